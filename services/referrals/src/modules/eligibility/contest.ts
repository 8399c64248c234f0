import { sql, type RowOf, type Tx } from '@slrt/database';
import { parseId, type EntityKey } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { EligibilityContestEntity as c } from './eligibility.entity.ts';

export type ContestRow = RowOf<typeof c>;

/** Keeps which families contest an eligibility, and how each contest ended. */
export const projectContests = defineConsumer({
  name: 'project-contests',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.contested],
  handle: (tx, { data, district, time }) => {
    const complaint = parseId('complaint', data.complaintId);
    const household = data.householdId ? parseId('household', data.householdId) : null;
    if (!complaint || !household) return;
    tx.send(sql`insert into ${c} as c (${c.all})
      values (${district}, ${complaint.uuid}, ${household.uuid}, ${data.programmeCode}, ${data.conditionCode}, ${data.ruleVersion},
        ${data.state}, ${data.changeRequestId}, ${data.version}, ${time})
      on conflict (district_code, complaint_id) do update
      set state = excluded.state, change_request_id = excluded.change_request_id, version = excluded.version, at = excluded.at
      where c.version < excluded.version`);
  },
});

/** Lists the contests of a household, newest first. */
export const listContests = (tx: Tx, { district, uuid }: EntityKey): Promise<ContestRow[]> =>
  tx.manager.find(c, { where: { district_code: district, household_id: uuid }, order: { at: 'DESC' } });
