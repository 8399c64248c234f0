import type { ChangeCursor, RowOf, Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';
import { ComplaintEntity as c } from '../complaint/index.ts';

export interface ChangedComplaint extends Pick<RowOf<typeof c>, 'district_code' | 'id' | 'change_number' | 'status'> {
  readonly ended: boolean;
}

const columns = c.pick('district_code', 'id', 'change_number', 'status');

/** Lists complaints of a village that changed after a cursor, in change order. Closed ones only if the device has seen them open. */
export const listChangedComplaints = (
  tx: Tx,
  { district, village }: ChangesPlace,
  { cursor, limit }: { cursor: ChangeCursor; limit: number },
): Promise<ChangedComplaint[]> =>
  tx.sql<ChangedComplaint>`select ${columns}, ${c.$holder_role} is null as ended
    from ${c} where ${c.$district_code} = ${district} and ${c.$region_code} = ${village}
      and (${c.$change_number}, ${c.$id}) > (${cursor.seq}::bigint, ${cursor.id}::uuid)
      and (${c.$holder_role} is not null or ${c.$change_number} > ${cursor.firstUntil}::bigint)
    order by ${c.$change_number}, ${c.$id} limit ${limit}`;
