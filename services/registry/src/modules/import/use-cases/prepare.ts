import { createHash } from 'node:crypto';
import { parseNik, type IdentifierRules } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import type { ListName } from '../../code-list/index.ts';
import type { NewHousehold, NewPerson, RegistryDeps } from '../../household/index.ts';
import type { NewIdentifier } from '../../identifier/index.ts';
import { readHousehold, type FileMember, type FileRecord, type RowIssue } from '../layouts/bdt-2015.ts';
import type { VillageLookup } from '../village-names.ts';
import type { FileHousehold } from './read-households.ts';

/** What reading a household needs besides its rows. */
export interface Reading {
  readonly deps: RegistryDeps;
  readonly rules: IdentifierRules;
  readonly surveyDate: string;
  readonly villages: VillageLookup;
  readonly readCode: (list: ListName, text: string) => string | null;
}
/** A household of the file, ready to be written. */
export interface Prepared {
  readonly record: FileRecord;
  readonly household: NewHousehold;
  readonly persons: readonly NewPerson[];
  readonly identifiers: readonly NewIdentifier[];
  readonly programmes: readonly string[];
  /** Numbers of its rows in the file. */
  readonly rows: readonly number[];
}

/** Programmes whose answer counts as participation; the others are kept as stated. */
const participating = ['KIP', 'KIS', 'PKH', 'RASTRA'] as const;

/** Two records with the same content have the same hash: their keys stand in the order of the columns. */
export const contentHash = (record: FileRecord, regionCode: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([regionCode, record]))
    .digest();

/** Completed years at the survey: born that many years before, or the year before that. */
export function birthYears(age: number | null, surveyDate: string) {
  const year = Number(surveyDate.slice(0, 4));
  return age === null
    ? { birthYearFrom: null, birthYearUntil: null }
    : { birthYearFrom: year - age - 1, birthYearUntil: year - age };
}

/** Why a whole household cannot be taken, at a column; null when it can. */
function rejection(file: FileHousehold, record: FileRecord, region: string): { column: string; code: string } | null {
  if (file.rows.some((row) => Object.values(row.values).some((cell) => cell.includes('\u0000'))))
    return { column: '', code: 'NUL_BYTE' };
  if (record.bdtId === '') return { column: 'id_bdt', code: 'MISSING_ID' };
  if (region === 'UNKNOWN_VILLAGE' || region === 'AMBIGUOUS_VILLAGE') return { column: 'nmdesa', code: region };
  const heads = record.members.filter((member) => member.relation === 'HEAD').length;
  if (heads !== 1) return { column: 'hub_krt', code: heads === 0 ? 'NO_HEAD' : 'TWO_HEADS' };
  if (record.members.some((member) => member.name === '')) return { column: 'nama', code: 'MISSING_NAME' };
  return null;
}

function familyIssues(file: FileHousehold, record: FileRecord): RowIssue[] {
  const heads = record.members.flatMap((member, n) =>
    member.facts['civil']?.['relationInFamily'] === '1' ? [{ family: member.familyNo, n }] : [],
  );
  return [...Map.groupBy(heads, (head) => head.family).values()].flatMap((group) =>
    group.slice(1).map(({ n }) => ({ row: file.rows[n]?.number ?? 0, column: 'hubkel', code: 'TWO_FAMILY_HEADS' })),
  );
}

/** What the NIK tells beside the record: a birth date where it fits the stated age, or that it does not fit. */
function evidence(member: FileMember, birthDate: string, sex: 'MALE' | 'FEMALE', surveyDate: string) {
  const { birthYearFrom, birthYearUntil } = birthYears(member.age, surveyDate);
  const year = Number(birthDate.slice(0, 4));
  const fitsAge = birthYearFrom !== null && year >= birthYearFrom && year <= birthYearUntil;
  const fits = (member.age === null || fitsAge) && (member.sex === null || member.sex === sex);
  return { birthDate: fitsAge ? birthDate : null, fits };
}

export interface PersonSeed {
  readonly id: string;
  readonly householdId: string;
  readonly regionCode: string;
}

/** A person as the file states them, with the NIK's evidence and what is wrong with the NIK. */
export function personOf(reading: Reading, member: FileMember, seed: PersonSeed) {
  const { surveyDate, deps, rules } = reading;
  const parsed = member.nik ? parseNik(member.nik, rules) : null;
  const valid = parsed !== null && typeof parsed !== 'string';
  const seen = valid ? evidence(member, parsed.birthDate, parsed.sex, surveyDate) : null;
  const { civil = {}, health = {}, schooling = {}, employment = {} } = member.facts;
  const person: NewPerson = {
    ...seed,
    name: member.name.slice(0, 200),
    sex: member.sex,
    relation: member.relation,
    familyNo: member.familyNo,
    ...birthYears(member.age, surveyDate),
    birthDate: seen?.birthDate ?? null,
    civil,
    health,
    schooling,
    employment,
    position: member.order,
  };
  const identifier: NewIdentifier | null = valid
    ? { ...deps.vault.seal('NIK', parsed.digits), subjectId: seed.id, kind: 'NIK', source: 'BDT_2015' }
    : null;
  const code = member.nik && !valid ? 'INVALID_NIK' : seen && !seen.fits ? 'NIK_DIFFERS_FROM_RECORD' : null;
  return { person, identifier, code };
}

/** One household of the file, or null when its rows are rejected; what is wrong is added to `issues`. */
export function prepare(reading: Reading, file: FileHousehold, issues: RowIssue[]): Prepared | null {
  const [first] = file.rows;
  if (!first) return null;
  const found: RowIssue[] = [];
  const record = readHousehold(file.rows, reading.readCode, found);
  const region = reading.villages(first.values);
  const rejected = rejection(file, record, region);
  if (rejected) {
    issues.push(...file.rows.map((row) => ({ row: row.number, ...rejected })));
    return null;
  }
  const householdId = uuidv7();
  const members = record.members.map((member) =>
    personOf(reading, member, { id: uuidv7(), householdId, regionCode: region }),
  );
  const wrongNumbers = members.flatMap(({ code }, n) =>
    code ? [{ row: file.rows[n]?.number ?? 0, column: 'nik', code }] : [],
  );
  issues.push(...found, ...familyIssues(file, record), ...wrongNumbers);
  const { stated = {}, housing = {}, assets = {}, programmes = {}, familyPlanning = {} } = record.facts;
  const household: NewHousehold = {
    id: householdId,
    regionCode: region,
    listing: 'LISTED',
    decile: record.percentile === null ? null : Math.ceil(record.percentile / 10),
    percentile: record.percentile,
    address: record.address,
    latitude: null,
    longitude: null,
    stated,
    housing,
    assets,
    programmes,
    familyPlanning,
    surveyDate: reading.surveyDate,
    bdtId: record.bdtId,
    source: 'BDT_2015',
    inputHash: contentHash(record, region),
  };
  return {
    record,
    household,
    persons: members.map((each) => each.person),
    identifiers: members.flatMap((each) => each.identifier ?? []),
    programmes: participating.filter((code) => programmes[code] === true),
    rows: file.rows.map((row) => row.number),
  };
}
