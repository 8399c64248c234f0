import { hash } from 'node:crypto';
import { hasLostDigits } from '@slrt/tables';
import { kkProblem, parseNik, phoneticKeys, type EntityKey, type IdentifierRules } from '@slrt/domain';
import type { IdentifierVault, NewIdentifier } from '../../identifier/index.ts';
import { qualityOf, type Facts, type NewHousehold, type NewPerson, type QualityMember } from '../../record/index.ts';
import type { FileMember, FileRank, FileRecord, Layout, ReadCode, RowIssue } from '../layouts/layout.ts';
import type { RowCodeName } from '../row-codes.ts';
import type { VillageLookup, VillageMatch } from '../village-names.ts';
import type { FileHousehold } from './read-households.ts';
import { idOfRow } from './row-ids.ts';

/** Context for reading households. */
export interface Reading {
  /** The import; ids of its households and persons derive from it. */
  readonly importId: string;
  readonly layout: Layout;
  readonly vault: IdentifierVault;
  readonly rules: IdentifierRules;
  readonly surveyDate: string;
  readonly villages: VillageLookup;
  readonly readCode: ReadCode;
}
/** The import to which a chunk belongs. */
export interface Writing {
  readonly key: EntityKey;
  readonly profileKey: Uint8Array;
  readonly reading: Reading;
  /** True if the file states all households of its villages. */
  readonly isComplete?: boolean;
}

/** A household of the file, ready to be inserted. */
export interface Prepared {
  /** Key in the registry: the number, or the keyed hash of the first family card in hexadecimal. */
  readonly key: string;
  readonly record: FileRecord;
  readonly household: NewHousehold;
  readonly persons: readonly NewPerson[];
  readonly identifiers: readonly NewIdentifier[];
  readonly programmes: readonly string[];
  readonly rank: (FileRank & { readonly asOf: string; readonly decile: number | null }) | null;
  /** Row numbers in the file, one for each member. */
  readonly rows: readonly number[];
  /** Rows whose NIK does not fit the stated birth date, age or sex. */
  readonly doubtfulNiks: readonly number[];
}

/** Programmes recorded as participation. Other answers are stored as stated. */
export const participating = ['KIP', 'KIS', 'PKH', 'RASTRA'] as const;

/**
 * Returns a hash of the content of a record. Keys are in column order, so equal records have equal hashes. Mothers'
 * names are excluded because the registry cannot reproduce them.
 */
export const contentHash = (record: FileRecord, regionCode: string): Buffer =>
  hash(
    'sha256',
    JSON.stringify([regionCode, { ...record, members: record.members.map((each) => ({ ...each, mother: null })) }]),
    'buffer',
  );

/** Returns the possible years of birth: the stated one, or those of an age in completed years at the survey. */
function birthYears({ age, birthYear }: FileMember, surveyDate: string) {
  if (birthYear !== undefined) return { birthYearFrom: birthYear, birthYearUntil: birthYear };
  const year = Number(surveyDate.slice(0, 4));
  return age === null
    ? { birthYearFrom: null, birthYearUntil: null }
    : { birthYearFrom: year - age - 1, birthYearUntil: year - age };
}

const placeColumn = (layout: Layout) => (layout.foundBy === 'KK' ? 'kode_desa' : 'nmdesa');

/** Returns the code and column for which a household is rejected, or null. */
function findRejection(
  { layout, rules }: Reading,
  { record, village }: { record: FileRecord; village: VillageMatch },
): Omit<RowIssue, 'row'> | null {
  if (hasLostDigits(record.bdtId ?? '')) return { column: 'id_bdt', code: 'DIGITS_LOST' };
  if (record.cards.some((card) => hasLostDigits(card.digits))) return { column: 'no_kk', code: 'DIGITS_LOST' };
  if (layout.foundBy === 'NUMBER' && !record.bdtId) return { column: 'id_bdt', code: 'MISSING_ID' };
  if (layout.foundBy === 'KK' && record.cards.length === 0) return { column: 'no_kk', code: 'BLANK_KK' };
  if (record.cards.some((card) => kkProblem(card.digits, rules))) return { column: 'no_kk', code: 'INVALID_KK' };
  if (village.fault) return { column: placeColumn(layout), code: village.fault, candidates: village.candidates };
  const relation = layout.foundBy === 'KK' ? 'hubungan' : 'hub_krt';
  const heads = record.members.filter((member) => member.relation === 'HEAD').length;
  if (heads !== 1) return { column: relation, code: heads === 0 ? 'NO_HEAD' : 'TWO_HEADS' };
  if (record.members.some((member) => member.name === '')) return { column: 'nama', code: 'MISSING_NAME' };
  return null;
}

