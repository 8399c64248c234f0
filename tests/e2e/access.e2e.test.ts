import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { roles, type Assignment, type Role } from '@slrt/domain';
import { createRandom } from '@slrt/runtime';
import { createActorSigner } from '@slrt/subgraph';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { argumentCases, rolesThatMayAsk } from './access/arguments.ts';
import { chunksOf, partsOf, runInBatches, underAliases, verdictOf } from './access/answers.ts';
import { casesFor, fieldsOf, isGiven, mergeCases, splitAnswer, type Case, type Samples } from './access/probe.ts';
import {
  entityCases,
  entityKeys,
  mayBeEmptyForOthers,
  isPublicEntity,
  describesCaller,
  type EntityCase,
} from './access/entities.ts';
import { makeSamples } from './access/samples.ts';
import { startAccessGateway, type AccessGateway } from './access/gateway.ts';
import { TrafficLog } from './access/traffic.ts';
import { actorPrivate } from './own-gateway.ts';
import { running } from './running.ts';

const tableFile = new URL('../../docs/access.json', import.meta.url);
type Table = Record<'Query' | 'Mutation' | 'Field' | 'Entity' | 'Argument', Record<string, Role[]>>;

/** The persona of the demo that has a role, in a district by its prefix. */
const personas: Record<Role, string> = {
  FACILITATOR: 'facilitator',
  PUSKESOS_OFFICER: 'puskesos-officer',
  VILLAGE_HEAD: 'village-head',
  SUPERVISOR: 'supervisor',
  FRONT_OFFICE: 'front-office',
  BACK_OFFICE: 'back-office',
  MANAGER: 'manager',
  PUSKESOS_COORDINATOR: 'puskesos-coordinator',
  HEAD_OF_OFFICE: 'head-of-office',
  AGENCY_LIAISON: 'liaison-bpjs',
  DISTRICT_VERIFIER: 'verifier',
  PLANNER: 'planner',
  AGENCY_INTEGRATOR: 'integrator-bpjs',
  ADMIN: 'admin',
  DATA_PROTECTION_OFFICER: 'data-protection',
  SERVICE: 'service',
};
/** A district that no other test works in, and the one that looks in from outside. */
const home = 'probolinggo-';
const elsewhere = 'serang-';
/** Personas that the tests ask as. */
const everyone = [
  ...[home, elsewhere].flatMap((district) => Object.values(personas).map((persona) => `${district}${persona}`)),
  `${home}liaison-disdik`,
];
/** A district outside the demo, with one of its villages. It has no records. */
const untouched = ['73.71', '73.71.01.1001'] as const;
const assignmentOf = (role: Role, district: string, village: string): Assignment => {
  const inVillage = ['FACILITATOR', 'PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD'].includes(role);
  const areas = [inVillage ? village : role === 'SUPERVISOR' ? village.slice(0, 8) : district];
  return { role, areas, ...(role.startsWith('AGENCY') ? { agency: 'BPJS' } : {}) };
};

/** Fields that one document asks for; a document may have thirty root fields. */
const fieldsAtOnce = 20;

let gateway: AccessGateway['gateway'];
/** Tokens of the personas, each requested once. */
let tokens: AccessGateway['tokens'];
let samples: Samples;
let changeRequest: string;
let cases: readonly Case[];
/** Facts that the answers of this suite showed. */
const traffic = new TrafficLog();
/** Requests, and root fields that they asked for: several fields share a request. */
let asked = 0;
let judged = 0;

