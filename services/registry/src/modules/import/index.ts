export { importRoutes } from './import.routes.ts';
export { markProjected, type ImportRow } from './import.repository.ts';
export { startImportWorker } from './use-cases/run-imports.ts';
export { bdtColumns } from './bdt-2015.ts';