function familyIssues(file: FileHousehold, record: FileRecord): RowIssue[] {
  const heads = record.members.flatMap((member, n) =>
    member.facts['civil']?.['relationInFamily'] === '1' ? [{ family: member.familyNo, n }] : [],
  );
  return [...Map.groupBy(heads, (head) => head.family).values()].flatMap((group) =>
    group
      .slice(1)
      .map(({ n }): RowIssue => ({ row: file.rows[n]?.number ?? 0, column: 'hubkel', code: 'TWO_FAMILY_HEADS' })),
  );
}

const shiftYears = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** A NIK holds two digits of the year, so a difference of exactly 100 years is none. */
const isSameBirth = (stated: string, inNik: string) => stated === inNik || stated === shiftYears(inNik, -100);

/**
 * Compares the NIK with the record. Takes the date of birth from the NIK if it fits the stated age or year and is not
 * after the survey.
 */
function compareWithNik(member: FileMember, born: { birthDate: string; sex: 'MALE' | 'FEMALE' }, surveyDate: string) {
  const sexFits = member.sex === null || member.sex === born.sex;
  if (member.birthDate)
    return { birthDate: member.birthDate, fits: isSameBirth(member.birthDate, born.birthDate) && sexFits };
  const { birthYearFrom, birthYearUntil } = birthYears(member, surveyDate);
  if (birthYearFrom === null) return { birthDate: null, fits: sexFits };
  const birthDate = [born.birthDate, shiftYears(born.birthDate, -100)].find((date) => {
    const year = Number(date.slice(0, 4));
    return date <= surveyDate && year >= birthYearFrom && year <= birthYearUntil;
  });
  return { birthDate: birthDate ?? null, fits: birthDate !== undefined && sexFits };
}

export interface PersonSeed {
  readonly id: string;
  readonly householdId: string;
  readonly regionCode: string;
}

/** Creates a person from a file, with the identifier and the code of a problem with the NIK. */
export function createPerson(reading: Reading, member: FileMember, seed: PersonSeed) {
  const { surveyDate, vault, rules, layout } = reading;
  const parsed = member.nik ? parseNik(member.nik, rules) : null;
  const valid = parsed !== null && typeof parsed !== 'string';
  const seen = valid ? compareWithNik(member, parsed, surveyDate) : null;
  const { civil = {}, health = {}, schooling = {}, employment = {} } = member.facts;
  const person: NewPerson = {
    ...seed,
    name: member.name.slice(0, 200),
    sex: member.sex,
    relation: member.relation,
    familyNo: member.familyNo,
    ...birthYears(member, surveyDate),
    birthDate: member.birthDate ?? seen?.birthDate ?? null,
    civil,
    health,
    schooling,
    employment,
    position: member.order,
    nameBlock: phoneticKeys(member.name).join(' '),
    motherKeys: member.mother ? vault.hashWords(phoneticKeys(member.mother)) : [],
  };
  const identifier: NewIdentifier | null = valid
    ? {
        ...vault.seal('NIK', parsed.digits),
        subjectId: seed.id,
        kind: 'NIK',
        source: layout.source,
        validFrom: surveyDate,
      }
    : null;
  const code: RowCodeName | null =
    member.nik && !valid
      ? hasLostDigits(member.nik)
        ? 'DIGITS_LOST'
        : 'INVALID_NIK'
      : seen && !seen.fits
        ? 'NIK_DIFFERS_FROM_RECORD'
        : null;
  return { person, identifier, code };
}

/** Converts a person for the quality check. */
export function toQualityMember(person: NewPerson, nik: QualityMember['nik']): QualityMember {
  const { relation, sex, birthDate, health, schooling } = person;
  return {
    relation,
    sex,
    birthDate,
    birthYear: birthDate ? Number(birthDate.slice(0, 4)) : person.birthYearUntil,
    nik,
    health,
    schoolParticipation: schooling.participation ?? null,
    maritalStatus: (person.civil['maritalStatus'] as string | null | undefined) ?? null,
  };
}

