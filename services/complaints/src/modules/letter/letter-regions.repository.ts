import type { Tx } from '@slrt/database';
import type { LetterRegions } from './letter.pdf.ts';

/** Names of a village and its district, from the official list. */
export async function findLetterRegions(tx: Tx, regionCode: string): Promise<LetterRegions> {
  const [row] = await tx.query<LetterRegions>(
    `select coalesce((select name from area where code = left($1, 5)), $1) as district,
       coalesce((select name from area where code = $1), $1) as village`,
    [regionCode],
  );
  return row as LetterRegions;
}
