import { legalDateBounds, localDate, outsideBounds } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { assignmentFor, issue, parseId, refusals, type InputIssue } from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { visitors } from '../household.policy.ts';
import { lockHousehold, updateHousehold, type HouseholdChange, type HouseholdRow } from '../household.repository.ts';
import { correctPersons, findMembers, type PersonCorrection, type PersonRow } from '../person.repository.ts';
import type { RegistryDeps } from '../registry-deps.ts';
import { findRevisionByKey, insertRevision } from '../revision.repository.ts';
import { assertNotOwnHousehold } from '../officer-household.ts';
import { saveSourceValues } from '../source-value.repository.ts';
import { publishHouseholdChange } from './publish-household-change.ts';
import {
  mergeFacts,
  readStatedHousehold,
  readStatedPerson,
  type StatedHousehold,
  type StatedPerson,
} from '../../record/index.ts';

/** Facts about a member that a visitor may correct at once: what can be observed, not the identity. */
export interface MemberCorrection extends StatedPerson {
  personId: string;
}
/** Facts of a visit, without household and time. A proposal may carry the same. */
export interface VisitedFacts extends StatedHousehold {
  members?: readonly MemberCorrection[] | null | undefined;
}
export interface RecordHomeVisitInput extends VisitedFacts {
  idempotencyKey: string;
  householdId: string;
  expectedVersion: number;
  /** Day of the visit, if it was not the day of entry. */
  visitedOn?: string | null | undefined;
  note?: string | null | undefined;
}

/** Returns the issues of visited facts that can be found without their household. `today` is the district's day. */
export function visitedFactsIssues(facts: VisitedFacts, path: string, today: string): InputIssue[] {
  const prefix = path === '' ? '' : `${path}.`;
  const members = facts.members ?? [];
  return [
    ...readStatedHousehold(facts, path, today).issues,
    ...members.flatMap((member, n) => [
      ...(members.findIndex((each) => each.personId === member.personId) < n
        ? [issue(`${prefix}members.${n}.personId`, 'STATED_TWICE')]
        : []),
      ...readStatedPerson(member, `${prefix}members.${n}`, today).issues,
    ]),
  ];
}

/** Returns the issues of a visit that can be found without its household. */
const visitIssues = (input: RecordHomeVisitInput, today: string): InputIssue[] => [
  ...idempotencyKeyIssues(input.idempotencyKey),
  ...visitedFactsIssues(input, '', today),
  ...((input.note?.length ?? 0) > 2000 ? [issue('note', 'TOO_LONG')] : []),
];

function correctPerson(row: PersonRow, stated: StatedPerson): PersonCorrection {
  const { values } = readStatedPerson(stated, '', null);
  return {
    id: row.id,
    civil: mergeFacts(row.civil, values.civil),
    schooling: mergeFacts(row.schooling, values.schooling),
    employment: mergeFacts(row.employment, values.employment),
    health: mergeFacts(row.health, values.health),
  };
}

function toChange(before: HouseholdRow, input: VisitedFacts): HouseholdChange {
  const { values, cleared } = readStatedHousehold(input, '', null);
  const { address, location } = input;
  const at = cleared.has('LOCATION') ? { latitude: null, longitude: null } : location;
  return {
    ...(address != null || cleared.has('ADDRESS') ? { address: address?.trim() ?? null } : {}),
    ...(at ? { latitude: at.latitude, longitude: at.longitude } : {}),
    ...(values.housing ? { housing: mergeFacts(before.housing, values.housing) } : {}),
    ...(values.assets ? { assets: mergeFacts(before.assets, values.assets) } : {}),
    ...(values.stated ? { stated: mergeFacts(before.stated, values.stated) } : {}),
    ...(values.programmes ? { programmes: mergeFacts(before.programmes, values.programmes) } : {}),
    ...(values.familyPlanning ? { family_planning: mergeFacts(before.family_planning, values.familyPlanning) } : {}),
  };
}

