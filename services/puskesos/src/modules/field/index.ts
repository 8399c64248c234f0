export { projectVisit, type FieldDayRow, type PlannedVisitRow } from './planned-visit.repository.ts';
export type { VillagePackage } from './use-cases/read-field-package.ts';
