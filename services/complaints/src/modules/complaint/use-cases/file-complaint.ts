import { constraintOf, type Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import {
  assignmentFor,
  districtOf,
  issue,
  levelOf,
  parseId,
  refusals,
  rolesFor,
  complaintTransitions,
  type InputIssue,
  type Sector,
} from '@slrt/domain';
import { changedInput, inputHash, requireKey } from '@slrt/subgraph';
import { keyOf, recordFiled } from '../complaint.events.ts';
import { holderOf } from '../complaint.policy.ts';
import { findComplaints, type ComplaintRow } from '../complaint.repository.ts';
import { findFilingFacts, insertComplaint } from '../filing.repository.ts';
import { insertTimeline } from '../timeline.repository.ts';
import { dueAt } from '../working-days.ts';
import type { Caller, ComplaintDeps } from './change-complaint.ts';

export interface FileComplaintInput {
  idempotencyKey: string;
  kind: ComplaintRow['kind'];
  channel: ComplaintRow['channel'];
  sector: Sector;
  categoryCode: string;
  description: string;
  regionCode: string;
  householdId?: string | null | undefined;
  personId?: string | null | undefined;
  reporter: { name: string; relation: ComplaintRow['reporter_relation']; phone?: string | null | undefined };
  consent?: { given: boolean; method: string; at: string | Date } | null | undefined;
}

function inputIssues(input: FileComplaintInput): InputIssue[] {
  const issues = requireKey(input.idempotencyKey);
  if (levelOf(input.regionCode) !== 'VILLAGE') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  if (input.description.trim() === '') issues.push(issue('description', 'REQUIRED'));
  if (input.description.length > 4_000) issues.push(issue('description', 'TOO_LONG'));
  if (input.reporter.name.trim() === '') issues.push(issue('reporter.name', 'REQUIRED'));
  if (input.reporter.name.length > 200) issues.push(issue('reporter.name', 'TOO_LONG'));
  const foreign = (id: string | null | undefined, kind: 'household' | 'person') =>
    id && parseId(kind, id)?.district !== districtOf(input.regionCode);
  if (foreign(input.householdId, 'household')) issues.push(issue('householdId', 'OTHER_AREA'));
  if (foreign(input.personId, 'person')) issues.push(issue('personId', 'OTHER_AREA'));
  return issues;
}

/** Accepts a complaint once, however often it is sent; the key is its uuid. */
export async function fileComplaint(
  deps: ComplaintDeps,
  caller: Caller,
  input: FileComplaintInput,
): Promise<{ complaint: ComplaintRow }> {
  const assignment = assignmentFor(caller.actor, rolesFor(complaintTransitions, 'fileComplaint'), input.regionCode);
  if (!assignment) throw refusals.notAllowed();
  const issues = inputIssues(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(caller.actor.id, input);
  const scope = { ...caller.scope, role: assignment.role };
  try {
    return { complaint: await deps.database.withTransaction(scope, (tx) => write(tx, deps, input, hash)) };
  } catch (error) {
    if (constraintOf(error) !== 'complaint_pkey') throw error;
    const district = districtOf(input.regionCode); // the same call at the same moment
    const filed = (tx: Tx) => filedBefore(tx, district, input.idempotencyKey, hash);
    return { complaint: await deps.database.read(scope, filed) };
  }
}

async function write(tx: Tx, deps: ComplaintDeps, input: FileComplaintInput, hash: Buffer): Promise<ComplaintRow> {
  const district = districtOf(input.regionCode);
  const household = input.householdId ? parseId('household', input.householdId) : null;
  const { idempotencyKey: id, regionCode, categoryCode, sector } = input;
  const facts = await findFilingFacts(tx, {
    district,
    id,
    regionCode,
    householdId: household?.uuid ?? null,
    categoryCode,
    sector,
  });
  if (facts.filed) return filedBefore(tx, district, id, hash);
  const issues: InputIssue[] = [];
  if (!facts.village) issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  if (!facts.category) issues.push(issue('categoryCode', 'UNKNOWN_CODE'));
  // A known household of another village is a mistake; an unknown one is accepted and settled when its event arrives.
  if (facts.household_region && facts.household_region !== regionCode) issues.push(issue('householdId', 'OTHER_AREA'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const desk = input.channel === 'PUSKESOS_DESK' && facts.unit ? 'VILLAGE' : 'DISTRICT';
  const holder = holderOf('SUBMITTED', { desk, region_code: regionCode });
  const now = new Date();
  const filing = {
    district_code: district,
    id,
    year: Number(localDate(regionCode, now).slice(0, 4)),
    kind: input.kind,
    channel: input.channel,
    sector,
    category_code: categoryCode,
    desk,
    description: input.description.trim(),
    reporter_name: input.reporter.name.trim(),
    reporter_relation: input.reporter.relation,
    reporter_phone_index: input.reporter.phone ? deps.phoneIndex(input.reporter.phone) : null,
    consent: input.consent ?? null,
    household_id: household?.uuid ?? null,
    person_id: input.personId ? (parseId('person', input.personId)?.uuid ?? null) : null,
    region_code: regionCode,
    holder_role: holder?.role ?? 'BACK_OFFICE',
    holder_region: holder?.region ?? district,
    due_at: dueAt('SUBMITTED', regionCode, now) ?? now,
    filed_at: now,
    input_hash: hash,
  } as const;
  const inserted = insertComplaint(tx, filing);
  const acting = { actorId: tx.scope.actorId, role: tx.scope.role };
  const { holder_role: role, holder_region: region } = filing;
  insertTimeline(tx, keyOf(filing), {
    kind: 'STATUS',
    service: 'complaints',
    eventId: null,
    at: now.toISOString(),
    actorRole: acting.role,
    from: null,
    to: 'SUBMITTED',
    reason: null,
    holder: { role, region, agency: null, person: null, since: now.toISOString() },
    referralId: null,
    changeRequestId: null,
    note: null,
    version: 1,
  });
  recordFiled(tx, { ...filing, version: 1, status: 'SUBMITTED' }, acting);
  return tx.commit(inserted);
}

/** The complaint that this key made before; a conflict when it was made otherwise or is not the caller's to see. */
async function filedBefore(tx: Tx, district: string, uuid: string, hash: Buffer): Promise<ComplaintRow> {
  const [existing] = await findComplaints(tx, [{ district, uuid }]);
  if (!existing) throw refusals.idempotencyConflict();
  changedInput(existing.input_hash, hash);
  return existing;
}