export interface PlannedVisit {
  readonly before: HouseholdRow;
  readonly members: readonly PersonRow[];
  readonly change: HouseholdChange;
  readonly corrections: readonly PersonCorrection[];
}

/**
 * Calculates what visited facts without issues change in the current household. Throws `InvalidInput` for people who
 * are not members.
 */
export function planVisit(before: HouseholdRow, members: readonly PersonRow[], input: VisitedFacts): PlannedVisit {
  const corrections = (input.members ?? []).map((stated, n) => {
    const row = members.find((member) => member.id === parseId('person', stated.personId)?.uuid);
    if (!row) throw refusals.invalidInput([issue(`members.${n}.personId`, 'NOT_A_MEMBER')]);
    return correctPerson(row, stated);
  });
  return { before, members, change: toChange(before, input), corrections };
}

/**
 * Saves what a planned visit changes beside the household's row: facts of its members, and a replaced address as a value
 * of its source. The caller updates the household. `visitedOn` is a day of the district, `YYYY-MM-DD`.
 */
export function saveVisitedFacts(tx: Tx, { before, change, corrections }: PlannedVisit, visitedOn: string): void {
  if (change.address != null && change.address !== before.address) {
    const value = { householdId: before.id, subjectId: before.id, field: 'address' };
    const asOf = before.survey_date ?? localDate(before.district_code, before.updated_at);
    saveSourceValues(tx, before.district_code, [
      ...(before.address ? [{ ...value, source: before.source, asOf, value: before.address }] : []),
      { ...value, source: 'FIELD', asOf: visitedOn, value: change.address },
    ]);
  }
  if (corrections.length > 0) correctPersons(tx, before.district_code, corrections);
}

/**
 * Applies a planned visit made on a day of the district, `YYYY-MM-DD`. A visit that is received late does not make the
 * household look older than a later one.
 */
export function applyVisit(tx: Tx, plan: PlannedVisit, visitedOn: string): Promise<HouseholdRow> {
  const { before, change } = plan;
  saveVisitedFacts(tx, plan, visitedOn);
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

/**
 * Returns the day of a visit in the district. Throws `InvalidInput`, with what is allowed, for a day in the future or more
 * than a year ago.
 */
async function dayOfVisit(
  tx: Tx,
  district: string,
  entered: string | null | undefined,
  visitedAt: Date | null,
): Promise<string> {
  const now = await momentOf(tx);
  const day = visitedAt ? localDate(district, visitedAt) : (entered ?? localDate(district, now));
  const outside = outsideBounds(day, legalDateBounds(district, now));
  if (outside === null) return day;
  throw refusals.invalidInput([issue(visitedAt ? 'visitedAt' : 'visitedOn', 'OUT_OF_RANGE', outside)]);
}

/** Records a home visit. Corrections apply at once; the previous state is kept as a revision. */
export async function recordHomeVisit(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: RecordHomeVisitInput,
  options: VisitOptions = plainVisit,
): Promise<VisitResult> {
  const key = parseId('household', input.householdId);
  if (!key) throw refusals.notFound();
  const issues = visitIssues(input, localDate(key.district, new Date()));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(scope.actorId, input);
  return deps.database.withTransaction(scope, async (tx) => {
    const before = await lockHousehold(tx, key);
    if (!before) throw refusals.notFound();
    if (!assignmentFor(actor, visitors, before.region_code)) throw refusals.notAllowed();
    await assertNotOwnHousehold(tx, key, actor.id);
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
    const visitedOn = await dayOfVisit(tx, key.district, input.visitedOn, options.visitedAt);
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
    const household = await applyVisit(tx, plan, visitedOn);
    return {
      household: await publishHouseholdChange(tx, deps, household, 'householdUpdated'),
      repeated: false,
      conflictId: conflict?.conflictId ?? null,
    };
  });
}
