/** What an attachment shows: a photo, a letter, or one of the documents that categories ask for. */
export const attachmentKinds = [
  'PHOTO',
  'LETTER',
  'FAMILY_CARD',
  'ID_CARD',
  'POVERTY_STATEMENT',
  'LOSS_REPORT',
  'CARE_STATEMENT',
  'LAND_STATEMENT',
  'HOUSE_PHOTO',
  'OTHER',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];
const pictures = new Set(['PHOTO', 'HOUSE_PHOTO']);

/** Letters and papers may come as PDF, photos only as pictures. */
export const mayBeDocument = (kind: string): boolean => !pictures.has(kind);
/** Files of one complaint. */
export const mostFiles = 30;
