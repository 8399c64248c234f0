import { tableRefusal } from '@slrt/tables';
import { translate, type Language } from '@slrt/i18n';
import type { RowIssue } from '../layouts/layout.ts';

/** Converts an error that makes a whole file unusable to issues. Returns null for errors not caused by the file. */
export function toFileIssues(error: unknown): RowIssue[] | null {
  const refusal = tableRefusal(error);
  if (!refusal) return null;
  const columns = refusal.columns.length > 0 ? refusal.columns : [''];
  return columns.map((column) => ({ row: 1, column, code: refusal.code }));
}

/** Number of issues that the response to an upload lists. */
const maxListed = 100;

/** Describes the issues of an upload for its response: how many there are, and the first of them with their text. */
export const reportIssues = (issues: readonly RowIssue[], language: Language) => ({
  issueCount: issues.length,
  issues: issues.slice(0, maxListed).map((each) => ({ ...each, message: translate(language, `import.${each.code}`) })),
});
