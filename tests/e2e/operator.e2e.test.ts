import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pg } from '@slrt/database';
import { uuidv7 } from 'uuidv7';
import { runScript } from './operator-command.ts';
import { running } from './running.ts';

/** Runs an operator's command as documented in OPERATORS.md. */
async function npm(name: string, ...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  try {
    return { ...(await runScript({ SLRT_HOME: running().home }, name, ...args)), code: 0 };
  } catch (error) {
    const failed = error as { stdout: string; stderr: string; code: number };
    return { stdout: failed.stdout, stderr: failed.stderr, code: failed.code };
  }
}

/** Runs SQL on a service's database as its owner. */
async function sql<R extends object>(service: 'puskesos', text: string, values: unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: running().ownerUrl(service) });
  await client.connect();
  const { rows } = await client.query<R>(text, values);
  await client.end();
  return rows;
}

describe('npm run events:dead', () => {
  test('lists, retries and discards dead letters', async () => {
    const letters = [uuidv7(), uuidv7()];
    for (const id of letters)
      await sql(
        'puskesos',
        `insert into dead_letter (consumer, event_id, subject, headers, payload, error, attempts)
         values ('puskesos-gone', $1, 'registry.household.registered.v1', '{}', '\\x7b7d', 'TestError', 8)`,
        [id],
      );
    const listed = await npm('events:dead');
    for (const id of letters) expect(listed.stdout).toContain(id);
    expect(listed.stdout).toContain('TestError');
    expect((await npm('events:dead', 'retry', letters[0] as string)).stdout).toContain('puskesos: 1');
    expect((await npm('events:dead', 'discard', letters[1] as string)).stdout).toContain('puskesos: 1');
    const states = await sql<{ id: string; state: string }>(
      'puskesos',
      'select event_id as id, state from dead_letter where event_id = any($1)',
      [letters],
    );
    const stateOf = (id: string | undefined) => states.find((row) => row.id === id)?.state;
    expect(stateOf(letters[0])).toMatch(/^RETR/);
    expect(stateOf(letters[1])).toBe('DISCARDED');
    await sql('puskesos', 'delete from dead_letter where event_id = any($1)', [letters]);
  }, 90_000);

  test('prints its usage', async () => {
    const wrong = await npm('events:dead', 'retry');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('Usage: slrt events:dead [list|retry|discard] [event]');
    expect(wrong.stderr).not.toMatch(/^\s+at /m);
  }, 30_000);
});

describe('npm run registry:import', () => {
  test('imports a file with a progress bar and names the report', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slrt-import-'));
    const file = join(folder, 'bdt.csv');
    const { tokens, run } = running();
    const region = await (
      await fetch(`${run().gateway.url}/registry/exports?regionCode=63.09.01.2001&purpose=VERIFICATION`, {
        headers: { authorization: `Bearer ${await tokens('verifier')}` },
      })
    ).text();
    writeFileSync(file, region);
    const rows = region.trim().split('\n').length - 1;
    const args = [file, '--district', '63.09', '--survey-date', '2025-06-30', '--apply'];
    const done = await npm('registry:import', ...args);
    rmSync(folder, { recursive: true, force: true });
    expect(rows).toBeGreaterThan(10);
    expect(done.stdout).toContain(`100 %  ${rows} rows: 0 accepted, 0 updated, ${rows} unchanged, 0 rejected`);
    const wrong = await npm('registry:import', 'no-such-file', '--district', '63.09', '--survey-date', '2025-06-30');
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('There is no file');
  }, 90_000);
});

describe('npm run events:republish', () => {
  test('republishes events and refuses to go beyond the outbox', async () => {
    const since = new Date(Date.now() - 3_600_000).toISOString();
    const again = await npm('events:republish', '--since', since);
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toMatch(/registry: [1-9]\d* events will be published again/);
    for (let waited = 0; ; waited += 200) {
      const [row] = await sql<{ n: number }>(
        'puskesos',
        'select count(*)::int as n from outbox where published_at is null',
      );
      if (row?.n === 0) break;
      if (waited > 20_000) throw new Error('not published again');
      await wait(200);
    }
    expect((await npm('events:republish')).code).toBe(2);
    expect((await npm('events:republish', '--since', '2020-01-01T00:00:00Z')).code).toBe(1);
  }, 90_000);
});
