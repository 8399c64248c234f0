import { AreaEntity as a, sql, type RowOf, type Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import type { ComplaintRow } from '../complaint/index.ts';
import { LetterEntity as l, LetterNumberEntity as n, type PrintedLetterhead } from './letter.entity.ts';

export type LetterRow = RowOf<typeof l>;
/** A letter with its complaint. */
export type LetterView = LetterRow & { readonly complaint: ComplaintRow };

export const letterId = (row: Pick<LetterRow, 'district_code' | 'id'>): string =>
  formatId('letter', { district: row.district_code, uuid: row.id });

export interface NewLetter {
  readonly key: EntityKey;
  readonly complaintId: string;
  readonly year: number;
  readonly code: string;
  readonly referralId: string | null;
  readonly agencyCode: string | null;
  readonly programmeCodes: readonly string[];
  readonly initials: string;
  readonly decisionNo: number;
  readonly role: string;
  readonly inputHash: Buffer;
  readonly letterhead: PrintedLetterhead | null;
}

/** Inserts a letter with the district's next number of the year, without gaps. Returns null if its ID exists. */
export async function insertLetter(tx: Tx, letter: NewLetter): Promise<LetterRow | null> {
  const { district, uuid } = letter.key;
  const next = sql`insert into ${n} as n (${n.pick('district_code', 'year', 'last')})
    select ${district}, ${letter.year}::int, 1
    where not exists (select from ${l} where ${l.$district_code} = ${district} and ${l.$id} = ${uuid})
    on conflict (${n.$district_code}, ${n.$year}) do update set last = n.last + 1 returning last`;
  const columns = l.pick(
    ...([
      'district_code',
      'id',
      'complaint_id',
      'number',
      'code',
      'agency_code',
      'programme_codes',
      'initials',
    ] as const),
    ...(['decision_no', 'issued_by', 'issued_role', 'input_hash', 'letterhead', 'referral_id'] as const),
  );
  const [row] = await tx.sql<LetterRow>`with next as (${next})
    insert into ${l} (${columns})
    select ${district}, ${uuid}, ${letter.complaintId},
      'SR/' || replace(${district}, '.', '') || '/' || ${letter.year}::text || '/' || lpad(last::text, 6, '0'),
      ${letter.code}, ${letter.agencyCode}, ${letter.programmeCodes}, ${letter.initials}, ${letter.decisionNo},
      ${tx.scope.actorId}, ${letter.role}, ${letter.inputHash}, ${letter.letterhead && JSON.stringify(letter.letterhead)},
      ${letter.referralId}
    from next returning ${l.all}`;
  return row ?? null;
}

export const findLetter = (tx: Tx, { district, uuid }: EntityKey): Promise<LetterRow | null> =>
  tx.manager.findOneBy(l, { district_code: district, id: uuid });

export const findLetterByCode = (tx: Tx, district: string, code: string): Promise<LetterRow | null> =>
  tx.manager.findOneBy(l, { district_code: district, code });

export const listLettersOf = (tx: Tx, { district, uuid }: EntityKey): Promise<LetterRow[]> =>
  tx.manager.find(l, {
    where: { district_code: district, complaint_id: uuid },
    order: { issued_at: 'ASC', id: 'ASC' },
  });

/** Revokes the valid letters that a new one replaces: those of the same referral, and those of earlier decisions. */
export function revokeLetters(
  tx: Tx,
  complaint: EntityKey,
  { referralId, decisionNo, reason }: { referralId: string | null; decisionNo: number; reason: string },
): void {
  tx.send(sql`update ${l} set revoked_at = clock_timestamp(), revoke_reason = ${reason}
    where ${l.$district_code} = ${complaint.district} and ${l.$complaint_id} = ${complaint.uuid} and ${l.$revoked_at} is null
      and (${l.$referral_id} is not distinct from ${referralId}::uuid or ${l.$referral_id} is null
        or ${l.$decision_no} < ${decisionNo})`);
}

/** Names of the places on a letter. */
export interface LetterRegions {
  readonly district: string;
  readonly village: string;
}
/** Names of a village and its district, from the official list. */
export async function findLetterRegions(tx: Tx, regionCode: string): Promise<LetterRegions> {
  const district = regionCode.slice(0, 5);
  const [row] = await tx.sql<LetterRegions>`select
    coalesce((select ${a.$name} from ${a} where ${a.$code} = ${district}), ${regionCode}) as district,
    coalesce((select ${a.$name} from ${a} where ${a.$code} = ${regionCode}), ${regionCode}) as village`;
  return row as LetterRegions;
}
