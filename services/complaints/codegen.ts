import { generateService } from '@slrt/subgraph/generate';
import { documents } from './src/documents.ts';

await generateService(import.meta.url, documents, {
  Complaint: '../modules/complaint/index.ts#ComplaintRow',
  ComplaintConnection: '../modules/complaint/index.ts#ComplaintPage',
  ComplaintTimelineEntry: '../modules/complaint/index.ts#TimelineRow',
  ComplaintCategory: '../modules/category/index.ts#Category',
  Holder: '../modules/complaint/index.ts#HolderView',
  Attachment: '@slrt/files#StoredFileRow',
  ChecklistItem: '../modules/attachment/index.ts#ChecklistEntry',
  ComplaintNeed: '../modules/complaint/index.ts#NeedRow',
  RecommendationLetter: '../modules/letter/index.ts#LetterRow',
  FiledComplaint: '../modules/field/index.ts#FiledComplaintAnswer',
  ComplaintStatistics: '../modules/statistics/index.ts#StatisticsView',
  AgencyMeasures: '../modules/statistics/index.ts#AgencyGroup',
  Seat: '../modules/seat/index.ts#SeatRow',
  Region: '../context.ts#RegionReference',
});
