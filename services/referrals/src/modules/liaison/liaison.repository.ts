import { sql, type RowOf, type Tx } from '@slrt/database';
import { LiaisonEntity as l } from './liaison.entity.ts';

export type LiaisonRow = RowOf<typeof l>;
type LiaisonKey = Pick<LiaisonRow, 'district_code' | 'agency_code' | 'person'>;

const signIn = l.pick('district_code', 'agency_code', 'person', 'display_name', 'last_seen_on');
const account = l.pick('district_code', 'agency_code', 'person', 'account_version', 'is_active');

/** Records that a liaison was here today. A new one is added. */
export function recordLiaison(
  tx: Tx,
  row: LiaisonKey & Pick<LiaisonRow, 'display_name'> & { readonly last_seen_on: string },
): void {
  tx.send(sql`insert into ${l} as l (${signIn})
    values (${row.district_code}, ${row.agency_code}, ${row.person}, ${row.display_name}, ${row.last_seen_on})
    on conflict (district_code, agency_code, person) do update
    set display_name = coalesce(excluded.display_name, l.display_name), last_seen_on = excluded.last_seen_on`);
}

/**
 * Records that a person is a liaison of an agency by their account, or no longer is. Returns false if a later version is known.
 */
export async function recordLiaisonAccount(
  tx: Tx,
  row: LiaisonKey & { readonly version: number; readonly isActive: boolean },
): Promise<boolean> {
  const rows = await tx.sql<{ person: string }>`insert into ${l} as l (${account})
    values (${row.district_code}, ${row.agency_code}, ${row.person}, ${row.version}, ${row.isActive})
    on conflict (district_code, agency_code, person) do update
    set account_version = excluded.account_version, is_active = excluded.is_active
    where l.account_version is null or l.account_version < excluded.account_version returning person`;
  return rows.length > 0;
}

/** Lists the liaisons of an agency in a district, by ID. */
export const listLiaisons = (tx: Tx, of: Pick<LiaisonRow, 'district_code' | 'agency_code'>): Promise<LiaisonRow[]> =>
  tx.manager.find(l, { where: { ...of, is_active: true }, order: { person: 'ASC' } });
