import { columnsOf } from '@slrt/database/binary-array';
import type { Cell } from './cells.ts';
import type { NewHousehold, NewPerson } from './facts.ts';
import type { NewIdentifier } from './identifier-vault.ts';

const join = (words: readonly string[]): string | null => (words.length > 0 ? words.join(' ') : null);

/** Encodes households as the columns that `insertHouseholds` reads. Dates are text; quality codes are joined by blanks. */
export function householdColumns(rows: readonly NewHousehold[]) {
  const column = columnsOf(rows);
  return {
    id: column('uuid', (row) => row.id),
    regionCode: column('text', (row) => row.regionCode),
    listing: column('text', (row) => row.listing),
    decile: column('integer', (row) => row.decile),
    percentile: column('integer', (row) => row.percentile),
    address: column('text', (row) => row.address || null),
    latitude: column('double', (row) => row.latitude),
    longitude: column('double', (row) => row.longitude),
    stated: column('jsonb', (row) => row.stated),
    housing: column('jsonb', (row) => row.housing),
    assets: column('jsonb', (row) => row.assets),
    programmes: column('jsonb', (row) => row.programmes),
    familyPlanning: column('jsonb', (row) => row.familyPlanning),
    surveyDate: column('text', (row) => row.surveyDate),
    verifiedOn: column('text', (row) => row.verifiedOn),
    quality: column('text', (row) => join(row.quality)),
    bdtId: column('text', (row) => row.bdtId || null),
    movedFrom: column('text', (row) => row.movedFrom || null),
    source: column('text', (row) => row.source),
    inputHash: column('bytea', (row) => row.inputHash),
  };
}
export type HouseholdColumns = ReturnType<typeof householdColumns>;

/** Encodes people as the columns that are inserted, without the village, which is stored with the household. */
export function personColumns(persons: readonly NewPerson[]) {
  const column = columnsOf(persons);
  return {
    id: column('uuid', (person) => person.id),
    householdId: column('uuid', (person) => person.householdId),
    name: column('text', (person) => person.name || null),
    sex: column('text', (person) => person.sex),
    birthDate: column('text', (person) => person.birthDate),
    birthYearFrom: column('integer', (person) => person.birthYearFrom),
    birthYearUntil: column('integer', (person) => person.birthYearUntil),
    relation: column('text', (person) => person.relation),
    familyNo: column('integer', (person) => person.familyNo),
    schooling: column('jsonb', (person) => person.schooling),
    employment: column('jsonb', (person) => person.employment),
    health: column('jsonb', (person) => person.health),
    civil: column('jsonb', (person) => person.civil),
    position: column('integer', (person) => person.position),
    motherKeys: column('text', (person) => join(person.motherKeys)),
    nameBlock: column('text', (person) => person.nameBlock),
  };
}
export type PersonColumns = ReturnType<typeof personColumns>;

export type Named = Pick<
  NewPerson,
  'id' | 'nameBlock' | 'regionCode' | 'birthDate' | 'birthYearFrom' | 'birthYearUntil'
>;

/** Encodes the phonetic keys of the names of people as the columns of person_name_key. Year 0 means unknown. */
export function nameKeyColumns(persons: readonly Named[]) {
  const rows = persons.flatMap((person) => {
    const keys = person.nameBlock === '' ? [] : person.nameBlock.split(' ');
    const year = person.birthDate ? Number(person.birthDate.slice(0, 4)) : null;
    const [from, until] = [year ?? person.birthYearFrom ?? 0, year ?? person.birthYearUntil ?? 0];
    return keys.map((key) => ({ key, person, from, until, count: keys.length }));
  });
  const column = columnsOf(rows);
  return {
    key: column('text', (row) => row.key),
    personId: column('uuid', (row) => row.person.id),
    regionCode: column('text', (row) => row.person.regionCode),
    bornFrom: column('integer', (row) => row.from),
    bornUntil: column('integer', (row) => row.until),
    keys: column('integer', (row) => row.count),
  };
}
export type NameKeyColumns = ReturnType<typeof nameKeyColumns>;

/** Encodes identifiers as the columns that `insertIdentifierColumns` reads. */
export function identifierColumns(rows: readonly NewIdentifier[]) {
  const column = columnsOf(rows);
  return {
    subjectId: column('uuid', (row) => row.subjectId),
    kind: column('text', (row) => row.kind),
    cipher: column('bytea', (row) => row.cipher),
    keyId: column('text', (row) => row.keyId),
    index: column('bytea', (row) => row.index),
    source: column('text', (row) => row.source),
    familyNo: column('integer', (row) => row.familyNo ?? null),
    validFrom: column('text', (row) => row.validFrom ?? null),
    indexKey: column('text', (row) => row.indexKey),
    validUntil: column('text', (row) => row.validUntil ?? null),
  };
}
export type IdentifierColumns = ReturnType<typeof identifierColumns>;

export function cellColumns(cells: readonly Cell[]) {
  const column = columnsOf(cells);
  return {
    regionCode: column('text', (cell) => cell.regionCode),
    unit: column('text', (cell) => cell.unit),
    variable: column('text', (cell) => cell.variable),
    code: column('text', (cell) => cell.code),
    decile: column('integer', (cell) => cell.decile),
    n: column('integer', (cell) => cell.n),
    keySum: column('double', (cell) => cell.keySum),
  };
}
export type CellColumns = ReturnType<typeof cellColumns>;
