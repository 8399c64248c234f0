import { covers } from '@slrt/domain';
import { officeIsOpen, type AgencyRow, type OfferRow, type OfficeRow } from './agency.repository.ts';

/** The agency of a row that names one: the database made sure that it exists. */
export async function agencyOf(
  context: { readonly directory: () => Promise<{ readonly agencies: ReadonlyMap<string, AgencyRow> }> },
  code: string,
): Promise<AgencyRow> {
  const agency = (await context.directory()).agencies.get(code);
  if (!agency) throw new Error('a row of an unknown agency');
  return agency;
}

/** What the directory knows; no personal data in it. */
export interface DirectoryData {
  readonly agencies: ReadonlyMap<string, AgencyRow>;
  readonly offices: readonly OfficeRow[];
  readonly offers: readonly OfferRow[];
}
export interface DirectoryQuery {
  /** The village or area in need; only offices that serve it. */
  readonly regionCode: string;
  readonly sector: string | null;
  readonly categoryCode: string | null;
  readonly programmeCode: string | null;
  /** Words of the name or description. */
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

function fits(offer: OfferRow, question: DirectoryQuery): boolean {
  if (question.sector && !offer.sectors.some((sector) => sector === question.sector)) return false;
  if (question.programmeCode && offer.programme_code !== question.programmeCode) return false;
  if (question.categoryCode && offer.category_codes.length > 0 && !offer.category_codes.includes(question.categoryCode))
    return false;
  if (!question.text) return true;
  const known = words(`${offer.name} ${offer.name_en} ${offer.description ?? ''}`);
  return words(question.text).every((word) => known.some((each) => each.startsWith(word)));
}

const order: Record<OfficeRow['capacity'], number> = { HAS: 0, WAITING_LIST: 1, NONE: 2 };

/** "Where do I go with this?": what is offered to an area, those with room and of the government first, open ones before closed. */
export function searchDirectory(data: DirectoryData, question: DirectoryQuery, now: Date): Found[] {
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  const rank = ({ office }: Found) =>
    (officeIsOpen(office, now) ? 0 : 100) +
    order[office.capacity] * 10 +
    (data.agencies.get(office.agency_code)?.government === false ? 1 : 0);
  return data.offers
    .filter((offer) => offer.state === 'ACTIVE' && fits(offer, question))
    .flatMap((offer): Found[] => {
      const office = offices.get(offer.office_id);
      return office?.serves.some((area) => covers(area, question.regionCode)) ? [{ offer, office }] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.offer.name < b.offer.name ? -1 : 1));
}
