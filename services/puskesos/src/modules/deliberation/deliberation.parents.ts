import type { StoredFileRow } from '@slrt/files';
import type { DecisionRow } from './deliberation.repository.ts';

/** A file of a deliberation, with the decisions that it is about. */
export type DeliberationFileView = StoredFileRow & { readonly decisions: readonly DecisionRow[] };
