import { labelOf, type LabelCode, type Language } from '@slrt/i18n';
import { categoryOf } from '../category/index.ts';

/** Returns the name of a category as a citizen understands it on its own: `Kartu atau rekening: Tidak aktif`. */
export function categoryName(language: Language, code: string): string {
  const names = [categoryOf(code).parent_code, code].filter((each) => each !== null);
  return names.map((each) => labelOf(language, 'ComplaintCategory', each as LabelCode<'ComplaintCategory'>)).join(': ');
}
