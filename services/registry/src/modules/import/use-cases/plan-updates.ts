import type { Tx } from '@slrt/database';
import {
  findHouseholds,
  findMembers,
  findParticipation,
  type HouseholdRow,
  type ParticipationRow,
  type PersonRow,
  type SourceValue,
} from '../../household/index.ts';
import { findIdentifiers } from '../../identifier/index.ts';
import type { FileMember, FileRecord, RowIssue } from '../layouts/layout.ts';
import { recordOf } from '../layouts/record-of.ts';
import { contentHash, type Prepared, type Reading, type Writing } from './prepare.ts';

/** What becomes of a member of a known household. `row` is null for a member whom the file does not list. */
export interface MemberChange {
  readonly row: number | null;
  /** Uuid of the known person, null for one to add. */
  readonly personId: string | null;
  readonly change: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'NOT_LISTED';
}

/** What a file changes in a known household. */
export interface Update {
  readonly each: Prepared;
  readonly household: HouseholdRow;
  /** Current members. */
  readonly own: readonly PersonRow[];
  readonly participation: readonly ParticipationRow[];
  /** NIK and first family card that are known, by uuid of the member or household. */
  readonly digits: ReadonlyMap<string, string>;
  /** Known person of each member of the file. */
  readonly matched: readonly (PersonRow | null)[];
  /** Differing values, kept beside the record. */
  readonly values: readonly SourceValue[];
  readonly verdict: 'updated' | 'unchanged';
  readonly issues: readonly RowIssue[];
  readonly changed: readonly string[];
  readonly members: readonly MemberChange[];
}

/** Matches members by NIK, then by position and name, then by name and sex. */
function matchMembers(before: FileRecord, after: FileRecord, rows: readonly PersonRow[]) {
  const free = new Set(before.members.map((_, n) => n));
  const take = (fits: (member: FileMember) => boolean): PersonRow | null => {
    for (const n of free) {
      if (!fits(before.members[n] as FileMember)) continue;
      free.delete(n);
      return rows[n] ?? null;
    }
    return null;
  };
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const matched = after.members.map((member) => (member.nik ? take((known) => known.nik === member.nik) : null));
  after.members.forEach((member, n) => {
    matched[n] ??= take((known) => known.order === member.order && same(known.name, member.name));
  });
  after.members.forEach((member, n) => {
    matched[n] ??= take((known) => known.sex === member.sex && same(known.name, member.name));
  });
  return { matched, missing: free.size };
}

/** Returns the values in which the file and the record differ, each with its source and date. */
function listDifferences(
  reading: Reading,
  { household, own, each }: { household: HouseholdRow; own: readonly PersonRow[]; each: Prepared },
  matched: readonly (PersonRow | null)[],
): SourceValue[] {
  const values: SourceValue[] = [];
  type Stated = string | number | null;
  const compare = (subjectId: string, field: string, [known, stated]: [Stated, Stated]) => {
    if (stated === null || known === stated) return;
    const row = { householdId: household.id, subjectId, field };
    if (known !== null)
      values.push({
        ...row,
        source: household.source,
        asOf: household.survey_date ?? reading.surveyDate,
        value: String(known),
      });
    values.push({ ...row, source: reading.layout.source, asOf: reading.surveyDate, value: String(stated) });
  };
  compare(household.id, 'address', [household.address, each.record.address]);
  compare(household.id, 'decile', [household.decile, each.record.decile]);
  each.record.members.forEach((member, n) => {
    const known = matched[n] && own.find((row) => row.id === matched[n]?.id);
    if (!known) return;
    compare(known.id, 'name', [known.name, member.name]);
    compare(known.id, 'sex', [known.sex, member.sex]);
    compare(known.id, 'birthDate', [known.birth_date, member.birthDate]);
  });
  return values;
}

/** Reads the known state of households, with the NIK of each member and the card of each household by uuid. */
async function readKnown(tx: Tx, { key: { district }, reading }: Writing, ids: readonly string[]) {
  const keys = ids.map((uuid) => ({ district, uuid }));
  const [households, members, participation] = await Promise.all([
    findHouseholds(tx, keys),
    findMembers(tx, keys),
    findParticipation(tx, keys),
  ]);
  const [numbers, cards] = await Promise.all([
    findIdentifiers(
      tx,
      'NIK',
      members.map((member) => member.id),
    ),
    findIdentifiers(tx, 'KK', ids),
  ]);
  const digits = new Map(
    [...numbers, ...cards].map((row) => [row.subject_id, reading.vault.open(row.cipher, row.key_id)]),
  );
  return { households, members, participation, digits };
}

/**
 * Plans updates of known households from a later file. Members are matched by NIK or name, new members are added, and
 * members missing from the file stay. A file older than the last survey or visit changes nothing; its values are kept
 * beside the record.
 */
export async function planUpdates(
  tx: Tx,
  writing: Writing,
  differing: readonly { readonly each: Prepared; readonly id: string }[],
): Promise<Update[]> {
  if (differing.length === 0) return [];
  const { reading } = writing;
  const { households, members, participation, digits } = await readKnown(
    tx,
    writing,
    differing.map(({ id }) => id),
  );
  return differing.flatMap(({ each, id }) => {
    const household = households.find((row) => row.id === id);
    if (!household) return [];
    const own = members.filter((member) => member.household_id === id);
    const before = recordOf(household, own, (personId) => digits.get(personId) ?? null, reading.surveyDate);
    const sameFacts = contentHash(before, household.region_code).equals(each.household.inputHash ?? Buffer.alloc(0));
    if (reading.layout.name === 'bdt-2015' && sameFacts) return [];
    const { matched, missing } = matchMembers(before, each.record, own);
    const older = household.verified_on !== null && household.verified_on > reading.surveyDate;
    const [row = 0] = each.rows;
    const missed: RowIssue[] = missing > 0 ? [{ row, column: 'nama', code: 'MEMBER_NOT_IN_FILE' }] : [];
    const listed = new Set(matched.map((person) => person?.id));
    return {
      each,
      household,
      own,
      participation: participation.filter((entry) => entry.household_id === id),
      digits,
      matched,
      values: listDifferences(reading, { household, own, each }, matched),
      verdict: older ? 'unchanged' : 'updated',
      issues: older ? [{ row, column: '', code: 'OLDER_THAN_RECORD' }] : missed,
      changed: older ? [] : ['stated', 'housing', 'assets', 'programmes', 'decile', 'members'],
      members: [
        ...matched.map((person, n): MemberChange => ({
          row: each.rows[n] ?? 0,
          personId: person?.id ?? null,
          change: older ? 'UNCHANGED' : person ? 'CHANGED' : 'ADDED',
        })),
        ...own.flatMap((person): MemberChange[] =>
          listed.has(person.id) ? [] : [{ row: null, personId: person.id, change: 'NOT_LISTED' }],
        ),
      ],
    };
  });
}
