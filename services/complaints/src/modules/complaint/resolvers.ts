import { complaintActs } from '@slrt/domain';
import { command, creation, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { complaintReaders, rolesOfSteps } from './complaint.policy.ts';
import { findComplaintByNumber } from './complaint.repository.ts';
import { complaintConnection } from './resolvers/complaint-connection.ts';
import { addComplaintNote } from './use-cases/add-complaint-note.ts';
import { decideHandling } from './use-cases/decide-handling.ts';
import { linkComplaintSubject, settleComplaintDocument } from './use-cases/documents.ts';
import { escalateComplaint } from './use-cases/escalate-complaint.ts';
import { fileComplaint } from './use-cases/file-complaint.ts';
import { pauseComplaint, resumeComplaint } from './use-cases/pause-complaint.ts';
import { reassignComplaint } from './use-cases/reassign.ts';
import { recommendHandling } from './use-cases/recommend-handling.ts';
import { reviewComplaint } from './use-cases/review-complaint.ts';
import {
  completeHandling,
  confirmOutcome,
  recordFieldVerification,
  reopenComplaint,
  resubmitComplaint,
  withdrawComplaint,
} from './use-cases/steps.ts';

export const Query: Pick<QueryResolvers, 'complaint' | 'complaintByNumber' | 'complaints'> = {
  complaint: (_, { id }, context) => {
    requireScope(context, complaintReaders);
    return context.complaints.load(id);
  },
  complaintByNumber: (_, { number }, context) => {
    const scope = requireScope(context, complaintReaders);
    return context.db.read(scope, (tx) => findComplaintByNumber(tx, number));
  },
  complaints: (_, page, context) => complaintConnection(context, requireScope(context, complaintReaders), page),
};

/** Steps of the lifecycle, and acts that leave a complaint in its state. */
export const Mutation: MutationResolvers = {
  fileComplaint: creation('FileComplaintSuccess', rolesOfSteps('fileComplaint'), fileComplaint),
  reviewComplaint: command('ReviewComplaintSuccess', rolesOfSteps('reviewComplaint:START'), reviewComplaint),
  resubmitComplaint: command('ResubmitComplaintSuccess', rolesOfSteps('resubmitComplaint'), resubmitComplaint),
  recordFieldVerification: command(
    'RecordFieldVerificationSuccess',
    rolesOfSteps('recordFieldVerification'),
    recordFieldVerification,
  ),
  recommendHandling: command('RecommendHandlingSuccess', rolesOfSteps('recommendHandling'), recommendHandling),
  decideHandling: command('DecideHandlingSuccess', rolesOfSteps('decideHandling:RETURN'), decideHandling),
  completeHandling: command('CompleteHandlingSuccess', rolesOfSteps('completeHandling'), completeHandling),
  confirmOutcome: command('ConfirmOutcomeSuccess', rolesOfSteps('confirmOutcome:FULFILLED'), confirmOutcome),
  reopenComplaint: command('ReopenComplaintSuccess', rolesOfSteps('reopenComplaint'), reopenComplaint),
  withdrawComplaint: command('WithdrawComplaintSuccess', rolesOfSteps('withdrawComplaint'), withdrawComplaint),
  escalateComplaint: command('EscalateComplaintSuccess', complaintActs.escalateComplaint.by, escalateComplaint),
  addComplaintNote: command('AddComplaintNoteSuccess', complaintActs.addComplaintNote.by, addComplaintNote),
  reassignComplaint: command('ReassignComplaintSuccess', complaintActs.reassignComplaint.by, reassignComplaint),
  pauseComplaint: command('PauseComplaintSuccess', complaintActs.pauseComplaint.by, pauseComplaint),
  resumeComplaint: command('ResumeComplaintSuccess', complaintActs.resumeComplaint.by, resumeComplaint),
  linkComplaintSubject: command(
    'LinkComplaintSubjectSuccess',
    complaintActs.linkComplaintSubject.by,
    linkComplaintSubject,
  ),
  settleComplaintDocument: command(
    'SettleComplaintDocumentSuccess',
    complaintActs.settleComplaintDocument.by,
    settleComplaintDocument,
  ),
};
