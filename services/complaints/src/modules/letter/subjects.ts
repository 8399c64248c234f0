import { subjectsOfComplaint } from '../complaint/index.ts';
import { letterId, type LetterView } from './letter.repository.ts';

/** The letter, and whom its complaint concerns. */
export const subjectsOfLetter = (letter: LetterView): string[] => [
  letterId(letter),
  ...subjectsOfComplaint(letter.complaint),
];

/** Subjects of the records of this module. */
export const subjects = { RecommendationLetter: subjectsOfLetter };
