import { isObjectType } from 'graphql';
import { roles, type Actor, type Assignment, type Role } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import { chunksOf, partsOf, runInBatches, underAliases } from './access/answers.ts';
import {
  assignmentAt,
  assignmentBeside,
  beyond,
  createDirectSender,
  mixedCaller,
  type Places,
} from './access/callers.ts';
import { entityCases, entityKeys } from './access/entities.ts';
import { casesFor, fieldsOf, owners, type Case, type Samples } from './access/probe.ts';
import { makeSamples } from './access/samples.ts';

/** Roles at the record: each one, and none. */
const atRecord: readonly (Role | null)[] = [...roles, null];
const fieldsAtOnce = 20;

let samples: Samples;
let changeRequest: string;
let places: Places;
let keys: Record<string, Record<string, unknown>>;
let sender: Awaited<ReturnType<typeof createDirectSender>>;
let compared = 0;
/** Family card of the sample. */
let familyCard: string;

beforeAll(async () => {
  ({ samples, changeRequest } = await makeSamples());
  familyCard = samples['kkNumber'] ?? '';
  const { village = '', district = '' } = samples;
  const otherVillage = ['35.74.04.1003', '35.74.03.1002'].find((code) => !code.startsWith(village.slice(0, 8))) ?? '';
  places = { district, village, otherVillage };
  keys = await entityKeys(samples, changeRequest);
  sender = await createDirectSender();
}, 60_000);
afterAll(() => void process.stdout.write(`roles-per-row: ${compared} answers compared\n`));

interface Asked {
  readonly owner: string;
  readonly names: readonly string[];
  readonly selections: readonly string[];
  readonly variables: object;
}
async function valuesFor({ owner, names, selections, variables }: Asked, actor: Actor): Promise<unknown[]> {
  const used = Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(selections.join(' ')));
  const typeOf = (value: unknown) => (Array.isArray(value) ? '[_Any!]!' : value === familyCard ? 'String!' : 'ID!');
  const types = used.map(([name, value]) => `$${name}: ${typeOf(value)}`);
  const head = types.length > 0 ? `query (${types.join(', ')})` : 'query';
  const document = `${head} { ${underAliases(selections)} }`;
  const text = await sender.query(owner, actor, { document, variables: Object.fromEntries(used) });
  compared += names.length;
  // An entity comes as a list of one.
  const isEntity = (n: number) => selections[n]?.startsWith('_entities');
  return partsOf(text, names.length).map(({ value }, n) => (isEntity(n) ? (value as unknown[] | null)?.[0] : value));
}

/**
 * Asks as callers with one role at the record and every other beside it. Returns what they are shown beyond what each of their
 * assignments shows alone.
 */
async function findOnce(asked: Asked): Promise<string[]> {
  const single = new Map<string, unknown[]>();
  for (const role of roles)
    for (const each of [assignmentAt(role, places), assignmentBeside(role, places)])
      single.set(JSON.stringify(each), await valuesFor(asked, { id: `mixed-${role}`, assignments: [each] }));
  const found: string[] = [];
  for (const role of atRecord) {
    const { assignments } = mixedCaller(role, places);
    const both = await valuesFor(asked, { id: `mixed-${role ?? 'none'}`, assignments });
    const alone = assignments.map((each) => single.get(JSON.stringify(each)) ?? []);
    for (const [n, name] of asked.names.entries()) {
      const values = alone.map((list) => list[n]);
      found.push(...beyond(both[n], values).map((path) => `${asked.owner} ${name}, ${role ?? 'none'} there${path}`));
    }
  }
  return found;
}

/** Times that a difference must be found before it counts: other suites use the services meanwhile, and a leak stays. */
const tries = 4;

/** Returns the differences that `find` finds each time. */
async function findLasting(find: () => Promise<string[]>): Promise<string[]> {
  let found = await find();
  for (let tried = 1; tried < tries && found.length > 0; tried += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const again = new Set(await find());
    found = found.filter((each) => again.has(each));
  }
  return found;
}
const findBeyond = (asked: Asked): Promise<string[]> => findLasting(() => findOnce(asked));

/** Entities that change with each request: the log of reads itself. Only one role reads them. */
const logs = new Set(['AuditTrail', 'SubjectReport', 'DistrictReadiness']);

test('entities show no more than each assignment alone', async () => {
  const cases = entityCases.filter(({ type }) => !logs.has(type));
  const byType = Object.values(Object.groupBy(cases, ({ owner, type }) => `${owner} ${type}`));
  const found = await runInBatches(
    byType
      .flatMap((list) => chunksOf(list ?? [], fieldsAtOnce))
      .map((chunk) => () => {
        const { owner = '', type = '' } = chunk[0] ?? {};
        const names = chunk.map((each) => `${each.type}.${each.field}`);
        const selections = chunk.map(({ selection }) => selection);
        return findBeyond({ owner, names, selections, variables: { r: [{ __typename: type, ...keys[type] }] } });
      }),
  );
  expect(found.flat()).toEqual([]);
  expect(compared).toBeGreaterThan(1_000);
}, 180_000);

