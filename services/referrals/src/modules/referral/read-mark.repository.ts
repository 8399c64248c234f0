import { keyRows, sql, type Sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { StoredFileEntity } from '@slrt/files';
import { ReferralEntity, ReferralMessageEntity, ReferralReadEntity } from './referral.entity.ts';

const r = ReferralEntity;
const m = ReferralMessageEntity.as('m');
const f = StoredFileEntity.as('f');
const k = ReferralReadEntity.as('k');

/** Until when a person has read a referral. Its reader sees only their own mark. */
const readUntil = (person: string): Sql =>
  sql`coalesce((select ${k.$read_until} from ${k} where ${k.$district_code} = ${r}.district_code and ${k.$referral_id} = ${r}.id
    and ${k.$person} = ${person}), '-infinity')`;

/** Messages and documents of others that the person has not read, of one referral. */
const unreadMessages = (person: string): Sql => sql`from ${m} where ${m.$district_code} = ${r}.district_code
  and ${m.$referral_id} = ${r}.id and ${m.$actor} <> ${person} and ${m.$at} > ${readUntil(person)}`;
const unreadDocuments = (person: string): Sql => sql`from ${f} where ${f.$district_code} = ${r}.district_code
  and ${f.$subject_id} = ${r}.id and ${f.$created_by} <> ${person} and ${f.$stored_at} > ${readUntil(person)}`;

/** Condition on a referral: it has messages or documents of others that the person has not read. */
export const unreadBy = (person: string): Sql =>
  sql`(exists (select ${unreadMessages(person)}) or exists (select ${unreadDocuments(person)}))`;

export interface UnreadCounts {
  readonly id: string;
  readonly messages: number;
  readonly documents: number;
}

/** Counts the messages and documents of others that the caller has not read, by referral. */
export const countUnread = (tx: Tx, referrals: readonly EntityKey[]): Promise<UnreadCounts[]> =>
  tx.sql<UnreadCounts>`select ${r}.id, (select count(*)::int ${unreadMessages(tx.scope.actorId)}) as messages,
      (select count(*)::int ${unreadDocuments(tx.scope.actorId)}) as documents
    from ${r} where (${r}.district_code, ${r}.id) in ${keyRows(referrals)}`;

/**
 * Moves the read mark of the caller forward: up to a message or document, or up to everything that the caller can see. Does
 * nothing if there is nothing to read.
 */
export function markRead(tx: Tx, { district, uuid }: EntityKey, upTo: string | null): void {
  tx.send(sql`insert into ${ReferralReadEntity} as k (${ReferralReadEntity.all})
    select ${district}, ${uuid}, ${tx.scope.actorId}, max(at) from (
      select ${m.$at} as at from ${m} where ${m.$district_code} = ${district} and ${m.$referral_id} = ${uuid}
        and (${upTo}::uuid is null or ${m.$id} = ${upTo}::uuid)
      union all
      select ${f.$stored_at} from ${f} where ${f.$district_code} = ${district} and ${f.$subject_id} = ${uuid}
        and ${f.$stored_at} is not null and (${upTo}::uuid is null or ${f.$id} = ${upTo}::uuid)
    ) seen having max(at) is not null
    on conflict (district_code, referral_id, person) do update set read_until = greatest(k.read_until, excluded.read_until)`);
}
