import { fileId } from '@slrt/files';
import type { DeliberationFileView } from './deliberation.parents.ts';
import type { ProposalRow } from './proposal.repository.ts';

/** Whom a proposal is about: it, and its household. Both are stored as global IDs. */
export const subjectsOfProposal = ({
  change_request_id: request,
  household_id: household,
}: Pick<ProposalRow, 'change_request_id' | 'household_id'>): readonly string[] =>
  household ? [request, household] : [request];

/** Whom a file is about: every proposal that the village decided on. The ID of the file comes first. */
export const subjectsOfFile = (file: DeliberationFileView): readonly string[] => [
  fileId(file),
  ...new Set(file.decisions.flatMap(subjectsOfProposal)),
];

/** Whom the records of this module are about. */
export const subjects = {
  AgendaItem: subjectsOfProposal,
  DeliberationDecision: subjectsOfProposal,
  DeliberationFile: subjectsOfFile,
};
