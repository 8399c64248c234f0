import { issue, type InputIssue } from '@slrt/domain';

/** Facts about the person concerned. */
export interface SubjectFacts {
  readonly name: string;
  readonly address: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly nik: string | null;
}
/** A person outside the registry, as stated by the reporter. */
export interface SubjectInput {
  name: string;
  address?: string | null | undefined;
  birthDate?: string | null | undefined;
  sex?: SubjectFacts['sex'] | undefined;
  nik?: string | null | undefined;
}

/** Maximum lengths in characters. */
const maxName = 200;
const maxAddress = 400;
const earliestBirth = '1900-01-01';

const digitsOf = (nik: string): string => nik.replaceAll(/[\s.-]/g, '');

export function subjectIssues(input: SubjectInput, today: string): InputIssue[] {
  const issues: InputIssue[] = [];
  if (input.name.trim() === '') issues.push(issue('subject.name', 'REQUIRED'));
  if (input.name.length > maxName) issues.push(issue('subject.name', 'TOO_LONG'));
  if ((input.address ?? '').length > maxAddress) issues.push(issue('subject.address', 'TOO_LONG'));
  if (input.birthDate && input.birthDate > today) issues.push(issue('subject.birthDate', 'IN_THE_FUTURE'));
  if (input.birthDate && input.birthDate < earliestBirth) issues.push(issue('subject.birthDate', 'OUT_OF_RANGE'));
  if (input.nik && !/^\d{16}$/.test(digitsOf(input.nik))) issues.push(issue('subject.nik', 'INVALID_INPUT'));
  return issues;
}

export const factsOf = (input: SubjectInput): SubjectFacts => ({
  name: input.name.trim(),
  address: input.address?.trim() || null,
  birthDate: input.birthDate ?? null,
  sex: input.sex ?? null,
  nik: input.nik ? digitsOf(input.nik) : null,
});

/** Text of which the keyed hash is stored for a NIK or family card. */
export const numberText = (digits: string): string => `NUMBER:${digits}`;
