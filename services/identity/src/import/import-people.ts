import { audit, type Database, type Tx } from '@slrt/database';
import { issue, Refusal, type Actor, type InputIssue, type SessionScope } from '@slrt/domain';
import type { NewAccountInput } from '../accounts/account-input.ts';
import { refuseTaken } from '../accounts/change-account.ts';
import type { Invitation, MailedLinks } from '../accounts/invitations.ts';
import { requestAccount } from '../accounts/manage-accounts.ts';
import { findLogins } from './import.repository.ts';
import type { PersonRow } from './read-people.ts';

/** Verdict on the rows of a person: a new account, nothing because the login exists, or nothing because of a fault. */
export interface PersonVerdict {
  /** Rows of the file, as a spreadsheet numbers them. */
  readonly rows: readonly number[];
  readonly verdict: 'CREATE' | 'EXISTS' | 'REFUSED';
  readonly issues: readonly InputIssue[];
  /** The new account, when the import was applied. */
  readonly account?: string;
  /** How the new person gets a link to choose a password. */
  readonly invitation?: Invitation;
}

export interface Import {
  readonly caller: Actor;
  readonly scope: SessionScope;
  readonly district: string;
  readonly isPreview: boolean;
  /** Sends invitations by e-mail; null: all links are returned. */
  readonly links: MailedLinks | null;
}

/** Thrown to undo what a preview has made. */
class PreviewEnd extends Error {}

/** Joins the rows of a login into one account with several roles. Differing names are an issue of the later row. */
function groupPeople(
  rows: readonly PersonRow[],
): { rows: number[]; input: NewAccountInput | null; issues: InputIssue[] }[] {
  const people = new Map<string, { rows: number[]; input: NewAccountInput | null; issues: InputIssue[] }>();
  for (const { row, input, issues } of rows) {
    const key = input?.login ?? `row ${row}`;
    const before = people.get(key);
    if (!before?.input || !input) people.set(key, { rows: [row], input, issues: [...issues] });
    else {
      before.rows.push(row);
      if (before.input.name !== input.name) before.issues.push(issue('name', 'STATED_TWICE'));
      before.input = { ...before.input, assignments: [...before.input.assignments, ...input.assignments] };
    }
  }
  return [...people.values()];
}

const refusalOf = (error: unknown): InputIssue[] => {
  if (!(error instanceof Refusal)) throw error;
  const { failure } = error;
  return 'issues' in failure ? failure.issues : [issue('row', failure.code)];
};

async function importPerson(
  database: Database,
  { caller, scope, isPreview, links }: Import,
  { rows, input }: { rows: readonly number[]; input: NewAccountInput },
): Promise<PersonVerdict> {
  const make = async (tx: Tx): Promise<PersonVerdict> => {
    const managed = await requestAccount(tx, caller, input, { isImport: true, links });
    if (!('done' in managed)) throw new Error('an import made a request');
    const { account, invitation } = managed.done;
    return { rows, verdict: 'CREATE', issues: [], account: account.id, invitation };
  };
  try {
    return await refuseTaken(
      database.withTransaction(scope, async (tx) => {
        const verdict = await make(tx);
        if (isPreview) throw new PreviewEnd();
        return verdict;
      }),
    );
  } catch (error) {
    if (error instanceof PreviewEnd) return { rows, verdict: 'CREATE', issues: [] };
    return { rows, verdict: 'REFUSED', issues: refusalOf(error) };
  }
}

/**
 * Imports people, each in a transaction of their own, so that one bad row never costs the others. Accounts that exist stay as they are,
 * so a file may be sent again. A preview does everything and undoes it. Roles that need a second person are refused.
 */
export async function importPeople(
  database: Database,
  given: Import,
  rows: readonly PersonRow[],
): Promise<PersonVerdict[]> {
  const people = groupPeople(rows);
  const logins = people.flatMap(({ input }) => (input ? [input.login] : []));
  const existing = new Set(await database.read({ ...given.scope, scope: 'system' }, (tx) => findLogins(tx, logins)));
  const verdicts: PersonVerdict[] = [];
  for (const { rows: numbers, input, issues } of people) {
    if (!input || issues.length > 0) verdicts.push({ rows: numbers, verdict: 'REFUSED', issues });
    else if (existing.has(input.login)) verdicts.push({ rows: numbers, verdict: 'EXISTS', issues: [] });
    else verdicts.push(await importPerson(database, given, { rows: numbers, input }));
  }
  if (!given.isPreview)
    await database.withTransaction(given.scope, (tx) => {
      const subjects = verdicts.flatMap(({ account }) => account ?? []);
      audit(tx, { district: given.district, action: 'accounts.import', purpose: null, subjects, requestId: null });
    });
  return verdicts;
}
