import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { SettingsSource } from '@slrt/settings';
import {
  DistrictProgrammeEntity as d,
  ProgrammeEntity,
  ProgrammeQuotaEntity,
  ProgrammeReceiversEntity,
  QuotaHoldEntity as h,
  type RequiredDocument,
} from './programme.entity.ts';

export type { RequiredDocument };
export type ProgrammeRow = RowOf<typeof ProgrammeEntity>;
/** District settings of a programme. Null values fall back to the national entry. */
export type DistrictProgrammeRow = Omit<RowOf<typeof d>, 'changed_by' | 'changed_at'>;
/**
 * A quota. `used` is the number of households of its area that receive the programme, together with those enrolled by a referral
 * that the registry does not report as receiving yet.
 */
export type QuotaRow = Omit<RowOf<typeof ProgrammeQuotaEntity>, 'changed_by'>;
const q = ProgrammeQuotaEntity.as('q');
const held = h.as('held');

export const listProgrammes = (tx: Tx): Promise<ProgrammeRow[]> =>
  tx.manager.find(ProgrammeEntity, { order: { code: 'ASC' } });

export const listDistrictProgrammes = (tx: Tx): Promise<DistrictProgrammeRow[]> => tx.manager.find(d);

export function setDistrictProgramme(tx: Tx, row: DistrictProgrammeRow): void {
  const documents = row.documents === null ? null : JSON.stringify(row.documents);
  const columns = d.pick(
    'district_code',
    'programme_code',
    'documents',
    'acceptance_days',
    'completion_days',
    'changed_by',
  );
  tx.send(sql`insert into ${d} (${columns})
    values (${row.district_code}, ${row.programme_code}, ${documents}, ${row.acceptance_days}, ${row.completion_days},
      ${tx.scope.actorId})
    on conflict (${d.pick('district_code', 'programme_code')}) do update set documents = excluded.documents,
      acceptance_days = excluded.acceptance_days, completion_days = excluded.completion_days,
      changed_by = excluded.changed_by, changed_at = clock_timestamp()`);
}

/** Receivers count in a quota whose period includes today. */
const receivers = sql`case when current_date >= ${q.$period_from} and current_date < ${q.$period_until}
  then slrt.receivers(${q.$district_code}, ${q.$programme_code}, ${q.$region_code}) else 0 end`;
/** Settings of a programme in a district. */
export interface ProgrammeItem {
  readonly programmeCode: string;
  readonly documents: readonly RequiredDocument[] | null;
  readonly acceptanceDays: number | null;
  readonly completionDays: number | null;
}
export const programmeSource: SettingsSource<ProgrammeItem> = {
  code: 'PROGRAMMES',
  list: async (tx, district) =>
    (await tx.manager.find(d, { where: { district_code: district }, order: { programme_code: 'ASC' } })).map((row) => ({
      programmeCode: row.programme_code,
      documents: row.documents,
      acceptanceDays: row.acceptance_days,
      completionDays: row.completion_days,
    })),
};

/** Removes the settings of all programmes of a district, so that the national ones apply. */
export async function deleteDistrictProgrammes(tx: Tx, district: string): Promise<void> {
  await tx.manager.delete(d, { district_code: district });
}

/** Places of a programme in an area and period. */
export interface QuotaItem {
  readonly programmeCode: string;
  readonly regionCode: string;
  readonly from: string;
  readonly until: string;
  readonly total: number;
}
/** Lists the quotas of a district as settings. */
export const listQuotaItems = (tx: Tx, district: string): Promise<QuotaItem[]> =>
  tx.sql<QuotaItem>`select ${q.$programme_code} as "programmeCode", ${q.$region_code} as "regionCode", ${q.$period_from} as "from",
      ${q.$period_until} as "until", ${q.$total} as total
    from ${q} where ${q.$district_code} = ${district} order by 1, 2, 3`;
export const quotaSource: SettingsSource<QuotaItem> = { code: 'QUOTAS', list: listQuotaItems };

/** Removes the quotas of a district in which no referral holds a place. */
export function deleteUnusedQuotas(tx: Tx, district: string): void {
  tx.send(sql`delete from ${q} where ${q.$district_code} = ${district} and not exists (select from ${held}
    where ${held.$district_code} = ${q.$district_code} and ${held.$quota_id} = ${q.$id})`);
}

const quotaColumns = sql`${q.pick(
  ...(['district_code', 'id', 'programme_code', 'region_code', 'period_from', 'period_until'] as const),
  ...(['total', 'reserved', 'version'] as const),
)}, ${q.$used} + ${receivers} as used`;

/** Returns the quotas that apply to a village on a day: per programme that of the smallest area. */
export function findQuotas(
  tx: Tx,
  at: { district: string; regionCode: string; day: string; programmeCode: string | null },
): Promise<QuotaRow[]> {
  return tx.sql<QuotaRow>`select distinct on (${q.$programme_code}) ${quotaColumns} from ${q}
    where ${q.$district_code} = ${at.district}
      and (${at.regionCode} = ${q.$region_code} or ${at.regionCode} like ${q.$region_code} || '.%')
      and ${q.$period_from} <= ${at.day} and ${q.$period_until} > ${at.day}
      and (${at.programmeCode}::text is null or ${q.$programme_code} = ${at.programmeCode})
    order by ${q.$programme_code}, length(${q.$region_code}) desc, ${q.$period_from} desc`;
}

