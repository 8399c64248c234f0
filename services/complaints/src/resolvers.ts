import { auditTrailResolvers, connectionResolvers, subjectReportResolvers } from '@slrt/subgraph';
import type { Resolvers } from './__generated__/graphql.ts';
import { reportSources } from './subject-report.ts';
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
import { reassignComplaint } from './modules/complaint/resolvers/Mutation/reassignComplaint.ts';
import { pauseComplaint } from './modules/complaint/resolvers/Mutation/pauseComplaint.ts';
import { resumeComplaint } from './modules/complaint/resolvers/Mutation/resumeComplaint.ts';
import { linkComplaintSubject } from './modules/complaint/resolvers/Mutation/linkComplaintSubject.ts';
import { settleComplaintDocument } from './modules/complaint/resolvers/Mutation/settleComplaintDocument.ts';
import { requestAttachmentUpload } from './modules/attachment/resolvers/Mutation/requestAttachmentUpload.ts';
import { issueCitizenCode } from './modules/citizen/resolvers/Mutation/issueCitizenCode.ts';
import { issueRecommendationLetter } from './modules/letter/resolvers/Mutation/issueRecommendationLetter.ts';
import { setComplaintClock } from './modules/clock/resolvers/Mutation/setComplaintClock.ts';
import { setDistrictHoliday } from './modules/clock/resolvers/Mutation/setDistrictHoliday.ts';
import { seatOfficer } from './modules/seat/resolvers/Mutation/seatOfficer.ts';
import { recordAbsence } from './modules/seat/resolvers/Mutation/recordAbsence.ts';
import { handOverCaseload } from './modules/seat/resolvers/Mutation/handOverCaseload.ts';
import { complaintClocks } from './modules/clock/resolvers/Query/complaintClocks.ts';
import { holidays } from './modules/clock/resolvers/Query/holidays.ts';
import { seats } from './modules/seat/resolvers/Query/seats.ts';
import { Seat } from './modules/seat/resolvers/Seat.ts';
import { Attachment } from './modules/attachment/resolvers/Attachment.ts';
import { ChecklistItem } from './modules/attachment/resolvers/ChecklistItem.ts';
import { ComplaintNeed } from './modules/complaint/resolvers/ComplaintNeed.ts';
import { RecommendationLetter } from './modules/letter/resolvers/RecommendationLetter.ts';
import { complaintChanges } from './modules/field/resolvers/Query/complaintChanges.ts';
import { fileComplaints } from './modules/field/resolvers/Mutation/fileComplaints.ts';
import { FiledComplaint } from './modules/field/resolvers/FiledComplaint.ts';
import { complaintStatistics } from './modules/statistics/resolvers/Query/complaintStatistics.ts';
import { ComplaintStatistics } from './modules/statistics/resolvers/ComplaintStatistics.ts';
import { AgencyMeasures } from './modules/statistics/resolvers/AgencyMeasures.ts';

export const resolvers: Resolvers = {
  ...auditTrailResolvers('complaints'),
  ...subjectReportResolvers('complaints', reportSources),
  Query: {
    complaint,
    complaintByNumber,
    complaints,
    complaintCategories,
    complaintClocks,
    holidays,
    seats,
    complaintChanges,
    complaintStatistics,
  },
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
    fileComplaints,
    reassignComplaint,
    pauseComplaint,
    resumeComplaint,
    linkComplaintSubject,
    settleComplaintDocument,
    requestAttachmentUpload,
    issueCitizenCode,
    issueRecommendationLetter,
    setComplaintClock,
    setDistrictHoliday,
    seatOfficer,
    recordAbsence,
    handOverCaseload,
  },
  Complaint,
  ComplaintTimelineEntry,
  Holder,
  Region,
  ComplaintCategory,
  ComplaintNeed,
  Attachment,
  ChecklistItem,
  RecommendationLetter,
  Seat,
  ComplaintStatistics,
  AgencyMeasures,
  FiledComplaint,
  ComplaintConnection: connectionResolvers,
};
