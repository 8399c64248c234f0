import type { BatchItem } from '@slrt/subgraph';
import type { ComplaintRow } from '../complaint/index.ts';

export type FiledComplaintAnswer = BatchItem<ComplaintRow>;
