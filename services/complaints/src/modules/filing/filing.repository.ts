import { timeZoneOf } from '@slrt/areas';
import { AreaEntity, moment, raw, sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey, Sector } from '@slrt/domain';
import {
  complaintColumns,
  ComplaintDisputedConditionEntity,
  ComplaintEntity,
  ComplaintNeedEntity,
  ComplaintNumberEntity,
  ComplaintSearchWordEntity,
  type ComplaintFacts,
  type ComplaintRow,
} from '../complaint/index.ts';
import { HouseholdRegionEntity, PuskesosPresenceEntity, ReferralStateEntity } from '../projection/index.ts';

const c = ComplaintEntity;
const a = AreaEntity;
const u = PuskesosPresenceEntity;
const h = HouseholdRegionEntity;
const atMoment = raw(moment);

export interface NewNeed {
  readonly sector: Sector;
  readonly categoryCode: string;
  readonly personId: string | null;
  readonly dueAt: Date | null;
}
export interface NewComplaint extends Omit<ComplaintFacts, 'version' | 'status'> {
  readonly year: number;
  /** Day of filing in the district, `YYYY-MM-DD`. */
  readonly day: string;
  readonly channel: ComplaintRow['channel'];
  readonly description: string;
  readonly reporter_name: string;
  readonly reporter_visibility: ComplaintRow['reporter_visibility'];
  readonly reporter_relation: ComplaintRow['reporter_relation'];
  /** Keyed hash of the phone number, and the name of the key. */
  readonly reporter_phone: { readonly index: Buffer; readonly indexKey: string } | null;
  /** Encrypted contact, and the name of the key. */
  readonly reporter_contact: { readonly cipher: Buffer; readonly keyId: string } | null;
  readonly consent: object | null;
  readonly person_id: string | null;
  readonly holder_region: string;
  readonly holder_person: string | null;
  readonly clock_at: Date | null;
  readonly resolve_by: Date;
  readonly resolve_clock_at: Date | null;
  readonly filed_role: string;
  readonly occurred_at: Date | null;
  readonly input_hash: Buffer;
  /** All needs, the main one first. */
  readonly needs: readonly NewNeed[];
  readonly words: readonly string[];
  /** Eligibility condition that the family disputes. */
  readonly disputedCondition: {
    readonly programmeCode: string;
    readonly conditionCode: string;
    readonly ruleVersion: string;
  } | null;
}

export interface FilingFacts {
  /** The transaction's moment, which becomes the time of filing. */
  readonly now: Date;
  /** True if the village exists. */
  readonly village: boolean;
  /** True if a complaint with this ID exists. */
  readonly filed: boolean;
  /** True if the village has an open Puskesos. */
  readonly unit: boolean;
  /** Village of the household. Null if the household is not known to this service yet. */
  readonly household_region: string | null;
  /** Officer on duty at the district desk and at the village desk. Null if there is none. */
  readonly district_officer: string | null;
  readonly village_officer: string | null;
}

/** Reads everything that filing needs, in one round trip. */
export async function findFilingFacts(
  tx: Tx,
  input: {
    district: string;
    id: string;
    regionCode: string;
    householdId: string | null;
    sector: string;
  },
): Promise<FilingFacts> {
  const { district, id, regionCode, householdId, sector } = input;
  const zone = timeZoneOf(regionCode);
  const [facts] = await tx.sql<FilingFacts>`select ${atMoment} as now,
    exists (select 1 from ${a} where ${a.$code} = ${regionCode} and ${a.$level} = 'VILLAGE') as village,
    exists (select 1 from ${c} where ${c.$district_code} = ${district} and ${c.$id} = ${id}) as filed,
    exists (select 1 from ${u} where ${u.$district_code} = ${district} and ${u.$region_code} = ${regionCode} and ${u.$open}) as unit,
    (select ${h.$region_code} from ${h} where ${h.$district_code} = ${district} and ${h.$household_id} = ${householdId}) as household_region,
    slrt.find_available_officer(${district}, 'BACK_OFFICE', ${regionCode}, ${sector}, (${atMoment} at time zone ${zone})::date, null, null, ${householdId}::uuid) as district_officer,
    slrt.find_available_officer(${district}, 'PUSKESOS_OFFICER', ${regionCode}, ${sector}, (${atMoment} at time zone ${zone})::date, null, null, ${householdId}::uuid) as village_officer`;
  return facts as FilingFacts;
}

/** Columns in the order of the values in `insertComplaint`. */
const filed = c.pick(
  'district_code',
  'id',
  'number',
  'kind',
  'channel',
  'sector',
  'category_code',
  'desk',
  'description',
  'reporter_name',
  'reporter_relation',
  'reporter_phone_index',
  'consent',
  'household_id',
  'person_id',
  'region_code',
  'status',
  'holder_role',
  'holder_region',
  'holder_person',
  'holder_since',
  'due_at',
  'clock_at',
  'resolve_by',
  'resolve_clock_at',
  'filed_by',
  'filed_role',
  'occurred_at',
  'input_hash',
  'filed_at',
  'updated_at',
  'reporter_phone_key',
  'reporter_contact',
  'reporter_contact_key',
  'reporter_visibility',
);

/**
 * Inserts a complaint with the district's next number of the year. A duplicate ID violates `complaint_pkey`. The counter's
 * row stays locked until the end of the transaction, so that numbers have no gaps: commit soon.
 */
