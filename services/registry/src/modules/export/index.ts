export { csvCell } from './use-cases/stream-export.ts';
