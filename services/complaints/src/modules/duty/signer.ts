import { issue, type InputIssue } from '@slrt/domain';
import type { DutySigner } from './duty.entity.ts';

export interface SignerInput {
  name: string;
  title: string;
  rank?: string | null | undefined;
  number?: string | null | undefined;
}
/** Most characters of a line of a letter. */
const maxLength = 120;

/** Finds what cannot be printed as a line of a letter. */
export function signerTextIssues(path: string, value: string): InputIssue[] {
  if (value.trim() === '') return [issue(path, 'REQUIRED')];
  return value.length > maxLength ? [issue(path, 'TOO_LONG', `1..${maxLength}`)] : [];
}

export const signerIssues = (signer: SignerInput): InputIssue[] =>
  (['name', 'title', 'rank', 'number'] as const).flatMap((part) => {
    const value = signer[part];
    return value == null ? [] : signerTextIssues(`signer.${part}`, value);
  });

/** Returns a signer as it is stored and printed. */
export const signerFrom = ({ name, title, rank, number }: SignerInput): DutySigner => ({
  name: name.trim(),
  title: title.trim(),
  rank: rank?.trim() ?? null,
  number: number?.trim() ?? null,
});
