import { timeZoneOf } from '@slrt/areas';
import type { Sector } from '@slrt/domain';
import { complaintColumns, type ComplaintFacts, type ComplaintRow, type Subject } from '../complaint/index.ts';
import { moment, type Tx } from '@slrt/database';

export interface NewComplaint extends Omit<ComplaintFacts, 'version' | 'status'> {
  readonly year: number;
  readonly channel: ComplaintRow['channel'];
  readonly description: string;
  readonly reporter_name: string;
  readonly reporter_relation: ComplaintRow['reporter_relation'];
  /** Keyed hash of the number, and the key's name; the number is not kept. */
  readonly reporter_phone: { readonly index: Buffer; readonly indexKey: string } | null;
  readonly consent: object | null;
  readonly person_id: string | null;
  readonly subject: Subject | null;
  readonly holder_region: string;
  readonly holder_person: string | null;
  readonly clock_at: Date | null;
  readonly resolve_by: Date;
  readonly filed_role: string;
  readonly occurred_at: Date | null;
  readonly input_hash: Buffer;
  readonly needs: readonly { sector: Sector; categoryCode: string }[];
  readonly words: readonly string[];
  /** What a programme's rule found, and the family says is not so. */
  readonly disputedCondition: {
    readonly programmeCode: string;
    readonly conditionCode: string;
    readonly ruleVersion: string;
  } | null;
}

export interface FilingFacts {
  /** The transaction's moment: when the complaint is filed. */
  readonly now: Date;
  /** The village exists. */
  readonly village: boolean;
  /** A complaint has this id already. */
  readonly filed: boolean;
  /** The village has a Puskesos. */
  readonly unit: boolean;
  /** Village of the household; null while it is not known here. */
  readonly household_region: string | null;
  /** Who would take it at the district's desk, and at the village's; null where nobody sits. */
  readonly district_seat: string | null;
  readonly village_seat: string | null;
}

/** The day in the district's zone ($6). */
const today = `(${moment} at time zone $6)::date`;

/** Everything that filing asks of the database, in one round trip. */
export async function findFilingFacts(
  tx: Tx,
  input: {
    district: string;
    id: string;
    regionCode: string;
    householdId: string | null;
    sector: string;
  },
): Promise<FilingFacts> {
  const [facts] = await tx.query<FilingFacts>(
    `select ${moment} as now, exists (select 1 from area where code = $3 and level = 'VILLAGE') as village,
       exists (select 1 from complaint where district_code = $1 and id = $2) as filed,
       exists (select 1 from puskesos_presence where district_code = $1 and region_code = $3 and open) as unit,
       (select region_code from household_region where district_code = $1 and household_id = $4) as household_region,
       slrt.find_available_officer($1, 'BACK_OFFICE', $3, $5, ${today}, null, null) as district_seat,
       slrt.find_available_officer($1, 'PUSKESOS_OFFICER', $3, $5, ${today}, null, null) as village_seat`,
    [input.district, input.id, input.regionCode, input.householdId, input.sector, timeZoneOf(input.regionCode)],
  );
  return facts as FilingFacts;
}

/** Every column but number and the two that are made of others; the counter gives the number. */
const filed = `district_code, id, number, kind, channel, sector, category_code, desk, description, reporter_name, reporter_relation,
  reporter_phone_index, consent, household_id, person_id, region_code, status, holder_role, holder_region, holder_person, holder_since,
  due_at, clock_at, resolve_by, filed_by, filed_role, subject, occurred_at, input_hash, filed_at, updated_at, reporter_phone_key`;

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
     insert into complaint as c (${filed})
     select $1, $2, 'SLRT/' || replace($1, '.', '') || '/' || $3::text || '/' || lpad(last::text, 6, '0'), $4, $5, $6, $7, $8, $9, $10, $11,
       $12, $13, $14, $15, $16, 'SUBMITTED', $17, $18, $19, ${moment}, $20, $21, $22, $23, $24, $25, $26, $27, ${moment}, ${moment}, $28 from next
     returning ${complaintColumns}, null as referred_agency, null as proposal_state`,
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
      row.reporter_phone?.index ?? null,
      row.consent ? JSON.stringify(row.consent) : null,
      row.household_id,
      row.person_id,
      row.region_code,
      row.holder_role,
      row.holder_region,
      row.holder_person,
      row.due_at,
      row.clock_at,
      row.resolve_by,
      tx.scope.actorId,
      row.filed_role,
      row.subject ? JSON.stringify(row.subject) : null,
      row.occurred_at,
      row.input_hash,
      row.reporter_phone?.indexKey ?? 'i1',
    ],
  );
  return inserted as ComplaintRow;
}

/** Words, further needs and the contested fact of a complaint that was just inserted: sent behind it. */
export function insertDetails(tx: Tx, row: NewComplaint): void {
  const key = [row.district_code, row.id];
  if (row.words.length > 0)
    tx.send(
      'insert into complaint_search_word (district_code, complaint_id, word) select $1, $2, * from unnest($3::text[]) on conflict do nothing',
      [...key, row.words],
    );
  if (row.needs.length > 0)
    tx.send(
      `insert into complaint_need (district_code, complaint_id, no, sector, category_code)
       select $1, $2, n, sector, category from unnest($3::text[], $4::text[]) with ordinality as need(sector, category, n)`,
      [...key, row.needs.map((need) => need.sector), row.needs.map((need) => need.categoryCode)],
    );
  if (row.disputedCondition)
    tx.send(
      'insert into complaint_disputed_condition (district_code, complaint_id, programme_code, condition_code, rule_version) values ($1, $2, $3, $4, $5)',
      [
        ...key,
        row.disputedCondition.programmeCode,
        row.disputedCondition.conditionCode,
        row.disputedCondition.ruleVersion,
      ],
    );
}
