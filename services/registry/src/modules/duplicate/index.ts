export { countOpenDuplicates, requestCheck } from './candidate.repository.ts';
export { requestScan } from './scan.repository.ts';
export { compareNames } from './compare.ts';
export type { CandidateRow } from './candidate.repository.ts';
export type { ScanRow } from './scan.repository.ts';
import type { Connection } from '@slrt/subgraph';
import type { CandidateRow } from './candidate.repository.ts';
export type CandidatePage = Connection<CandidateRow>;
