export {
  areas,
  errorMessage,
  labelKinds,
  labelOf,
  languages,
  listLabels,
  translate,
  type ErrorCode,
  type ImportCode,
  type LabelCode,
  type LabelKind,
  type Language,
  type MessageKey,
  type MessageValues,
  type ReportSectionName,
} from './messages.ts';
export { errorNotes } from './error-notes.ts';
