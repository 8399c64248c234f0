export type { MeasureRow } from './measure.repository.ts';
