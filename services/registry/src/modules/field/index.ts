import type { BatchItem } from '@slrt/subgraph';
import type { ChangeRequestAnswer } from './use-cases/submit-change-requests.ts';
import type { VisitAnswer } from './use-cases/submit-visits.ts';

export type VisitItemAnswer = BatchItem<VisitAnswer>;
export type ChangeRequestItemAnswer = BatchItem<ChangeRequestAnswer>;
