import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { assignmentFor, issue, parseId, refusals, type InputIssue } from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { canonicalCode, canonicalHousing, type ListName } from '../../code-list/index.ts';
import { visitors } from '../household.policy.ts';
import { lockHousehold, updateHousehold, type HouseholdChange, type HouseholdRow } from '../household.repository.ts';
import { correctPersons, findMembers, type PersonCorrection, type PersonRow } from '../person.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';
import { findRevisionByKey, insertRevision } from '../revision.repository.ts';
import { saveSourceValues } from '../source-value.repository.ts';
import { publishHouseholdChange } from './publish-household-change.ts';
import type { Housing } from '../../record/index.ts';

/** Returns an issue if the position is outside Indonesia. */
export function locationIssues(
  path: string,
  location: { latitude: number; longitude: number } | null | undefined,
): InputIssue[] {
  if (!location) return [];
  const { latitude, longitude } = location;
  return latitude >= -11.5 && latitude <= 6.5 && longitude >= 94 && longitude <= 142
    ? []
    : [issue(path, 'OUT_OF_RANGE')];
}

/** Facts about a member that a visitor may correct at once: what can be observed, not the identity. */
export interface MemberCorrection {
  personId: string;
  attendsSchool?: boolean | null | undefined;
  schoolLevel?: string | null | undefined;
  pregnantUntil?: string | null | undefined;
  disability?: string | null | undefined;
  chronicIllness?: string | null | undefined;
  worked?: boolean | null | undefined;
  employmentStatus?: string | null | undefined;
}
export interface RecordHomeVisitInput {
  idempotencyKey: string;
  householdId: string;
  expectedVersion: number;
  address?: string | null | undefined;
  location?: { latitude: number; longitude: number } | null | undefined;
  housing?: Housing | null | undefined;
  owned?: readonly string[] | null | undefined;
  notOwned?: readonly string[] | null | undefined;
  members?: readonly MemberCorrection[] | null | undefined;
  note?: string | null | undefined;
}

/** Facts of a visit, without household and time. */
export type VisitedFacts = Pick<
  RecordHomeVisitInput,
  'address' | 'location' | 'housing' | 'owned' | 'notOwned' | 'members'
>;

const coded: Readonly<Record<string, ListName>> = {
  disability: 'disability',
  chronicIllness: 'chronicIllness',
  schoolLevel: 'schoolLevel',
  employmentStatus: 'employmentStatus',
};

/** Returns an issue for each unknown code. */
function codeIssues(input: RecordHomeVisitInput): InputIssue[] {
  const issues: InputIssue[] = [];
  const check = (path: string, list: ListName, code: unknown) => {
    if (typeof code === 'string' && canonicalCode(list, code) === null) issues.push(issue(path, 'UNKNOWN_CODE'));
  };
  for (const key of canonicalHousing(input.housing ?? {}).unknown) issues.push(issue(`housing.${key}`, 'UNKNOWN_CODE'));
  (input.members ?? []).forEach((member, n) => {
    for (const [key, list] of Object.entries(coded))
      check(`members.${n}.${key}`, list, member[key as keyof MemberCorrection]);
  });
  return issues;
}

const dropEmpty = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

const canonicalOrNull = (list: ListName, value: string | null | undefined) =>
  value == null ? null : canonicalCode(list, value);

function applyCorrection(row: PersonRow, change: MemberCorrection): PersonCorrection {
  return {
    id: row.id,
    schooling: {
      ...row.schooling,
      ...dropEmpty({
        participation: change.attendsSchool == null ? null : change.attendsSchool ? '1' : '2',
        level: canonicalOrNull('schoolLevel', change.schoolLevel),
      }),
    },
    employment: {
      ...row.employment,
      ...dropEmpty({ worked: change.worked, status: canonicalOrNull('employmentStatus', change.employmentStatus) }),
    },
    health: {
      ...row.health,
      ...dropEmpty({
        pregnantUntil: change.pregnantUntil,
        disability: canonicalOrNull('disability', change.disability),
        chronicIllness: canonicalOrNull('chronicIllness', change.chronicIllness),
      }),
    },
  };
}

function toChange(before: HouseholdRow, input: VisitedFacts): HouseholdChange {
  const mark = (codes: readonly string[] | null | undefined, value: boolean) =>
    Object.fromEntries((codes ?? []).map((code) => [code, value]));
  const assets = { ...before.assets, ...mark(input.notOwned, false), ...mark(input.owned, true) };
  return {
    ...(input.address != null ? { address: input.address } : {}),
    ...(input.location ? { latitude: input.location.latitude, longitude: input.location.longitude } : {}),
    ...(input.housing ? { housing: { ...before.housing, ...canonicalHousing(input.housing).housing } } : {}),
    ...(input.owned || input.notOwned ? { assets } : {}),
  };
}

