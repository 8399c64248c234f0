import type { RowOf, Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { LetterEntity } from './letter.entity.ts';

export type LetterRow = RowOf<typeof LetterEntity>;
const columns = `district_code, id, complaint_id, number, code, agency_code, programme_codes, initials, decision_no, issued_by, issued_role,
  issued_at, revoked_at, revoke_reason, input_hash`;

export interface NewLetter {
  readonly key: EntityKey;
  readonly complaintId: string;
  readonly year: number;
  readonly code: string;
  readonly agencyCode: string | null;
  readonly programmeCodes: readonly string[];
  readonly initials: string;
  readonly decisionNo: number;
  readonly role: string;
  readonly inputHash: Buffer;
}

/** Inserts a letter with the district's next number of the year, without gaps; null when its id exists. */
export async function insertLetter(tx: Tx, letter: NewLetter): Promise<LetterRow | null> {
  const [row] = await tx.query<LetterRow>(
    `with next as (
       insert into letter_number (district_code, year, last)
       select $1, $4::int, 1 where not exists (select from letter where district_code = $1 and id = $2)
       on conflict (district_code, year) do update set last = letter_number.last + 1 returning last
     )
     insert into letter (district_code, id, complaint_id, number, code, agency_code, programme_codes, initials, decision_no, issued_by,
       issued_role, input_hash)
     select $1, $2, $3, 'SR/' || replace($1, '.', '') || '/' || $4::text || '/' || lpad(last::text, 6, '0'), $5, $6, $7, $8, $9, $10, $11, $12
     from next returning ${columns}`,
    [
      letter.key.district,
      letter.key.uuid,
      letter.complaintId,
      letter.year,
      letter.code,
      letter.agencyCode,
      letter.programmeCodes,
      letter.initials,
      letter.decisionNo,
      tx.scope.actorId,
      letter.role,
      letter.inputHash,
    ],
  );
  return row ?? null;
}

export async function findLetter(tx: Tx, key: EntityKey): Promise<LetterRow | null> {
  const [row] = await tx.query<LetterRow>(`select ${columns} from letter where district_code = $1 and id = $2`, [
    key.district,
    key.uuid,
  ]);
  return row ?? null;
}

export async function findLetterByCode(tx: Tx, district: string, code: string): Promise<LetterRow | null> {
  const [row] = await tx.query<LetterRow>(`select ${columns} from letter where district_code = $1 and code = $2`, [
    district,
    code,
  ]);
  return row ?? null;
}

export function listLettersOf(tx: Tx, complaint: EntityKey): Promise<LetterRow[]> {
  return tx.query<LetterRow>(
    `select ${columns} from letter where district_code = $1 and complaint_id = $2 order by issued_at, id`,
    [complaint.district, complaint.uuid],
  );
}

/** A new letter of a complaint, or a withdrawal, takes back those before it. */
export function revokeLetters(tx: Tx, complaint: EntityKey, reason: string): void {
  tx.send(
    'update letter set revoked_at = clock_timestamp(), revoke_reason = $3 where district_code = $1 and complaint_id = $2 and revoked_at is null',
    [complaint.district, complaint.uuid, reason],
  );
}
