import { bdt2015Lists, codeListVersions, codeReader, type ListName } from './lists/bdt-2015.ts';

const [published] = codeListVersions;
if (!published) throw new Error('There is no code list.');
const reader = codeReader(published);

/** Returns a code in its published form, with leading zeros. Null if the list lacks it. */
export const canonicalCode = (list: ListName, code: string): string | null => reader(list, code);

/**
 * Returns the codes of a building in their published form. `unknown` contains the variables with a code that no list
 * has.
 */
export function canonicalHousing(given: object): { housing: Record<string, string | number>; unknown: string[] } {
  const housing: Record<string, string | number> = {};
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(given) as [string, unknown][]) {
    if (typeof value === 'number') housing[key] = value;
    if (typeof value !== 'string') continue;
    const list = (key.endsWith('Condition') ? 'condition' : key) as ListName;
    const code = list in bdt2015Lists ? canonicalCode(list, value) : null;
    if (code === null) unknown.push(key);
    else housing[key] = code;
  }
  return { housing, unknown };
}