/** Returns the issues of a visit that can be found without its household. */
export const visitIssues = (input: RecordHomeVisitInput): InputIssue[] => [
  ...idempotencyKeyIssues(input.idempotencyKey),
  ...locationIssues('location', input.location),
  ...codeIssues(input),
  ...((input.note?.length ?? 0) > 2000 ? [issue('note', 'TOO_LONG')] : []),
  ...((input.address?.length ?? 0) > 500 ? [issue('address', 'TOO_LONG')] : []),
];

export interface PlannedVisit {
  readonly before: HouseholdRow;
  readonly members: readonly PersonRow[];
  readonly change: HouseholdChange;
  readonly corrections: readonly PersonCorrection[];
}

/** Calculates what a visit changes in the current household. Throws `InvalidInput` for people who are not members. */
export function planVisit(before: HouseholdRow, members: readonly PersonRow[], input: VisitedFacts): PlannedVisit {
  const corrections = (input.members ?? []).map((change, n) => {
    const row = members.find((member) => member.id === parseId('person', change.personId)?.uuid);
    if (!row) throw refusals.invalidInput([issue(`members.${n}.personId`, 'NOT_A_MEMBER')]);
    return applyCorrection(row, change);
  });
  return { before, members, change: toChange(before, input), corrections };
}

/**
 * Applies a planned visit made on a day (`YYYY-MM-DD`, of the district). A replaced address is kept as a value of its
 * source. A visit that is received late does not make the household look older than a later one.
 */
export async function applyVisit(tx: Tx, plan: PlannedVisit, visitedOn: string): Promise<HouseholdRow> {
  const { before, change, corrections } = plan;
  if (change.address != null && change.address !== before.address) {
    const value = { householdId: before.id, subjectId: before.id, field: 'address' };
    const asOf = before.survey_date ?? localDate(before.district_code, before.updated_at);
    saveSourceValues(tx, before.district_code, [
      ...(before.address ? [{ ...value, source: before.source, asOf, value: before.address }] : []),
      { ...value, source: 'FIELD', asOf: visitedOn, value: change.address },
    ]);
  }
  if (corrections.length > 0) correctPersons(tx, before.district_code, corrections);
  const verifiedOn = before.verified_on !== null && before.verified_on > visitedOn ? before.verified_on : visitedOn;
  return updateHousehold(tx, before, { ...change, verified_on: verifiedOn });
}

export interface VisitOptions {
  /**
   * Handles a visit based on an outdated version. Null refuses it; the function may return null to apply it, or the
   * undisputed part of it with the key of the recorded conflict.
   */
  readonly onStale:
    ((tx: Tx, plan: PlannedVisit) => Promise<{ undisputed: PlannedVisit; conflictId: string } | null>) | null;
  readonly visitedAt: Date | null;
  /** Finds the earlier result of the same key if it was a conflict. */
  readonly findEarlier: ((tx: Tx) => Promise<{ hash: Buffer; result: VisitResult } | null>) | null;
}
export interface VisitResult {
  readonly household: HouseholdRow;
  readonly repeated: boolean;
  /** Key of the recorded conflict. Null if there was none. */
  readonly conflictId: string | null;
}
const plainVisit: VisitOptions = { onStale: null, visitedAt: null, findEarlier: null };

/** Records a home visit. Corrections apply at once; the previous state is kept as a revision. */
export async function recordHomeVisit(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: RecordHomeVisitInput,
  options: VisitOptions = plainVisit,
): Promise<VisitResult> {
  const key = parseId('household', input.householdId);
  if (!key) throw refusals.notFound();
  const issues = visitIssues(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(scope.actorId, input);
  return deps.database.withTransaction(scope, async (tx) => {
    const before = await lockHousehold(tx, key);
    if (!before) throw refusals.notFound();
    if (!assignmentFor(actor, visitors, before.region_code)) throw refusals.notAllowed();
    const earlier = await options.findEarlier?.(tx);
    if (earlier) {
      assertSameInput(earlier.hash, hash);
      return earlier.result;
    }
    const known = await findRevisionByKey(tx, key.district, input.idempotencyKey);
    if (known) {
      assertSameInput(known.input_hash, hash);
      return { household: before, repeated: true, conflictId: null };
    }
    const members = await findMembers(tx, [key]);
    const planned = planVisit(before, members, input);
    if (before.version !== input.expectedVersion && !options.onStale) throw refusals.staleVersion(before.version);
    const conflict = before.version === input.expectedVersion ? null : await options.onStale?.(tx, planned);
    const plan = conflict?.undisputed ?? planned;
    insertRevision(tx, before, {
      reason: 'HOME_VISIT',
      members,
      changed: [...Object.keys(plan.change), ...(plan.corrections.length > 0 ? ['members'] : [])],
      note: input.note,
      location: input.location,
      key: input.idempotencyKey,
      inputHash: hash,
      visitedAt: options.visitedAt,
    });
    const visitedOn = localDate(key.district, options.visitedAt ?? (await momentOf(tx)));
    const household = await applyVisit(tx, plan, visitedOn);
    return {
      household: await publishHouseholdChange(tx, deps, household, 'householdUpdated'),
      repeated: false,
      conflictId: conflict?.conflictId ?? null,
    };
  });
}
