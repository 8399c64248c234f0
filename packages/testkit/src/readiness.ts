import { places } from './actors.ts';
import type { Caller } from './service-kit.ts';

export interface FoundReadiness {
  readonly state: 'READY' | 'MISSING' | 'INCOMPLETE';
  readonly count: number;
  readonly missing: readonly string[];
  readonly message: string;
}

/** Reads what a service says that the district of the suites lacks, by code. Null if the caller may not see it. */
export async function readReadiness(
  by: Caller,
  service: string,
  regionCode: string = places.district,
): Promise<Readonly<Record<string, FoundReadiness>> | null> {
  const { _entities: entities } = await by.query<{
    _entities: [Record<string, (FoundReadiness & { code: string })[]>];
  }>(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on DistrictReadiness {
       ${service} { code state count missing message } } } }`,
    { r: [{ __typename: 'DistrictReadiness', regionCode }] },
  );
  const items = entities[0][service];
  return items ? Object.fromEntries(items.map(({ code, ...item }) => [code, item])) : null;
}
