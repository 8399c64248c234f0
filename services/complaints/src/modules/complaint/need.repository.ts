import { keyRows, moment, raw, sql, type RowOf, type SqlText, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { ComplaintNeedEntity } from './complaint.entity.ts';
import type { ComplaintRow } from './complaint.repository.ts';

const n = ComplaintNeedEntity;
export type NeedRow = RowOf<typeof n>;
/** A need with its complaint, of which it is shown. */
export type NeedView = NeedRow & { readonly complaint: ComplaintRow };
const atMoment = raw(moment);

/** Lists the needs of complaints, in the order given. */
export const listNeeds = (tx: Tx, complaints: readonly EntityKey[]): Promise<NeedRow[]> =>
  tx.sql<NeedRow>`select ${n.all} from ${n}
    where (${n.$district_code}, ${n.$complaint_id}) in ${keyRows(complaints)} order by ${n.$complaint_id}, ${n.$no}`;

export type NeedPatch = Partial<
  Pick<
    NeedRow,
    | 'status'
    | 'holder_role'
    | 'holder_person'
    | 'due_at'
    | 'person_id'
    | 'recommendation'
    | 'recommended_by'
    | 'decided_by'
    | 'decision_no'
    | 'round_no'
    | 'change_request_id'
    | 'answer'
    | 'outcome'
    | 'refused_at'
    | 'review_on'
    | 'referral_wait'
    | 'wait_due'
    | 'wait_days_left'
  >
>;
const jsonColumns = new Set(['recommendation', 'answer', 'outcome']);

/** How to pick the person who holds a need that does not lead its complaint. */
export interface NeedDuty {
  readonly role: string;
  readonly region: string;
  /** Day in the district's time zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly excludedPerson: string | null;
  /** Household concerned: officers who declared it as their own are left out. */
  readonly household: string | null;
}

/** Changes a need of a locked complaint, without waiting for the result. Sets `since` when its state changes. */
export function updateNeed(tx: Tx, need: NeedRow, patch: NeedPatch, duty?: NeedDuty): void {
  const sets: [SqlText, unknown][] = (Object.entries(patch) as [keyof NeedPatch, unknown][]).map(([name, value]) => [
    n[`$${name}`],
    jsonColumns.has(name) && value !== null ? JSON.stringify(value) : value,
  ]);
  if (patch.status !== undefined && patch.status !== need.status) sets.push([n.$since, atMoment]);
  if (duty)
    sets.push([
      n.$holder_person,
      sql`slrt.find_available_officer(${need.district_code}, ${duty.role}, ${duty.region}, ${need.sector}, ${duty.day}::date, null, ${duty.excludedPerson}, ${duty.household}::uuid)`,
    ]);
  if (sets.length === 0) return;
  const changes = sets
    .map(([column, value]) => sql`${column} = ${value}`)
    .reduce((before, next) => sql`${before}, ${next}`);
  tx.send(sql`update ${n} set ${changes} where ${n.$district_code} = ${need.district_code}
    and ${n.$complaint_id} = ${need.complaint_id} and ${n.$no} = ${need.no}`);
}

/** Returns which place a need has among those of its district that wait for the same programme, from 1. */
export async function findWaitingPlace(tx: Tx, need: NeedRow): Promise<number> {
  const programme = need.recommendation?.programmeCodes[0] ?? null;
  const [row] = await tx.sql<{ before: number }>`select count(*)::int as before from ${n}
    where ${n.$district_code} = ${need.district_code} and ${n.$status} = 'WAITING_FOR_QUOTA'
      and ${n.$recommendation} -> 'programmeCodes' ->> 0 is not distinct from ${programme}
      and (${n.$since}, ${n.$complaint_id}, ${n.$no}) < (${need.since}, ${need.complaint_id}, ${need.no})`;
  return (row?.before ?? 0) + 1;
}
