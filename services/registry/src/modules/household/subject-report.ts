import type { ReportSource } from '@slrt/subgraph';

/** Data that the registry stores about a person and their household. Of other members only the number is included. */
export const reportSources: readonly ReportSource[] = [
  {
    section: 'person',
    labels: { sex: 'Sex', relation: 'Relation', left_reason: 'LeftReason' },
    sql: `select name, sex, birth_date, birth_year_from, birth_year_until, relation, family_no, civil, schooling, employment, health,
            left_on, left_reason from person where district_code = $1 and id = $2 and $3::uuid is not null`,
  },
  {
    section: 'household',
    labels: { listing: 'ListingStatus' },
    sql: `select h.region_code as village, h.address, h.latitude, h.longitude, h.listing, h.decile, h.percentile, h.housing, h.assets,
            h.stated, h.programmes, h.family_planning, h.survey_date, h.verified_on, h.source, h.updated_at,
            (select count(*)::int from person p where p.district_code = h.district_code and p.household_id = h.id and p.left_on is null) as members
          from household h where h.district_code = $1 and h.id = $3 and $2::uuid is not null`,
  },
  {
    section: 'participations',
    sql: `select programme_code as programme, since, until, source, end_reason, recorded_at from participation
          where end_reason is distinct from 'UNDONE' and district_code = $1 and household_id = $3 and $2::uuid is not null order by since`,
  },
  {
    section: 'sourceValues',
    sql: `select field, source, as_of, value from source_value
          where district_code = $1 and household_id = $3 and subject_id in ($2, $3) order by as_of`,
  },
  {
    section: 'rankings',
    sql: `select source, as_of, decile, percentile_national, percentile_province, percentile_district from welfare_rank
          where district_code = $1 and household_id = $3 and $2::uuid is not null order by as_of`,
  },
  {
    section: 'revisions',
    labels: { by: 'Role' },
    sql: `select version, at, actor_role as by, reason, changed as fields from household_revision
          where district_code = $1 and household_id = $3 and $2::uuid is not null order by version`,
  },
];
