// cspell:ignore nmae cdoe
import { allOf, defineTable, sql, text, type Tx } from '@slrt/database';

const Area = defineTable('area', { code: text(), name: text() });

export const findName = (tx: Tx, code: string) =>
  tx.sql`select ${Area.$name} from ${Area} where ${Area.$code} = ${code}`;
export const findMisspelt = (tx: Tx, code: string) => tx.sql`select nmae from ${Area} where ${Area.$code} = ${code}`;
export const findFiltered = (tx: Tx, code: string | null) =>
  tx.sql`select ${Area.$name} from ${Area} where ${allOf(code !== null && sql`cdoe = ${code}`)}`;
export const findIfSeven = (tx: Tx, n: number) => (n === 7 ? tx.sql`select 7` : null);
