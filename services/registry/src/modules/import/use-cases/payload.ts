import { arrayLiteral } from '@slrt/database/array-literal';
import { formatId } from '@slrt/domain';
import type { Profile } from '@slrt/rules';
import {
  countCells,
  householdJson,
  nameKeyColumns,
  personJson,
  profileBatches,
  profileOf,
} from '../../record/index.ts';
import type { Prepared } from './prepare.ts';

/** New households as encoded parameters of the insert statements, ready to be sent. */
export interface Payload {
  readonly count: number;
  readonly households: Uint8Array;
  readonly persons: Uint8Array;
  readonly nameKeys: readonly Uint8Array[];
  readonly identifiers: readonly Uint8Array[];
  readonly participation: readonly Uint8Array[];
  readonly ranks: Uint8Array | null;
  readonly cells: readonly Uint8Array[];
  /** Unencrypted profile batches. */
  readonly profiles: readonly Uint8Array[];
  readonly announced: readonly { householdId: string; regionCode: string }[];
}

/** Creates the profile of a new household without reading it back. */
function createProfile(district: string, { household, persons, programmes }: Prepared): Profile {
  return profileOf(
    { ...household, district_code: district, region_code: household.regionCode, version: 1 },
    persons.map((person) => ({
      ...person,
      birth_date: person.birthDate,
      birth_year_from: person.birthYearFrom,
      birth_year_until: person.birthYearUntil,
    })),
    {
      verifiedOn: household.verifiedOn,
      participation: programmes.map((programme) => ({
        programme,
        since: household.surveyDate ?? '',
        source: household.source,
      })),
    },
  );
}

const encoder = new TextEncoder();
/** Encodes text in a buffer of its own, so that it can be transferred to another thread without copying. */
const bytes = (text: string): Uint8Array => encoder.encode(text);

/** Returns the buffers of a payload for transfer to another thread. */
export function listBuffers(payload: Payload): ArrayBuffer[] {
  const { households, persons, nameKeys, identifiers, participation, ranks, cells, profiles } = payload;
  return [households, persons, ...nameKeys, ...identifiers, ...participation, ...cells, ...profiles]
    .concat(ranks ?? [])
    .map((each) => each.buffer as ArrayBuffer);
}

const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`;

export function createPayload(
  { district, importId }: { district: string; importId: string },
  fresh: readonly Prepared[],
): Payload {
  const persons = fresh.flatMap((each) => each.persons);
  const numbers = fresh.flatMap((each) => each.identifiers);
  const receiving = fresh.flatMap((each) => each.programmes.map((code) => ({ id: each.household.id, code })));
  const cells = countCells(fresh);
  const ranks = fresh.flatMap(({ household, rank }) =>
    rank ? [{ householdId: household.id, source: household.source, ...rank }] : [],
  );
  const literals = (columns: readonly (string | number | null)[][]) =>
    columns.map((column) => bytes(arrayLiteral(column)));
  return {
    count: fresh.length,
    households: bytes(householdJson(fresh.map((each) => each.household))),
    persons: bytes(personJson(persons)),
    nameKeys: literals(nameKeyColumns(persons)),
    identifiers: literals([
      numbers.map((row) => row.subjectId),
      numbers.map((row) => row.kind),
      numbers.map((row) => hex(row.cipher)),
      numbers.map((row) => row.keyId),
      numbers.map((row) => hex(row.index)),
      numbers.map((row) => row.masked),
      numbers.map((row) => row.source),
      numbers.map((row) => row.familyNo ?? null),
      numbers.map((row) => row.validFrom ?? null),
      numbers.map((row) => row.indexKey),
    ]),
    participation: literals([receiving.map((row) => row.id), receiving.map((row) => row.code)]),
    ranks: ranks.length > 0 ? bytes(JSON.stringify(ranks)) : null,
    cells: literals([
      cells.map((cell) => cell.regionCode),
      cells.map((cell) => cell.unit),
      cells.map((cell) => cell.variable),
      cells.map((cell) => cell.code),
      cells.map((cell) => cell.decile),
      cells.map((cell) => cell.n),
    ]),
    profiles: profileBatches(
      fresh.map((each) => createProfile(district, each)),
      importId,
    ).map(bytes),
    announced: fresh.map(({ household }) => ({
      householdId: formatId('household', { district, uuid: household.id }),
      regionCode: household.regionCode,
    })),
  };
}
