import { sql, type Sql, type Tx } from '@slrt/database';
import { districtOf, formatId, type EntityKey } from '@slrt/domain';
import { HouseholdEntity, ParticipationEntity, SourceValueEntity, WelfareRankEntity } from './household.entity.ts';

/** A record whose facts another record takes over: a household, or a person. Both are uuids. */
export interface Successor {
  readonly from: string;
  readonly to: string;
}
/** A household with its persons, and the records that take over. */
export interface Succession {
  readonly fromDistrict: string;
  readonly toDistrict: string;
  readonly household: Successor;
  readonly persons: readonly Successor[];
}
const h = HouseholdEntity;
const x = ParticipationEntity;
const v = SourceValueEntity;
const w = WelfareRankEntity;

const subjects = ({ household, persons }: Succession): Sql =>
  sql`jsonb_to_recordset(${JSON.stringify([household, ...persons])}::jsonb) as m("from" uuid, "to" uuid)`;

/** Copies the values of sources. A value that the successor has from the same source and date stays as it is. */
function copySourceValues(tx: Tx, succession: Succession): void {
  const { fromDistrict, toDistrict, household } = succession;
  const columns = v.pick('district_code', 'household_id', 'subject_id', 'field', 'source', 'as_of', 'value');
  tx.send(sql`insert into ${v} (${columns})
    select ${toDistrict}, ${household.to}, m."to", s.field, s.source, s.as_of, s.value
    from source_value s join ${subjects(succession)} on m."from" = s.subject_id
    where s.district_code = ${fromDistrict} and s.household_id = ${household.from} on conflict do nothing`);
}

/**
 * Moves what is recorded about a household to the one that it is merged into: current participation, unless that one has
 * a period of its own for the programme, and values of sources.
 */
export function mergeRecords(tx: Tx, succession: Succession): void {
  const { fromDistrict: district, household } = succession;
  tx.send(sql`update ${x} set household_id = ${household.to}
    where ${x.$district_code} = ${district} and ${x.$household_id} = ${household.from} and ${x.$until} is null
      and not exists (select from participation k where k.district_code = ${district} and k.household_id = ${household.to}
        and k.programme_code = participation.programme_code and (k.until is null or k.until > participation.since))`);
  copySourceValues(tx, succession);
}

/** Copies what is recorded about a household to its new record in another district: participation, ranks and values. */
export function copyRecords(tx: Tx, succession: Succession): void {
  const { fromDistrict, toDistrict, household } = succession;
  tx.send(sql`insert into ${x} (${x.pick('district_code', 'household_id', 'programme_code', 'since', 'source')})
    select ${toDistrict}, ${household.to}, p.programme_code, p.since, p.source from participation p
    where p.district_code = ${fromDistrict} and p.household_id = ${household.from} and p.until is null`);
  const ranks = ['percentile_national', 'percentile_province', 'percentile_district'] as const;
  tx.send(sql`insert into ${w} (${w.pick('district_code', 'household_id', 'source', 'as_of', 'decile', ...ranks)})
    select ${toDistrict}, ${household.to}, r.source, r.as_of, r.decile, r.percentile_national, r.percentile_province,
      r.percentile_district
    from welfare_rank r where r.district_code = ${fromDistrict} and r.household_id = ${household.from}`);
  copySourceValues(tx, succession);
}

/** Returns the record of a household in the district that it moved to. The scope must cover that district. */
export async function findMovedRecord(tx: Tx, from: EntityKey, movedTo: string): Promise<EntityKey | null> {
  const district = districtOf(movedTo);
  const [row] = await tx.sql<{ id: string }>`select ${h.$id} from ${h}
    where ${h.$district_code} = ${district} and ${h.$moved_from} = ${formatId('household', from)}`;
  return row ? { district, uuid: row.id } : null;
}