async function sendOnce(
  url: string,
  token: string | null,
  { document, variables }: Pick<Case, 'document' | 'variables'>,
) {
  asked += 1;
  const requestId = `access-${asked}-${randomUUID()}`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // Tells a refused field from one that is empty in the sample.
    headers: {
      'content-type': 'application/json',
      'x-request-id': requestId,
      'x-refused-fields': 'errors',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await response.text();
  // The gateway gives its requests IDs of its own. A subgraph keeps the given one.
  if (response.status === 200) traffic.note(response.headers.get('x-request-id') ?? requestId, document, text);
  return { status: response.status, text };
}
/** Sends again what a service could not answer for a moment, as its answer asks for. */
async function send(...[url, token, what]: Parameters<typeof sendOnce>): ReturnType<typeof sendOnce> {
  for (let tried = 1; ; tried += 1) {
    const answer = await sendOnce(url, token, what);
    if (tried === 5 || !answer.text.includes('"SERVICE_UNAVAILABLE"')) return answer;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
}

beforeAll(async () => {
  ({ gateway, tokens } = await startAccessGateway(process.env['ACCESS_ROSTER'] ? 'roster' : 'claims', everyone));
  ({ samples, changeRequest } = await makeSamples());
  cases = casesFor(samples);
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  process.stdout.write(`test:access: ${asked} requests, ${judged} answers about root fields\n`);
});

interface ReportPart {
  readonly title: string;
  readonly rows: readonly { readonly entries: readonly { readonly name: string; readonly value: string }[] }[];
}

/** A user of another district must get no record of this one and change nothing in it. */
const leaks = (text: string) => {
  // A batch is answered item by item: its success says that it was read, each item's outcome what was done.
  const isDone = text.includes('"items":[')
    ? /"outcome":"(APPLIED|REPEATED|CONFLICT)"/.test(text)
    : /"__typename":"\w+Success"/.test(text);
  return isDone || /[A-Z]{2,}-3574-/.test(text);
};
/** Fields that are public. */
const isPublic = (field: string) => field === 'directory';

/** Compares with the policy table; ACCESS_UPDATE=1 writes it instead, to be read and committed. */
function expectTable(found: Partial<Table>): void {
  const table = JSON.parse(readFileSync(tableFile, 'utf8')) as Table;
  if (process.env['ACCESS_UPDATE']) writeFileSync(tableFile, `${JSON.stringify({ ...table, ...found }, null, 2)}\n`);
  else expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, table[key as keyof Table]])));
}

// First: the mutations that are asked below take the referral away from the agency again.
/** Whole numbers beside the masked ones: for a purpose, and on record. */
const whole: Record<string, string> = {
  'Household.kkNumber (whole)': 'household(id: $HH) { kkNumber { value(purpose: VERIFICATION) } }',
  'Person.nik (whole)': 'person(id: $PS) { nik { value(purpose: VERIFICATION) } }',
};
/** Every field of what is about people, by the record that it is asked of. */
const sensitive: Record<string, string> = {
  ...fieldsOf('Household', 'household(id: $HH)'),
  ...fieldsOf('Person', 'person(id: $PS)'),
  ...fieldsOf('Complaint', 'complaint(id: $CP)'),
  ...fieldsOf('Referral', 'referral(id: $RF)'),
  ...fieldsOf('Family', 'household(id: $HH)', 'families'),
  ...fieldsOf('HealthProfile', 'person(id: $PS)', 'health'),
  ...fieldsOf('HouseholdRevision', 'household(id: $HH)', 'history(first: 1)', 'edges', 'node'),
  ...fieldsOf('HouseholdSnapshot', 'household(id: $HH)', 'history(first: 1)', 'edges', 'node', 'household'),
  ...fieldsOf('PersonSnapshot', 'household(id: $HH)', 'history(first: 1)', 'edges', 'node', 'household', 'members'),
  ...fieldsOf('ChangeRequest', 'changeRequest(id: $CR)'),
  ...fieldsOf('HouseholdDraft', 'changeRequest(id: $CR)', 'proposed'),
  ...fieldsOf('PersonDraft', 'changeRequest(id: $CR)', 'proposed', 'members'),
  ...fieldsOf('Reporter', 'complaint(id: $CP)', 'reporter'),
  ...fieldsOf('ComplaintTimelineEntry', 'complaint(id: $CP)', 'timeline'),
  ...fieldsOf('ReferralTimelineEntry', 'referral(id: $RF)', 'timeline'),
  ...whole,
};

