export type { LetterDeps } from './letter.routes.ts';
export { listLettersOf, type LetterRow } from './letter.repository.ts';
