export { reportIssues } from './use-cases/file-problems.ts';
export { areaCode, familySynonyms } from './layouts/family-rows.ts';
export type { RowIssue } from './layouts/layout.ts';
export { importMarkdown } from './import-markdown.ts';
export type { ImportRow } from './import.repository.ts';
export type { ImportWorkerDeps } from './use-cases/run-imports.ts';
export { bdtColumns, writeHousehold, type PlaceCells } from './layouts/bdt-2015.ts';
export { recordOf } from './layouts/record-of.ts';
export { listVillages, villageLookup, type VillageMatch } from './village-names.ts';
