import type { ReportSource } from '@slrt/subgraph';

/** Condition for the complaints `c` of the person, or of the household as a whole. */
export const ownComplaints = `c.district_code = $1 and (c.person_id = $2 or c.person_id is null and c.household_id = $3)`;

/** Builds a report query on a table `t` whose column `key` refers to the complaints of the person, or of the household as a whole. */
export const complaintSectionSql = (table: string, columns: string, order: string, key = 'complaint_id'): string =>
  `select c.number as complaint, ${columns} from complaint c join ${table} t on t.district_code = c.district_code and t.${key} = c.id
   where ${ownComplaints} order by ${order}`;

/** Personal data of this module for the subject report. */
export const reportSources = (): readonly ReportSource[] => [
  {
    section: 'complaints',
    labels: {
      kind: 'ComplaintKind',
      channel: 'ComplaintChannel',
      sector: 'Sector',
      category: 'ComplaintCategory',
      relation: 'ReporterRelation',
      status: 'ComplaintStatus',
      outcome: 'OutcomeResult',
      lawful_basis: 'LawfulBasis',
    },
    records: { kind: 'complaint', column: 'id' },
    sql: `select c.id, c.number, c.kind, c.channel, c.sector, c.category_code as category, c.description, case when c.reporter_relation = 'SELF' and c.reporter_visibility = 'OPEN' then c.reporter_name end as reporter,
            c.reporter_relation as relation, c.consent, c.lawful_basis ->> 'basis' as lawful_basis, c.status, c.outcome, c.filed_at, c.occurred_at, c.updated_at
          from complaint c where ${ownComplaints} order by c.filed_at`,
  },
  {
    section: 'complaintSteps',
    labels: { kind: 'TimelineKind', by: 'Role', state: 'ComplaintStatus' },
    sql: complaintSectionSql(
      'complaint_timeline',
      't.at, t.kind, t.actor_role as by, t.to_state as state, t.reason, t.note',
      't.at',
    ),
  },
  {
    section: 'contested',
    sql: complaintSectionSql(
      'complaint_disputed_condition',
      't.programme_code as programme, t.condition_code as condition, t.rule_version',
      'c.filed_at',
    ),
  },
];