/** Fields of records at the end of a path, by the subgraph that owns it. Many are asked in one document. */
const nested: Record<string, Record<string, string>> = {
  registry: {
    ...fieldsOf('Family', 'household(id: $HH)', 'families'),
    ...fieldsOf('HealthProfile', 'person(id: $PS)', 'health'),
    ...fieldsOf('HouseholdRevision', 'household(id: $HH)', 'history(first: 1)', 'edges', 'node'),
    ...fieldsOf('HouseholdSnapshot', 'household(id: $HH)', 'history(first: 1)', 'edges', 'node', 'household'),
    ...fieldsOf('PersonSnapshot', 'household(id: $HH)', 'history(first: 1)', 'edges', 'node', 'household', 'members'),
    ...fieldsOf('HouseholdDraft', 'changeRequest(id: $CR)', 'proposed'),
    ...fieldsOf('PersonDraft', 'changeRequest(id: $CR)', 'proposed', 'members'),
  },
  complaints: {
    ...fieldsOf('Reporter', 'complaint(id: $CP)', 'reporter'),
    ...fieldsOf('ComplaintTimelineEntry', 'complaint(id: $CP)', 'timeline'),
  },
  referrals: { ...fieldsOf('ReferralTimelineEntry', 'referral(id: $RF)', 'timeline') },
};
const ownersFields = (owner: string): [string, string][] => {
  const schema = owners.find(([name]) => name === owner)?.[1];
  return Object.entries(nested[owner] ?? {}).filter(([name]) => {
    const [type = '', field = ''] = name.split('.');
    const found = schema?.getType(type);
    return isObjectType(found) && field in found.getFields();
  });
};
/** Protected values by every way to them. A refusal of one would take the answers to others along, so each is asked alone. */
const ways: Record<string, Record<string, string>> = {
  registry: {
    'household.kkNumber': 'household(id: $HH) { kkNumber { value(purpose: VERIFICATION) } }',
    'person.nik': 'person(id: $PS) { nik { value(purpose: VERIFICATION) } }',
    'household.members':
      'household(id: $HH) { members { nik { value(purpose: VERIFICATION) } health { disability } } }',
    'person.household': 'person(id: $PS) { household { location { latitude } photos { kind } } }',
    'household.history':
      'household(id: $HH) { history(first: 9) { edges { node { location { latitude } changes { fact before after } } } } }',
    households:
      'households(filter: { regionCode: $RC }, first: 5) { edges { node { id location { latitude } members { id health { disability } } } } }',
    searchPersons:
      'searchPersons(input: { name: "Warga Contoh", regionCode: $RC }, first: 5) { edges { node { person { id health { disability } } } } }',
    workList:
      'workList(regionCode: $RC, staleDays: 0, first: 5) { edges { node { household { id location { latitude } } } } }',
    householdChanges:
      'householdChanges(regionCode: $RC, first: 5) { households { id location { latitude } members { id health { disability } } } }',
    householdsByKk: 'householdsByKk(kkNumber: $KK, purpose: VERIFICATION) { id location { latitude } }',
    changeRequests:
      'changeRequests(first: 50) { edges { node { id proposed { kkNumber { masked } facts { fact value } members { nik { masked } } } } } }',
    'region.statistics':
      'region(code: $RC) { statistics { households persons byDecile { decile count } variables(names: ["disability"]) { cells { code count } } crossTable(row: "sex", column: "disability") { cells { row column count } } } }',
    'region.statistics of the district':
      'region(code: $DC) { statistics { households persons quality(staleDays: 0) { stale openDuplicates } variables(names: ["disability"]) { cells { code count } } } }',
    'region.statistics series':
      'region(code: $RC) { statisticsSeries(from: "2026-01-01", until: "2026-11-01") { households } }',
  },
  complaints: {
    'reporter.phone':
      'complaint(id: $CP) { reporter { phone(purpose: VERIFICATION) } contactPhone(purpose: VERIFICATION) }',
    'subject.nik': 'complaint(id: $CP) { subject { name nik(purpose: VERIFICATION) } sameReporter { id } }',
    'search by phone': 'searchComplaints(text: "081200000000") { complaint { id } matchedBy }',
    'search by number': 'searchComplaints(text: $KK) { complaint { id } matchedBy }',
    statistics:
      'complaintStatistics(filter: { regionCode: $DC }, from: "2026-01-01", until: "2026-01-31") { total { received open } }',
    'statistics of the village':
      'complaintStatistics(filter: { regionCode: $RC }, from: "2026-01-01", until: "2026-01-31") { total { received open } }',
  },
  referrals: {
    'referral.documents': 'referral(id: $RF) { documents { url } messages { text } }',
    eligibility:
      '_entities(representations: $HR) { ... on Household { eligibility { conditions { label value hidden } benefit { counted { code } } } } }',
    alternatives: '_entities(representations: $CE) { ... on Complaint { alternatives { agency { code } } } }',
    screeningCounts: 'screeningCounts(regionCode: $DC) { screenedAt programmes { programme { code } } }',
    ruleHistory: '_entities(representations: $PR) { ... on Programme { ruleHistory(regionCode: $DC) { id } } }',
  },
};

