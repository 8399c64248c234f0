import { issue, type InputIssue } from '@slrt/domain';

/** Part of the inputs of steps that take some of the needs of a complaint. */
export interface NeedsInput {
  /** Numbers of the needs. Null or empty: those that wait for the step. */
  needs?: readonly number[] | null | undefined;
}

/** Returns the needs that the caller named; null for none. */
export const needsOf = ({ needs }: NeedsInput): readonly number[] | null => (needs?.length ? needs : null);

/** Highest number of needs of a complaint: the main one and five more. */
const maxNeeds = 6;

export const needsIssues = ({ needs }: NeedsInput): InputIssue[] =>
  (needs ?? []).every((no) => no >= 1 && no <= maxNeeds) ? [] : [issue('needs', 'OUT_OF_RANGE')];
