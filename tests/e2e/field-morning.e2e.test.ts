import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startOwnGateway } from './own-gateway.ts';
import { running } from './running.ts';

interface Changes {
  readonly cursor: string;
  readonly hasMore: boolean;
}
interface Morning {
  readonly householdChanges: Changes & { readonly households: readonly { id: string }[] };
  readonly complaintChanges: Changes;
  readonly fieldPackage: Changes;
}
interface Cursors {
  readonly households?: string;
  readonly complaints?: string;
  readonly package?: string;
}

const query = readFileSync(new URL('../../docs/examples/field-morning.graphql', import.meta.url), 'utf8');
const persona = 'facilitator-15-villages';
/** Milliseconds between two documents, as in the example. */
const pace = 500;

let gateway: Awaited<ReturnType<typeof startOwnGateway>>;
beforeAll(async () => {
  gateway = await startOwnGateway({ BUDGETS: 'on' });
}, 60_000);
afterAll(() => gateway.stop());

/** Returns the villages in the persona's token. */
async function villagesOf(): Promise<readonly string[]> {
  const [, payload = ''] = (await running().tokens(persona)).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { assignments: { areas: string[] }[] };
  return claims.assignments.flatMap((each) => each.areas);
}

async function send(village: string, cursors: Cursors): Promise<Morning> {
  const authorization = `Bearer ${await running().tokens(persona)}`;
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip', authorization },
    body: JSON.stringify({ query, variables: { village, ...cursors } }),
  });
  const { data, errors } = (await response.json()) as { data?: Morning; errors?: object[] };
  expect([village, response.status, errors]).toEqual([village, 200, undefined]);
  return data as Morning;
}

/** Fetches all new data of one village, page by page. */
async function pull(village: string, since: Cursors): Promise<{ households: string[]; cursors: Cursors }> {
  const households: string[] = [];
  let cursors = since;
  for (let hasMore = true; hasMore;) {
    const [page] = await Promise.all([send(village, cursors), wait(pace)]);
    households.push(...page.householdChanges.households.map(({ id }) => id));
    cursors = {
      households: page.householdChanges.cursor,
      complaints: page.complaintChanges.cursor,
      package: page.fieldPackage.cursor,
    };
    hasMore = [page.householdChanges, page.complaintChanges, page.fieldPackage].some((each) => each.hasMore);
  }
  return { households, cursors };
}

test('15 villages fit the budgets on the first and second day', async () => {
  const villages = await villagesOf();
  expect(new Set(villages).size).toBe(15);
  const known = new Map<string, Cursors>();
  let households = 0;
  for (const village of villages) {
    const first = await pull(village, {});
    known.set(village, first.cursors);
    households += first.households.length;
  }
  expect(households).toBeGreaterThan(15);
  for (const village of villages) {
    const next = await pull(village, known.get(village) ?? {});
    // Other tests may change a household in the meantime.
    expect(next.households.length).toBeLessThan(households / 15);
  }
}, 60_000);
