import { createActorSigner } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { send, shortly, type Answer, type Attempt, type Target } from '../target.ts';

type Actor = Parameters<Awaited<ReturnType<typeof createActorSigner>>['sign']>[0];
type Assignment = Actor['assignments'][number];
interface Victim {
  readonly household: string;
  readonly person: string;
  readonly complaint: string;
  readonly village: string;
  readonly district: string;
}

/** A person of the demo with a complaint, as the manager of the district sees them. */
async function findVictim(target: Target): Promise<Victim> {
  const household = await target.ask(
    'manager',
    '{ households(filter: { listing: LISTED }, first: 1) { edges { node { id region { code } head { id } } } } }',
  );
  const [, id = ''] = /"id":"(HH-[^"]+)"/.exec(household.text) ?? [];
  const [, village = ''] = /"code":"([\d.]+)"/.exec(household.text) ?? [];
  const [, person = ''] = /"id":"(PS-[^"]+)"/.exec(household.text) ?? [];
  const filed = await target.askFreely(
    'front-office',
    'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { __typename ... on FileComplaintSuccess { complaint { id } } } }',
    {
      input: {
        idempotencyKey: uuidv7(),
        regionCode: village,
        householdId: id,
        kind: 'COMPLAINT',
        channel: 'SECRETARIAT',
        sector: 'HEALTH',
        categoryCode: 'CARD_INACTIVE',
        description: 'Kartu tidak aktif.',
        reporter: { name: 'Warga Contoh', relation: 'FAMILY', phone: '081200000000' },
      },
    },
  );
  const [, complaint = ''] = /"id":"(CP-[^"]+)"/.exec(filed.text) ?? [];
  if (!id || !person || !complaint) throw new Error(`no record to attack: ${shortly(household)} ${shortly(filed)}`);
  return { household: id, person, complaint, village, district: village.slice(0, 5) };
}

/** An attempt. `stolen` is true for an answer with a protected value, or of a change that was made. */
interface Try {
  readonly name: string;
  readonly service: string;
  readonly query: string;
  readonly stolen: (text: string) => boolean;
}
const given = (field: string) => (text: string) => new RegExp(`"${field}":(?!null|\\[\\]|\\{\\})`).test(text);
const succeeded = (text: string) => /"__typename":"\w+Success"/.test(text);

/** Reads as village head of the victim's village, who may read no health, number or location. */
const reads = ({ household, person, complaint, village }: Victim): Try[] =>
  [
    ['health of a person', `{ person(id: "${person}") { health { disability } } }`, 'health'],
    ['whole NIK', `{ person(id: "${person}") { nik { value(purpose: VERIFICATION) } } }`, 'value'],
    ['whole family card', `{ household(id: "${household}") { kkNumber { value(purpose: VERIFICATION) } } }`, 'value'],
    ['location of the house', `{ household(id: "${household}") { location { latitude } } }`, 'location'],
    [
      'health through the household',
      `{ household(id: "${household}") { members { health { disability } } } }`,
      'health',
    ],
    ['location through the person', `{ person(id: "${person}") { household { location { latitude } } } }`, 'location'],
    [
      'health by reference',
      `{ _entities(representations: [{ __typename: "Person", id: "${person}" }]) { ... on Person { health { disability } } } }`,
      'health',
    ],
    [
      'identifiers by reference',
      `{ _entities(representations: [{ __typename: "Household", id: "${household}" }]) { ... on Household { identifiers { kind } } } }`,
      'identifiers',
    ],
    [
      'health in a list',
      `{ households(filter: { regionCode: "${village}" }, first: 5) { edges { node { members { health { disability } } } } } }`,
      'health',
    ],
    [
      'location on the work list',
      `{ workList(regionCode: "${village}", staleDays: 0, first: 5) { edges { node { household { location { latitude } } } } } }`,
      'location',
    ],
    [
      'health found by name',
      `{ searchPersons(input: { name: "Siti", regionCode: "${village}" }, first: 5) { edges { node { person { health { disability } } } } } }`,
      'health',
    ],
    [
      'health in the package of a tablet',
      `{ householdChanges(regionCode: "${village}", first: 5) { households { members { health { disability } } } } }`,
      'health',
    ],
    ['photos of cards', `{ household(id: "${household}") { photos { kind } } }`, 'kind'],
  ]
    .map(([name = '', query = '', field = '']) => ({ name, service: 'registry', query, stolen: given(field) }))
    .concat([
      {
        name: 'phone of a reporter',
        service: 'complaints',
        query: `{ complaint(id: "${complaint}") { reporter { phone(purpose: VERIFICATION) } } }`,
        stolen: given('phone'),
      },
      {
        name: 'a complaint by phone',
        service: 'complaints',
        query: `{ searchComplaints(text: "081200000000") { complaint { id } } }`,
        stolen: (text) => text.includes(complaint),
      },
    ]);

