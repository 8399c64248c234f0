import { fileId } from '@slrt/files';
import type { DeliberationFileView } from './deliberation.parents.ts';
import type { ProposalRow } from './proposal.repository.ts';

/** Subjects of a proposal: it, and its household. Both are stored as global IDs. */
export const subjectsOfProposal = ({
  change_request_id: request,
  household_id: household,
}: Pick<ProposalRow, 'change_request_id' | 'household_id'>): readonly string[] =>
  household ? [request, household] : [request];

/** Subjects of a file of a deliberation: the file, and every proposal that the village decided on. */
export const subjectsOfFile = (file: DeliberationFileView): readonly string[] => [
  fileId(file),
  ...new Set(file.decisions.flatMap(subjectsOfProposal)),
];

/** Subjects of reads, by type. */
export const subjects = {
  AgendaItem: subjectsOfProposal,
  DeliberationDecision: subjectsOfProposal,
  DeliberationFile: subjectsOfFile,
};
