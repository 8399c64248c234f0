import type { Connection } from '@slrt/subgraph';
export { listAgencies, listOffices, type AgencyRow, type OfficeRow } from './agency.repository.ts';
export { agencyOf } from './agency-of.ts';
export type AgencyRegionPage = Connection<{ code: string }>;
