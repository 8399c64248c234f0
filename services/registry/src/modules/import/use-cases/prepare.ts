import { createHash } from 'node:crypto';
import { kkProblem, parseNik, phoneticKeys, type IdentifierRules } from '@slrt/domain';
import { uuidv7 } from 'uuidv7';
import type { IdentifierVault, NewIdentifier } from '../../identifier/index.ts';
import { qualityOf, type Facts, type NewHousehold, type NewPerson, type QualityMember } from '../../record/index.ts';
import type { FileMember, FileRank, FileRecord, Layout, ReadCode, RowIssue } from '../layouts/layout.ts';
import type { RowCodeName } from '../row-codes.ts';
import type { VillageLookup } from '../village-names.ts';
import type { FileHousehold } from './read-households.ts';

/** What reading a household needs besides its rows. */
export interface Reading {
  readonly layout: Layout;
  readonly vault: IdentifierVault;
  readonly rules: IdentifierRules;
  readonly surveyDate: string;
  readonly villages: VillageLookup;
  readonly readCode: ReadCode;
}
/** A household of the file, ready to be written. */
export interface Prepared {
  /** By what it is found in the registry: its number, or the keyed hash of its first family card in hexadecimal. */
  readonly key: string;
  readonly record: FileRecord;
  readonly household: NewHousehold;
  readonly persons: readonly NewPerson[];
  readonly identifiers: readonly NewIdentifier[];
  readonly programmes: readonly string[];
  readonly rank: (FileRank & { readonly asOf: string; readonly decile: number | null }) | null;
  /** Numbers of its rows in the file. */
  readonly rows: readonly number[];
}

/** Programmes whose answer counts as participation; the others are kept as stated. */
const participating = ['KIP', 'KIS', 'PKH', 'RASTRA'] as const;

/**
 * Two records with the same content have the same hash: their keys stand in the order of the columns. Mothers' names are
 * left out, since the registry cannot say them back.
 */
export const contentHash = (record: FileRecord, regionCode: string): Buffer =>
  createHash('sha256')
    .update(
      JSON.stringify([regionCode, { ...record, members: record.members.map((each) => ({ ...each, mother: null })) }]),
    )
    .digest();

/** Completed years at the survey: born that many years before, or the year before that. */
function birthYears(age: number | null, surveyDate: string) {
  const year = Number(surveyDate.slice(0, 4));
  return age === null
    ? { birthYearFrom: null, birthYearUntil: null }
    : { birthYearFrom: year - age - 1, birthYearUntil: year - age };
}

