import type { Tx } from '@slrt/database';
import { columns, type ComplaintFacts, type ComplaintRow } from './complaint.repository.ts';

export interface NewComplaint extends Omit<ComplaintFacts, 'version' | 'status'> {
  readonly year: number;
  readonly channel: ComplaintRow['channel'];
  readonly description: string;
  readonly reporter_name: string;
  readonly reporter_relation: ComplaintRow['reporter_relation'];
  readonly reporter_phone_index: Buffer | null;
  readonly consent: object | null;
  readonly person_id: string | null;
  readonly holder_region: string;
  readonly filed_at: Date;
  readonly input_hash: Buffer;
}

export interface FilingFacts {
  /** The village exists. */
  readonly village: boolean;
  /** The category exists and fits the sector. */
  readonly category: boolean;
  /** A complaint has this id already. */
  readonly filed: boolean;
  /** The village has a Puskesos. */
  readonly unit: boolean;
  /** Village of the household; null while it is not known here. */
  readonly household_region: string | null;
}

/** Everything that filing asks of the database, in one round trip. */
export async function findFilingFacts(
  tx: Tx,
  input: {
    district: string;
    id: string;
    regionCode: string;
    householdId: string | null;
    categoryCode: string;
    sector: string;
  },
): Promise<FilingFacts> {
  const [facts] = await tx.query<FilingFacts>(
    `select exists (select 1 from area where code = $3 and level = 'VILLAGE') as village,
       exists (select 1 from complaint_category where code = $5 and coalesce(sector, $6) = $6) as category,
       exists (select 1 from complaint where district_code = $1 and id = $2) as filed,
       exists (select 1 from puskesos_village where district_code = $1 and region_code = $3) as unit,
       (select region_code from household_area where district_code = $1 and household_id = $4) as household_region`,
    [input.district, input.id, input.regionCode, input.householdId, input.categoryCode, input.sector],
  );
  return facts as FilingFacts;
}

/**
 * Inserts a complaint with the district's next number of the year; an id that exists breaks `complaint_pkey`. The
 * counter's row is locked to the end of the transaction, so numbers have no gaps: commit right behind.
 */
export async function insertComplaint(tx: Tx, row: NewComplaint): Promise<ComplaintRow> {
  const [inserted] = await tx.query<ComplaintRow>(
    `with next as (
       insert into complaint_number (district_code, year, last) values ($1, $3::int, 1)
       on conflict (district_code, year) do update set last = complaint_number.last + 1 returning last
     )
     insert into complaint as c (district_code, id, number, kind, channel, sector, category_code, desk, description, reporter_name,
       reporter_relation, reporter_phone_index, consent, household_id, person_id, region_code, status, holder_role, holder_region,
       holder_since, due_at, filed_by, input_hash, filed_at, updated_at)
     select $1, $2, 'SLRT/' || replace($1, '.', '') || '/' || $3::text || '/' || lpad(last::text, 6, '0'), $4, $5, $6, $7, $8, $9, $10, $11,
       $12, $13, $14, $15, $16, 'SUBMITTED', $17, $18, $22, $19, $20, $21, $22, $22 from next
     returning ${columns}, null as referred_agency, null as proposal_state`,
    [
      row.district_code,
      row.id,
      row.year,
      row.kind,
      row.channel,
      row.sector,
      row.category_code,
      row.desk,
      row.description,
      row.reporter_name,
      row.reporter_relation,
      row.reporter_phone_index,
      row.consent ? JSON.stringify(row.consent) : null,
      row.household_id,
      row.person_id,
      row.region_code,
      row.holder_role,
      row.holder_region,
      row.due_at,
      tx.scope.actorId,
      row.input_hash,
      row.filed_at,
    ],
  );
  return inserted as ComplaintRow;
}
