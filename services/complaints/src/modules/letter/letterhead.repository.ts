import type { RowOf, Tx } from '@slrt/database';
import { LetterheadEntity as h, type PrintedLetterhead } from './letter.entity.ts';

export type LetterheadRow = RowOf<typeof h>;

export const findLetterhead = (tx: Tx, district: string): Promise<LetterheadRow | null> =>
  tx.manager.findOneBy(h, { district_code: district });

/** Returns what a letter prints of a letterhead; null for a district that has none. */
export function printedLetterhead(row: LetterheadRow | null): PrintedLetterhead | null {
  if (!row) return null;
  const { lines, signer_name: name, signer_title: title, signer_number: number } = row;
  return { lines, signer: name !== null && title !== null ? { name, title, number } : null };
}

type Settings = Pick<LetterheadRow, 'district_code' | 'lines' | 'signer_name' | 'signer_title' | 'signer_number'>;

/** Creates the letterhead of a district (`version` null) or replaces that version. Returns null if another version is stored. */
export async function saveLetterhead(tx: Tx, row: Settings, version: number | null): Promise<LetterheadRow | null> {
  const columns = h.pick('district_code', 'lines', 'signer_name', 'signer_title', 'signer_number', 'changed_by');
  const [saved] = await tx.sql<LetterheadRow>`insert into ${h} as h (${columns})
    select ${row.district_code}, ${row.lines}, ${row.signer_name}, ${row.signer_title}, ${row.signer_number}, ${tx.scope.actorId}
    where ${version}::int is null or exists (select from ${h} where ${h.$district_code} = ${row.district_code})
    on conflict (district_code) do update set lines = excluded.lines, signer_name = excluded.signer_name,
      signer_title = excluded.signer_title, signer_number = excluded.signer_number, changed_by = excluded.changed_by,
      changed_at = clock_timestamp(), version = h.version + 1
    where h.version = ${version}::int
    returning ${h.all}`;
  return saved ?? null;
}
