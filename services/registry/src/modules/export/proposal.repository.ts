import { allOf, inArea, raw, sql, type Sql, type SqlText, type Tx } from '@slrt/database';
import type { ChangeRequestState } from '@slrt/domain';
import type { ChangeRequestRow } from '../change-request/index.ts';

/** A proposal with the documents of each stage. Dates are `YYYY-MM-DD`: those of documents, or days of the village. */
export interface ProposalRow {
  readonly district_code: string;
  readonly id: string;
  readonly kind: ChangeRequestRow['kind'];
  readonly state: ChangeRequestState;
  readonly submitted_on: string;
  readonly region_code: string;
  readonly village: string;
  readonly sub_district: string;
  readonly household_id: string | null;
  readonly address: string | null;
  readonly bdt_id: string | null;
  readonly proposed_decile: number | null;
  readonly determined_decile: number | null;
  readonly minutes: string | null;
  readonly deliberated_on: string | null;
  readonly field_verified_on: string | null;
  readonly district_verified_on: string | null;
  readonly decree: string | null;
  readonly decreed_on: string | null;
  readonly determination: string | null;
  readonly determined_on: string | null;
  readonly reason: string | null;
  readonly photos: number;
}

const document = raw('s.document');
const on = raw('s.decided_on::text');
/** Selects a column of the latest approval of a stage. */
const approvalOf = (stage: ChangeRequestState, what: SqlText): Sql =>
  sql`(select ${what} from change_request_step s where s.district_code = r.district_code and s.change_request_id = r.id
    and s.stage = ${stage} and s.decision = 'APPROVE' order by s.version desc limit 1)`;
const region = raw('r.region_code');

/** Returns a page of proposals of an area that the village approved, sorted by id. */
export const pageProposals = (tx: Tx, area: string, after: string | null, limit: number): Promise<ProposalRow[]> =>
  tx.sql<ProposalRow>`select r.district_code, r.id, r.kind, r.state,
       (r.submitted_at at time zone v.time_zone)::date::text as submitted_on, r.region_code, v.name as village,
       d.name as sub_district, h.id as household_id, h.address, h.bdt_id,
       (r.proposed->>'decile')::int as proposed_decile, (r.determined->>'decile')::int as determined_decile,
       ${approvalOf('VILLAGE_DELIBERATION', document)} as minutes, ${approvalOf('VILLAGE_DELIBERATION', on)} as deliberated_on,
       ${approvalOf('FIELD_VERIFICATION', on)} as field_verified_on,
       ${approvalOf('DISTRICT_VERIFICATION', on)} as district_verified_on,
       ${approvalOf('REGENT_APPROVAL', document)} as decree, ${approvalOf('REGENT_APPROVAL', on)} as decreed_on,
       ${approvalOf('DETERMINATION', document)} as determination, ${approvalOf('DETERMINATION', on)} as determined_on,
       (select s.reason from change_request_step s where s.district_code = r.district_code and s.change_request_id = r.id
         and s.reason is not null order by s.version desc limit 1) as reason,
       (select count(*)::int from photo f where f.district_code = r.district_code and f.household_id = r.household_id
         and f.status = 'STORED') as photos
     from change_request r join area v on v.code = r.region_code join area d on d.code = v.parent_code
     left join household h on h.district_code = r.district_code and h.id = r.household_id
     where ${inArea(region, area)}
       and exists (select 1 from change_request_step s where s.district_code = r.district_code and s.change_request_id = r.id
         and s.stage = 'VILLAGE_DELIBERATION' and s.decision = 'APPROVE')
       and ${allOf(after !== null && sql`r.id > ${after}::uuid`)}
     order by r.id limit ${limit}`;
