import { AreaEntity as a, type Tx } from '@slrt/database';
import type { LetterRegions } from './letter.pdf.ts';

/** Names of a village and its district, from the official list. */
export async function findLetterRegions(tx: Tx, regionCode: string): Promise<LetterRegions> {
  const district = regionCode.slice(0, 5);
  const [row] = await tx.sql<LetterRegions>`select
    coalesce((select ${a.$name} from ${a} where ${a.$code} = ${district}), ${regionCode}) as district,
    coalesce((select ${a.$name} from ${a} where ${a.$code} = ${regionCode}), ${regionCode}) as village`;
  return row as LetterRegions;
}