export async function setQuota(
  tx: Tx,
  quota: Pick<QuotaRow, 'district_code' | 'programme_code' | 'region_code' | 'period_from' | 'period_until' | 'total'>,
): Promise<QuotaRow> {
  const columns = ProgrammeQuotaEntity.pick(
    ...(['district_code', 'programme_code', 'region_code', 'period_from', 'period_until'] as const),
    ...(['total', 'changed_by'] as const),
  );
  const [row] = await tx.sql<QuotaRow>`insert into ${ProgrammeQuotaEntity} as q (${columns})
    values (${quota.district_code}, ${quota.programme_code}, ${quota.region_code}, ${quota.period_from},
      ${quota.period_until}, ${quota.total}, ${tx.scope.actorId})
    on conflict on constraint programme_quota_one do update set total = excluded.total, period_until = excluded.period_until,
      changed_by = excluded.changed_by, version = ${q.$version} + 1
    returning ${quotaColumns}`;
  return row as QuotaRow;
}

/** Releases the reserved place of a referral. */
export async function freeQuota(tx: Tx, { district, uuid }: EntityKey): Promise<void> {
  await tx.sql`with freed as (delete from ${h} where ${h.$district_code} = ${district} and ${h.$referral_id} = ${uuid} and ${h.$state} = 'RESERVED' returning ${h.$quota_id})
    update ${q} set reserved = reserved - 1, version = version + 1 from freed
    where ${q.$district_code} = ${district} and ${q.$id} = freed.quota_id`;
}

/**
 * Returns the used place of a referral whose benefit ended to its quota, if the quota's period includes the day of the
 * end. Past periods keep what was used.
 */
export function returnUsedQuota(tx: Tx, { district, uuid }: EntityKey, until: string): void {
  tx.send(sql`with returned as (delete from ${held} using ${q} where ${held.$district_code} = ${district} and ${held.$referral_id} = ${uuid}
      and ${held.$state} = 'USED' and ${q.$district_code} = ${held.$district_code} and ${q.$id} = ${held.$quota_id}
      and ${q.$period_until} > ${until}::date returning ${q.$id})
    update ${q} set used = used - 1, version = version + 1 from returned
    where ${q.$district_code} = ${district} and ${q.$id} = returned.id`);
}

/** Returns whether a referral holds a place in a quota. */
export const holdsQuota = (tx: Tx, { district, uuid }: EntityKey): Promise<boolean> =>
  tx.manager.existsBy(h, { district_code: district, referral_id: uuid });

/** Marks the reserved place of a referral as used. Returns false if it has none. */
export async function useHeldQuota(tx: Tx, { district, uuid }: EntityKey): Promise<boolean> {
  const moved =
    await tx.sql`with moved as (update ${h} set state = 'USED' where ${h.$district_code} = ${district} and ${h.$referral_id} = ${uuid} and ${h.$state} = 'RESERVED' returning ${h.$quota_id})
    update ${q} set reserved = reserved - 1, used = used + 1, version = version + 1 from moved
    where ${q.$district_code} = ${district} and ${q.$id} = moved.quota_id returning ${q.$id}`;
  return moved.length > 0;
}

/**
 * Reserves, uses or releases a place in the quota for a referral. Does nothing if the quota is full: the agency then
 * completes the referral as waiting for quota.
 */
export async function holdQuota(
  tx: Tx,
  referral: { district: string; uuid: string; programmeCode: string; regionCode: string; day: string },
  to: 'RESERVED' | 'USED' | 'FREE',
): Promise<void> {
  const { district, uuid } = referral;
  if (to === 'FREE') return freeQuota(tx, referral);
  const [quota] = await findQuotas(tx, referral);
  if (to === 'USED' && (await useHeldQuota(tx, referral))) return;
  if (!quota) return;
  const column = to === 'USED' ? ProgrammeQuotaEntity.$used : ProgrammeQuotaEntity.$reserved;
  await tx.sql`with taken as (
      update ${q} set ${column} = ${column} + 1, version = version + 1
      where district_code = ${district} and id = ${quota.id} and (reserved + used + ${receivers} < total or ${to} = 'USED') returning id
    )
    insert into ${h} (${h.pick('district_code', 'referral_id', 'quota_id', 'state')}) select ${district}, ${uuid}, id, ${to} from taken
    on conflict (${h.pick('district_code', 'referral_id')}) do nothing`;
}

/**
 * Ends the holds of enrolled referrals whose household the registry reports as receiving, because it counts as a receiver from then
 * on. `households` limits it to some; null: all of the district.
 */
export function settleHolds(tx: Tx, district: string, households: readonly string[] | null = null): void {
  tx.send(sql`with settled as (
      delete from ${held} using referral r, household_profile p
      where ${held.$district_code} = ${district} and ${held.$state} = 'USED'
        and r.district_code = ${held.$district_code} and r.id = ${held.$referral_id}
        and p.district_code = r.district_code and p.household_id = r.household_id and r.programme_code = any(p.receiving)
        and (${households}::uuid[] is null or p.household_id = any(${households}::uuid[]))
      returning ${held.$quota_id}
    )
    update ${q} set used = used - s.n, version = version + 1
    from (select quota_id, count(*)::integer as n from settled group by quota_id) s
    where ${q.$district_code} = ${district} and ${q.$id} = s.quota_id`);
}

/** Returns the households of an area that receive each programme. */
export const countReceivers = (
  tx: Tx,
  district: string,
  regionCode: string,
): Promise<{ programme_code: string; n: number; keySum: number }[]> =>
  tx.sql<{ programme_code: string; n: number; keySum: number }>`select programme_code, sum(households)::int as n,
      (sum(households * ('x' || left(md5(concat_ws('|', programme_code, region_code)), 8))::bit(32)::bigint) % 4294967296)::float8 as "keySum"
    from ${ProgrammeReceiversEntity}
    where district_code = ${district} and (region_code = ${regionCode} or starts_with(region_code, ${regionCode} || '.'))
    group by 1 having sum(households) > 0`;
