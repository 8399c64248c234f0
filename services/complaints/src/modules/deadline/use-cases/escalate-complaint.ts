import { localDate } from '@slrt/areas';
import { momentOf } from '@slrt/database';
import { refusals } from '@slrt/domain';
import {
  publishAct,
  clocksOf,
  complaintAct,
  followHolder,
  holderOf,
  updateComplaint,
  type ChangeInput,
  type LockedComplaint,
} from '../../complaint/index.ts';

/** Returns who recommended the needs that wait for a decision. */
const recommenderOf = ({ needs }: LockedComplaint): string | null =>
  needs.find(({ status }) => status === 'RECOMMENDED')?.recommended_by ?? null;

/** Moves a complaint from the village desk to the district desk. Changes desk, holder and due time, but not the status. */
export const escalateComplaint = complaintAct<ChangeInput & { reason: string }>(
  'escalateComplaint',
  async ({ tx, row, deps, input: { reason, note }, acting }) => {
    const holder = holderOf(row.status, { ...row, desk: 'DISTRICT' });
    if (row.desk !== 'VILLAGE' || !holder) throw refusals.invalidTransition(row.status, row.status, []);
    const [now, clock] = await Promise.all([momentOf(tx), deps.clocks.of(tx, row.district_code)]);
    const moved = await updateComplaint(
      tx,
      row,
      {
        desk: 'DISTRICT',
        holder_role: holder.role,
        holder_region: holder.region,
        desk_person: null,
        ...clocksOf(clock, row, row.status, now),
      },
      { preferred: null, excludedPerson: recommenderOf(row), day: localDate(row.region_code, now) },
    );
    publishAct(tx, moved, { kind: 'ESCALATION', reason, note, acting }, 'escalateComplaint');
    return followHolder(tx, row, moved);
  },
);
