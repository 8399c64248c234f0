/** What a reader would run or open by itself: no letter needs it. */
const active = /\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|RichMedia|XFA|SubmitForm|ImportData)\b/;
const maxBytes = 10 * 1024 * 1024;

export const isPdf = (upload: Buffer): boolean => upload.subarray(0, 5).toString('latin1') === '%PDF-';

/** True for a whole PDF without active content. Encrypted ones are refused: nobody could say what is in them. */
export function isPlainPdf(upload: Buffer): boolean {
  if (!isPdf(upload) || upload.length > maxBytes) return false;
  const text = upload.toString('latin1');
  return text.slice(-1024).includes('%%EOF') && !text.includes('/Encrypt') && !active.test(text);
}
