import { setTimeout as wait } from 'node:timers/promises';
import { pg } from '@slrt/database';
import { steps } from '@slrt/local';
import { serviceNames, type ServiceName } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { running } from './running.ts';

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly data: Record<string, Record<string, unknown> | null> | null;
  readonly errors: readonly { path?: (string | number)[]; extensions: Record<string, unknown> }[];
  /** Milliseconds. */
  readonly took: number;
}

/** Maximum delay of a request by a hung service, in milliseconds. */
const maxCost = 3_000;

async function ask(persona: string, query: string, variables: object = {}): Promise<Answer> {
  const { url, tokens } = running();
  const authorization = `Bearer ${await tokens(persona)}`;
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Partial<Answer>;
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    data: data ?? null,
    errors: errors ?? [],
    took: performance.now() - began,
  };
}
async function readyz() {
  const response = await fetch(running().url.replace('/graphql', '/readyz'));
  const body = (await response.json()) as { status: string; degraded: { dependency: string; reason: string }[] };
  return { code: response.status, ...body };
}
/** Waits until the gateway reports no degraded service and the page is complete. */
async function waitUntilRecovered(): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const [{ degraded }, { errors }] = [await readyz(), await ask('manager', page, { code: village })];
    if (degraded.length === 0 && errors.length === 0) return;
    await wait(100);
  }
  throw new Error('not recovered within 20 s');
}
/** Runs `work` while processes are paused (SIGSTOP): they accept connections and never answer. */
async function runWhileHung<T>(services: readonly ServiceName[], work: () => Promise<T>): Promise<T> {
  const { run } = running();
  const pids = services.map((service) => run().services[service].pid);
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  try {
    return await work();
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
    await waitUntilRecovered();
  }
}

const page = `query ($code: ID!) { region(code: $code) { name complaints(first: 1) { totalCount } puskesos { name } } }`;
let village = '';
beforeAll(async () => {
  const home = await steps.findHousehold(running().player, 'village-head', { listing: 'LISTED' });
  village = home.region.code;
  await waitUntilRecovered();
}, 60_000);

