import { constraintOf, momentOf, type Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import {
  actingRole,
  assignmentFor,
  districtOf,
  issue,
  parseId,
  refusals,
  rolesFor,
  complaintTransitions,
  type InputIssue,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import { sendFile } from '@slrt/files';
import type { Sealing } from '@slrt/keys';
import { assertSameInput, inputHash, type Caller } from '@slrt/subgraph';
import { categoryOf } from '../../category/index.ts';
import {
  citizenActor,
  clocksOf,
  findComplaints,
  holderOf,
  insertTimeline,
  newResolutionClock,
  keyOf,
  recordContest,
  recordFiled,
  wordsOf,
  type ActingPerson,
  type ComplaintDeps,
  type ComplaintRow,
} from '../../complaint/index.ts';
import { insertPeople } from '../../subject/index.ts';
import { agencyIssues, inputIssues, type FileComplaintInput, type NeedInput } from '../complaint-input.ts';
import { indexContact, sealContact } from '../contact.ts';
import {
  findFilingFacts,
  insertComplaint,
  insertDetails,
  type FilingFacts,
  type NewComplaint,
  type NewNeed,
} from '../filing.repository.ts';

/** Roles that may file complaints. */
export const filers = rolesFor(complaintTransitions, 'fileComplaint');

export interface FilingDeps extends ComplaintDeps {
  readonly sealing: Sealing;
}
export interface Filed {
  readonly complaint: ComplaintRow;
  /** True if it was filed by an earlier request. */
  readonly repeated: boolean;
}

/**
 * Files a complaint at most once; its idempotency key becomes its ID. `skew` is how far the sender's clock is ahead, in
 * milliseconds, and is subtracted from `occurredAt`.
 */
export async function fileComplaint(
  deps: FilingDeps,
  caller: Caller,
  sent: FileComplaintInput,
  skew = 0,
): Promise<Filed> {
  const assignment = assignmentFor(caller.actor, filers, sent.regionCode);
  if (!assignment) throw refusals.notAllowed();
  const occurredAt = sent.occurredAt ? new Date(new Date(sent.occurredAt).getTime() - skew) : null;
  const input = { ...sent, occurredAt };
  const isAgency = assignment.role === 'AGENCY_LIAISON';
  const issues = [...inputIssues(input, new Date()), ...(isAgency ? agencyIssues(input) : [])];
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(caller.actor.id, sent);
  // A liaison files in the areas of the agency, but does not read what the office keeps there.
  const scope: SessionScope = {
    ...caller.scope,
    grants: [assignment],
    ...(isAgency ? { scope: 'staff', areas: assignment.areas, agency: null } : {}),
  };
  try {
    return await deps.database.withTransaction(scope, (tx) => commitFiled(tx, insertOnce(tx, deps, input, { hash })));
  } catch (error) {
    const broken = constraintOf(error);
    if (broken === 'stored_file_pkey') throw refusals.idempotencyConflict(); // another record has a file with this key
    if (broken !== 'complaint_pkey') throw error;
    const district = districtOf(input.regionCode); // the same request ran concurrently
    return deps.database.read(scope, (tx) => findFiled(tx, district, input.idempotencyKey, hash));
  }
}

/** A complaint whose row may not have been sent yet, so that the commit can follow it directly. */
interface Filing extends Pick<Filed, 'repeated'> {
  readonly complaint: Promise<ComplaintRow>;
}
async function commitFiled(tx: Tx, filing: Promise<Filing>): Promise<Filed> {
  const { complaint, repeated } = await filing;
  return { complaint: await (repeated ? complaint : tx.commit(complaint)), repeated };
}

/**
 * Files a complaint in the running transaction, at the transaction's time. `filedRole` is the role of the person who took
 * it. Throws InvalidInput, and IdempotencyConflict for another complaint with this key.
 */
export async function fileInTransaction(
  tx: Tx,
  deps: FilingDeps,
  input: FileComplaintInput,
  filedRole: Role,
): Promise<ComplaintRow> {
  const issues = inputIssues(input, await momentOf(tx));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(tx.scope.actorId, input);
  return (await insertOnce(tx, deps, input, { hash, filedRole })).complaint;
}

/** Throws InvalidInput for an unknown village, and for a household of another one. */
function assertPlaces(facts: FilingFacts, regionCode: string): void {
  const issues: InputIssue[] = [];
  if (!facts.village) issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  // A household that is not known yet is accepted. The projection of households unlinks it if its village differs.
  if (facts.household_region && facts.household_region !== regionCode) issues.push(issue('householdId', 'OTHER_AREA'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
}

const reporterOf = (deps: FilingDeps, { visibility = 'OPEN', ...reporter }: FileComplaintInput['reporter']) => ({
  reporter_visibility: visibility,
  reporter_name: visibility === 'ANONYMOUS' ? '-' : reporter.name.trim(),
  reporter_relation: reporter.relation,
  reporter_phone: indexContact(deps.sealing, reporter),
  reporter_contact: sealContact(deps.sealing, reporter),
});

/** Returns the needs of a new complaint, the main one first. `dueOf` returns when one of a category is due. */
const needsOf = (
  { sector, categoryCode, needs }: FileComplaintInput,
  dueOf: (categoryCode: string) => Date | null,
): NewNeed[] =>
  [{ sector, categoryCode }, ...(needs ?? [])].map((need: NeedInput) => ({
    sector: need.sector,
    categoryCode: need.categoryCode,
    personId: need.personId ? (parseId('person', need.personId)?.uuid ?? null) : null,
    dueAt: dueOf(need.categoryCode),
  }));

/** Returns who files. The role is null for a citizen, and FACILITATOR for a job that files in its name. */
function actingOf({ scope }: Tx, regionCode: string) {
  const { actorId } = scope;
  return {
    actorId,
    role: actingRole(scope, regionCode) ?? (actorId === citizenActor ? null : ('FACILITATOR' as const)),
  };
}

async function insertOnce(
  tx: Tx,
  deps: FilingDeps,
  input: FileComplaintInput,
  { hash, filedRole }: { readonly hash: Buffer; readonly filedRole?: Role },
): Promise<Filing> {
  const { idempotencyKey: id, regionCode, categoryCode, sector } = input;
  const district = districtOf(regionCode);
  const household = input.householdId ? parseId('household', input.householdId) : null;
  const [facts, clock] = await Promise.all([
    findFilingFacts(tx, { district, id, regionCode, householdId: household?.uuid ?? null, sector }),
    deps.clocks.of(tx, district),
  ]);
  const { now } = facts;
  if (facts.filed) {
    const { complaint } = await findFiled(tx, district, id, hash);
    return { complaint: Promise.resolve(complaint), repeated: true };
  }
  assertPlaces(facts, regionCode);
  const desk = input.channel === 'PUSKESOS_DESK' && facts.unit ? 'VILLAGE' : 'DISTRICT';
  const acting = actingOf(tx, regionCode);
  const filed_role = filedRole ?? acting.role ?? 'FRONT_OFFICE';
  const holder = holderOf('SUBMITTED', { desk, region_code: regionCode, filed_role });
  const { code, resolution_days: days } = categoryOf(categoryCode);
  const description = input.description.trim();
  const filing = {
    district_code: district,
    id,
    day: localDate(regionCode, now),
    year: Number(localDate(regionCode, now).slice(0, 4)),
    kind: input.kind,
    channel: input.channel,
    sector,
    category_code: categoryCode,
    desk,
    description,
    ...reporterOf(deps, input.reporter),
    consent: input.consent ?? null,
    household_id: household?.uuid ?? null,
    person_id: input.personId ? (parseId('person', input.personId)?.uuid ?? null) : null,
    region_code: regionCode,
    holder_role: holder?.role ?? 'BACK_OFFICE',
    holder_region: holder?.region ?? district,
    holder_person: desk === 'VILLAGE' ? facts.village_officer : facts.district_officer,
    ...clocksOf(clock, { category_code: categoryCode, region_code: regionCode }, 'SUBMITTED', now),
    ...newResolutionClock(clock, clock.resolveBy({ code, days }, 'SUBMITTED', now), now),
    filed_role,
    occurred_at: input.occurredAt ? new Date(Math.min(new Date(input.occurredAt).getTime(), now.getTime())) : null,
    input_hash: hash,
    needs: needsOf(input, (category) => clock.scheduleOf('SUBMITTED', category, now)?.dueAt ?? null),
    disputedCondition: input.disputedCondition ?? null,
    words: wordsOf(description),
  } as const;
  const inserted = insertComplaint(tx, filing);
  insertDetails(tx, filing);
  insertPeople(tx, deps.sealing, filing, input.subject);
  sendFiles(tx, filing, input.attachments ?? []);
  recordFiling(tx, filing, { acting, now });
  return { complaint: inserted, repeated: false };
}

/** Registers the files that will be uploaded. */
function sendFiles(
  tx: Tx,
  { district_code: district, id: subject }: NewComplaint,
  files: NonNullable<FileComplaintInput['attachments']>,
): void {
  for (const file of files) {
    const key = { district, uuid: file.idempotencyKey };
    sendFile(tx, { key, subject, kind: file.kind, inputHash: inputHash(tx.scope.actorId, file) });
  }
}

/** Adds the first timeline entry and publishes the events. */
function recordFiling(
  tx: Tx,
  filing: NewComplaint & { readonly holder_role: string },
  { acting, now }: { acting: ActingPerson; now: Date },
): void {
  const { holder_role: role, holder_region: region, holder_person: person } = filing;
  insertTimeline(tx, keyOf(filing), {
    kind: 'STATUS',
    service: 'complaints',
    actor: acting.actorId,
    actorRole: acting.role,
    from: null,
    to: 'SUBMITTED',
    reason: null,
    holder: { role, region, agency: null, person, since: now.toISOString() },
    version: 1,
  });
  const filed = { ...filing, version: 1, status: 'SUBMITTED' } as const;
  recordFiled(tx, filed, acting);
  if (filing.disputedCondition)
    recordContest(tx, filed, { ...filing.disputedCondition, state: 'OPEN', changeRequestId: null }, acting);
}

/** Returns the complaint created earlier with this idempotency key. Throws IdempotencyConflict if the input or the caller differs. */
async function findFiled(tx: Tx, district: string, uuid: string, hash: Buffer): Promise<Filed> {
  const [existing] = await findComplaints(tx, [{ district, uuid }]);
  if (!existing) throw refusals.idempotencyConflict();
  assertSameInput(existing.input_hash, hash);
  return { complaint: existing, repeated: true };
}