/** Changes in a district where the caller is only a front office, whatever they are elsewhere. */
const changes = ({ complaint, district }: Victim): Try[] => {
  const mutation = (service: string, field: string, input: string): Try => ({
    name: field,
    service,
    query: `mutation { ${field}(input: ${input}) { __typename } }`,
    stolen: succeeded,
  });
  const region = `regionCode: "${district}"`;
  const key = `idempotencyKey: "${uuidv7()}"`;
  return [
    mutation(
      'complaints',
      'decideHandling',
      `{ ${key}, complaintId: "${complaint}", expectedVersion: 1, decision: APPROVE }`,
    ),
    mutation('complaints', 'setComplaintClock', `{ ${region}, step: "REVIEW", days: 30 }`),
    mutation(
      'complaints',
      'setDistrictHoliday',
      `{ ${region}, date: "2026-12-30", name: "Contoh", isWorkingDay: false, source: "SK-1" }`,
    ),
    mutation(
      'referrals',
      'setQuota',
      `{ programmeCode: "KIS", ${region}, from: "2026-01-01", until: "2026-12-31", total: 1 }`,
    ),
    mutation('referrals', 'setRoutingRules', `{ ${key}, ${region}, version: "x-1", source: "SK-1", rules: [] }`),
    mutation('registry', 'setImportApproval', `{ ${region}, secondPerson: false }`),
    mutation('registry', 'setDuplicateThreshold', `{ ${region}, likely: 0.9 }`),
  ];
};

/** Published counts: a planner of the district who is village head in one village gets the planner's counts only. */
const counts = ({ district }: Victim): Try[] => [
  {
    name: 'counts of the district that no planner gets',
    service: 'registry',
    query: `{ region(code: "${district}") { statistics { quality(staleDays: 0) { stale openDuplicates } } } }`,
    stolen: given('stale'),
  },
  {
    name: 'counts of a month that has not ended',
    service: 'complaints',
    query: `{ complaintStatistics(filter: { regionCode: "${district}" }, from: "2026-01-01", until: "2026-11-20") { total { received } } }`,
    stolen: given('received'),
  },
];

/**
 * One person with two roles: what they may do at a row comes from the assignments that cover the row. Each attempt is first made with the
 * role that may do it there, so that it is known to be possible.
 */
export async function attackRolesPerRow(target: Target): Promise<Attempt[]> {
  const { run, secrets } = target.instance;
  const signer = await createActorSigner(JSON.stringify(secrets.actorPrivate));
  const victim = await findVictim(target);
  const { village, district } = victim;
  const services = run.services as Record<string, { url: string }>;
  const ask = async ({ service, query }: Try, assignments: readonly Assignment[]): Promise<Answer> =>
    send(`${services[service]?.url ?? ''}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await signer.sign({ id: 'two-roles', assignments }, service)}`,
      },
      body: JSON.stringify({ query }),
    });
  const other = `${village.slice(0, 9)}${village.endsWith('2001') ? '2002' : '2001'}`;
  const far = '36.73';
  const head: Assignment = { role: 'VILLAGE_HEAD', areas: [village] };
  const everywhereElse = (
    ['FACILITATOR', 'PUSKESOS_OFFICER', 'MANAGER', 'DISTRICT_VERIFIER', 'HEAD_OF_OFFICE', 'ADMIN'] as const
  ).map((role): Assignment => ({ role, areas: [role === 'FACILITATOR' || role === 'PUSKESOS_OFFICER' ? other : far] }));
  const planner: Assignment = { role: 'PLANNER', areas: [district] };
  const frontOffice: Assignment = { role: 'FRONT_OFFICE', areas: [district] };
  const kinds: [string, Try[], readonly Assignment[]][] = [
    ['village head, and other roles elsewhere', reads(victim), [head, ...everywhereElse]],
    ['other roles first, then village head', reads(victim), [...everywhereElse, head]],
    ['front office, and manager elsewhere', changes(victim), [...everywhereElse, frontOffice]],
    ['planner, and village head', counts(victim), [head, planner]],
  ];
  const attempts: Attempt[] = [];
  for (const [who, tries, assignments] of kinds)
    for (const each of tries) {
      const answer = await ask(each, assignments);
      const isOdd = answer.codes.some((code) => ['INTERNAL_ERROR', 'GRAPHQL_VALIDATION_FAILED'].includes(code));
      attempts.push({
        name: `${each.name} (${who})`,
        answer: shortly(answer),
        milliseconds: answer.milliseconds,
        held: !isOdd && !each.stolen(answer.text),
      });
    }
  return attempts;
}
