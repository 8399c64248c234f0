import { allOf, AreaEntity, sql, type RowOf, type Sql, type Tx } from '@slrt/database';

export interface AreaRow extends Pick<
  RowOf<typeof AreaEntity>,
  'code' | 'parent_code' | 'level' | 'kind' | 'name' | 'bps_code' | 'valid_from' | 'valid_until' | 'successors'
> {
  readonly level: 'PROVINCE' | 'DISTRICT' | 'SUB_DISTRICT' | 'VILLAGE';
  readonly kind: 'PROVINSI' | 'KABUPATEN' | 'KOTA' | 'KECAMATAN' | 'DESA' | 'KELURAHAN';
}

const a = AreaEntity;
const area = a.as('a');
const shown = a.pick(
  ...(['bps_code', 'code', 'parent_code', 'level', 'kind', 'name', 'valid_from', 'valid_until', 'successors'] as const),
);

export const findAreas = (tx: Tx, codes: readonly string[]): Promise<AreaRow[]> =>
  tx.sql<AreaRow>`select ${shown} from ${a} where ${a.$code} = any(${codes})`;

export interface AreaFilter {
  level?: string | null | undefined;
  parentCode?: string | null | undefined;
  search?: string | null | undefined;
}

function toCondition({ level, parentCode, search }: AreaFilter): Sql {
  // Areas have no row-level policy, so a prefix search may use LIKE.
  const prefix = search?.replace(/[\\%_]/g, '\\$&').toLowerCase();
  return allOf(
    level ? sql`${a.$level} = ${level}` : null,
    parentCode ? sql`${a.$parent_code} = ${parentCode}` : null,
    prefix ? sql`lower(${a.$name}) like ${prefix} || '%'` : null,
  );
}

/** Returns a page of areas after the code `after`, sorted by code. */
export const pageAreas = (tx: Tx, filter: AreaFilter, after: string | null, limit: number): Promise<AreaRow[]> =>
  tx.sql<AreaRow>`select ${shown} from ${a}
    where ${toCondition(filter)} and ${allOf(after !== null && sql`${a.$code} > ${after}`)} order by ${a.$code} limit ${limit}`;

export async function countAreas(tx: Tx, filter: AreaFilter): Promise<number> {
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${a} where ${toCondition(filter)}`;
  return row?.n ?? 0;
}

export interface AreaFacts {
  readonly code: string;
  readonly bpsCode: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly successors: readonly string[] | null;
  /** Name and kind of a village to add. Areas of the official list keep theirs. */
  readonly name?: string | null;
  readonly kind?: 'DESA' | 'KELURAHAN' | null;
}

/** Adds the villages of a mapping that have a name, a kind and a known sub-district and are not on the official list. */
function insertVillages(tx: Tx, facts: readonly AreaFacts[]): void {
  const villages = facts.filter((row) => row.name && row.kind);
  if (villages.length === 0) return;
  const columns = a.pick('code', 'parent_code', 'level', 'kind', 'name', 'time_zone', 'founding_code');
  tx.send(sql`insert into ${a} (${columns})
    select r.code, ${area.$code}, 'VILLAGE', r.kind, r.name, ${area.$time_zone}, ${area.$founding_code}
    from jsonb_to_recordset(${JSON.stringify(villages)}::jsonb) as r(code text, kind text, name text)
    join ${area} on ${area.$code} = left(r.code, 8) and ${area.$level} = 'SUB_DISTRICT'
    where r.code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$' on conflict (code) do nothing`);
}

const changedColumns = area.pick('code', 'name', 'kind', 'valid_from', 'valid_until', 'successors', 'version');
export type ChangedArea = Pick<
  RowOf<typeof a>,
  'code' | 'name' | 'kind' | 'valid_from' | 'valid_until' | 'successors' | 'version'
>;

/**
 * Applies an area mapping, adds the villages that it names, and returns the areas that exist. Null facts and areas outside the
 * mapping stay unchanged.
 */
export async function updateAreas(tx: Tx, facts: readonly AreaFacts[]): Promise<ChangedArea[]> {
  insertVillages(tx, facts);
  return tx.sql<ChangedArea>`update ${area} set bps_code = coalesce(r."bpsCode", ${area.$bps_code}),
      valid_from = coalesce(r."validFrom", ${area.$valid_from}), valid_until = coalesce(r."validUntil", ${area.$valid_until}),
      successors = coalesce(r.successors, ${area.$successors}), version = ${area.$version} + 1
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as r(code text, "bpsCode" text, "validFrom" date, "validUntil" date, successors text[])
    where ${area.$code} = r.code returning ${changedColumns}`;
}