export async function insertComplaint(tx: Tx, row: NewComplaint): Promise<ComplaintRow> {
  const district = row.district_code;
  const [inserted] = await tx.sql<ComplaintRow>`with next as (
      insert into ${ComplaintNumberEntity} as n (${ComplaintNumberEntity.all}) values (${district}, ${row.year}::int, 1)
      on conflict (${ComplaintNumberEntity.$district_code}, ${ComplaintNumberEntity.$year}) do update set last = n.last + 1 returning last
    )
    insert into ${c} as c (${filed})
    select ${district}, ${row.id}, 'SLRT/' || replace(${district}, '.', '') || '/' || ${row.year}::text || '/' || lpad(last::text, 6, '0'),
      ${row.kind}, ${row.channel}, ${row.sector}, ${row.category_code}, ${row.desk}, ${row.description}, ${row.reporter_name},
      ${row.reporter_relation}, ${row.reporter_phone?.index ?? null}, ${row.consent ? JSON.stringify(row.consent) : null},
      ${row.household_id}, ${row.person_id}, ${row.region_code}, 'SUBMITTED', ${row.holder_role}, ${row.holder_region},
      ${row.holder_person}, ${atMoment}, ${row.due_at}, ${row.clock_at}, ${row.resolve_by}, ${row.resolve_clock_at}, ${tx.scope.actorId},
      ${row.filed_role}, ${row.occurred_at}, ${row.input_hash},
      ${atMoment}, ${atMoment}, ${row.reporter_phone?.indexKey ?? 'i1'}, ${row.reporter_contact?.cipher ?? null},
      ${row.reporter_contact?.keyId ?? null}, ${row.reporter_visibility} from next
    returning ${complaintColumns}, null as referred_agency, null as proposal_state`;
  return inserted as ComplaintRow;
}

/** Lists other complaints of the reporter of a complaint, by the keyed hash of their contact, newest first. At most 20. */
export async function findOfSameReporter(tx: Tx, { district, uuid }: EntityKey): Promise<EntityKey[]> {
  const own = c.as('own');
  const rows =
    await tx.sql`select ${c.pick('id')} from ${c} where ${c.$district_code} = ${district} and ${c.$id} <> ${uuid}
      and ${c.$reporter_phone_index} = (select ${own.$reporter_phone_index} from ${own}
        where ${own.$district_code} = ${district} and ${own.$id} = ${uuid})
    order by ${c.$filed_at} desc limit 20`;
  return rows.map((row) => ({ district, uuid: row.id }));
}

const contactColumns = [
  ...(['district_code', 'id', 'household_id', 'person_id'] as const),
  ...(['number', 'reporter_contact', 'reporter_contact_key'] as const),
] as const;
export type SealedContact = Pick<RowOf<typeof c>, 'number' | 'reporter_contact' | 'reporter_contact_key'>;
/** The contact of a complaint, and whom the complaint concerns. */
export type ContactRow = Pick<RowOf<typeof c>, (typeof contactColumns)[number]>;

export async function findContact(tx: Tx, { district, uuid }: EntityKey): Promise<ContactRow | null> {
  const [row] = await tx.sql`select ${c.pick(...contactColumns)} from ${c}
    where ${c.$district_code} = ${district} and ${c.$id} = ${uuid}`;
  return row ?? null;
}

/** Returns the contact of a complaint of which the caller's agency has accepted a referral that is open; null otherwise. */
export async function findContactForAgency(tx: Tx, { district, uuid }: EntityKey): Promise<ContactRow | null> {
  const own = ComplaintEntity.as('c');
  const r = ReferralStateEntity.as('r');
  const [row] = await tx.sql`select ${own.pick(...contactColumns)} from ${own}
    where ${own.$district_code} = ${district} and ${own.$id} = ${uuid} and ${own.$reporter_visibility} = 'OPEN' and exists (select from ${r}
      where ${r.$district_code} = ${own.$district_code} and ${r.$complaint_id} = ${own.$id}
        and ${r.$agency_code} = ${tx.scope.agency} and ${r.$status} in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'))`;
  return row ?? null;
}

/** Inserts the search words, needs and disputed condition of a new complaint, without waiting for the result. */
export function insertDetails(tx: Tx, row: NewComplaint): void {
  const { district_code: district, id } = row;
  if (row.words.length !== 0)
    tx.send(sql`insert into ${ComplaintSearchWordEntity} (district_code, complaint_id, word)
      select ${district}, ${id}, * from unnest(${row.words}::text[]) on conflict do nothing`);
  const { needs } = row;
  const n = ComplaintNeedEntity;
  const columns = n.pick('district_code', 'complaint_id', 'no', 'sector', 'category_code', 'person_id', 'due_at');
  tx.send(sql`insert into ${n} (${columns}, since, holder_role, holder_person)
    select ${district}, ${id}, no, sector, category, person, due, ${atMoment}, ${row.holder_role},
      case when no = 1 or ${row.holder_role} = 'PUSKESOS_OFFICER' then ${row.holder_person} else slrt.find_available_officer(
        ${district}, ${row.holder_role}, ${row.region_code}, sector, ${row.day}::date, null, null, ${row.household_id}::uuid) end
    from unnest(${needs.map((need) => need.sector)}::text[], ${needs.map((need) => need.categoryCode)}::text[],
      ${needs.map((need) => need.personId)}::uuid[], ${needs.map((need) => need.dueAt)}::timestamptz[])
      with ordinality as need(sector, category, person, due, no)`);
  if (row.disputedCondition)
    tx.send(sql`insert into ${ComplaintDisputedConditionEntity} (${ComplaintDisputedConditionEntity.all})
      values (${district}, ${id}, ${row.disputedCondition.programmeCode}, ${row.disputedCondition.conditionCode}, ${row.disputedCondition.ruleVersion})`);
}
