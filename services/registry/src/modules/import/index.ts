export { csvRows } from './csv-rows.ts';
export { importMarkdown } from './import-markdown.ts';
export { importRoutes } from './import.routes.ts';
export { markProjected, type ImportRow } from './import.repository.ts';
export { startImportWorker } from './use-cases/run-imports.ts';
export { bdtColumns, writeHousehold, type PlaceCells } from './layouts/bdt-2015.ts';
export { recordOf } from './layouts/record-of.ts';
