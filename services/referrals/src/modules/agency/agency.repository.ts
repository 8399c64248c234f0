import type { RowOf, Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import type { AgencyEntity, AgencyOfficeEntity, ServiceOfferEntity } from './agency.entity.ts';

export type AgencyRow = RowOf<typeof AgencyEntity>;
export type Capacity = 'HAS' | 'NONE' | 'WAITING_LIST';
/** Opening hours of a weekday, as HSDS writes them: iCalendar day, local times `HH:MM`. */
export interface OpeningHours {
  readonly day: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
  readonly opens: string;
  readonly closes: string;
}
export interface OfficeRow extends Omit<RowOf<typeof AgencyOfficeEntity>, 'changed_at'> {
  readonly capacity: Capacity;
  readonly schedules: readonly OpeningHours[];
}
export type OfferRow = Omit<RowOf<typeof ServiceOfferEntity>, 'changed_at' | 'changed_by'>;

export const listAgencies = (tx: Tx): Promise<AgencyRow[]> =>
  tx.query<AgencyRow>('select code, name, sectors, government, kind, website from agency order by code');

const officeColumns = `district_code, id, agency_code, code, name, serves, programmes, open, address, latitude, longitude, phone, email, website,
  schedules, capacity, closed_from, closed_until, closed_reason, version`;

/** Offices of a district (or of all), as data of the service directory: no personal data. */
export const listOffices = (tx: Tx, district: string | null): Promise<OfficeRow[]> =>
  tx.query<OfficeRow>(
    `select ${officeColumns} from agency_office where ($1::text is null or district_code = $1) order by district_code, agency_code, code`,
    [district],
  );

const offerColumns = `district_code, id, office_id, name, name_en, description, sectors, category_codes, programme_code, eligibility, documents, fees,
  state, version`;

export const listOffers = (tx: Tx): Promise<OfferRow[]> =>
  tx.query<OfferRow>(`select ${offerColumns} from service_offer order by district_code, id`);

/** Open for referrals on a day: not closed for good, and not for a while. Days in the district's zone. */
export function officeIsOpen(
  office: Pick<OfficeRow, 'open' | 'closed_from' | 'closed_until' | 'district_code'>,
  at: Date,
): boolean {
  const day = localDate(office.district_code, at);
  const isAway =
    office.closed_from !== null &&
    office.closed_from <= day &&
    (office.closed_until === null || day < office.closed_until);
  return office.open && !isAway;
}

export type OfficeSettings = Pick<
  OfficeRow,
  | 'district_code'
  | 'agency_code'
  | 'code'
  | 'name'
  | 'serves'
  | 'programmes'
  | 'open'
  | 'address'
  | 'latitude'
  | 'longitude'
  | 'phone'
  | 'email'
  | 'website'
  | 'schedules'
>;

/** Makes an office, or changes it when `version` is the one it has; null: it is not. */
export async function saveOffice(tx: Tx, office: OfficeSettings, version: number | null): Promise<OfficeRow | null> {
  const values = [
    office.district_code,
    office.agency_code,
    office.code,
    office.name,
    office.serves,
    office.programmes,
    office.open,
    office.address,
    office.latitude,
    office.longitude,
    office.phone,
    office.email,
    office.website,
    JSON.stringify(office.schedules),
  ];
  const [row] =
    version === null
      ? await tx.query<OfficeRow>(
          `insert into agency_office (district_code, agency_code, code, name, serves, programmes, open, address, latitude, longitude, phone, email,
             website, schedules) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14) on conflict do nothing returning ${officeColumns}`,
          values,
        )
      : await tx.query<OfficeRow>(
          `update agency_office set name = $4, serves = $5, programmes = $6, open = $7, address = $8, latitude = $9, longitude = $10, phone = $11,
             email = $12, website = $13, schedules = $14, version = version + 1, changed_at = clock_timestamp()
           where district_code = $1 and agency_code = $2 and code = $3 and version = $15 returning ${officeColumns}`,
          [...values, version],
        );
  return row ?? null;
}

/** Whether an office has room, and when it is closed for a while. */
export async function setAvailability(
  tx: Tx,
  office: { district: string; agencyCode: string; code: string },
  to: { capacity: Capacity; closedFrom: string | null; closedUntil: string | null; reason: string | null },
): Promise<OfficeRow | null> {
  const [row] = await tx.query<OfficeRow>(
    `update agency_office set capacity = $4, closed_from = $5, closed_until = $6, closed_reason = $7, version = version + 1,
       changed_at = clock_timestamp()
     where district_code = $1 and agency_code = $2 and code = $3 returning ${officeColumns}`,
    [office.district, office.agencyCode, office.code, to.capacity, to.closedFrom, to.closedUntil, to.reason],
  );
  return row ?? null;
}

/** Makes an offer of an office, or changes it when `version` is the one it has; null: it is not. */
export async function saveOffer(
  tx: Tx,
  offer: Omit<OfferRow, 'version'>,
  version: number | null,
): Promise<OfferRow | null> {
  const values = [
    offer.district_code,
    offer.id,
    offer.office_id,
    offer.name,
    offer.name_en,
    offer.description,
    offer.sectors,
    offer.category_codes,
    offer.programme_code,
    offer.eligibility,
    JSON.stringify(offer.documents),
    offer.fees,
    offer.state,
    tx.scope.actorId,
  ];
  const [row] =
    version === null
      ? await tx.query<OfferRow>(
          `insert into service_offer (district_code, id, office_id, name, name_en, description, sectors, category_codes, programme_code, eligibility,
             documents, fees, state, changed_by) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14) on conflict do nothing returning ${offerColumns}`,
          values,
        )
      : await tx.query<OfferRow>(
          `update service_offer set office_id = $3, name = $4, name_en = $5, description = $6, sectors = $7, category_codes = $8, programme_code = $9,
             eligibility = $10, documents = $11, fees = $12, state = $13, changed_by = $14, version = version + 1, changed_at = clock_timestamp()
           where district_code = $1 and id = $2 and version = $15 returning ${offerColumns}`,
          [...values, version],
        );
  return row ?? null;
}
