import type { Tx } from '@slrt/database';
import { listDeterminations, type Determination } from '../../change-request/index.ts';
import {
  findFormerMembers,
  findHouseholds,
  findMembers,
  findParticipation,
  findValues,
  type HouseholdRow,
  type ParticipationRow,
  type PersonRow,
  type SourceValueRow,
} from '../../household/index.ts';
import { listNumbers, type KnownNumber } from '../../identifier/index.ts';

/** State of a household of the registry that a file states. */
export interface Known {
  readonly household: HouseholdRow;
  /** Current members. */
  readonly own: readonly PersonRow[];
  /** People who left the household, or were split off. */
  readonly formers: readonly PersonRow[];
  readonly participation: readonly ParticipationRow[];
  /** Numbers of the household and of these people, past ones included. */
  readonly numbers: ReadonlyMap<string, readonly KnownNumber[]>;
  /** Values of sources for the household and its members. */
  readonly values: ReadonlyMap<string, readonly SourceValueRow[]>;
  readonly determined: Determined;
}

type IdentityField = 'name' | 'sex' | 'birthDate' | 'relation' | 'nik';
/** Decisions of the chain of change requests about a household. Files do not change them. */
export interface Determined {
  /** Fields of the identity of people, by uuid. */
  readonly identity: ReadonlyMap<string, ReadonlySet<IdentityField>>;
  /** People who were made head of the household. */
  readonly heads: ReadonlySet<string>;
  readonly card: boolean;
  /** Day on which the decile or address was determined, null if never. Newer files may change these two. */
  readonly since: { readonly decile: string | null; readonly address: string | null };
  /** Villages that are not proposed (again): those it moved from, and moves that were proposed before. */
  readonly villages: ReadonlySet<string>;
  /** True if a request about the household is open. */
  readonly open: boolean;
}

const closed: ReadonlySet<string> = new Set(['DETERMINED', 'REJECTED', 'CANCELLED']);

function toDetermined(requests: readonly Determination[]): Determined {
  const identity = new Map<string, Set<IdentityField>>();
  const heads = new Set<string>();
  const villages = new Set<string>();
  let card = false;
  const since: { decile: string | null; address: string | null } = { decile: null, address: null };
  for (const request of requests) {
    const change = request.determined ?? request.proposed;
    if (request.kind === 'MOVE') {
      if (request.state === 'DETERMINED') villages.add(request.region_code);
      else if (change.regionCode) villages.add(change.regionCode);
    }
    if (request.state !== 'DETERMINED') continue;
    if (change.decile != null) since.decile = request.decided_on;
    if (change.address != null) since.address = request.decided_on;
    if (request.kind === 'DEATH' && change.newHeadId) heads.add(change.newHeadId);
    if (request.kind === 'SPLIT' && change.stayingHeadId) heads.add(change.stayingHeadId);
    if (request.kind !== 'CHANGE') continue;
    card ||= change.kk != null;
    for (const member of change.members ?? []) {
      if (!member.personId) continue;
      const fields = identity.get(member.personId) ?? new Set();
      identity.set(member.personId, fields);
      for (const field of ['name', 'sex', 'birthDate', 'relation', 'nik'] as const)
        if (member[field] !== null) fields.add(field);
      if (member.relation === 'HEAD') heads.add(member.personId);
    }
  }
  return {
    identity,
    heads,
    card,
    since,
    villages,
    open: requests.some((request) => !closed.has(request.state)),
  };
}

/** Reads what is known of households, by uuid. */
export async function readKnown(tx: Tx, district: string, ids: readonly string[]): Promise<Map<string, Known>> {
  const keys = ids.map((uuid) => ({ district, uuid }));
  const [households, members, participation, requests] = await Promise.all([
    findHouseholds(tx, keys),
    findMembers(tx, keys),
    findParticipation(tx, keys),
    listDeterminations(tx, district, ids),
  ]);
  const splits = requests.filter((request) => request.kind === 'SPLIT' && request.state === 'DETERMINED');
  const splitOff = new Map(
    splits.flatMap((request) =>
      ((request.determined ?? request.proposed).personIds ?? []).map((id) => [id, request.household_id] as const),
    ),
  );
  const left = await findFormerMembers(
    tx,
    keys,
    [...splitOff.keys()].map((uuid) => ({ district, uuid })),
  );
  const subjects = [...ids, ...members.map((person) => person.id), ...left.map((person) => person.id)];
  const [numbers, values] = await Promise.all([listNumbers(tx, subjects), findValues(tx, subjects)]);
  const numbersOf = Map.groupBy(numbers, (row) => row.subject_id);
  const valuesOf = Map.groupBy(values, (row) => row.subject_id);
  const membersOf = Map.groupBy(members, (person) => person.household_id);
  const programmesOf = Map.groupBy(participation, (row) => row.household_id);
  const requestsOf = Map.groupBy(requests, (request) => request.household_id ?? '');
  return new Map(
    households.map((household): [string, Known] => [
      household.id,
      {
        household,
        own: membersOf.get(household.id) ?? [],
        formers: left.filter(
          (person) =>
            (person.household_id === household.id && person.left_on !== null) ||
            (splitOff.get(person.id) === household.id && person.household_id !== household.id),
        ),
        participation: programmesOf.get(household.id) ?? [],
        numbers: numbersOf,
        values: valuesOf,
        determined: toDetermined(requestsOf.get(household.id) ?? []),
      },
    ]),
  );
}