test('ways to protected values show no more than each assignment alone', async () => {
  const { HH, PS, CP, RF, village, district } = samples;
  const ids = { HH, PS, CP, RF, CR: changeRequest, RC: village, DC: district, KK: familyCard };
  const references = {
    HR: [{ __typename: 'Household', id: HH }],
    CE: [{ __typename: 'Complaint', id: CP }],
    PR: [{ __typename: 'Programme', code: 'KIS' }],
  };
  const chunks = Object.keys(ways).flatMap((owner) =>
    [...chunksOf(ownersFields(owner), fieldsAtOnce), ...Object.entries(ways[owner] ?? {}).map((way) => [way])].map(
      (chunk) => ({ owner, names: chunk.map(([name]) => name), selections: chunk.map(([, selection]) => selection) }),
    ),
  );
  const found = await runInBatches(
    chunks.map((asked) => () => findBeyond({ ...asked, variables: { ...ids, ...references } })),
  );
  expect(found.flat()).toEqual([]);
}, 180_000);

/** Returns what a root field of a subgraph does or shows for a caller. Asks again while the service does not answer. */
async function askRoot(each: Case, actor: Actor): Promise<string> {
  let text = '';
  for (let tried = 0; tried < tries; tried += 1) {
    text = await sender.query(each.owner, actor, each);
    if (!/"(INTERNAL_ERROR|GRAPHQL_VALIDATION_FAILED|SERVICE_UNAVAILABLE)"/.test(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return `ODD ${text.slice(0, 200)}`;
}
const isDone = (text: string) =>
  text.includes('"items":[')
    ? /"outcome":"(APPLIED|REPEATED|CONFLICT)"/.test(text)
    : /"__typename":"\w+Success"/.test(text);

/** Returns the case with an idempotency key of its own wherever it has one. */
function withNewKey(each: Case): Case {
  const text = JSON.stringify(each.variables);
  const variables = text.replaceAll(/"idempotencyKey":"[^"]*"/g, () => `"idempotencyKey":"${uuidv7()}"`);
  return { ...each, variables: JSON.parse(variables) as Case['variables'] };
}

/** Returns what a root field does or shows for one role at the record that no assignment alone explains. */
async function findRoot(of: Case, role: Role | null, records: readonly string[]): Promise<string[]> {
  // Callers have keys of their own: with one for all, the first would make each other request a conflict.
  const each = withNewKey(of);
  const { id, assignments } = mixedCaller(role, places);
  const both = await askRoot(each, { id, assignments });
  const name = `${each.field}, ${role ?? 'none'} there:`;
  if (both.startsWith('ODD')) return [`${name} ${both}`];
  const shown = records.filter((record) => both.includes(record));
  if (shown.length === 0 && !isDone(both)) return [];
  // Done or shown: one of the assignments alone must allow it.
  const isAllowed = async (assignment: Assignment) => {
    const own = await askRoot(each, { id, assignments: [assignment] });
    return shown.every((record) => own.includes(record)) && isDone(own) === isDone(both);
  };
  // A change is not asked for again with both, but each alone may have met a conflict with another request.
  for (let tried = 0; tried < (isDone(both) ? tries : 1); tried += 1)
    for (const assignment of assignments) if (await isAllowed(assignment)) return [];
  return [`${name} ${isDone(both) ? 'done' : ''} ${shown.join(' ')}`];
}
const findRootTwice = async (...[each, role, records]: Parameters<typeof findRoot>): Promise<string[]> => {
  const found = await findRoot(each, role, records);
  const wasDone = found.some((text) => text.includes(': done'));
  return found.length === 0 || wasDone ? found : findLasting(() => findRoot(each, role, records));
};

test('root fields do no more than each assignment alone', async () => {
  // The accounts of an agency are used up, so that a second request of the same person may be refused.
  const repeatable = casesFor(samples).filter(({ field }) => field !== 'issueAgencyCredentials');
  const records = ['HH', 'PS', 'CP', 'RF'].map((kind) => samples[kind] ?? '-');
  const found = await runInBatches(
    repeatable.flatMap((each) => atRecord.map((role) => () => findRootTwice(each, role, records))),
  );
  expect(found.flat()).toEqual([]);
}, 180_000);
