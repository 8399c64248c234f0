export type { LetterDeps } from './letter.routes.ts';
export type { LetterRow } from './letter.repository.ts';
