import { connectionResolvers } from '@slrt/subgraph';
import type { Resolvers } from './__generated__/graphql.ts';
import { Complaint } from './modules/complaint/resolvers/Complaint.ts';
import { ComplaintTimelineEntry } from './modules/complaint/resolvers/ComplaintTimelineEntry.ts';
import { Holder } from './modules/complaint/resolvers/Holder.ts';
import { Region } from './modules/complaint/resolvers/Region.ts';
import { ComplaintCategory } from './modules/complaint/resolvers/ComplaintCategory.ts';
import { fileComplaint } from './modules/complaint/resolvers/Mutation/fileComplaint.ts';
import { reviewComplaint } from './modules/complaint/resolvers/Mutation/reviewComplaint.ts';
import { resubmitComplaint } from './modules/complaint/resolvers/Mutation/resubmitComplaint.ts';
import { recordFieldVerification } from './modules/complaint/resolvers/Mutation/recordFieldVerification.ts';
import { recommendHandling } from './modules/complaint/resolvers/Mutation/recommendHandling.ts';
import { decideHandling } from './modules/complaint/resolvers/Mutation/decideHandling.ts';
import { completeHandling } from './modules/complaint/resolvers/Mutation/completeHandling.ts';
import { confirmOutcome } from './modules/complaint/resolvers/Mutation/confirmOutcome.ts';
import { reopenComplaint } from './modules/complaint/resolvers/Mutation/reopenComplaint.ts';
import { withdrawComplaint } from './modules/complaint/resolvers/Mutation/withdrawComplaint.ts';
import { escalateComplaint } from './modules/complaint/resolvers/Mutation/escalateComplaint.ts';
import { addComplaintNote } from './modules/complaint/resolvers/Mutation/addComplaintNote.ts';
import { complaint } from './modules/complaint/resolvers/Query/complaint.ts';
import { complaintByNumber } from './modules/complaint/resolvers/Query/complaintByNumber.ts';
import { complaints } from './modules/complaint/resolvers/Query/complaints.ts';
import { complaintCategories } from './modules/complaint/resolvers/Query/complaintCategories.ts';

export const resolvers: Resolvers = {
  Query: { complaint, complaintByNumber, complaints, complaintCategories },
  Mutation: {
    fileComplaint,
    reviewComplaint,
    resubmitComplaint,
    recordFieldVerification,
    recommendHandling,
    decideHandling,
    completeHandling,
    confirmOutcome,
    reopenComplaint,
    withdrawComplaint,
    escalateComplaint,
    addComplaintNote,
  },
  Complaint,
  ComplaintTimelineEntry,
  Holder,
  Region,
  ComplaintCategory,
  ComplaintConnection: connectionResolvers,
};
