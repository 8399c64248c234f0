import { complaintActs } from '@slrt/domain';
import { actCommands, creation } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import { addComplaintNote, linkComplaintSubject } from './use-cases/add-to-complaint.ts';
import { fileComplaint, filers } from './use-cases/file-complaint.ts';

/** Root fields by which a complaint is filed and added to. */
export const Mutation: MutationResolvers = {
  fileComplaint: creation('FileComplaintSuccess', filers, fileComplaint),
  ...actCommands(complaintActs, { addComplaintNote, linkComplaintSubject }),
};
