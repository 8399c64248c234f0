import { inArea, raw, sql, type Sql, type Tx } from '@slrt/database';
import { closedChangeRequestStates, type ChangeRequestState } from '@slrt/domain';

/** A household on a paper, with its head. */
interface ListedHousehold {
  /** Null for a proposed household that has no record yet. */
  readonly household_id: string | null;
  /** Null if the record has no head. */
  readonly head: string | null;
  readonly address: string | null;
  /** Null if the household is not ranked. */
  readonly decile: number | null;
}
export interface PoorHousehold extends ListedHousehold {
  readonly members: number;
  readonly programmes: readonly string[];
}
export interface Recipient extends ListedHousehold {
  readonly programme: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly source: string;
}
export interface OpenProposal extends ListedHousehold {
  readonly id: string;
  readonly kind: string;
  readonly state: ChangeRequestState;
  readonly submitted_at: Date;
  readonly proposed_decile: number | null;
}
/** Official names of the village and the areas above it. */
export interface PaperPlace {
  readonly kind: 'DESA' | 'KELURAHAN';
  readonly village: string;
  readonly sub_district: string;
  readonly district: string;
}

const household = sql`h.id as household_id, p.name as head, h.address, h.decile`;
const head = sql`left join person p on p.district_code = h.district_code and p.household_id = h.id and p.relation = 'HEAD'
  and p.left_on is null`;
const inVillage = (village: string): Sql =>
  sql`h.district_code = left(${village}, 5) and ${inArea(raw('h.region_code'), village)}`;
/** Leaves out households with a member whose data may not be used. */
const unrestricted = sql`(h.district_code, h.id) not in (select district_code, household_id from slrt.restricted_people())`;
const receiving = sql`x.district_code = h.district_code and x.household_id = h.id and x.until is null`;

/** Returns the listed households of a village in some deciles and those without one, by decile and name of the head. */
export const listPoor = (tx: Tx, village: string, deciles: readonly number[]): Promise<PoorHousehold[]> =>
  tx.sql<PoorHousehold>`select ${household},
      (select count(*)::int from person m where m.district_code = h.district_code and m.household_id = h.id and m.left_on is null) as members,
      array(select x.programme_code from participation x where ${receiving} order by 1) as programmes
    from household h ${head}
    where ${inVillage(village)} and ${unrestricted} and h.listing = 'LISTED' and (h.decile is null or h.decile = any(${deciles}::smallint[]))
    order by h.decile nulls last, p.name nulls last, h.id`;

/** Returns the households of a village with each programme that they receive, by programme and name of the head. */
export const listRecipients = (tx: Tx, village: string): Promise<Recipient[]> =>
  tx.sql<Recipient>`select ${household}, x.programme_code as programme, x.since, x.source
    from household h join participation x on ${receiving} ${head}
    where ${inVillage(village)} and ${unrestricted} and h.listing <> 'REMOVED' order by x.programme_code, p.name nulls last, h.id`;

/** Returns the open proposals of a village, those that wait longest first. */
export const listOpenProposals = (tx: Tx, village: string): Promise<OpenProposal[]> =>
  tx.sql<OpenProposal>`select ${household}, r.id, r.kind, r.state, r.submitted_at,
      (r.proposed->>'decile')::int as proposed_decile
    from change_request r left join household h on h.district_code = r.district_code and h.id = r.household_id ${head}
    where r.district_code = left(${village}, 5) and r.region_code = ${village}
      and not r.state = any(${closedChangeRequestStates})
    order by r.submitted_at, r.id`;

/** Returns the names of a village and the areas above it; null if there is no such village. */
export async function findPaperPlace(tx: Tx, village: string): Promise<PaperPlace | null> {
  const [row] = await tx.sql<PaperPlace>`select v.kind, v.name as village, s.name as sub_district, d.name as district
    from area v join area s on s.code = v.parent_code join area d on d.code = s.parent_code
    where v.code = ${village} and v.level = 'VILLAGE'`;
  return row ?? null;
}
