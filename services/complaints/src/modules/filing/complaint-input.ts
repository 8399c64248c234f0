import { localDate } from '@slrt/areas';
import {
  districtOf,
  issue,
  isUuidV7,
  levelOf,
  nationalProgrammes,
  parseId,
  type InputIssue,
  type Sector,
} from '@slrt/domain';
import { idempotencyKeyIssues } from '@slrt/subgraph';
import { maxFiles, type AttachmentKind } from '../attachment/index.ts';
import { isSelectableCategory } from '../category/index.ts';
import { consentIssues, type ConsentInput } from '../consent/index.ts';
import type { ComplaintRow, ReporterVisibility } from '../complaint/index.ts';
import { subjectIssues, type SubjectInput } from '../subject/index.ts';

export interface NeedInput {
  sector: Sector;
  categoryCode: string;
  /** Person of the household whom the need concerns, if not the person of the complaint. */
  personId?: string | null | undefined;
}
export interface FileComplaintInput extends Omit<NeedInput, 'personId'> {
  idempotencyKey: string;
  kind: ComplaintRow['kind'];
  channel: ComplaintRow['channel'];
  description: string;
  regionCode: string;
  householdId?: string | null | undefined;
  personId?: string | null | undefined;
  subject?: SubjectInput | null | undefined;
  needs?: readonly NeedInput[] | null | undefined;
  reporter: {
    name: string;
    relation: ComplaintRow['reporter_relation'];
    phone?: string | null | undefined;
    email?: string | null | undefined;
    /** Default: `OPEN`. An anonymous reporter has no name and no contact. */
    visibility?: ReporterVisibility | undefined;
  };
  consent?: ConsentInput | null | undefined;
  occurredAt?: string | Date | null | undefined;
  disputedCondition?: { programmeCode: string; conditionCode: string; ruleVersion: string } | null | undefined;
  attachments?: readonly { idempotencyKey: string; kind: AttachmentKind }[] | null | undefined;
}

/** Maximum lengths in characters. */
const maxLength = { description: 4_000, name: 200 } as const;
const maxNeeds = 5;
/** Milliseconds by which `occurredAt` may be in the future, because device clocks may be wrong. */
const maxClockSkew = 24 * 3600 * 1000;
/** Maximum age of `occurredAt`, in days. */
const maxAgeDays = 60;

function textIssues(path: string, text: string, maxCharacters: number, required = true): InputIssue[] {
  if (required && text.trim() === '') return [issue(path, 'REQUIRED')];
  return text.length > maxCharacters ? [issue(path, 'TOO_LONG')] : [];
}

/** Finds what no mail server accepts. Whether the address exists shows when it is used. */
function emailIssues(path: string, email: string): InputIssue[] {
  if (email.length > 254) return [issue(path, 'TOO_LONG')];
  return /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(email) ? [] : [issue(path, 'INVALID_INPUT')];
}

/** Finds what an agency may not state: it does not read the registry, and names its own channel. */
export function agencyIssues({ channel, householdId, personId }: FileComplaintInput): InputIssue[] {
  return [
    ...(channel === 'AGENCY' ? [] : [issue('channel', 'INVALID_INPUT', 'AGENCY')]),
    ...(householdId ? [issue('householdId', 'NOT_ALLOWED')] : []),
    ...(personId ? [issue('personId', 'NOT_ALLOWED')] : []),
  ];
}

/** Validates the parts of the input that need no database. */
export function inputIssues(input: FileComplaintInput, now: Date): InputIssue[] {
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (levelOf(input.regionCode) !== 'VILLAGE') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  issues.push(...textIssues('description', input.description, maxLength.description));
  const isNamed = input.reporter.visibility !== 'ANONYMOUS';
  issues.push(...textIssues('reporter.name', input.reporter.name, maxLength.name, isNamed));
  if (input.reporter.email) issues.push(...emailIssues('reporter.email', input.reporter.email));
  if (input.reporter.phone) issues.push(...textIssues('reporter.phone', input.reporter.phone, 30));
  if (input.consent) issues.push(...consentIssues(input.consent, now));
  const isOutsideDistrict = (id: string | null | undefined, kind: 'household' | 'person') =>
    id && parseId(kind, id)?.district !== districtOf(input.regionCode);
  if (isOutsideDistrict(input.householdId, 'household')) issues.push(issue('householdId', 'OTHER_AREA'));
  if (isOutsideDistrict(input.personId, 'person')) issues.push(issue('personId', 'OTHER_AREA'));
  if (input.subject) {
    if (input.personId) issues.push(issue('subject', 'SUBJECT_TWICE'));
    issues.push(...subjectIssues(input.subject, localDate(input.regionCode, now)));
  }
  const { disputedCondition } = input;
  if (disputedCondition) {
    // The condition is about a household, so it can only be checked with one.
    if (!input.householdId) issues.push(issue('householdId', 'REQUIRED'));
    if (!nationalProgrammes.has(disputedCondition.programmeCode))
      issues.push(issue('disputedCondition.programmeCode', 'UNKNOWN_CODE'));
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(disputedCondition.conditionCode))
      issues.push(issue('disputedCondition.conditionCode', 'UNKNOWN_CODE'));
    if (!/^[A-Z0-9][A-Z0-9._-]{1,40}$/i.test(disputedCondition.ruleVersion))
      issues.push(issue('disputedCondition.ruleVersion', 'UNKNOWN_CODE'));
  }
  const today = localDate(input.regionCode, now);
  const needs = input.needs ?? [];
  if (needs.length > maxNeeds) issues.push(issue('needs', 'OUT_OF_RANGE'));
  if (!isSelectableCategory(input.categoryCode, input.sector, today))
    issues.push(issue('categoryCode', 'UNKNOWN_CODE'));
  needs.forEach((need, n) => {
    if (!isSelectableCategory(need.categoryCode, need.sector, today))
      issues.push(issue(`needs.${n}.categoryCode`, 'UNKNOWN_CODE'));
    if (isOutsideDistrict(need.personId, 'person')) issues.push(issue(`needs.${n}.personId`, 'OTHER_AREA'));
  });
  const files = input.attachments ?? [];
  if (files.length > maxFiles) issues.push(issue('attachments', 'OUT_OF_RANGE'));
  files.forEach((file, n) => {
    if (!isUuidV7(file.idempotencyKey)) issues.push(issue(`attachments.${n}.idempotencyKey`, 'NOT_A_UUID_V7'));
  });
  if (input.occurredAt) {
    const occurred = new Date(input.occurredAt).getTime();
    if (occurred > now.getTime() + maxClockSkew) issues.push(issue('occurredAt', 'IN_THE_FUTURE'));
    else if (occurred < now.getTime() - maxAgeDays * 24 * 3600 * 1000) issues.push(issue('occurredAt', 'OUT_OF_RANGE'));
  }
  return issues;
}
