import { sql, type RowOf, type Tx } from '@slrt/database';
import { LiaisonEntity as l } from './liaison.entity.ts';

export type LiaisonRow = RowOf<typeof l>;

/** Records that a liaison was here today. A new one is added. */
export function recordLiaison(tx: Tx, row: LiaisonRow): void {
  tx.send(sql`insert into ${l} as l (${l.all})
    values (${row.district_code}, ${row.agency_code}, ${row.person}, ${row.display_name}, ${row.last_seen_on})
    on conflict (district_code, agency_code, person) do update
    set display_name = coalesce(excluded.display_name, l.display_name), last_seen_on = excluded.last_seen_on`);
}

/** Lists the liaisons of an agency in a district, by ID. */
export const listLiaisons = (tx: Tx, of: Pick<LiaisonRow, 'district_code' | 'agency_code'>): Promise<LiaisonRow[]> =>
  tx.manager.find(l, { where: of, order: { person: 'ASC' } });
