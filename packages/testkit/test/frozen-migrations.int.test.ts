import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectAdmin, type Migration } from '@slrt/database';
import {
  bulkLoadTransitions,
  changeRequestStages,
  changeRequestTransitions,
  personRequestTransitions,
  registryImportTransitions,
  complaintTransitions,
  derivedChanges,
  needTransitions,
  referralTransitions,
  stateChanges,
  type Transition,
} from '@slrt/domain';
import { loadService, serviceNames, type ServiceName } from '@slrt/subgraph';
import { testServers } from '@slrt/testkit';
import {
  parseChecksums,
  readMigrationFiles,
  releasedFile,
  releasedMigrationIssues,
} from '../src/migration-checksums.ts';
import { describeDatabase, diffSchema, repository } from '../src/schema-check.ts';
import { createOldDatabase } from './old-database.ts';

const complaints = await loadService('complaints');

describe('the committed schema', () => {
  test.each(serviceNames)('equals the schema that the migrations of %s create', async (service) => {
    expect(diffSchema(service, await describeDatabase(testServers().adminUrl, service))).toBe('');
  });

  test('changes with a policy, a grant, a column or a function', async () => {
    const change: Migration = {
      name: 'test/change-29990101000000',
      up: async (runner) => {
        await runner.query(`
          alter policy letter_rights on letter using (true);
          grant delete on complaint_timeline to complaints_app;
          alter table duty_assignment alter column version drop not null;
          create or replace function slrt.scope() returns text language sql stable as $$ select 'system' $$;
          drop index complaint_due;`);
      },
    };
    const old = await createOldDatabase('complaints');
    try {
      const { migrations, afterwards } = complaints.migrations;
      await old.migrate([...migrations, change], afterwards);
      const diff = diffSchema('complaints', await old.describe());
      const changed = diff.split('\n').filter((line) => /^[+-]/.test(line));
      expect(changed).toEqual(
        expect.arrayContaining([
          '+    using (true)',
          '-table public.complaint_timeline to complaints_app: insert, select',
          '+table public.complaint_timeline to complaints_app: delete, insert, select',
          '-  version integer not null default 1',
          '+  version integer default 1',
          `+AS $function$ select 'system' $function$;`,
          expect.stringMatching(/^-.*CREATE INDEX complaint_due ON/),
        ]),
      );
      expect(diff).toContain('table public.letter owner complaints_owner');
    } finally {
      await old.drop();
    }
  }, 30_000);

  test('is part of npm run check', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['check']).toMatch(/ check:database /);
    expect(scripts['check:database']).toBe('node packages/testkit/src/check-database.ts');
  });
});

describe('released migrations', () => {
  const present = readMigrationFiles(repository);
  const released = parseChecksums(readFileSync(join(repository, releasedFile), 'utf8'));
  const [first = ''] = released.keys();

  test('are unchanged, and every migration is listed', () => {
    expect(released.size).toBeGreaterThan(20);
    expect(releasedMigrationIssues(released, present)).toEqual([]);
    expect([...present.keys()].filter((path) => !released.has(path))).toEqual([]);
  });

  test('may not be edited', () => {
    expect(releasedMigrationIssues(released, new Map([...present, [first, 'edited']]))).toEqual([
      `${first} was released and must not change; write a new migration.`,
    ]);
  });

  test('fail npm run check:database when one is edited', () => {
    const root = mkdtempSync(join(tmpdir(), 'slrt-repository-'));
    try {
      for (const path of [...released.keys(), releasedFile]) cpSync(join(repository, path), join(root, path));
      appendFileSync(join(root, first), 'drop table area;');
      const program = join(repository, 'packages/testkit/src/check-database.ts');
      const { status, stderr } = spawnSync(process.execPath, [program, `--root=${root}`], {
        encoding: 'utf8',
        env: { PATH: '' },
      });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: `${first} was released and must not change; write a new migration.\n`,
      });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }, 30_000);

  test('may not be removed', () => {
    const rest = new Map([...present].filter(([path]) => path !== first));
    expect(releasedMigrationIssues(released, rest)).toEqual([`${first} was released and must not be removed.`]);
  });

  test('precede new ones', () => {
    const folder = 'services/complaints/src/migrations';
    const added = new Map([
      [`${folder}/20260101000000-too-early.sql`, 'x'],
      [`${folder}/29990101000000-late.sql`, 'x'],
    ]);
    expect(releasedMigrationIssues(released, new Map([...present, ...added]))).toEqual([
      expect.stringMatching(
        /20260101000000-too-early\.sql must have a later timestamp than \d{14}, which was released\.$/,
      ),
    ]);
  });
});

describe('lifecycles in the database', () => {
  async function read(service: ServiceName, sql: string): Promise<string[]> {
    const url = new URL(testServers().adminUrl);
    url.pathname = `/${service}`;
    const client = await connectAdmin(url.href);
    try {
      return (await client.query<{ row: string }>(sql)).rows.map(({ row }) => row);
    } finally {
      await client.end();
    }
  }
  const machines: [ServiceName, string, readonly Transition[]][] = [
    ['complaints', 'complaint', [...complaintTransitions, ...derivedChanges]],
    ['complaints', 'complaint_need', needTransitions],
    ['referrals', 'referral', referralTransitions],
    ['registry', 'change_request', changeRequestTransitions],
    ['registry', 'registry_import', registryImportTransitions],
    ['registry', 'person_request', personRequestTransitions],
    ['referrals', 'bulk_load', bulkLoadTransitions],
  ];

  test.each(machines)('of %s (%s) are those of the domain', async (service, machine, transitions) => {
    const rows = await read(
      service,
      `select concat_ws(' ', machine, from_state, to_state, step) as row from lifecycle where machine = '${machine}'`,
    );
    const expected = stateChanges(transitions).map(({ from, to, on }) => `${machine} ${from ?? ''} ${to} ${on}`);
    expect(rows.sort()).toEqual([...new Set(expected)].sort());
  });

  test('give each stage of a change request its roles', async () => {
    const rows = await read('registry', `select stage || ' ' || role as row from change_request_stage`);
    const expected = changeRequestStages.flatMap(({ stage, by }) => by.map((role) => `${stage} ${role}`));
    expect(rows.sort()).toEqual(expected.sort());
  });
});
