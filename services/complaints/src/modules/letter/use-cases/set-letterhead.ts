import { audit, type Database } from '@slrt/database';
import { assignmentFor, issue, refusals, type InputIssue, type Role } from '@slrt/domain';
import { withSettingsVersion } from '@slrt/settings';
import type { Caller } from '@slrt/subgraph';
import { signerFrom, signerIssues, signerTextIssues, type SignerInput } from '../../duty/index.ts';
import { findLetterhead, letterheadSource, saveLetterhead, type LetterheadRow } from '../letterhead.repository.ts';

/** Roles that may change the letterhead of a district. */
export const letterheadEditors: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'ADMIN'];

export interface SetLetterheadInput {
  regionCode: string;
  expectedVersion?: number | null | undefined;
  lines: readonly string[];
  signer?: SignerInput | null | undefined;
}
/** Most lines of a letterhead. */
const maxLines = 6;

/** Returns the issues of a letterhead. */
export function letterheadIssues({ lines, signer }: Pick<SetLetterheadInput, 'lines' | 'signer'>): InputIssue[] {
  const issues: InputIssue[] = [];
  if (lines.length < 1 || lines.length > maxLines) issues.push(issue('lines', 'OUT_OF_RANGE', `1..${maxLines}`));
  lines.slice(0, maxLines).forEach((line, n) => issues.push(...signerTextIssues(`lines.${n}`, line)));
  return [...issues, ...(signer ? signerIssues(signer) : [])];
}

/** Sets letterhead and signer of a district for letters issued from now on. */
export async function setLetterhead(
  { database }: { readonly database: Database },
  { actor, scope }: Caller,
  input: SetLetterheadInput,
): Promise<{ letterhead: LetterheadRow }> {
  const { regionCode: district, signer, expectedVersion = null } = input;
  if (!assignmentFor(actor, letterheadEditors, district)) throw refusals.notAllowed();
  const issues = letterheadIssues(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const printed = signer ? signerFrom(signer) : null;
  return database.withTransaction(scope, async (tx) => {
    const row = {
      district_code: district,
      lines: input.lines.map((line) => line.trim()),
      signer_name: printed?.name ?? null,
      signer_title: printed?.title ?? null,
      signer_rank: printed?.rank ?? null,
      signer_number: printed?.number ?? null,
    };
    const letterhead = await withSettingsVersion(tx, letterheadSource, { district }, () =>
      saveLetterhead(tx, row, expectedVersion),
    );
    if (!letterhead) {
      const known = await findLetterhead(tx, district);
      throw known ? refusals.staleVersion(known.version) : refusals.notFound();
    }
    audit(tx, { district, action: 'letterhead.set', purpose: null, subjects: [], requestId: null });
    return { letterhead };
  });
}
