import { places } from './actors.ts';
import type { Caller } from './service-kit.ts';

export interface FoundReadiness {
  readonly state: 'READY' | 'MISSING' | 'INCOMPLETE';
  readonly count: number;
  readonly missing: readonly string[];
  readonly message: string;
}

/** Reads what a service says that the district of the suites lacks, by code. Null if the service refuses it to the caller. */
export async function readReadiness(
  by: Caller,
  service: string,
  regionCode: string = places.district,
): Promise<Readonly<Record<string, FoundReadiness>> | null> {
  const { data, errors } = await by.graph(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on DistrictReadiness {
       ${service} { code state count missing message } } } }`,
    { r: [{ __typename: 'DistrictReadiness', regionCode }] },
  );
  if (errors?.every((error) => error.extensions.code === 'NOT_ALLOWED')) return null;
  if (errors) throw new Error(JSON.stringify(errors));
  const { _entities: entities } = data as unknown as {
    _entities: [Record<string, (FoundReadiness & { code: string })[]>];
  };
  return Object.fromEntries((entities[0][service] ?? []).map(({ code, ...item }) => [code, item]));
}
