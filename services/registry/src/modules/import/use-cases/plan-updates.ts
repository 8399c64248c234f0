import type { Tx } from '@slrt/database';
import { formatId } from '@slrt/domain';
import { compareNameBlocks } from '../../duplicate/index.ts';
import type { SourceValue } from '../../household/index.ts';
import type { NewHousehold, NewPerson } from '../../record/index.ts';
import type { RowIssue } from '../layouts/layout.ts';
import { recordOf } from '../layouts/record-of.ts';
import { confirmedOn, createChooser, type Chooser } from './choose-value.ts';
import { readKnown, type Known } from './known-household.ts';
import { matchMembers } from './match-members.ts';
import { chooseGroup, planMembers, sameFacts, type MemberChange } from './plan-members.ts';
import { planCards, planNiks, type NumberChanges } from './plan-numbers.ts';
import { contentHash, type Prepared, type Writing } from './prepare.ts';

/** Changes that a file makes in a known household. */
export interface Update {
  readonly each: Prepared;
  readonly known: Known;
  readonly verdict: 'updated' | 'unchanged' | 'contradicted';
  readonly issues: readonly RowIssue[];
  /** Names of the fields that change. */
  readonly changed: readonly string[];
  readonly members: readonly MemberChange[];
  /** Values kept beside the record. */
  readonly values: readonly SourceValue[];
  /** The household as it will be. */
  readonly next: NewHousehold;
  readonly persons: { readonly changed: readonly NewPerson[]; readonly added: readonly NewPerson[] };
  /** Uuids of heads who are demoted before another member becomes the head. */
  readonly demoted: readonly string[];
  readonly numbers: NumberChanges;
  /** Village to propose a move to. Null if none is proposed. */
  readonly moveTo: string | null;
}

/** A household of the file with the uuid of the household in the registry. */
export interface Stated {
  readonly each: Prepared;
  readonly id: string;
}
/** Numbers of a chunk that are known elsewhere in the registry, by index in hexadecimal. */
export interface Elsewhere {
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Phonetic names of the people with this NIK, all of whom have died. */
  readonly dead: ReadonlyMap<string, readonly string[]>;
}
interface Planning {
  readonly writing: Writing;
  readonly each: Prepared;
  readonly known: Known;
  readonly chooser: Chooser;
  readonly issues: RowIssue[];
}

/** True if the file repeats an export of the record. A newer one confirms the record on its day, so it is an update. */
function repeatsRecord({ writing: { reading }, each, known }: Planning): boolean {
  if (reading.layout.name !== 'bdt-2015') return false;
  if ((known.household.survey_date ?? '') < reading.surveyDate) return false;
  const nikOf = (personId: string) => {
    const nik = known.numbers.get(personId)?.findLast((row) => row.kind === 'NIK' && row.valid_until === null);
    return nik ? reading.vault.open(nik.cipher, nik.key_id) : null;
  };
  const before = recordOf(known.household, known.own, nikOf, reading.surveyDate);
  const hash = contentHash(before, known.household.region_code);
  return hash.equals(each.household.inputHash ?? Buffer.alloc(0));
}

/** Merges the household's own facts. */
function planHousehold({ writing: { reading }, each, known, chooser, issues }: Planning): NewHousehold {
  const { household, determined } = known;
  const { facts } = each.record;
  const isOlder = confirmedOn(known) > reading.surveyDate;
  const [row = 0] = each.rows;
  const tell = (column: string) => () => issues.push({ row, column, code: 'DETERMINED_OTHERWISE' });
  const at = (name: string, since: string | null) => ({ subjectId: household.id, name, determined: since });
  const { address, decile, percentile } = each.household;
  const dates = isOlder
    ? { surveyDate: household.survey_date, verifiedOn: household.verified_on, inputHash: household.input_hash }
    : {};
  return {
    ...each.household,
    ...dates,
    id: household.id,
    regionCode: household.region_code,
    bdtId: household.bdt_id ?? each.household.bdtId,
    address: chooser.choose(at('address', determined.since.address), household.address, address, tell('alamat')),
    decile: chooser.choose(at('decile', determined.since.decile), household.decile, decile, tell('desil')),
    percentile: chooser.choose(at('percentile', null), household.percentile, percentile, () => undefined),
    stated: chooseGroup(household.stated, facts['stated'], isOlder),
    housing: chooseGroup(household.housing, facts['housing'], isOlder),
    assets: chooseGroup(household.assets, facts['assets'], isOlder),
    programmes: chooseGroup(household.programmes, facts['programmes'], isOlder),
    familyPlanning: chooseGroup(household.family_planning, facts['familyPlanning'], isOlder),
  };
}

/** True if a name may be one of these. A number that was mistyped belongs to a person of quite another name. */
export const isOneOf = (names: readonly string[] | undefined, name: string): boolean =>
  names?.some((each) => compareNameBlocks(each, name) !== 'DIFFERENT') === true;

function listChanged({ household }: Known, next: NewHousehold): string[] {
  const changed = (['address', 'decile', 'percentile'] as const).filter((field) => household[field] !== next[field]);
  const groups = (['stated', 'housing', 'assets', 'programmes'] as const).filter(
    (group) => !sameFacts(household[group], next[group]),
  );
  return [
    ...changed,
    ...groups,
    ...(sameFacts(household.family_planning, next.familyPlanning) ? [] : ['family_planning']),
    ...(household.bdt_id === next.bdtId ? [] : ['bdt_id']),
    ...(household.survey_date === next.surveyDate ? [] : ['survey_date']),
  ];
}

