import { AreaEntity as a, inArea, sql, type Database, type Sql } from '@slrt/database';
import { publicScope } from '@slrt/domain';

/** Tells whether an area is on the official list, at once if it was found before. */
export type AreaLookup = (code: string) => boolean | Promise<boolean>;

/** Creates a lookup in a service's list of areas. Remembers the codes that it found, at most the length of that list. */
export function createAreaLookup(database: Database): AreaLookup {
  const found = new Set<string>();
  return (code) => {
    if (found.has(code)) return true;
    return database.read(publicScope('system:areas'), async (tx) => {
      const rows = await tx.sql`select ${a.$code} from ${a} where ${a.$code} = ${code}`;
      if (rows.length > 0) found.add(code);
      return rows.length > 0;
    });
  };
}

/** Selects the codes of the areas of a level, in an area, that exist today. */
const currentAreas = (area: string, level: 'SUB_DISTRICT' | 'VILLAGE'): Sql =>
  sql`select ${a.$code} from ${a} where ${a.$level} = ${level} and ${inArea(a.$code, area)}
    and (${a.$valid_until} is null or ${a.$valid_until} >= current_date)`;

/** Selects the codes of the villages of an area that exist today. */
export const currentVillages = (area: string): Sql => currentAreas(area, 'VILLAGE');

/** Selects the codes of the sub-districts of an area that exist today. */
export const currentSubDistricts = (area: string): Sql => currentAreas(area, 'SUB_DISTRICT');
