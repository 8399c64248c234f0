import type { Connection } from '@slrt/subgraph';
import type { OfferRow, OfficeRow } from './agency.repository.ts';

export { agencyOf, categoryCodes } from './search-directory.ts';
export { officeIssues, removeOffice, storeOffice } from './use-cases/edit-directory.ts';
export {
  findOffice,
  listAgencies,
  listOffers,
  listOffices,
  officeIsOpen,
  type AgencyRow,
  type OfferRow,
  type OfficeRow,
  type OfficeSettings,
  type OpeningHours,
} from './agency.repository.ts';
export type { DirectoryData } from './search-directory.ts';
/** Reference to an area, which the registry owns. */
export interface RegionReference {
  readonly code: string;
}
export type AgencyRegionPage = Connection<{ code: string }>;
/** A service with the office that offers it. */
export interface OfferView {
  readonly offer: OfferRow;
  readonly office: OfficeRow;
}