test('fields of personal records follow the policy table for every role', async () => {
  const { HH, PS, CP, RF } = samples;
  const variables = { HH, PS, CP, RF, CR: changeRequest };
  /** Whether each field was given; the error distinguishes a refused field from one that is empty in the sample. */
  const ask = async (persona: string, selections: readonly string[]) => {
    const fields = underAliases(selections);
    const used = Object.keys(variables).filter((name) => fields.includes(`$${name}`));
    const document = `query (${used.map((name) => `$${name}: ID!`).join(', ')}) { ${fields} }`;
    const { text } = await send(gateway.url, await tokens(persona), { document, variables });
    const parts = partsOf(text, selections.length);
    return selections.map((selection, n) => isGiven({ field: parts[n]?.value }, selection) && !parts[n]?.hasErrors);
  };
  // The agency sees the household once the event of its referral has arrived.
  for (let waited = 0; waited < 100; waited += 1) {
    if ((await ask(`${home}liaison-bpjs`, ['household(id: $HH) { address }']))[0]) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const found: Record<string, Role[]> = Object.fromEntries(Object.keys(sensitive).map((name) => [name, []]));
  const surprises: string[] = [];
  await runInBatches(
    chunksOf(Object.entries(sensitive), fieldsAtOnce).flatMap((chunk) => {
      const selections = chunk.map(([, selection]) => selection);
      const askFor = async (persona: string, note: (name: string) => void) => {
        const given = await ask(persona, selections);
        chunk.forEach(([name], n) => given[n] && note(name));
      };
      return [
        ...roles.map((role) => async () => {
          await askFor(`${home}${personas[role]}`, (name) => found[name]?.push(role));
          await askFor(`${elsewhere}${personas[role]}`, (name) =>
            surprises.push(`${name} as ${role} of another district`),
          );
        }),
        () => askFor(`${home}liaison-disdik`, (name) => surprises.push(`${name} as an agency without a referral`)),
      ];
    }),
  );
  for (const [name, list] of Object.entries(found)) found[name] = roles.filter((role) => list.includes(role));
  expect(surprises).toEqual([]);
  expectTable({ Field: found });
}, 120_000);

/** Asks for a field by a reference to its entity, as the gateway would. */
async function createReferenceProbe() {
  const services = running().run().services as Record<string, { url: string }>;
  const signer = await createActorSigner(JSON.stringify(actorPrivate()));
  const keys = await entityKeys(samples, changeRequest);
  /** Asks for fields of one type at its subgraph. */
  return async (chunk: readonly EntityCase[], assignment: Assignment) => {
    const { owner = '', type = '' } = chunk[0] ?? {};
    const actor = { id: `reference-${assignment.role.toLowerCase()}`, assignments: [assignment] };
    const variables = { r: [{ __typename: type, ...keys[type] }] };
    const document = `query ($r: [_Any!]!) { ${underAliases(chunk.map(({ selection }) => selection))} }`;
    const token = await signer.sign(actor, owner);
    const { text } = await send(services[owner]?.url ?? '', token, { document, variables });
    const parts = partsOf(text, chunk.length);
    return chunk.map((each, n) => {
      const entity = (parts[n]?.value as (object | null)[] | null)?.[0] ?? null;
      const says = describesCaller(entity, keys[type]);
      return { each, given: entity !== null && !parts[n]?.hasErrors, says, text: JSON.stringify(entity).slice(0, 200) };
    });
  };
}

test('entity references follow the policy table for every role', async () => {
  const ask = await createReferenceProbe();
  const found: Record<string, Role[]> = {};
  const nameOf = ({ owner, type, field }: EntityCase) => `${owner}: ${type}.${field}`;
  for (const each of entityCases) found[nameOf(each)] = [];
  const surprises: string[] = [];
  const byType = Object.values(Object.groupBy(entityCases, ({ owner, type }) => `${owner} ${type}`));
  await runInBatches(
    byType
      .flatMap((list) => chunksOf(list ?? [], fieldsAtOnce))
      .flatMap((chunk) => [
        ...roles.map((role) => async () => {
          for (const { each, given, says } of await ask(chunk, assignmentOf(role, '35.74', samples['village'] ?? '')))
            if (given && (says || !mayBeEmptyForOthers(each))) found[nameOf(each)]?.push(role);
          for (const { each, says, text } of await ask(chunk, assignmentOf(role, ...untouched)))
            if (says && !isPublicEntity(each)) surprises.push(`${nameOf(each)} as ${role} elsewhere: ${text}`);
        }),
        async () => {
          const other = { role: 'AGENCY_LIAISON', areas: ['35.74'], agency: 'DISDIK' } as const;
          for (const { each, says, text } of await ask(chunk, other))
            if (says && !isPublicEntity(each)) surprises.push(`${nameOf(each)} as another agency: ${text}`);
        },
      ]),
  );
  for (const [name, list] of Object.entries(found)) found[name] = roles.filter((role) => list.includes(role));
  surprises.push(...differencesOfReferences(found));
  expect(surprises).toEqual([]);
  expectTable({ Entity: found });
}, 120_000);

/** Compares the roles that get a field by reference with those that get it through the graph. They must be the same. */
function differencesOfReferences(found: Record<string, Role[]>): string[] {
  const { Field } = JSON.parse(readFileSync(tableFile, 'utf8')) as Table;
  return Object.entries(found).flatMap(([name, list]) => {
    const field = name.split(': ')[1] ?? '';
    return Field[field] && String(Field[field]) !== String(list)
      ? [`${name}: ${String(list)} by reference, ${String(Field[field])} through the graph`]
      : [];
  });
}

/** Root fields that one document asks for. */
const casesAtOnce = 10;

interface Answer {
  readonly each: Case;
  readonly text: string;
  readonly verdict: ReturnType<typeof verdictOf>;
}
/** Asks for several root fields in one document; one by one when an error concerns all of them. */
async function askFor(url: string, token: string, chunk: readonly Case[]): Promise<Answer[]> {
  judged += chunk.length;
  if (chunk.length > 1) {
    const { status, text } = await send(url, token, mergeCases(chunk));
    const parts = status === 200 ? splitAnswer(text, chunk.length) : null;
    if (parts)
      return chunk.map((each, n) => ({ each, text: parts[n] ?? '', verdict: verdictOf(200, parts[n] ?? '{}') }));
  }
  const answers: Answer[] = [];
  for (const each of chunk) {
    const { status, text } = await send(url, token, each);
    answers.push({ each, text, verdict: verdictOf(status, text) });
  }
  return answers;
}

/** Lists of cases that one document can ask for: of one kind and, for a subgraph, of one owner. */
const chunkCases = (groupOf: (each: Case) => string): Case[][] =>
  [...Map.groupBy(cases, groupOf).values()].flatMap((group) => chunksOf(group, casesAtOnce));

/**
 * Lists of cases for each role. Fields share a document if the same roles are expected to be allowed them: a refusal of one would take
 * the answers to the others along, so refused fields are asked alone. No more documents than that, because each must be planned.
 */
function chunkCasesByRole(groupOf: (each: Case) => string): { role: Role; chunk: Case[] }[] {
  const table = JSON.parse(readFileSync(tableFile, 'utf8')) as Table;
  const allowedTo = ({ kind, field }: Case): readonly Role[] => table[kind][field] ?? [];
  return chunkCases((each) => `${groupOf(each)} ${allowedTo(each).join()}`).flatMap((chunk) =>
    roles.flatMap((role) => {
      const isAllowed = chunk.some((each) => allowedTo(each).includes(role));
      return isAllowed ? [{ role, chunk }] : chunk.map((each) => ({ role, chunk: [each] }));
    }),
  );
}

/** The answers of every case to the people of every role in a district by its prefix. */
async function askAs(district: string): Promise<(Answer & { role: Role })[]> {
  const answers = await runInBatches(
    chunkCasesByRole(({ kind }) => kind).map(({ role, chunk }) => async () => {
      const token = await tokens(`${district}${personas[role]}`);
      return (await askFor(gateway.url, token, chunk)).map((answer) => ({ ...answer, role }));
    }),
  );
  return answers.flat();
}

test('root fields follow the policy table for every role', async () => {
  const found: Pick<Table, 'Query' | 'Mutation'> = { Query: {}, Mutation: {} };
  const surprises: string[] = [];
  for (const { each, role, verdict } of await askAs(home)) {
    const list = (found[each.kind][each.field] ??= []);
    if (verdict === 'ALLOWED') list.push(role);
    else if (verdict !== 'FORBIDDEN') surprises.push(`${each.field} as ${role}: ${verdict}`);
  }
  for (const { each, role, text, verdict } of await askAs(elsewhere)) {
    const isAllowed = found[each.kind][each.field]?.includes(role);
    if (verdict !== (isAllowed ? 'ALLOWED' : 'FORBIDDEN') && !(verdict === 'FORBIDDEN' && isAllowed))
      surprises.push(`${each.field} as ${role} of another district: ${verdict}`);
    if (leaks(text) && !isPublic(each.field))
      surprises.push(`${each.field} as ${role} of another district: ${text.slice(0, 200)}`);
  }
  const liaison = await tokens('probolinggo-liaison-disdik');
  const answers = await runInBatches(
    chunkCasesByRole(({ kind }) => kind)
      .filter(({ role }) => role === 'AGENCY_LIAISON')
      .map(
        ({ chunk }) =>
          () =>
            askFor(gateway.url, liaison, chunk),
      ),
  );
  for (const { each, text } of answers.flat())
    if ([samples['HH'], samples['CP'], samples['RF'], samples['PS']].some((id) => text.includes(id ?? '-')))
      surprises.push(`${each.field} as another agency: ${text.slice(0, 200)}`);
  expect(surprises).toEqual([]);
  expectTable(found);
}, 180_000);

test('arguments follow the policy of the facts that they ask by', async () => {
  const table = JSON.parse(readFileSync(tableFile, 'utf8')) as Table;
  const asked = argumentCases(cases, samples);
  const found: Record<string, Role[]> = {};
  const expected: Record<string, Role[]> = {};
  const surprises: string[] = [];
  for (const { name, facts, case: each } of asked) {
    found[name] = [];
    expected[name] = rolesThatMayAsk(table.Query[each.field] ?? [], facts);
  }
  // A refusal takes the answers to other fields of its document along, so refused arguments are asked alone. Roles without the field are
  // asked by the test of root fields.
  const chunks = roles.flatMap((role) => {
    const own = asked.filter(({ case: each }) => table.Query[each.field]?.includes(role));
    const [allowed, refused] = [true, false].map((may) =>
      own.filter(({ name }) => expected[name]?.includes(role) === may),
    );
    return [...chunksOf(allowed ?? [], casesAtOnce), ...chunksOf(refused ?? [], 1)].map((chunk) => ({ role, chunk }));
  });
  await runInBatches(
    chunks.map(({ role, chunk }) => async () => {
      const token = await tokens(`${home}${personas[role]}`);
      const answers = await askFor(
        gateway.url,
        token,
        chunk.map((each) => each.case),
      );
      answers.forEach(({ text, verdict }, n) => {
        const name = chunk[n]?.name ?? '';
        if (verdict !== 'ALLOWED') surprises.push(`${name} as ${role}: ${verdict} ${text.slice(0, 200)}`);
        else if (!text.includes('"ARGUMENT_NOT_ALLOWED"')) found[name]?.push(role);
      });
    }),
  );
  for (const [name, list] of Object.entries(found)) found[name] = roles.filter((role) => list.includes(role));
  expect(surprises).toEqual([]);
  expect(found).toEqual(expected);
  expectTable({ Argument: found });
}, 180_000);

/** Root fields and roles that are asked with assignments of the roster; `npm run drill:access-roster` asks all of them. */
const sampleSize = 120;

test('a sample follows the policy table with assignments of the roster', async () => {
  const table = JSON.parse(readFileSync(tableFile, 'utf8')) as Table;
  const random = createRandom(Number(process.env['ACCESS_SEED'] ?? 20));
  const other = await startAccessGateway('roster', everyone);
  const picked = Array.from({ length: sampleSize }, () => ({ each: random.pick(cases), role: random.pick(roles) }));
  const answers = await runInBatches(
    picked.map(({ each, role }) => async () => {
      const [answer] = await askFor(other.gateway.url, await other.tokens(`${home}${personas[role]}`), [each]);
      const expected = table[each.kind][each.field]?.includes(role) ? 'ALLOWED' : 'FORBIDDEN';
      return { field: each.field, role, expected, found: answer?.verdict };
    }),
  );
  await other.gateway.stop();
  expect(answers.filter(({ expected, found }) => found !== expected)).toEqual([]);
  // The sample has cases of both kinds.
  expect(new Set(answers.map(({ found }) => found)).size).toBe(2);
}, 120_000);

const urlOf = ({ owner }: Pick<Case, 'owner'>): string =>
  (running().run().services as Record<string, { url: string }>)[owner]?.url ?? '';
const ownerAndKind = ({ kind, owner }: Case): string => `${kind} ${owner}`;

test('subgraphs asked directly follow the policy table', async () => {
  const table = JSON.parse(readFileSync(tableFile, 'utf8')) as Table;
  const signer = await createActorSigner(JSON.stringify(actorPrivate()));
  const surprises: string[] = [];
  const direct = await runInBatches(
    chunkCasesByRole(ownerAndKind).map(({ role, chunk }) => async () => {
      const [first] = chunk as [Case];
      const actor = {
        id: `direct-${role.toLowerCase()}`,
        assignments: [assignmentOf(role, '35.74', samples['village'] ?? '')],
      };
      const answers = await askFor(urlOf(first), await signer.sign(actor, first.owner), chunk);
      return answers.map((answer) => ({ ...answer, role }));
    }),
  );
  for (const { each, role, verdict } of direct.flat())
    if (verdict !== (table[each.kind][each.field]?.includes(role) ? 'ALLOWED' : 'FORBIDDEN'))
      surprises.push(`${each.owner} ${each.field} as ${role}: ${verdict}`);
  expect(surprises).toEqual([]);
}, 180_000);

/** Tokens that no subgraph may accept, by what is wrong with them. */
async function createForgedTokens(): Promise<Record<string, (owner: string) => Promise<string | null>>> {
  const signer = await createActorSigner(JSON.stringify(actorPrivate()));
  const manager = { id: 'forger', assignments: [assignmentOf('MANAGER', '35.74', '')] };
  const key = await importJWK(actorPrivate() as JWK, 'EdDSA');
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const stranger = await createActorSigner(
    JSON.stringify({ ...(await exportJWK(pair.privateKey)), kid: actorPrivate().kid, alg: 'EdDSA' }),
  );
  const claims = (audience: string, exp: number) => ({
    assignments: manager.assignments,
    iss: 'slrt-gateway',
    aud: audience,
    sub: manager.id,
    exp,
  });
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  return {
    none: () => Promise.resolve(null),
    'of another subgraph': (owner) => signer.sign(manager, owner === 'registry' ? 'complaints' : 'registry'),
    'of another key': (owner) => stranger.sign(manager, owner),
    'that has expired': (owner) =>
      new SignJWT(claims(owner, now - 60)).setProtectedHeader({ alg: 'EdDSA', kid: actorPrivate().kid }).sign(key),
    'with alg none': (owner) => Promise.resolve(`${encode({ alg: 'none' })}.${encode(claims(owner, now + 600))}.`),
    'of a person': () => tokens('probolinggo-manager'),
  };
}

test('subgraphs refuse every token but the gateway’s', async () => {
  const forged = Object.entries(await createForgedTokens());
  const surprises: string[] = [];
  const ownerOf = ([first]: readonly { owner: string }[]) => first?.owner ?? '';
  const fields = chunkCases(ownerAndKind).map((chunk) => ({ owner: ownerOf(chunk), ...mergeCases(chunk) }));
  const references = [...Map.groupBy(entityCases, ({ owner }) => owner).values()]
    .flatMap((list) => chunksOf(list, fieldsAtOnce))
    .map((chunk) => ({
      owner: ownerOf(chunk),
      document: `query ($r: [_Any!]!) { ${underAliases(chunk.map(({ selection }) => selection))} }`,
      variables: { r: [] },
    }));
  const refused = await runInBatches(
    [...fields, ...references].flatMap((each) =>
      forged.map(([name, make]) => async () => {
        const answer = await send(urlOf(each), await make(each.owner), each);
        return { each, name, ...answer };
      }),
    ),
  );
  for (const { each, name, status, text } of refused)
    if (status !== 401 || text.includes('"data"'))
      surprises.push(`${each.owner} with a token ${name}: ${status} to ${each.document.slice(0, 200)}`);
  expect(surprises).toEqual([]);
}, 180_000);

test('the record of reads equals the traffic of this suite', async () => {
  expect(traffic.size).toBeGreaterThan(150);
  expect(await traffic.differences()).toEqual({ unrecorded: [], unseen: [] });
}, 60_000);

test('the subject report counts the reads of this suite', async () => {
  const { PS = '', HH = '', CP = '' } = samples;
  const response = await fetch(`${gateway.url}/subject-reports/${PS}.json`, {
    headers: { authorization: `Bearer ${await tokens(`${home}data-protection`)}`, 'accept-language': 'en' },
  });
  const { parts } = (await response.json()) as { parts: Record<string, ReportPart[]> };
  const countOf = (sections: readonly ReportPart[]) =>
    sections
      .filter(({ title }) => title === 'Who read or changed the record')
      .flatMap(({ rows }) => rows)
      .map(({ entries }) => Object.fromEntries(entries.map(({ name, value }) => [name, value])))
      .filter((row) => row['Action'] === 'facts.read')
      .reduce((sum, row) => sum + Number(row['Times']), 0);
  const counts = await TrafficLog.countReads([PS, HH, CP]);
  expect(counts['registry']).toBeGreaterThan(100);
  for (const [service, sections] of Object.entries(parts))
    expect([service, countOf(sections)]).toEqual([service, counts[service]]);
}, 60_000);