/** Creates the identifiers of the household: family cards and DTSEN id. */
function createHouseholdIdentifiers(
  { vault, layout, surveyDate }: Reading,
  record: FileRecord,
  id: string,
): NewIdentifier[] {
  const common = { subjectId: id, source: layout.source, validFrom: surveyDate };
  const cards = record.cards.map(({ familyNo, digits }): NewIdentifier => ({
    ...vault.seal('KK', digits),
    ...common,
    kind: 'KK',
    familyNo,
  }));
  return record.dtsenId === null
    ? cards
    : [...cards, { ...vault.seal('DTSEN', record.dtsenId), ...common, kind: 'DTSEN' }];
}

/** Creates the household of a record with its quality codes. */
function createHousehold(
  { layout, surveyDate }: Reading,
  record: FileRecord,
  { id, regionCode, members }: { id: string; regionCode: string; members: readonly ReturnType<typeof createPerson>[] },
): NewHousehold {
  const { stated = {}, housing = {}, assets = {}, programmes = {}, familyPlanning = {} } = record.facts;
  const { address, percentile, decile } = record;
  const facts: Facts = stated;
  const quality = qualityOf(
    { address, latitude: null, decile, housing, stated: facts, hasKk: record.cards.length > 0 },
    members.map(({ person, identifier, code }) =>
      toQualityMember(person, identifier === null ? 'MISSING' : code === null ? 'FITS' : 'DIFFERS'),
    ),
  );
  return {
    id,
    regionCode,
    listing: 'LISTED',
    decile,
    percentile,
    address,
    latitude: null,
    longitude: null,
    stated,
    housing,
    assets,
    programmes,
    familyPlanning,
    surveyDate,
    verifiedOn: surveyDate,
    quality,
    bdtId: record.bdtId,
    movedFrom: null,
    source: layout.source,
    inputHash: contentHash(record, regionCode),
  };
}

/** Prepares a household of the file. Returns null if its rows are rejected. Adds problems to `issues`. */
export function prepare(reading: Reading, file: FileHousehold, issues: RowIssue[]): Prepared | null {
  const [first] = file.rows;
  if (!first) return null;
  const { layout, vault, surveyDate } = reading;
  if (file.faults.size > 0) {
    const codeOf = (row: number): RowCodeName => file.faults.get(row) ?? 'OTHER_ROW_UNREADABLE';
    issues.push(...file.rows.map(({ number }): RowIssue => ({ row: number, column: '', code: codeOf(number) })));
    return null;
  }
  const found: RowIssue[] = [];
  const record = layout.read(file.rows, reading, found);
  const village = reading.villages(layout.placeOf(first.values));
  const rejected = findRejection(reading, { record, village });
  if (rejected) issues.push(...file.rows.map((row) => ({ row: row.number, ...rejected })));
  const region = village.code;
  if (rejected || region === null) return null;
  const { importId } = reading;
  const householdId = idOfRow(importId, 'household', first.number);
  const members = record.members.map((member, n) => {
    const id = idOfRow(importId, 'person', file.rows[n]?.number ?? 0);
    return createPerson(reading, member, { id, householdId, regionCode: region });
  });
  if (village.ended !== null)
    found.push({
      row: first.number,
      column: placeColumn(layout),
      code: 'VILLAGE_ENDED',
      cell: village.ended,
      read: region,
    });
  const wrongNumbers = members.flatMap(({ code }, n): RowIssue[] =>
    code ? [{ row: file.rows[n]?.number ?? 0, column: 'nik', code }] : [],
  );
  issues.push(...found, ...familyIssues(file, record), ...wrongNumbers);
  return {
    key: record.bdtId ?? vault.index('KK', record.cards[0]?.digits ?? '').toString('hex'),
    record,
    household: createHousehold(reading, record, { id: householdId, regionCode: region, members }),
    persons: members.map((each) => each.person),
    identifiers: [
      ...members.flatMap((each) => each.identifier ?? []),
      ...createHouseholdIdentifiers(reading, record, householdId),
    ],
    programmes: participating.filter((code) => record.facts.programmes?.[code] === true),
    rank: record.rank ? { ...record.rank, asOf: record.rank.asOf ?? surveyDate, decile: record.decile } : null,
    rows: file.rows.map((row) => row.number),
    doubtfulNiks: wrongNumbers.map((each) => each.row),
  };
}
