import { bdt2015Lists, codeListVersions, codeReader, type ListName } from './lists/bdt-2015.ts';

const [published] = codeListVersions;
if (!published) throw new Error('There is no code list.');
const reader = codeReader(published);

/** Returns a code in its published form, with leading zeros. Null if the list lacks it. */
export const canonicalCode = (list: ListName, code: string): string | null => reader(list, code);

/** Returns the codes of a list in ascending order. */
export const codesOf = (list: ListName): string[] =>
  Object.keys(bdt2015Lists[list]).sort((a, b) => Number(a) - Number(b));
