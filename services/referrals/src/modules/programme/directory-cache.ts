import type { Database } from '@slrt/database';
import { publicScope } from '@slrt/domain';
import { listAgencies, listOffers, listOffices, type DirectoryData } from '../agency/index.ts';
import {
  listDistrictProgrammes,
  listProgrammes,
  type DistrictProgrammeRow,
  type ProgrammeRow,
} from './programme.repository.ts';

export interface Directory extends DirectoryData {
  readonly programmes: ReadonlyMap<string, ProgrammeRow>;
  /** What districts set for programmes, by `<district> <programme>`. */
  readonly settings: ReadonlyMap<string, DistrictProgrammeRow>;
}
export interface DirectoryCache {
  (): Promise<Directory>;
  /** Makes the next call read again, so that a change is seen at once by this process. */
  invalidate(): void;
}

const lifetimeMilliseconds = 10_000;

/** Agencies, offices, offers and programmes: no personal data, read again every 10 s. */
export function createDirectoryCache(database: Database): DirectoryCache {
  let current: { value: Promise<Directory>; until: number } | null = null;
  const read = () => {
    if (current && current.until > Date.now()) return current.value;
    const value = database.read(publicScope('system:directory'), async (tx) => ({
      agencies: new Map((await listAgencies(tx)).map((row) => [row.code, row])),
      programmes: new Map((await listProgrammes(tx)).map((row) => [row.code, row])),
      offices: await listOffices(tx, null),
      offers: await listOffers(tx),
      settings: new Map(
        (await listDistrictProgrammes(tx)).map((row) => [`${row.district_code} ${row.programme_code}`, row]),
      ),
    }));
    current = { value, until: Date.now() + lifetimeMilliseconds };
    value.catch(() => {
      current = null; // the next request asks again
    });
    return value;
  };
  return Object.assign(read, {
    invalidate: () => {
      current = null;
    },
  });
}