/** Why a whole household cannot be taken, at a column; null when it can. */
function rejection(
  { layout, rules }: Reading,
  file: FileHousehold,
  { record, region }: { record: FileRecord; region: string },
): { column: string; code: RowCodeName } | null {
  if (file.broken) return { column: '', code: 'NUL_BYTE' };
  if (layout.foundBy === 'NUMBER' && !record.bdtId) return { column: 'id_bdt', code: 'MISSING_ID' };
  if (layout.foundBy === 'KK' && record.cards.length === 0) return { column: 'no_kk', code: 'BLANK_KK' };
  if (record.cards.some((card) => kkProblem(card.digits, rules))) return { column: 'no_kk', code: 'INVALID_KK' };
  if (region === 'UNKNOWN_VILLAGE' || region === 'AMBIGUOUS_VILLAGE')
    return { column: layout.foundBy === 'KK' ? 'kode_desa' : 'nmdesa', code: region };
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

/** What the NIK tells beside the record: a birth date where it fits the stated age, or that it does not fit. */
function evidence(member: FileMember, born: { birthDate: string; sex: 'MALE' | 'FEMALE' }, surveyDate: string) {
  const sexFits = member.sex === null || member.sex === born.sex;
  if (member.birthDate) return { birthDate: member.birthDate, fits: member.birthDate === born.birthDate && sexFits };
  const { birthYearFrom, birthYearUntil } = birthYears(member.age, surveyDate);
  const year = Number(born.birthDate.slice(0, 4));
  const fitsAge = birthYearFrom !== null && year >= birthYearFrom && year <= birthYearUntil;
  return { birthDate: fitsAge ? born.birthDate : null, fits: (member.age === null || fitsAge) && sexFits };
}

export interface PersonSeed {
  readonly id: string;
  readonly householdId: string;
  readonly regionCode: string;
}

/** A person as the file states them, with the NIK's evidence and what is wrong with the NIK. */
export function personOf(reading: Reading, member: FileMember, seed: PersonSeed) {
  const { surveyDate, vault, rules, layout } = reading;
  const parsed = member.nik ? parseNik(member.nik, rules) : null;
  const valid = parsed !== null && typeof parsed !== 'string';
  const seen = valid ? evidence(member, parsed, surveyDate) : null;
  const { civil = {}, health = {}, schooling = {}, employment = {} } = member.facts;
  const person: NewPerson = {
    ...seed,
    name: member.name.slice(0, 200),
    sex: member.sex,
    relation: member.relation,
    familyNo: member.familyNo,
    ...birthYears(member.age, surveyDate),
    birthDate: member.birthDate ?? seen?.birthDate ?? null,
    civil,
    health,
    schooling,
    employment,
    position: member.order,
    nameBlock: phoneticKeys(member.name).join(' '),
    motherKeys: member.mother ? vault.blind(phoneticKeys(member.mother)) : [],
  };
  const identifier: NewIdentifier | null = valid
    ? { ...vault.seal('NIK', parsed.digits), subjectId: seed.id, kind: 'NIK', source: layout.source }
    : null;
  const code: RowCodeName | null =
    member.nik && !valid ? 'INVALID_NIK' : seen && !seen.fits ? 'NIK_DIFFERS_FROM_RECORD' : null;
  return { person, identifier, code };
}

/** A person as the quality of their household is judged. */
export function judged(person: NewPerson, nik: QualityMember['nik']): QualityMember {
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

/** Numbers of the household itself: its family cards, and its id in DTSEN. */
function householdNumbers({ vault, layout, surveyDate }: Reading, record: FileRecord, id: string): NewIdentifier[] {
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

/** Returns the household of a record, with the quality that follows from its members. */
function householdOf(
  { layout, surveyDate }: Reading,
  record: FileRecord,
  { id, regionCode, members }: { id: string; regionCode: string; members: readonly ReturnType<typeof personOf>[] },
): NewHousehold {
  const { stated = {}, housing = {}, assets = {}, programmes = {}, familyPlanning = {} } = record.facts;
  const { address, percentile, decile } = record;
  const facts: Facts = stated;
  const quality = qualityOf(
    { address, latitude: null, decile, housing, stated: facts, hasKk: record.cards.length > 0 },
    members.map(({ person, identifier, code }) =>
      judged(person, identifier === null ? 'MISSING' : code === null ? 'FITS' : 'DIFFERS'),
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

/** One household of the file, or null when its rows are rejected; what is wrong is added to `issues`. */
export function prepare(reading: Reading, file: FileHousehold, issues: RowIssue[]): Prepared | null {
  const [first] = file.rows;
  if (!first) return null;
  const { layout, vault, surveyDate } = reading;
  const found: RowIssue[] = [];
  const record = layout.read(file.rows, reading.readCode, found);
  const region = reading.villages(layout.placeOf(first.values));
  const rejected = rejection(reading, file, { record, region });
  if (rejected) {
    issues.push(...file.rows.map((row) => ({ row: row.number, ...rejected })));
    return null;
  }
  const householdId = uuidv7();
  const members = record.members.map((member) =>
    personOf(reading, member, { id: uuidv7(), householdId, regionCode: region }),
  );
  const wrongNumbers = members.flatMap(({ code }, n): RowIssue[] =>
    code ? [{ row: file.rows[n]?.number ?? 0, column: 'nik', code }] : [],
  );
  issues.push(...found, ...familyIssues(file, record), ...wrongNumbers);
  return {
    key: record.bdtId ?? vault.index('KK', record.cards[0]?.digits ?? '').toString('hex'),
    record,
    household: householdOf(reading, record, { id: householdId, regionCode: region, members }),
    persons: members.map((each) => each.person),
    identifiers: [
      ...members.flatMap((each) => each.identifier ?? []),
      ...householdNumbers(reading, record, householdId),
    ],
    programmes: participating.filter((code) => record.facts.programmes?.[code] === true),
    rank: record.rank ? { ...record.rank, asOf: record.rank.asOf ?? surveyDate, decile: record.decile } : null,
    rows: file.rows.map((row) => row.number),
  };
}
