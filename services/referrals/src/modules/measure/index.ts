export type { MeasureRow } from './measure.repository.ts';
export { markConfirmation } from './confirmation.repository.ts';
