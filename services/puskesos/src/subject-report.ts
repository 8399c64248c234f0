import type { ReportSource } from '@slrt/subgraph';

/** What puskesos keeps of a person's household. */
export const reportSources = (): readonly ReportSource[] => [
  {
    title: 'Proposals before the village meeting',
    sql: `select p.kind, p.state, p.submitted_at, d.decision, d.reason, d.result, m.held_on from proposal p
          left join deliberation_decision d on d.district_code = p.district_code and d.change_request_id = p.change_request_id
          left join deliberation m on m.district_code = d.district_code and m.id = d.deliberation_id
          where p.district_code = $1 and p.household_id = $3 and $2::uuid is not null order by p.submitted_at`,
  },
  {
    title: 'Planned visits',
    sql: `select reason, due_at, done_at from planned_visit
          where district_code = $1 and household_id = $3 and $2::uuid is not null order by due_at`,
  },
];
