import { translate, type Language } from '@slrt/i18n';
import type { RowIssue } from '../layouts/layout.ts';

/** Number of issues that the response to an upload lists. */
const maxListed = 100;

/** Describes the issues of an upload for its response: how many there are, and the first of them with their text. */
export const reportIssues = (issues: readonly RowIssue[], language: Language) => ({
  issueCount: issues.length,
  issues: issues.slice(0, maxListed).map((each) => ({ ...each, message: translate(language, `import.${each.code}`) })),
});
