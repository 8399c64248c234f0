import type { Database } from '@slrt/database';
import { publicScope } from '@slrt/domain';
import { assertAllowed } from '@slrt/subgraph';
import { categoryCodes, listAgencies, listOffers, listOffices, type DirectoryData } from '../agency/index.ts';
import {
  listDistrictProgrammes,
  listProgrammes,
  type DistrictProgrammeRow,
  type ProgrammeRow,
} from './programme.repository.ts';

export interface Directory extends DirectoryData {
  readonly programmes: ReadonlyMap<string, ProgrammeRow>;
  /** District settings of programmes, by `<district> <programme>`. */
  readonly settings: ReadonlyMap<string, DistrictProgrammeRow>;
}
export interface DirectoryCache {
  (): Promise<Directory>;
  /** Clears the cache, so that this process sees a change at once. */
  invalidate(): void;
}

/** Codes that an argument or filter names. */
interface NamedCodes {
  readonly agencyCode?: string | null | undefined;
  readonly programmeCode?: string | null | undefined;
  /** Complaint category. */
  readonly categoryCode?: string | null | undefined;
}

/**
 * Throws `WrongArgument` for an agency or programme that is not in the directory, or an unknown category. `path` is the place of the codes among the
 * arguments, with a dot at its end.
 */
export function assertKnownCodes(
  { agencies, programmes }: Pick<Directory, 'agencies' | 'programmes'>,
  { agencyCode, programmeCode, categoryCode }: NamedCodes,
  path = '',
): void {
  if (agencyCode) assertAllowed(`${path}agencyCode`, agencyCode, [...agencies.keys()]);
  if (programmeCode) assertAllowed(`${path}programmeCode`, programmeCode, [...programmes.keys()]);
  if (categoryCode) assertAllowed(`${path}categoryCode`, categoryCode, categoryCodes);
}

const lifetimeMilliseconds = 10_000;

/** Creates a cache of agencies, offices, services and programmes that expires after 10 seconds. Contains no personal data. */
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
      current = null; // retry on the next request
    });
    return value;
  };
  return Object.assign(read, {
    invalidate: () => {
      current = null;
    },
  });
}
