import type { ChangeCursor, RowOf, Tx } from '@slrt/database';
import type { ChangesPlace } from '@slrt/subgraph';
import { ComplaintEntity as c, type ComplaintRow } from '../complaint/index.ts';

const names = ['district_code', 'id', 'change_number', 'status', 'household_id', 'person_id'] as const;
export interface ChangedComplaint extends Pick<RowOf<typeof c>, (typeof names)[number]> {
  readonly ended: boolean;
}
/** A page of changes for a device: open complaints, and those that it must delete. */
export interface ChangesView {
  readonly complaints: readonly ComplaintRow[];
  readonly ended: readonly ChangedComplaint[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

const columns = c.pick(...names);

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
