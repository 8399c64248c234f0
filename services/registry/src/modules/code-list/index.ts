export { bdt2015Lists, codeListVersions, codeReader, type ListName } from './lists/bdt-2015.ts';
export { canonicalCode, canonicalHousing } from './canonical.ts';
