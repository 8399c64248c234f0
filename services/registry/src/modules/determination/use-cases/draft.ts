import { issue, kkProblem, parseNik, type IdentifierRules, type InputIssue } from '@slrt/domain';
import { canonicalHousing } from '../../code-list/index.ts';
import { locationIssues } from '../../household/index.ts';
import type { Housing, Relation } from '../../record/index.ts';

export interface PersonDraft {
  name: string;
  nik?: string | null | undefined;
  sex: 'MALE' | 'FEMALE';
  birthDate?: string | null | undefined;
  relation: Relation;
  attendsSchool?: boolean | null | undefined;
  pregnantUntil?: string | null | undefined;
  disability?: string | null | undefined;
  chronicIllness?: string | null | undefined;
  /** Stored only as keyed hashes that tell people of the same name apart. */
  motherName?: string | null | undefined;
}
export interface HouseholdDraft {
  address?: string | null | undefined;
  kkNumber?: string | null | undefined;
  location?: { latitude: number; longitude: number } | null | undefined;
  decile?: number | null | undefined;
  members: readonly PersonDraft[];
  housing?: Housing | null | undefined;
}

/** Returns all issues of a draft. Issues never repeat submitted values. */
export function draftIssues(draft: HouseholdDraft, rules: IdentifierRules): InputIssue[] {
  const issues: InputIssue[] = [];
  if (draft.address && draft.address.length > 500) issues.push(issue('household.address', 'TOO_LONG'));
  if (draft.kkNumber && kkProblem(draft.kkNumber, rules)) issues.push(issue('household.kkNumber', 'INVALID_KK'));
  issues.push(...locationIssues('household.location', draft.location));
  if (draft.decile != null && (draft.decile < 1 || draft.decile > 10))
    issues.push(issue('household.decile', 'OUT_OF_RANGE'));
  for (const key of canonicalHousing(draft.housing ?? {}).unknown)
    issues.push(issue(`household.housing.${key}`, 'UNKNOWN_CODE'));
  const heads = draft.members.filter((member) => member.relation === 'HEAD').length;
  if (heads === 0) issues.push(issue('household.members', 'NO_HEAD'));
  if (heads > 1) issues.push(issue('household.members', 'TWO_HEADS'));
  if (draft.members.length > 50) issues.push(issue('household.members', 'OUT_OF_RANGE'));
  draft.members.forEach((member, n) => {
    const path = `household.members.${n}`;
    if (member.name.trim() === '') issues.push(issue(`${path}.name`, 'REQUIRED'));
    if (member.name.length > 200) issues.push(issue(`${path}.name`, 'TOO_LONG'));
    if (member.nik && typeof parseNik(member.nik, rules) === 'string') issues.push(issue(`${path}.nik`, 'INVALID_NIK'));
    if (member.birthDate && member.birthDate > rules.today) issues.push(issue(`${path}.birthDate`, 'OUT_OF_RANGE'));
  });
  return issues;
}
