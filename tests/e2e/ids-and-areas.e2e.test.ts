import { readFileSync } from 'node:fs';
import { idPrefixes, levelOf, type IdKind, type Role } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import { runInBatches } from './access/answers.ts';
import { assignmentAt, createDirectSender, type Places } from './access/callers.ts';
import { placesOf, readAsSystem, recordsIn, unknownLike, withValue, type Place } from './access/outsiders.ts';
import { casesFor, type Case, type Samples } from './access/probe.ts';
import { makeDistrictRecords, makeRecordsIn } from './access/outsider-samples.ts';
import { makeSamples } from './access/samples.ts';

type Table = Record<'Query' | 'Mutation', Record<string, readonly Role[]>>;
const table = JSON.parse(readFileSync(new URL('../../docs/access.json', import.meta.url), 'utf8')) as Table;
/** District whose records the callers do not see. */
const elsewhere = '36.73';
const callerId = 'outsider-1';

let samples: Samples;
let places: Places;
let sender: Awaited<ReturnType<typeof createDirectSender>>;
let cases: readonly Case[];
/** Records that the callers do not see, by kind: of another district, and of another village of their district. */
let far: ReadonlyMap<IdKind, string>;
let near: ReadonlyMap<IdKind, string>;

beforeAll(async () => {
  ({ samples } = await makeSamples());
  const { village = '', district = '' } = samples;
  const otherVillage = ['35.74.04.1003', '35.74.03.1002'].find((code) => !code.startsWith(village.slice(0, 8))) ?? '';
  places = { district, village, otherVillage };
  // The village that the personas of a district work in.
  await makeRecordsIn({ prefix: 'serang-', village: '36.73.02.1011' });
  await makeDistrictRecords('serang-', elsewhere);
  await makeRecordsIn({ prefix: 'probolinggo-', village: otherVillage });
  [far, near] = await Promise.all([recordsIn(elsewhere), recordsIn(district, otherVillage)]);
  sender = await createDirectSender();
  cases = await withVersions(casesFor(samples));
}, 60_000);

/** Returns the cases with the present version in commands on the samples, so that they are not refused for a wrong one. */
async function withVersions(all: readonly Case[]): Promise<Case[]> {
  const versionOf = async (service: string, name: string, id = '') =>
    (
      await readAsSystem<{ version: number }>(
        service,
        places.district,
        `select version from ${name} where district_code = $1 and id = $2`,
        [places.district, id.slice(8)],
      )
    )[0]?.version;
  const versions: Record<string, number | undefined> = {
    householdId: await versionOf('registry', 'household', samples['HH']),
    complaintId: await versionOf('complaints', 'complaint', samples['CP']),
    referralId: await versionOf('referrals', 'referral', samples['RF']),
  };
  return all.map((each) => {
    const input = each.variables['input'] as Record<string, unknown> | undefined;
    const [name] = Object.keys(versions).filter((key) => input?.[key] !== undefined);
    if (!input || input['expectedVersion'] === undefined || !name) return each;
    return { ...each, variables: { input: { ...input, expectedVersion: versions[name] } } };
  });
}

