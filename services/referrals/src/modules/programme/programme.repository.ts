import type { RowOf, Tx } from '@slrt/database';
import type { DistrictProgrammeEntity, ProgrammeQuotaEntity, ProgrammeEntity } from './programme.entity.ts';

export interface RequiredDocument {
  readonly code: string;
  readonly name: string;
}
export interface ProgrammeRow extends RowOf<typeof ProgrammeEntity> {
  readonly documents: RequiredDocument[];
}
/** What a district sets beside the national entry; null where it follows that. */
export interface DistrictProgrammeRow extends Pick<
  RowOf<typeof DistrictProgrammeEntity>,
  'district_code' | 'programme_code' | 'acceptance_days' | 'completion_days'
> {
  readonly documents: RequiredDocument[] | null;
}
export type QuotaRow = Pick<
  RowOf<typeof ProgrammeQuotaEntity>,
  | 'district_code'
  | 'id'
  | 'programme_code'
  | 'region_code'
  | 'period_from'
  | 'period_until'
  | 'total'
  | 'reserved'
  | 'used'
  | 'version'
>;

export const listProgrammes = (tx: Tx): Promise<ProgrammeRow[]> =>
  tx.query<ProgrammeRow>(
    'select code, name, kind, sector, owner_code, documents, combines_with, benefit, benefit_en, source from programme order by code',
  );

export const listDistrictProgrammes = (tx: Tx): Promise<DistrictProgrammeRow[]> =>
  tx.query<DistrictProgrammeRow>(
    'select district_code, programme_code, documents, acceptance_days, completion_days from district_programme',
  );

export function setDistrictProgramme(tx: Tx, row: DistrictProgrammeRow): void {
  tx.send(
    `insert into district_programme (district_code, programme_code, documents, acceptance_days, completion_days, changed_by)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (district_code, programme_code) do update set documents = excluded.documents, acceptance_days = excluded.acceptance_days,
       completion_days = excluded.completion_days, changed_by = excluded.changed_by, changed_at = clock_timestamp()`,
    [
      row.district_code,
      row.programme_code,
      row.documents === null ? null : JSON.stringify(row.documents),
      row.acceptance_days,
      row.completion_days,
      tx.scope.actorId,
    ],
  );
}

const quotaColumns =
  'district_code, id, programme_code, region_code, period_from, period_until, total, reserved, used, version';

/** The quotas that hold for a village on a day, the narrowest area of each programme; of all programmes or one. */
export function findQuotas(
  tx: Tx,
  at: { district: string; regionCode: string; day: string; programmeCode: string | null },
): Promise<QuotaRow[]> {
  return tx.query<QuotaRow>(
    `select distinct on (programme_code) ${quotaColumns} from programme_quota
     where district_code = $1 and ($2 = region_code or $2 like region_code || '.%') and period_from <= $3 and period_until > $3
       and ($4::text is null or programme_code = $4)
     order by programme_code, length(region_code) desc, period_from desc`,
    [at.district, at.regionCode, at.day, at.programmeCode],
  );
}

export async function setQuota(
  tx: Tx,
  quota: Pick<QuotaRow, 'district_code' | 'programme_code' | 'region_code' | 'period_from' | 'period_until' | 'total'>,
): Promise<QuotaRow> {
  const [row] = await tx.query<QuotaRow>(
    `insert into programme_quota (district_code, programme_code, region_code, period_from, period_until, total, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint programme_quota_one do update set total = excluded.total, period_until = excluded.period_until,
       changed_by = excluded.changed_by, version = programme_quota.version + 1
     returning ${quotaColumns}`,
    [
      quota.district_code,
      quota.programme_code,
      quota.region_code,
      quota.period_from,
      quota.period_until,
      quota.total,
      tx.scope.actorId,
    ],
  );
  return row as QuotaRow;
}

/**
 * Holds a place of the quota for a referral, or moves the place it holds to used or free. A full quota gives no place:
 * the agency then ends the referral as waiting for quota.
 */
export async function holdQuota(
  tx: Tx,
  referral: { district: string; uuid: string; programmeCode: string; regionCode: string; day: string },
  to: 'RESERVED' | 'USED' | 'FREE',
): Promise<void> {
  const { district, uuid } = referral;
  if (to === 'FREE') {
    await tx.query(
      `with freed as (delete from quota_hold where district_code = $1 and referral_id = $2 and state = 'RESERVED' returning quota_id)
       update programme_quota q set reserved = reserved - 1, version = version + 1 from freed where q.district_code = $1 and q.id = freed.quota_id`,
      [district, uuid],
    );
    return;
  }
  const [quota] = await findQuotas(tx, { ...referral, programmeCode: referral.programmeCode });
  if (to === 'USED') {
    const moved = await tx.query(
      `with moved as (update quota_hold set state = 'USED' where district_code = $1 and referral_id = $2 and state = 'RESERVED' returning quota_id)
       update programme_quota q set reserved = reserved - 1, used = used + 1, version = version + 1
       from moved where q.district_code = $1 and q.id = moved.quota_id returning q.id`,
      [district, uuid],
    );
    if (moved.length > 0 || !quota) return;
  }
  if (!quota) return;
  const column = to === 'USED' ? 'used' : 'reserved';
  await tx.query(
    `with taken as (
       update programme_quota set ${column} = ${column} + 1, version = version + 1
       where district_code = $1 and id = $2 and (reserved + used < total or $4 = 'USED') returning id
     )
     insert into quota_hold (district_code, referral_id, quota_id, state) select $1, $3, id, $4 from taken
     on conflict (district_code, referral_id) do nothing`,
    [district, quota.id, uuid, to],
  );
}
