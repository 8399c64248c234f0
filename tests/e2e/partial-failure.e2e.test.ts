import { setTimeout as wait } from 'node:timers/promises';
import { steps } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { post, running } from './running.ts';

type Service = 'registry' | 'complaints' | 'referrals' | 'puskesos';
const services: Service[] = ['registry', 'complaints', 'referrals', 'puskesos'];

/** Query of a story, its persona, and the services that each part of the answer needs. */
interface Page {
  readonly story: string;
  readonly persona: string;
  readonly query: string;
  readonly parts: Record<string, Service[]>;
}
const pages: Page[] = [
  {
    story: 'a: a card is inactive',
    persona: 'manager',
    query: `complaint(id: $complaint) { number status holder { role agency { name } } timeline { kind to } household { decile region { name } } referrals { number status agency { name } } }`,
    parts: {
      'complaint.number': ['complaints'],
      'complaint.timeline': ['complaints'],
      'complaint.household.decile': ['complaints', 'registry'],
      'complaint.household.region.name': ['complaints', 'registry'],
      'complaint.referrals.0.number': ['complaints', 'referrals'],
    },
  },
  {
    story: 'b: listed, but no Rastra',
    persona: 'manager',
    query: `household(id: $household) { listing participation { programmeCode } eligibility { programme { name } verdict conditions { code state } } } programme(code: "KIS") { name }`,
    parts: {
      'household.listing': ['registry'],
      'household.participation': ['registry'],
      'household.eligibility.0.verdict': ['registry', 'referrals'],
      'programme.name': ['referrals'],
    },
  },
  {
    story: 'c: not in the data',
    persona: 'village-head',
    query: `changeRequest(id: $request) { state region { name complaints(first: 1) { pageInfo { hasNextPage } } puskesos { name } } }`,
    parts: {
      'changeRequest.state': ['registry'],
      'changeRequest.region.complaints.pageInfo': ['registry', 'complaints'],
      'changeRequest.region.puskesos.name': ['registry', 'puskesos'],
    },
  },
  {
    // A root list is never null: its failure would make the fields of other services null too. So it has its own document.
    story: 'c: the village’s deliberations',
    persona: 'village-head',
    query: `deliberations(first: 1) { pageInfo { hasNextPage } }`,
    parts: { 'deliberations.pageInfo': ['puskesos'] },
  },
  {
    story: 'd: refused',
    persona: 'back-office',
    query: `referral(id: $referral) { number statusReason agency { name } timeline { to } complaint { number outcome { result } } household { decile } }`,
    parts: {
      'referral.number': ['referrals'],
      'referral.agency.name': ['referrals'],
      'referral.complaint.number': ['referrals', 'complaints'],
      'referral.household.decile': ['referrals', 'registry'],
    },
  },
  {
    story: 'e: in the village',
    persona: 'village-head',
    query: `region(code: $code) { name statistics { households } complaints { totalCount } puskesos { name caseload { open } } coverage { villages } }`,
    parts: {
      'region.name': ['registry'],
      'region.statistics.households': ['registry'],
      'region.complaints.totalCount': ['registry', 'complaints'],
      'region.puskesos.name': ['registry', 'puskesos'],
      'region.coverage.villages': ['registry', 'puskesos'],
    },
  },
];
const declarations: Record<string, string> = {
  complaint: 'ID!',
  household: 'ID!',
  request: 'ID!',
  referral: 'ID!',
  code: 'ID!',
};

/** Waits until `problems` resolves to none. Throws after 20 s. */
async function until(problems: () => Promise<unknown[]>): Promise<void> {
  let last: unknown[] = [];
  for (let waited = 0; waited < 20_000; waited += 100) {
    last = await problems().catch((error: unknown) => [error]);
    if (last.length === 0) return;
    await wait(100);
  }
  throw new Error(`not reached within 20 s: ${JSON.stringify(last)}`);
}
const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);

let variables: Record<string, string>;
beforeAll(async () => {
  const { player } = running();
  const home = await steps.findHousehold(player, 'village-head', { listing: 'LISTED' });
  const filed = await steps.file(player, 'facilitator', steps.cardInactive(home));
  await steps.decide(player, { officer: 'back-office', decider: 'manager' }, filed.id, {
    handling: 'REFER',
    programmeCodes: ['KIS'],
  });
  const [referral] = await player.referrals('liaison-bpjs', filed.id, 1);
  const request = await player.act(
    'facilitator',
    'registerHousehold',
    {
      idempotencyKey: uuidv7(),
      regionCode: home.region.code,
      household: { address: 'Jalan Contoh 1', members: [{ name: 'Warga Contoh', sex: 'FEMALE', relation: 'HEAD' }] },
    },
    { pick: 'changeRequest', fields: 'id' },
  );
  const code = home.region.code;
  variables = {
    complaint: filed.id,
    household: home.id,
    request: request.id,
    referral: referral?.id ?? '',
    code,
  };
}, 60_000);

async function ask({ persona, query }: Page) {
  const { url, tokens } = running();
  const used = Object.keys(variables).filter((name) => query.includes(`$${name}`));
  const declared = used.map((name) => `$${name}: ${declarations[name]}`).join(', ');
  const head = declared && `(${declared})`;
  const picked = Object.fromEntries(used.map((name) => [name, variables[name]]));
  const { body } = await post(url, await tokens(persona), { query: `query ${head} { ${query} }`, variables: picked });
  return body;
}
/** Returns the parts of a page that are missing although the stopped service does not own them. */
const missing = (data: unknown, page: Page, without: Service | null) =>
  Object.entries(page.parts).flatMap(([path, needs]) =>
    (without && needs.includes(without)) || (valueAt(data, path) ?? null) !== null ? [] : [`${page.story}: ${path}`],
  );
const problems = async () => {
  const answers = await Promise.all(pages.map(ask));
  return answers.flatMap(({ data, errors = [] }, n) => [...errors, ...missing(data, pages[n] as Page, null)]);
};

describe('with one subgraph stopped, each story’s page', () => {
  test.each(services)(
    'has all that %s does not give, and errors that name it',
    async (service) => {
      const { run } = running();
      await until(problems);
      const { pid } = run().services[service];
      process.kill(pid, 'SIGKILL');
      const answers = await Promise.all(pages.map(ask));
      answers.forEach(({ data, errors = [] }, n) => {
        const page = pages[n] as Page;
        const concerned = Object.values(page.parts).some((needs) => needs.includes(service));
        expect([page.story, errors.length > 0]).toEqual([page.story, concerned]);
        for (const error of errors) expect(error.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', service });
        expect(errors.filter((error) => !error.path?.length)).toEqual([]);
        expect(missing(data, page, service)).toEqual([]);
      });
      // The supervisor restarts it with a new process id, and the page is complete again.
      await until(problems);
      expect(run().services[service].pid).not.toBe(pid);
      await until(async () => ((await fetch(`${run().services[service].url}/readyz`)).ok ? [] : ['not ready']));
    },
    60_000,
  );
});
