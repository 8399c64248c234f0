import { sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import {
  AgencyEntity,
  AgencyOfficeEntity as o,
  ServiceOfferEntity as s,
  type Capacity,
  type OpeningHours,
} from './agency.entity.ts';

export type { Capacity, OpeningHours };
export type AgencyRow = RowOf<typeof AgencyEntity>;
export type OfficeRow = Omit<RowOf<typeof o>, 'changed_at'>;
export type OfferRow = Omit<RowOf<typeof s>, 'changed_at' | 'changed_by'>;

export const listAgencies = (tx: Tx): Promise<AgencyRow[]> =>
  tx.sql`select ${AgencyEntity.all} from ${AgencyEntity} order by ${AgencyEntity.$code}`;

const officeSettings = o.pick(
  ...(['name', 'serves', 'programmes', 'open', 'address', 'latitude', 'longitude', 'phone', 'email'] as const),
  ...(['website', 'schedules'] as const),
);
const officeColumns = sql`${o.pick('district_code', 'id', 'agency_code', 'code')}, ${officeSettings},
  ${o.pick('capacity', 'closed_from', 'closed_until', 'closed_reason', 'version')}`;

/** Offices of a district (or of all), as data of the service directory: no personal data. */
export const listOffices = (tx: Tx, district: string | null): Promise<OfficeRow[]> =>
  tx.sql<OfficeRow>`select ${officeColumns} from ${o} where (${district}::text is null or ${o.$district_code} = ${district})
    order by ${o.pick('district_code', 'agency_code', 'code')}`;

export const listOffers = (tx: Tx): Promise<OfferRow[]> =>
  tx.manager.find(s, { order: { district_code: 'ASC', id: 'ASC' } });

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

export type OfficeSettings = Omit<
  OfficeRow,
  'id' | 'capacity' | 'closed_from' | 'closed_until' | 'closed_reason' | 'version'
>;

const settingsOf = (office: OfficeSettings): Sql =>
  sql`${office.name}, ${office.serves}, ${office.programmes}, ${office.open}, ${office.address}, ${office.latitude},
    ${office.longitude}, ${office.phone}, ${office.email}, ${office.website}, ${JSON.stringify(office.schedules)}`;

/** Null where the agency has an office with this code. */
export async function insertOffice(tx: Tx, office: OfficeSettings): Promise<OfficeRow | null> {
  const [row] =
    await tx.sql<OfficeRow>`insert into ${o} (${o.pick('district_code', 'agency_code', 'code')}, ${officeSettings})
    values (${office.district_code}, ${office.agency_code}, ${office.code}, ${settingsOf(office)})
    on conflict do nothing returning ${officeColumns}`;
  return row ?? null;
}

/** Null where the office does not have this version. */
export async function updateOffice(tx: Tx, office: OfficeSettings, version: number): Promise<OfficeRow | null> {
  const [row] = await tx.sql<OfficeRow>`update ${o}
    set (${officeSettings}, version, changed_at) = row (${settingsOf(office)}, version + 1, clock_timestamp())
    where ${o.$district_code} = ${office.district_code} and ${o.$agency_code} = ${office.agency_code}
      and ${o.$code} = ${office.code} and ${o.$version} = ${version} returning ${officeColumns}`;
  return row ?? null;
}

/** Makes an office, or changes it when `version` is the one it has; null: it is not. */
export const saveOffice = (tx: Tx, office: OfficeSettings, version: number | null): Promise<OfficeRow | null> =>
  version === null ? insertOffice(tx, office) : updateOffice(tx, office, version);

/** Whether an office has room, and when it is closed for a while. */
export async function setAvailability(
  tx: Tx,
  office: { district: string; agencyCode: string; code: string },
  to: { capacity: Capacity; closedFrom: string | null; closedUntil: string | null; reason: string | null },
): Promise<OfficeRow | null> {
  const [row] = await tx.sql<OfficeRow>`update ${o} set capacity = ${to.capacity}, closed_from = ${to.closedFrom},
      closed_until = ${to.closedUntil}, closed_reason = ${to.reason}, version = version + 1, changed_at = clock_timestamp()
    where ${o.$district_code} = ${office.district} and ${o.$agency_code} = ${office.agencyCode} and ${o.$code} = ${office.code}
    returning ${officeColumns}`;
  return row ?? null;
}

const offerSettings = s.pick(
  ...(['office_id', 'name', 'name_en', 'description', 'sectors', 'category_codes', 'programme_code'] as const),
  ...(['eligibility', 'documents', 'fees', 'state', 'changed_by'] as const),
);

type OfferSettings = Omit<OfferRow, 'version'>;
const valuesOf = (offer: OfferSettings, actorId: string): Sql =>
  sql`${offer.office_id}, ${offer.name}, ${offer.name_en}, ${offer.description}, ${offer.sectors}, ${offer.category_codes},
    ${offer.programme_code}, ${offer.eligibility}, ${JSON.stringify(offer.documents)}, ${offer.fees}, ${offer.state}, ${actorId}`;

/** Null where the id is taken. */
export async function insertOffer(tx: Tx, offer: OfferSettings): Promise<OfferRow | null> {
  const [row] = await tx.sql<OfferRow>`insert into ${s} (${s.pick('district_code', 'id')}, ${offerSettings})
    values (${offer.district_code}, ${offer.id}, ${valuesOf(offer, tx.scope.actorId)})
    on conflict do nothing returning ${s.all}`;
  return row ?? null;
}

/** Null where the offer does not have this version. */
export async function updateOffer(tx: Tx, offer: OfferSettings, version: number): Promise<OfferRow | null> {
  const [row] = await tx.sql<OfferRow>`update ${s}
    set (${offerSettings}, version, changed_at) = row (${valuesOf(offer, tx.scope.actorId)}, version + 1, clock_timestamp())
    where ${s.$district_code} = ${offer.district_code} and ${s.$id} = ${offer.id} and ${s.$version} = ${version}
    returning ${s.all}`;
  return row ?? null;
}

/** Makes an offer of an office, or changes it when `version` is the one it has; null: it is not. */
export const saveOffer = (tx: Tx, offer: OfferSettings, version: number | null): Promise<OfferRow | null> =>
  version === null ? insertOffer(tx, offer) : updateOffer(tx, offer, version);
