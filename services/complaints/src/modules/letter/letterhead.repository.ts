import type { RowOf, Tx } from '@slrt/database';
import type { DutySigner } from '../duty/index.ts';
import type { SettingsSource } from '@slrt/settings';
import { LetterheadEntity as h, type PrintedLetterhead } from './letter.entity.ts';

export type LetterheadRow = RowOf<typeof h>;

export const findLetterhead = (tx: Tx, district: string): Promise<LetterheadRow | null> =>
  tx.manager.findOneBy(h, { district_code: district });

/** Returns the signer of a letterhead. Null if none is set. */
export function signerOf(row: LetterheadRow | null): DutySigner | null {
  if (row?.signer_name == null || row.signer_title === null) return null;
  return { name: row.signer_name, title: row.signer_title, rank: row.signer_rank, number: row.signer_number };
}

/** Returns what a letter prints: the letterhead, and as signer the officer who issues it, or else that of the letterhead. */
export function printedLetterhead(row: LetterheadRow | null, officer: DutySigner | null): PrintedLetterhead | null {
  const signer = officer ?? signerOf(row);
  return row || signer ? { lines: row?.lines ?? [], signer } : null;
}

/** Letterhead and signer as settings. A district has one or none. */
export type LetterheadItem = Pick<
  LetterheadRow,
  'lines' | 'signer_name' | 'signer_title' | 'signer_number' | 'signer_rank'
>;
export const letterheadSource: SettingsSource<LetterheadItem> = {
  code: 'LETTERHEAD',
  list: async (tx, district) => {
    const row = await findLetterhead(tx, district);
    if (!row) return [];
    const { lines, signer_name, signer_title, signer_number, signer_rank } = row;
    return [{ lines, signer_name, signer_title, signer_number, signer_rank }];
  },
};

/** Makes the letterhead of a district equal to an earlier one; without one, none is printed. */
export async function restoreLetterhead(tx: Tx, district: string, item: LetterheadItem | undefined): Promise<void> {
  const known = await findLetterhead(tx, district);
  if (!item) await tx.manager.delete(h, { district_code: district });
  else await saveLetterhead(tx, { district_code: district, ...item }, known?.version ?? null);
}

type Settings = LetterheadItem & Pick<LetterheadRow, 'district_code'>;

/** Creates the letterhead of a district (`version` null) or replaces that version. Returns null if another version is stored. */
export async function saveLetterhead(tx: Tx, row: Settings, version: number | null): Promise<LetterheadRow | null> {
  const columns = h.pick(
    ...([
      'district_code',
      'lines',
      'signer_name',
      'signer_title',
      'signer_number',
      'signer_rank',
      'changed_by',
    ] as const),
  );
  const [saved] = await tx.sql<LetterheadRow>`insert into ${h} as h (${columns})
    select ${row.district_code}, ${row.lines}, ${row.signer_name}, ${row.signer_title}, ${row.signer_number},
      ${row.signer_rank}, ${tx.scope.actorId}
    where ${version}::int is null or exists (select from ${h} where ${h.$district_code} = ${row.district_code})
    on conflict (district_code) do update set lines = excluded.lines, signer_name = excluded.signer_name,
      signer_title = excluded.signer_title, signer_number = excluded.signer_number, signer_rank = excluded.signer_rank, changed_by = excluded.changed_by,
      changed_at = clock_timestamp(), version = h.version + 1
    where h.version = ${version}::int
    returning ${h.all}`;
  return saved ?? null;
}
