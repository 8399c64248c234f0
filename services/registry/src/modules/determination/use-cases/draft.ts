import { issue, kkProblem, parseNik, type IdentifierRules, type InputIssue } from '@slrt/domain';
import {
  readStatedHousehold,
  readStatedPerson,
  type Relation,
  type StatedHousehold,
  type StatedPerson,
} from '../../record/index.ts';

export interface PersonDraft extends StatedPerson {
  name: string;
  nik?: string | null | undefined;
  sex: 'MALE' | 'FEMALE';
  birthDate?: string | null | undefined;
  relation: Relation;
  /** Stored only as keyed hashes that tell people of the same name apart. */
  motherName?: string | null | undefined;
}
export interface HouseholdDraft extends StatedHousehold {
  kkNumber?: string | null | undefined;
  decile?: number | null | undefined;
  members: readonly PersonDraft[];
}

/** Returns all issues of a draft. Issues never repeat submitted values. */
export function draftIssues(draft: HouseholdDraft, rules: IdentifierRules): InputIssue[] {
  const issues = [...readStatedHousehold(draft, 'household', rules.today).issues];
  if (draft.kkNumber && kkProblem(draft.kkNumber, rules)) issues.push(issue('household.kkNumber', 'INVALID_KK'));
  if (draft.decile != null && (draft.decile < 1 || draft.decile > 10))
    issues.push(issue('household.decile', 'OUT_OF_RANGE'));
  const heads = draft.members.filter((member) => member.relation === 'HEAD').length;
  if (heads === 0) issues.push(issue('household.members', 'NO_HEAD'));
  if (heads > 1) issues.push(issue('household.members', 'TWO_HEADS'));
  if (draft.members.length > 50) issues.push(issue('household.members', 'OUT_OF_RANGE'));
  draft.members.forEach((member, n) => {
    const path = `household.members.${n}`;
    issues.push(...readStatedPerson(member, path, rules.today).issues);
    if (member.name.trim() === '') issues.push(issue(`${path}.name`, 'REQUIRED'));
    if (member.name.length > 200) issues.push(issue(`${path}.name`, 'TOO_LONG'));
    if (member.nik && typeof parseNik(member.nik, rules) === 'string') issues.push(issue(`${path}.nik`, 'INVALID_NIK'));
    if (member.birthDate && member.birthDate > rules.today) issues.push(issue(`${path}.birthDate`, 'OUT_OF_RANGE'));
  });
  return issues;
}
