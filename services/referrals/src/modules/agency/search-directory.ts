import { covers } from '@slrt/domain';
import { labelCodes } from '@slrt/i18n';
import { officeIsOpen, type AgencyRow, type OfferRow, type OfficeRow } from './agency.repository.ts';

/** Returns an agency by the code in a stored row. Throws if it is missing from the directory. */
export async function agencyOf(
  context: { readonly directory: () => Promise<{ readonly agencies: ReadonlyMap<string, AgencyRow> }> },
  code: string,
): Promise<AgencyRow> {
  const agency = (await context.directory()).agencies.get(code);
  if (!agency) throw new Error(`unknown agency ${code}`);
  return agency;
}

/** Codes of the complaint categories. Complaints owns them; every service has their labels. */
export const categoryCodes = labelCodes('ComplaintCategory');

/** Content of the service directory. Contains no personal data. */
export interface DirectoryData {
  readonly agencies: ReadonlyMap<string, AgencyRow>;
  readonly offices: readonly OfficeRow[];
  readonly offers: readonly OfferRow[];
}
export interface DirectoryQuery {
  /** Area in need. Only offices that serve it match. */
  readonly regionCode: string;
  readonly sector: string | null;
  readonly categoryCode: string | null;
  readonly programmeCode: string | null;
  /** Beginnings of words in the name or description. */
  readonly text: string | null;
}
export interface Found {
  readonly offer: OfferRow;
  readonly office: OfficeRow;
}

const words = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function fits(offer: OfferRow, query: DirectoryQuery): boolean {
  if (query.sector && !offer.sectors.some((sector) => sector === query.sector)) return false;
  if (query.programmeCode && offer.programme_code !== query.programmeCode) return false;
  if (query.categoryCode && offer.category_codes.length > 0 && !offer.category_codes.includes(query.categoryCode))
    return false;
  if (!query.text) return true;
  const known = words(`${offer.name} ${offer.name_en} ${offer.description ?? ''}`);
  return words(query.text).every((word) => known.some((each) => each.startsWith(word)));
}

const order: Record<OfficeRow['capacity'], number> = { HAS: 0, WAITING_LIST: 1, NONE: 2 };

/** Finds services for an area: open offices first, then by capacity, government agencies before others. */
export function searchDirectory(data: DirectoryData, query: DirectoryQuery, now: Date): Found[] {
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  const rank = ({ office }: Found) =>
    (officeIsOpen(office, now) ? 0 : 100) +
    order[office.capacity] * 10 +
    (data.agencies.get(office.agency_code)?.government === false ? 1 : 0);
  return data.offers
    .filter((offer) => offer.state === 'ACTIVE' && fits(offer, query))
    .flatMap((offer): Found[] => {
      const office = offices.get(offer.office_id);
      return office?.serves.some((area) => covers(area, query.regionCode)) ? [{ offer, office }] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.offer.name < b.offer.name ? -1 : 1));
}
