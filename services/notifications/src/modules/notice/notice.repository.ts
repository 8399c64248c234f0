import { allOf, inArea, sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import {
  ComplaintStepEntity,
  NotificationEntity,
  type AccountKind,
  type ChannelName,
  type ReporterKind,
} from './notice.entity.ts';

const n = NotificationEntity.as('n');
const s = ComplaintStepEntity;
export type NotificationRow = RowOf<typeof NotificationEntity>;
/** A message, and whom its complaint concerns. */
export type NotificationView = NotificationRow & Pick<RowOf<typeof s>, 'household_id' | 'person_id'>;

export interface NewNotice {
  readonly complaint: EntityKey;
  readonly regionCode: string;
  /** Id of the event or one-time code. A person gets at most one message of a cause by each channel. */
  readonly cause: string;
  readonly kind: ReporterKind;
  readonly nextOn: string | null;
  /** Referral of which the message tells details. */
  readonly referralId?: string;
  readonly expiresAt: Date;
}

/** Inserts a message to the reporter for each channel. Does nothing for messages that exist, or whose time is over already. */
export function insertNotices(tx: Tx, channels: readonly ChannelName[], notice: NewNotice): void {
  const { complaint } = notice;
  if (channels.length > 0)
    tx.send(sql`insert into ${NotificationEntity}
      (district_code, region_code, complaint_id, cause, recipient, channel, kind, next_on, referral_id, expires_at)
      select ${complaint.district}, ${notice.regionCode}, ${complaint.uuid}, ${notice.cause}, 'REPORTER', channel, ${notice.kind},
        ${notice.nextOn}, ${notice.referralId ?? null}::uuid, ${notice.expiresAt} from unnest(${channels}::text[]) as channel
      where ${notice.expiresAt}::timestamptz > clock_timestamp()
      on conflict on constraint notification_once do nothing`);
}

export interface NewAccountNotice {
  readonly district: string;
  /** Pseudonym of the account. */
  readonly account: string;
  /** ID of the notice at identity. */
  readonly notice: string;
  /** Id of the event. */
  readonly cause: string;
  readonly kind: AccountKind;
  readonly expiresAt: Date;
}

/** Inserts a message by e-mail to the holder of an account. Does nothing for one that exists, or whose time is over already. */
export function insertAccountNotice(
  tx: Tx,
  { district, account, notice, cause, kind, expiresAt }: NewAccountNotice,
): void {
  tx.send(sql`insert into ${NotificationEntity}
    (district_code, region_code, account_id, account_notice, cause, recipient, channel, kind, expires_at)
    select ${district}, ${district}, ${account}, ${notice}::uuid, ${cause}::uuid, 'ACCOUNT', 'EMAIL', ${kind}, ${expiresAt}::timestamptz
    where ${expiresAt}::timestamptz > clock_timestamp()
    on conflict on constraint notification_once do nothing`);
}

/** Stores the step of a complaint. Returns true if it is a new step, and false for other changes and for older versions. */
export async function storeStep(
  tx: Tx,
  key: EntityKey,
  step: {
    regionCode: string;
    status: string;
    version: number;
    householdId: string | null;
    personId: string | null;
  },
): Promise<boolean> {
  const rows = await tx.sql<{ status: string | null }>`with before as (
      select status from ${s} where district_code = ${key.district} and complaint_id = ${key.uuid}
    )
    insert into ${s} as s (${s.all}) values (${key.district}, ${key.uuid}, ${step.regionCode}, ${step.status}, ${step.version},
      ${step.householdId}, ${step.personId})
    on conflict (district_code, complaint_id) do update set region_code = excluded.region_code, status = excluded.status,
      version = excluded.version, household_id = excluded.household_id, person_id = excluded.person_id
      where s.version < excluded.version
    returning (select status from before) as status`;
  const [row] = rows;
  return row !== undefined && row.status !== step.status;
}

/** Returns the village of a complaint; null if no event about it has arrived yet. */
export async function findRegion(tx: Tx, { district, uuid }: EntityKey): Promise<string | null> {
  const [row] = await tx.sql`select ${s.pick('region_code')} from ${s}
    where ${s.$district_code} = ${district} and ${s.$complaint_id} = ${uuid}`;
  return row?.region_code ?? null;
}

export type ClaimedNotice = Pick<
  NotificationRow,
  | 'district_code'
  | 'id'
  | 'region_code'
  | 'complaint_id'
  | 'account_notice'
  | 'cause'
  | 'channel'
  | 'kind'
  | 'next_on'
  | 'referral_id'
  | 'attempts'
  | 'expires_at'
>;

/** Ends due messages whose time is over. */
export function expireNotices(tx: Tx): void {
  tx.send(sql`update ${n} set state = 'EXPIRED', ended_at = clock_timestamp(), leased_until = null
    where ${n.$state} = 'PENDING' and ${n.$expires_at} <= clock_timestamp() and ${n.$next_at} <= clock_timestamp()
      and (${n.$leased_until} is null or ${n.$leased_until} < clock_timestamp())`);
}

/**
 * Leases up to `limit` due messages for two minutes, which is longer than any attempt. Of the steps of one complaint only the
 * oldest pending one of each channel, so that they arrive in order. A lease that was not given back was held by a process that
 * ended during its attempt.
 */
export const claimNotices = (tx: Tx, limit: number): Promise<ClaimedNotice[]> =>
  tx.sql<ClaimedNotice>`with due as (
      select district_code, id from ${NotificationEntity} c
      where state = 'PENDING' and next_at <= clock_timestamp() and expires_at > clock_timestamp()
        and (leased_until is null or leased_until < clock_timestamp())
        and (kind = 'ONE_TIME_CODE' or not exists (select 1 from ${NotificationEntity} e
          where e.district_code = c.district_code and e.complaint_id = c.complaint_id and e.channel = c.channel
            and e.state = 'PENDING' and e.kind <> 'ONE_TIME_CODE' and e.id < c.id))
      order by next_at limit ${limit} for update skip locked
    )
    update ${n} set leased_until = clock_timestamp() + interval '2 minutes', attempts = attempts + 1,
      possible_repeats = possible_repeats + (leased_until is not null)::int
    from due where ${n.$district_code} = due.district_code and ${n.$id} = due.id
    returning ${n.pick('district_code', 'id', 'region_code', 'complaint_id', 'account_notice', 'cause', 'channel', 'kind', 'next_on', 'referral_id', 'attempts', 'expires_at')}`;

/** Ends a message whose lease this process holds. */
export function endNotice(
  tx: Tx,
  { district_code: district, id }: ClaimedNotice,
  { state, failure }: { state: 'SENT' | 'NO_ADDRESS' | 'OBSOLETE' | 'DEAD'; failure: string | null },
): void {
  tx.send(sql`update ${NotificationEntity}
    set state = ${state}, failure = ${failure}, ended_at = clock_timestamp(), leased_until = null
    where district_code = ${district} and id = ${id} and state = 'PENDING'`);
}

/** Returns a message to the queue for another attempt after `milliseconds`. `counts` is false if nothing was sent. */
export function postponeNotice(
  tx: Tx,
  { district_code: district, id }: ClaimedNotice,
  { failure, milliseconds, counts }: { failure: string; milliseconds: number; counts: boolean },
): void {
  tx.send(sql`update ${NotificationEntity} set failure = ${failure}, leased_until = null,
      next_at = clock_timestamp() + ${milliseconds}::double precision * interval '1 millisecond',
      attempts = attempts - (not ${counts}::boolean)::int
    where district_code = ${district} and id = ${id} and state = 'PENDING'`);
}

export interface NoticeFilter {
  readonly state?: NotificationRow['state'] | null | undefined;
  readonly complaintId?: string | null | undefined;
  readonly accountId?: string | null | undefined;
  readonly regionCode: string;
}
const asked = (complaint: EntityKey | null, { state, regionCode, accountId }: NoticeFilter): Sql =>
  allOf(
    inArea(n.$region_code, regionCode),
    complaint !== null && sql`${n.$district_code} = ${complaint.district} and ${n.$complaint_id} = ${complaint.uuid}`,
    accountId != null && sql`${n.$account_id} = ${accountId}`,
    state != null && sql`${n.$state} = ${state}`,
  );

/** Columns that tell whom the complaint of a message concerns. */
const concerned = sql`(select household_id from ${s} s where s.district_code = ${n.$district_code}
      and s.complaint_id = ${n.$complaint_id}) as household_id, (select person_id from ${s} s
    where s.district_code = ${n.$district_code} and s.complaint_id = ${n.$complaint_id}) as person_id`;

export const pageNotices = (
  tx: Tx,
  complaint: EntityKey | null,
  filter: NoticeFilter,
  { before, limit }: { before: unknown; limit: number },
): Promise<NotificationView[]> =>
  tx.sql<NotificationView>`select ${n.all}, ${concerned} from ${n} where ${asked(complaint, filter)}
    and (${before}::uuid is null or ${n.$id} < ${before}::uuid) order by ${n.$id} desc limit ${limit}`;

export async function countNotices(tx: Tx, complaint: EntityKey | null, filter: NoticeFilter): Promise<number> {
  const [row] = await tx.sql<{
    n: number;
  }>`select count(*)::int as n from ${n} where ${asked(complaint, filter)}`;
  return row?.n ?? 0;
}

export async function lockNotice(tx: Tx, key: EntityKey): Promise<NotificationRow | null> {
  const [row] = await tx.sql`select ${n.all} from ${n}
    where ${n.$district_code} = ${key.district} and ${n.$id} = ${key.uuid} for update`;
  return row ?? null;
}

/** Makes a message that ended without being sent due again, for at least a day. */
export async function reviveNotice(tx: Tx, key: EntityKey): Promise<NotificationView> {
  const [row] =
    await tx.sql<NotificationView>`update ${n} set state = 'PENDING', ended_at = null, attempts = 0, failure = null, next_at = clock_timestamp(),
      expires_at = greatest(${n.$expires_at}, clock_timestamp() + interval '1 day')
    where ${n.$district_code} = ${key.district} and ${n.$id} = ${key.uuid} returning ${n.all}, ${concerned}`;
  return row as NotificationView;
}
