export type { LetterDeps } from './letter.routes.ts';
export type { LetterView } from './letter.repository.ts';
export { letterheadSource, restoreLetterhead } from './letterhead.repository.ts';
export { letterheadIssues } from './use-cases/set-letterhead.ts';
