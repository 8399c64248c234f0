import { audit, type Database } from '@slrt/database';
import { assignmentFor, issue, refusals, type InputIssue, type Role } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { findLetterhead, saveLetterhead, type LetterheadRow } from '../letterhead.repository.ts';

/** Roles that may change the letterhead of a district. */
export const letterheadEditors: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'ADMIN'];

export interface SetLetterheadInput {
  regionCode: string;
  expectedVersion?: number | null | undefined;
  lines: readonly string[];
  signer?: { name: string; title: string; number?: string | null | undefined } | null | undefined;
}
/** Most lines of a letterhead, and letters of a line or of a part of the signer. */
const maxLines = 6;
const maxLength = 120;

function letterheadIssues({ lines, signer }: SetLetterheadInput): InputIssue[] {
  const issues: InputIssue[] = [];
  const check = (path: string, value: string) => {
    if (value.trim() === '') issues.push(issue(path, 'REQUIRED'));
    if (value.length > maxLength) issues.push(issue(path, 'TOO_LONG', `1..${maxLength}`));
  };
  if (lines.length < 1 || lines.length > maxLines) issues.push(issue('lines', 'OUT_OF_RANGE', `1..${maxLines}`));
  lines.slice(0, maxLines).forEach((line, n) => check(`lines.${n}`, line));
  if (signer) {
    check('signer.name', signer.name);
    check('signer.title', signer.title);
    if (signer.number != null) check('signer.number', signer.number);
  }
  return issues;
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
  return database.withTransaction(scope, async (tx) => {
    const row = {
      district_code: district,
      lines: input.lines.map((line) => line.trim()),
      signer_name: signer?.name.trim() ?? null,
      signer_title: signer?.title.trim() ?? null,
      signer_number: signer?.number?.trim() ?? null,
    };
    const letterhead = await saveLetterhead(tx, row, expectedVersion);
    if (!letterhead) {
      const known = await findLetterhead(tx, district);
      throw known ? refusals.staleVersion(known.version) : refusals.notFound();
    }
    audit(tx, { district, action: 'letterhead.set', purpose: null, subjects: [], requestId: null });
    return { letterhead };
  });
}