describe('with a hung subgraph', () => {
  test('only the first request waits, at most 3 s', async () => {
    await runWhileHung(['complaints'], async () => {
      const first = await ask('manager', page, { code: village });
      expect(first).toMatchObject({ status: 200, retryAfter: '5', data: { region: { complaints: null } } });
      expect(first.data?.['region']).toMatchObject({ name: expect.any(String) as string, puskesos: {} });
      expect(first.errors).toMatchObject([
        {
          path: ['region', 'complaints'],
          extensions: { code: 'SERVICE_UNAVAILABLE', service: 'complaints', retryAfter: 5 },
        },
      ]);
      expect(first.took).toBeLessThan(maxCost);
      let whole = 0;
      for (let n = 0; n < 50; n += 1) {
        const { errors, took } = await ask('manager', page, { code: village });
        expect(errors.map((error) => error.extensions['service'])).toEqual(['complaints']);
        whole += took;
      }
      expect(whole).toBeLessThan(50 * 100);
    });
  }, 60_000);

  test('calls in sequence do not add up', async () => {
    await runWhileHung(['complaints'], async () => {
      const one = (n: number) => `m${n}: withdrawComplaint(input: $input) { __typename }`;
      const { took, errors } = await ask(
        'facilitator',
        `mutation ($input: WithdrawComplaintInput!) { ${[1, 2, 3, 4].map(one).join(' ')} }`,
        { input: { complaintId: 'CP-6309-019aaaaa-0000-7000-8000-000000000000', expectedVersion: 1 } },
      );
      expect(errors.map((error) => error.extensions['code'])).toEqual(Array(4).fill('SERVICE_UNAVAILABLE'));
      expect(took).toBeLessThan(maxCost);
    });
  }, 60_000);

  test('the gateway stays ready and names it', async () => {
    await runWhileHung(['referrals'], async () => {
      expect(await readyz()).toEqual({
        code: 200,
        status: 'ready',
        degraded: [{ dependency: 'referrals', reason: 'TIMEOUT' }],
      });
      await ask('manager', '{ programme(code: "KIS") { name } }');
      expect(await readyz()).toEqual({
        code: 200,
        status: 'ready',
        degraded: [{ dependency: 'referrals', reason: 'NOT_ANSWERING' }],
      });
      const metrics = await (await fetch(running().url.replace('/graphql', '/metrics'))).text();
      expect(metrics).toMatch(/slrt_breaker_state\{subgraph="referrals"[^}]*\} [12]\n/);
      expect(metrics).toMatch(/slrt_breaker_state\{subgraph="registry"[^}]*\} 0\n/);
    });
    expect(await readyz()).toEqual({ code: 200, status: 'ready', degraded: [] });
  }, 60_000);

  test('a mutation is applied once when it is repeated with its key', async () => {
    const input = {
      idempotencyKey: uuidv7(),
      kind: 'QUESTION',
      channel: 'HOME_VISIT',
      sector: 'ENERGY',
      categoryCode: 'ELECTRICITY',
      description: 'Listrik.',
      regionCode: village,
      reporter: { name: 'Warga Contoh', relation: 'SELF' },
    };
    const file = async () =>
      ask(
        'facilitator',
        'mutation ($input: FileComplaintInput!) { r: fileComplaint(input: $input) { ... on FileComplaintSuccess { complaint { id } } ... on UserError { code } } }',
        { input },
      );
    await runWhileHung(['complaints'], async () => {
      expect((await file()).errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
    });
    const [again, third] = [await file(), await file()];
    expect(again.data?.['r']).toMatchObject({ complaint: { id: expect.stringMatching(/^CP-/) as string } });
    expect(third.data).toEqual(again.data);
  }, 60_000);

  test('an upload in the middle answers 503', async () => {
    const { url, tokens } = running();
    const authorization = `Bearer ${await tokens('verifier')}`;
    const path = '/registry/imports?regionCode=63.09&layout=bdt-2015&surveyDate=2025-01-01&apply=true';
    const upload = async () => {
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          sent += 1;
          if (sent > 1) await wait(100);
          // The first piece is longer than the bodies that the gateway reads as a whole.
          controller.enqueue(new TextEncoder().encode('nik,name\n'.repeat(sent === 1 ? 40_000 : 1)));
          if (sent === 100) controller.close();
        },
      });
      const headers = { 'content-type': 'text/csv', 'idempotency-key': uuidv7(), authorization };
      const response = await fetch(`${new URL(url).origin}${path}`, { method: 'POST', headers, body, duplex: 'half' });
      return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.json() };
    };
    const refused = {
      status: 503,
      retryAfter: '5',
      body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', service: 'registry', retryAfter: 5 } }] },
    };
    await runWhileHung(['registry'], async () => {
      const began = performance.now();
      expect(await upload()).toMatchObject(refused);
      expect(await upload()).toMatchObject(refused);
      expect(performance.now() - began).toBeLessThan(maxCost);
    });
  }, 60_000);

  test('paths beside the graph answer 503', async () => {
    const { origin } = new URL(running().url);
    const directory = () => fetch(`${origin}/directory?regionCode=${village}&sector=HEALTH`);
    await runWhileHung(['referrals'], async () => {
      expect((await directory()).status).toBe(503);
    });
    expect((await directory()).status).toBe(200);
  }, 60_000);

  test('the gateway is not ready without any other', async () => {
    await runWhileHung(serviceNames, async () => {
      expect(await readyz()).toMatchObject({ code: 503, status: 'not ready' });
    });
  }, 60_000);
});

describe('with a slow subgraph', () => {
  test('a mutation that waits 4 s for a lock is answered', async () => {
    const { ownerUrl, player } = running();
    const home = await steps.findHousehold(player, 'facilitator', { listing: 'LISTED' });
    const client = new pg.Client({ connectionString: ownerUrl('complaints') });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('lock table complaint in exclusive mode');
      const filed = steps.file(player, 'facilitator', steps.cardInactive(home));
      await wait(4_000);
      expect(await Promise.race([filed, wait(0, 'waits')])).toBe('waits');
      await client.query('commit');
      expect((await filed).id).toMatch(/^CP-/);
    } finally {
      await client.end();
    }
  }, 60_000);
});
