import type { Tx } from '@slrt/database';
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
import { keyOf, recordComplaintEvents } from '../complaint.events.ts';
import { holderOf } from '../complaint.policy.ts';
import { findComplaints, findFilingFacts, insertComplaint, type ComplaintRow } from '../complaint.repository.ts';
import { insertTimeline } from '../timeline.repository.ts';
import { dueAt } from '../working-days.ts';
import type { Caller, ComplaintDeps } from './change-complaint.ts';
import { timelineHolder } from './move-complaint.ts';

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
  const complaint = await deps.database.withTransaction(scope, (tx) => write(tx, deps, input, hash));
  return { complaint };
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
  const holder = holderOf('SUBMITTED', { desk, region_code: input.regionCode });
  const now = new Date();
  const row = await insertComplaint(tx, {
    district,
    id: input.idempotencyKey,
    year: Number(localDate(input.regionCode, now).slice(0, 4)),
    kind: input.kind,
    channel: input.channel,
    sector: input.sector,
    categoryCode: input.categoryCode,
    desk,
    description: input.description.trim(),
    reporterName: input.reporter.name.trim(),
    reporterRelation: input.reporter.relation,
    reporterPhoneIndex: input.reporter.phone ? deps.phoneIndex(input.reporter.phone) : null,
    consent: input.consent ?? null,
    householdId: household?.uuid ?? null,
    personId: input.personId ? (parseId('person', input.personId)?.uuid ?? null) : null,
    regionCode: input.regionCode,
    holderRole: holder?.role ?? 'BACK_OFFICE',
    holderRegion: holder?.region ?? district,
    dueAt: dueAt('SUBMITTED', input.regionCode, now) ?? now,
    inputHash: hash,
  });
  if (!row) return filedBefore(tx, district, id, hash); // the same call at the same moment
  const acting = { actorId: tx.scope.actorId, role: tx.scope.role };
  const blank = { eventId: null, at: null, reason: null, referralId: null, changeRequestId: null, note: null };
  await insertTimeline(tx, keyOf(row), {
    ...blank,
    kind: 'STATUS',
    service: 'complaints',
    actorRole: acting.role,
    from: null,
    to: 'SUBMITTED',
    holder: timelineHolder(row),
    version: 1,
  });
  await recordComplaintEvents(tx, row, 'fileComplaint', acting);
  return row;
}

/** The complaint that this key made before; a conflict when it was made otherwise or is not the caller's to see. */
async function filedBefore(tx: Tx, district: string, uuid: string, hash: Buffer): Promise<ComplaintRow> {
  const [existing] = await findComplaints(tx, [{ district, uuid }]);
  if (!existing) throw refusals.idempotencyConflict();
  changedInput(existing.input_hash, hash);
  return existing;
}
