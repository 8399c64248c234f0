import { idPrefixes, type IdKind } from '@slrt/domain';
import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { running } from '../running.ts';
import type { Case } from './probe.ts';
import { owners } from './probe.ts';

/** Kind of record that an input names, by the name of the input; `Type.field` where the name alone does not tell. */
const kinds: Readonly<Record<string, IdKind>> = {
  householdId: 'household',
  movedFrom: 'household',
  personId: 'person',
  personIds: 'person',
  newHeadId: 'person',
  stayingHeadId: 'person',
  keepPersonId: 'person',
  sameAs: 'person',
  complaintId: 'complaint',
  referralId: 'referral',
  changeRequestId: 'changeRequest',
  evidence: 'photo',
  photoId: 'photo',
  importId: 'registryImport',
  listId: 'recipientList',
  recipientId: 'recipient',
  candidateId: 'duplicateCandidate',
  participationId: 'participation',
  loadId: 'bulkLoad',
  puskesosId: 'puskesos',
  facilitatorId: 'facilitator',
  deliberationId: 'deliberation',
  webhookId: 'webhook',
  deliveryId: 'delivery',
  credentialId: 'agencyCredential',
  officeId: 'office',
  ruleId: 'eligibilityRule',
  absenceId: 'absence',
  notificationId: 'notification',
  oneTimeCodeId: 'oneTimeCode',
  upTo: 'referralMessage',
  alarmId: 'readAlarm',
  requestId: 'personRequest',
};
const kindsByPlace: Readonly<Record<string, IdKind>> = {
  'SubmitChangeRequestInput.duplicateOf': 'household',
  'ChangeDraftInput.duplicateOf': 'household',
  'Query.householdMergePlan.duplicateOf': 'household',
  'ReviewComplaintInput.duplicateOf': 'complaint',
};
const kindsOfFields: Readonly<Record<string, IdKind>> = {
  household: 'household',
  person: 'person',
  complaint: 'complaint',
  referral: 'referral',
  changeRequest: 'changeRequest',
  registryImport: 'registryImport',
  puskesos: 'puskesos',
  caseworkLoad: 'bulkLoad',
  directoryLoad: 'bulkLoad',
  facilitatorLoad: 'bulkLoad',
};
/** Inputs of type ID that name no record: keys of commands, codes and areas, and pseudonyms of staff. */
const noRecords =
  /^(idempotencyKey|accountId|visitKey|visitId|code|serves|areas|names|receiving|notReceiving|categories|\w*[cC]odes?)$/;

/** An input that names a record or an area: the path to it in the variables of a root field. */
export interface Place {
  readonly path: readonly string[];
  readonly kind: IdKind | null;
}

/** Returns every input of a root field that is an ID, with the kind of record; kind null for areas, codes and keys. */
export function placesOf({ kind, field, owner }: Case): Place[] {
  const schema = owners.find(([name]) => name === owner)?.[1];
  const root = kind === 'Query' ? schema?.getQueryType() : schema?.getMutationType();
  const walk = (type: GraphQLInputType, path: readonly string[], place: string, seen: readonly string[]): Place[] => {
    const named = getNamedType(type);
    const name = path.at(-1) ?? '';
    if (isInputObjectType(named))
      return seen.includes(named.name)
        ? []
        : Object.values(named.getFields()).flatMap((each) =>
            walk(each.type, [...path, each.name], `${named.name}.${each.name}`, [...seen, named.name]),
          );
    if (named.name !== 'ID') return [];
    const found = name === 'id' ? kindsOfFields[field] : (kindsByPlace[place] ?? kinds[name]);
    if (!found && !noRecords.test(name)) throw new Error(`${place} is of no known kind: add it to outsiders.ts`);
    return [{ path, kind: found ?? null }];
  };
  return (root?.getFields()[field]?.args ?? []).flatMap((argument) =>
    walk(argument.type, [argument.name], `${kind}.${field}.${argument.name}`, []),
  );
}

