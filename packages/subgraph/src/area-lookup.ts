import { AreaEntity as a, type Database } from '@slrt/database';
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
