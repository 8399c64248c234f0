import { keyRows, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ComplaintDisputedConditionEntity } from './complaint.entity.ts';

const disputedCondition = ComplaintDisputedConditionEntity;
export type DisputedConditionRow = RowOf<typeof disputedCondition>;
export const findDisputedConditions = (tx: Tx, complaints: readonly EntityKey[]): Promise<DisputedConditionRow[]> =>
  tx.sql<DisputedConditionRow>`select ${disputedCondition.all} from ${disputedCondition}
    where (${disputedCondition.$district_code}, ${disputedCondition.$complaint_id}) in ${keyRows(complaints)}`;