/** Returns the variables with a value at a path. Creates objects and lists of one on the way, as the types want. */
export function withValue({ kind, field, owner, variables }: Case, path: readonly string[], value: unknown): object {
  const schema = owners.find(([name]) => name === owner)?.[1];
  const root = kind === 'Query' ? schema?.getQueryType() : schema?.getMutationType();
  const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
  const put = (type: GraphQLInputType, current: unknown, rest: readonly string[]): unknown => {
    const [first] = Array.isArray(current) ? (current as unknown[]) : [current];
    const [name, ...further] = rest;
    const fields = getNamedType(type);
    let made: unknown = value;
    if (name !== undefined && isInputObjectType(fields)) {
      const inner = fields.getFields()[name];
      const known = (first ?? {}) as Record<string, unknown>;
      made = { ...known, [name]: inner ? put(inner.type, known[name], further) : value };
    }
    return isList(type) ? [made] : made;
  };
  const [argument = '', ...rest] = path;
  const type = root?.getFields()[field]?.args.find(({ name }) => name === argument)?.type;
  return { ...variables, [argument]: type ? put(type, (variables as Record<string, unknown>)[argument], rest) : value };
}

/** Table of each kind of record, in each service that stores it. */
const tables: Partial<Record<IdKind, readonly [service: string, table: string]>> = {
  household: ['registry', 'household'],
  person: ['registry', 'person'],
  changeRequest: ['registry', 'change_request'],
  registryImport: ['registry', 'registry_import'],
  photo: ['registry', 'photo'],
  duplicateCandidate: ['registry', 'duplicate_candidate'],
  recipientList: ['registry', 'recipient_list'],
  recipient: ['registry', 'recipient_row'],
  participation: ['registry', 'participation'],
  complaint: ['complaints', 'complaint'],
  absence: ['complaints', 'absence'],
  referral: ['referrals', 'referral'],
  referralMessage: ['referrals', 'referral_message'],
  webhook: ['referrals', 'webhook'],
  delivery: ['referrals', 'delivery'],
  agencyCredential: ['referrals', 'agency_credential'],
  office: ['referrals', 'agency_office'],
  eligibilityRule: ['referrals', 'eligibility_rule'],
  puskesos: ['puskesos', 'puskesos_unit'],
  facilitator: ['puskesos', 'facilitator'],
  deliberation: ['puskesos', 'deliberation'],
  notification: ['notifications', 'notification'],
};

/** Runs a query on a service's database with the rights of the system in a district. */
export async function readAsSystem<R extends object>(
  service: string,
  district: string,
  text: string,
  values: readonly unknown[],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: running().ownerUrl(service) });
  await client.connect();
  try {
    await client.query(`select set_config('slrt.scope', 'system', false), set_config('slrt.areas', $1, false)`, [
      district,
    ]);
    return (await client.query(text, [...values])).rows as R[];
  } finally {
    await client.end();
  }
}

export const idIn = (kind: IdKind, district: string, uuid: string): string =>
  `${idPrefixes[kind]}-${district.replace('.', '')}-${uuid}`;

/** Returns an ID of each kind that a district has a record of. `condition` narrows the rows of tables with `region_code`. */
export async function recordsIn(district: string, village: string | null = null): Promise<Map<IdKind, string>> {
  const found = new Map<IdKind, string>();
  for (const [kind, [service, table]] of Object.entries(tables) as [IdKind, readonly [string, string]][]) {
    const columns = await readAsSystem<{ column_name: string }>(
      service,
      district,
      `select column_name from information_schema.columns where table_name = $1 and table_schema = 'public'`,
      [table],
    );
    const has = (name: string) => columns.some(({ column_name: column }) => column === name);
    if (columns.length === 0 || (village !== null && !has('region_code'))) continue;
    const [row] = await readAsSystem<{ id: string }>(
      service,
      district,
      `select id from ${table} where district_code = $1 ${village === null ? '' : 'and region_code = $2'} order by id limit 1`,
      village === null ? [district] : [district, village],
    );
    if (row) found.set(kind, idIn(kind, district, row.id));
  }
  return found;
}

/** Returns an ID of the kind that no record has, in the district of another. */
export const unknownLike = (id: string): string => `${id.slice(0, 8)}${uuidv7()}`;
