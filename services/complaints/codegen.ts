import { generateService } from '@slrt/subgraph/generate';
import { documents } from './src/documents.ts';

await generateService(import.meta.url, documents, {
  Complaint: '../modules/complaint/index.ts#ComplaintRow',
  ComplaintConnection: '../modules/complaint/index.ts#ComplaintPage',
  ComplaintTimelineEntry: '../modules/complaint/index.ts#TimelineRow',
  ComplaintCategory: '../modules/category/index.ts#CategoryRow',
  Holder: '../modules/complaint/index.ts#HolderView',
  Region: '../context.ts#RegionReference',
});