async function ask(each: Case, role: Role, path: readonly string[], value: unknown): Promise<string> {
  const actor = { id: callerId, assignments: [assignmentAt(role, places)] };
  const fresh = JSON.stringify(withValue(each, path, value)).replaceAll(
    /"idempotencyKey":"[^"]+"/g,
    () => `"idempotencyKey":"${uuidv7()}"`,
  );
  return sender.query(each.owner, actor, { document: each.document, variables: JSON.parse(fresh) as object });
}
/** Hides IDs, times and numbers of requests, which differ between equal answers. */
const normal = (text: string) =>
  text.replaceAll(/[A-Z]{2}-\d{4}-[0-9a-f-]{36}|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[^"]+/g, '#');
const isDone = (text: string) =>
  text.includes('"items":[')
    ? /"outcome":"(APPLIED|REPEATED|CONFLICT)"/.test(text)
    : /"__typename":"\w+Success"/.test(text);
const nameOf = ({ field }: Case, { path }: Place) => `${field}(${path.join('.')})`;
/** A role that may use the field, one with the smallest area first: it sees least. */
const smallest: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'VILLAGE_HEAD',
  'SUPERVISOR',
];
const callersOf = ({ kind, field }: Case): Role[] => {
  const allowed = table[kind][field] ?? [];
  const small = smallest.find((role) => allowed.includes(role));
  const large = allowed.find((role) => !smallest.includes(role));
  return [...(small ? [small] : []), ...(large ? [large] : [])];
};

/**
 * Inputs whose answer may tell whether a record exists, each with the reason. A household or person that the complaints service
 * does not know yet is accepted, so that a family that was just registered may file at once, and unlinked when it turns
 * out to be of another village.
 */
const mayTell: ReadonlySet<string> = new Set([
  'fileComplaint(input.householdId)',
  'fileComplaints(input.items.householdId)',
]);

test('unseen IDs are answered as unknown ones', async () => {
  const found = await runInBatches(
    cases.flatMap((each) =>
      placesOf(each).flatMap((place) =>
        callersOf(each).flatMap((role) =>
          [far, ...(smallest.includes(role) ? [near] : [])].flatMap((records) => {
            const id = place.kind && records.get(place.kind);
            return id ? [() => compare(each, place, { role, id })] : [];
          }),
        ),
      ),
    ),
  );
  expect(found.flat()).toEqual([]);
  expect(found.length).toBeGreaterThan(150);
}, 180_000);

async function compare(each: Case, place: Place, { role, id }: { role: Role; id: string }): Promise<string[]> {
  const unseen = await ask(each, role, place.path, id);
  const unknown = await ask(each, role, place.path, unknownLike(id));
  const name = `${nameOf(each, place)} as ${role}`;
  if (each.kind === 'Mutation' && isDone(unseen)) return [`${name} was done: ${unseen.slice(0, 200)}`];
  if (/INTERNAL_ERROR|GRAPHQL_VALIDATION_FAILED/.test(unseen)) return [`${name}: ${unseen.slice(0, 300)}`];
  if (normal(unseen) === normal(unknown) || mayTell.has(nameOf(each, place))) return [];
  return [`${name}: ${normal(unseen).slice(0, 200)} but unknown ${normal(unknown).slice(0, 200)}`];
}

const withoutRecord = [
  ...['absence', 'agencyCredential', 'bulkLoad', 'delivery', 'duplicateCandidate', 'oneTimeCode'],
  ...['personRequest', 'readAlarm', 'recipient', 'recipientList'],
];
test('every kind of record but these is tried', () => {
  const tried = new Set(cases.flatMap((each) => placesOf(each).flatMap(({ kind }) => kind ?? [])));
  const missing = [...tried].filter((kind) => !far.has(kind)).sort();
  expect([...tried].every((kind) => kind in idPrefixes)).toBe(true);
  // These come from files, a second factor, the broker or a data-protection officer, and are tried in the tests of their services.
  expect(missing).toEqual(withoutRecord);
});

const areaNames = new Set(['regionCode', 'villageCodes', 'subDistrictCodes', 'areas', 'code']);
/** An area of a level where the caller does not work. */
const areaLike = (code: string): string =>
  ({ DISTRICT: elsewhere, SUB_DISTRICT: '36.73.01', VILLAGE: '36.73.01.1010', PROVINCE: '36' })[
    levelOf(code) ?? 'VILLAGE'
  ];
const valueAt = (variables: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => {
    const first: unknown = Array.isArray(at) ? (at as unknown[])[0] : at;
    return (first as Record<string, unknown> | undefined)?.[name];
  }, variables);

test('settings and areas are changed in the areas of the caller only', async () => {
  const tried: string[] = [];
  const found = await runInBatches(
    cases
      .filter(({ kind }) => kind === 'Mutation')
      .flatMap((each) =>
        placesOf(each).flatMap((place) => {
          const given = [valueAt(each.variables, place.path)].flat()[0];
          if (!areaNames.has(place.path.at(-1) ?? '') || typeof given !== 'string' || levelOf(given) === null)
            return [];
          return (table.Mutation[each.field] ?? []).map((role) => async () => {
            tried.push(nameOf(each, place));
            const text = await ask(each, role, place.path, areaLike(given));
            const isRefused = !isDone(text) && !text.includes('INTERNAL_ERROR');
            return isRefused ? [] : [`${nameOf(each, place)} as ${role}: ${text.slice(0, 300)}`];
          });
        }),
      ),
  );
  expect(found.flat()).toEqual([]);
  expect(new Set(tried).size).toBeGreaterThan(35);
  expect(await writesElsewhere()).toEqual([]);
}, 180_000);

/** Writes of the callers of this file in the other district, by the audit log of every service. */
async function writesElsewhere(): Promise<object[]> {
  const services = ['registry', 'complaints', 'referrals', 'puskesos', 'notifications'];
  const rows = await Promise.all(
    services.map((service) =>
      readAsSystem(
        service,
        elsewhere,
        'select action, subjects from audit_entry where district_code = $1 and actor = $2 and not is_read',
        [elsewhere, callerId],
      ),
    ),
  );
  return rows.flat();
}