/** Keeps a differing village beside the record. Returns the village to propose a move to, if it is to be proposed. */
function planMove({ writing: { reading }, each, known, chooser, issues }: Planning): string | null {
  const { household, determined } = known;
  const stated = each.household.regionCode;
  const current = household.region_code;
  if (stated === current || reading.villages({ code: current }).code === stated) return null;
  chooser.noteBoth(household.id, 'regionCode', current, stated);
  const isOlder = confirmedOn(known) > reading.surveyDate;
  const isProposed = !isOlder && !determined.open && !determined.villages.has(stated);
  const column = reading.layout.foundBy === 'KK' ? 'kode_desa' : 'nmdesa';
  const found = { cell: stated, read: current };
  issues.push({ row: each.rows[0] ?? 0, column, code: isProposed ? 'MOVE_PROPOSED' : 'VILLAGE_DIFFERS', ...found });
  return isProposed ? stated : null;
}

/** Plans a household that a determination removed from the list: nothing changes. */
function planRemoved(planning: Planning): Update {
  const { writing, each, known } = planning;
  const { household } = known;
  const next = planHousehold(planning);
  const column = writing.reading.layout.foundBy === 'KK' ? 'no_kk' : 'id_bdt';
  const candidates = household.merged_into
    ? [formatId('household', { district: household.district_code, uuid: household.merged_into }) as string]
    : [];
  return {
    each,
    known,
    verdict: 'contradicted',
    issues: each.rows.map((row) => ({ row, column, code: 'HOUSEHOLD_REMOVED', candidates })),
    changed: [],
    members: [],
    values: planning.chooser.values,
    next,
    persons: { changed: [], added: [] },
    demoted: [],
    numbers: { ended: [], added: [] },
    moveTo: null,
  };
}

function planUpdate(planning: Planning, { holders, dead }: Elsewhere): Update {
  const { writing, each, known, chooser, issues } = planning;
  const { reading } = writing;
  const { household, own, formers } = known;
  const [row = 0] = each.rows;
  const report = (n: number, column: string, code: RowIssue['code']) =>
    issues.push({ row: each.rows[n] ?? row, column, code });
  const niks = new Map(
    [...own, ...formers].map((person) => [
      person.id,
      new Set((known.numbers.get(person.id) ?? []).filter((each) => each.kind === 'NIK').map((each) => each.hex)),
    ]),
  );
  const matches = matchMembers(each, { own, formers, niks });
  const numbers: NumberChanges = { ended: [], added: [] };
  const numbering = { known, reading, chooser, changes: numbers };
  const families = planCards(numbering, each, matches, {
    isTaken: (index) => (holders.get(index) ?? []).some((id) => id !== household.id),
    report: (code) => report(0, 'no_kk', code),
  });
  const isDead = (index: string, nameBlock: string) => isOneOf(dead.get(index), nameBlock);
  const members = planMembers({ known, reading, each, matches, families, chooser, isDead, report });
  planNiks(numbering, each, members.subjects, report);
  const next = planHousehold(planning);
  const moveTo = planMove(planning);
  const isOlder = confirmedOn(known) > reading.surveyDate;
  const isMissed = ({ change, personId }: MemberChange) =>
    change === 'NOT_LISTED' &&
    (!families.stated || families.stated.has(own.find((person) => person.id === personId)?.family_no ?? 1));
  if (isOlder) issues.push({ row, column: '', code: 'OLDER_THAN_RECORD' });
  else if (members.changes.some(isMissed)) issues.push({ row, column: 'nama', code: 'MEMBER_NOT_IN_FILE' });
  const isMembersChanged = members.changed.length + members.added.length + members.demoted.length > 0;
  const changed = [
    ...listChanged(known, next),
    ...(isMembersChanged ? ['members'] : []),
    ...(numbers.ended.length > 0 || numbers.added.some((number) => !number.validUntil) ? ['identifiers'] : []),
  ];
  const isContradicted = issues.some((each) => each.code === 'DETERMINED_OTHERWISE' || each.code === 'MEMBER_LEFT');
  return {
    each,
    known,
    verdict: changed.length > 0 ? 'updated' : isContradicted ? 'contradicted' : 'unchanged',
    issues,
    changed,
    members: members.changes,
    values: chooser.values,
    next,
    persons: members,
    demoted: members.demoted,
    numbers,
    moveTo,
  };
}

/**
 * Plans updates of known households. Of two values the one with the later date holds; both are kept beside the record.
 * Members are matched by NIK or name, new members are added, and members missing from the file stay. What the chain of
 * change requests decided stays as well.
 */
export async function planUpdates(
  tx: Tx,
  writing: Writing,
  stated: readonly Stated[],
  elsewhere: Elsewhere,
): Promise<Update[]> {
  if (stated.length === 0) return [];
  const { reading, key } = writing;
  const ids = [...new Set(stated.map(({ id }) => id))];
  const knownById = await readKnown(tx, key.district, ids);
  return stated.flatMap(({ each, id }) => {
    const known = knownById.get(id);
    if (!known) return [];
    const planning = { writing, each, known, chooser: createChooser(known, reading), issues: [] };
    if (known.household.listing === 'REMOVED') return [planRemoved(planning)];
    return repeatsRecord(planning) ? [] : [planUpdate(planning, elsewhere)];
  });
}
