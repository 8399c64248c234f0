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

/** Lists the offices of a district, or of all districts. Contains no personal data. */
export const listOffices = (tx: Tx, district: string | null): Promise<OfficeRow[]> =>
  tx.sql<OfficeRow>`select ${officeColumns} from ${o} where (${district}::text is null or ${o.$district_code} = ${district})
    order by ${o.pick('district_code', 'agency_code', 'code')}`;

/** Identifies an office within the country. */
export type OfficeKey = Pick<OfficeRow, 'district_code' | 'agency_code' | 'code'>;

export async function findOffice(tx: Tx, key: OfficeKey): Promise<OfficeRow | null> {
  const [row] =
    await tx.sql<OfficeRow>`select ${officeColumns} from ${o} where ${o.$district_code} = ${key.district_code}
    and ${o.$agency_code} = ${key.agency_code} and ${o.$code} = ${key.code}`;
  return row ?? null;
}

export async function deleteOffice(tx: Tx, { district_code, id }: OfficeRow): Promise<void> {
  await tx.manager.delete(o, { district_code, id });
}

export const listOffers = (tx: Tx): Promise<OfferRow[]> =>
  tx.manager.find(s, { order: { district_code: 'ASC', id: 'ASC' } });

/** Returns whether an office takes referrals at a time, considering permanent and temporary closure in the district's time zone. */
export function officeIsOpen(
  office: Pick<OfficeRow, 'open' | 'closed_from' | 'closed_until' | 'district_code'>,
  at: Date,
): boolean {
  const day = localDate(office.district_code, at);
  const isTemporarilyClosed =
    office.closed_from !== null &&
    office.closed_from <= day &&
    (office.closed_until === null || day < office.closed_until);
  return office.open && !isTemporarilyClosed;
}

export type OfficeSettings = Omit<
  OfficeRow,
  'id' | 'capacity' | 'closed_from' | 'closed_until' | 'closed_reason' | 'version'
>;

const settingsOf = (office: OfficeSettings): Sql =>
  sql`${office.name}, ${office.serves}, ${office.programmes}, ${office.open}, ${office.address}, ${office.latitude},
    ${office.longitude}, ${office.phone}, ${office.email}, ${office.website}, ${JSON.stringify(office.schedules)}`;

/** Inserts an office. Returns null if the agency has one with this code. */
export async function insertOffice(tx: Tx, office: OfficeSettings): Promise<OfficeRow | null> {
  const [row] =
    await tx.sql<OfficeRow>`insert into ${o} (${o.pick('district_code', 'agency_code', 'code')}, ${officeSettings})
    values (${office.district_code}, ${office.agency_code}, ${office.code}, ${settingsOf(office)})
    on conflict do nothing returning ${officeColumns}`;
  return row ?? null;
}

/** Updates an office. Returns null if it does not have this version. */
export async function updateOffice(tx: Tx, office: OfficeSettings, version: number): Promise<OfficeRow | null> {
  const [row] = await tx.sql<OfficeRow>`update ${o}
    set (${officeSettings}, version, changed_at) = row (${settingsOf(office)}, version + 1, clock_timestamp())
    where ${o.$district_code} = ${office.district_code} and ${o.$agency_code} = ${office.agency_code}
      and ${o.$code} = ${office.code} and ${o.$version} = ${version} returning ${officeColumns}`;
  return row ?? null;
}

/** Inserts an office if `version` is null, else updates it. Returns null if it exists, or does not have this version. */
export const saveOffice = (tx: Tx, office: OfficeSettings, version: number | null): Promise<OfficeRow | null> =>
  version === null ? insertOffice(tx, office) : updateOffice(tx, office, version);

/** Sets capacity and temporary closure. Returns null if there is no such office. */
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

/** Inserts an offer. Returns null if its ID exists. */
export async function insertOffer(tx: Tx, offer: OfferSettings): Promise<OfferRow | null> {
  const [row] = await tx.sql<OfferRow>`insert into ${s} (${s.pick('district_code', 'id')}, ${offerSettings})
    values (${offer.district_code}, ${offer.id}, ${valuesOf(offer, tx.scope.actorId)})
    on conflict do nothing returning ${s.all}`;
  return row ?? null;
}

/** Updates an offer. Returns null if it does not have this version. */
export async function updateOffer(tx: Tx, offer: OfferSettings, version: number): Promise<OfferRow | null> {
  const [row] = await tx.sql<OfferRow>`update ${s}
    set (${offerSettings}, version, changed_at) = row (${valuesOf(offer, tx.scope.actorId)}, version + 1, clock_timestamp())
    where ${s.$district_code} = ${offer.district_code} and ${s.$id} = ${offer.id} and ${s.$version} = ${version}
    returning ${s.all}`;
  return row ?? null;
}

/** Inserts an offer if `version` is null, else updates it. Returns null if it exists, or does not have this version. */
export const saveOffer = (tx: Tx, offer: OfferSettings, version: number | null): Promise<OfferRow | null> =>
  version === null ? insertOffer(tx, offer) : updateOffer(tx, offer, version);
