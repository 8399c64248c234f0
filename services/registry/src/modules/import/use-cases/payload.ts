import { columnsOf, type Columns } from '@slrt/database/binary-array';
import { formatId } from '@slrt/domain';
import type { Profile } from '@slrt/rules';
import {
  cellColumns,
  countCells,
  householdColumns,
  identifierColumns,
  nameKeyColumns,
  personColumns,
  profileBatches,
  profileOf,
  type CellColumns,
  type HouseholdColumns,
  type IdentifierColumns,
  type NameKeyColumns,
  type PersonColumns,
} from '../../record/index.ts';
import type { Prepared } from './prepare.ts';

/** New households as encoded parameters of the insert statements, ready to be sent. */
export interface Payload {
  readonly count: number;
  readonly households: HouseholdColumns;
  readonly persons: PersonColumns;
  readonly nameKeys: NameKeyColumns;
  readonly identifiers: IdentifierColumns;
  readonly participation: Columns<'householdId' | 'programme'>;
  readonly ranks: Uint8Array | null;
  readonly cells: CellColumns;
  /** Unencrypted profile batches. */
  readonly profiles: readonly Uint8Array[];
  readonly announced: readonly { householdId: string; regionCode: string }[];
}

/** Creates the profile of a new household without reading it back. */
function createProfile(district: string, { household, persons, programmes }: Prepared): Profile {
  const { id, regionCode, listing, decile, housing, source, verifiedOn, surveyDate } = household;
  return profileOf(
    { district_code: district, id, version: 1, region_code: regionCode, listing, decile, housing, source },
    persons.map(({ birthDate, birthYearFrom, birthYearUntil, sex, relation, schooling, employment, health }) => ({
      birth_date: birthDate,
      birth_year_from: birthYearFrom,
      birth_year_until: birthYearUntil,
      sex,
      relation,
      schooling,
      employment,
      health,
    })),
    {
      verifiedOn,
      participation: programmes.map((programme) => ({ programme, since: surveyDate ?? '', source })),
    },
  );
}

const encoder = new TextEncoder();
/** Encodes text in a buffer of its own, so that it can be transferred to another thread without copying. */
const bytes = (text: string): Uint8Array => encoder.encode(text);

export function createPayload(
  { district, importId }: { district: string; importId: string },
  fresh: readonly Prepared[],
): Payload {
  const persons = fresh.flatMap((each) => each.persons);
  const receiving = columnsOf(
    fresh.flatMap((each) => each.programmes.map((code) => ({ id: each.household.id, code }))),
  );
  const ranks = fresh.flatMap(({ household, rank }) =>
    rank ? [{ householdId: household.id, source: household.source, ...rank }] : [],
  );
  return {
    count: fresh.length,
    households: householdColumns(fresh.map((each) => each.household)),
    persons: personColumns(persons),
    nameKeys: nameKeyColumns(persons),
    identifiers: identifierColumns(fresh.flatMap((each) => each.identifiers)),
    participation: {
      householdId: receiving('uuid', (row) => row.id),
      programme: receiving('text', (row) => row.code),
    },
    ranks: ranks.length > 0 ? bytes(JSON.stringify(ranks)) : null,
    cells: cellColumns(countCells(fresh)),
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
