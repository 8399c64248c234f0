import type { PersonRow } from '../../household/index.ts';
import type { NewPerson, Relation } from '../../record/index.ts';
import type { RowIssue } from '../layouts/layout.ts';
import { type Chooser, confirmedOn } from './choose-value.ts';
import type { Known } from './known-household.ts';
import type { MemberMatch } from './match-members.ts';
import type { Families } from './plan-numbers.ts';
import type { Prepared, Reading } from './prepare.ts';

/** Result of a member of a known household. `row` is null for a member whom the file does not list. */
export interface MemberChange {
  readonly row: number | null;
  /** Uuid of the person, also of one to add. */
  readonly personId: string;
  readonly change: 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'CONTRADICTED' | 'NOT_LISTED';
}
export interface MemberPlan {
  /** Members to update, as they will be. */
  readonly changed: NewPerson[];
  readonly added: NewPerson[];
  /** Heads to demote before another member becomes the head. */
  readonly demoted: string[];
  readonly changes: MemberChange[];
  /** Uuid of the person of each row whose numbers may change, null if none. */
  readonly subjects: (string | null)[];
}
/** Context of planning the members of one household. */
export interface MemberContext {
  readonly known: Known;
  readonly reading: Reading;
  readonly each: Prepared;
  readonly matches: readonly MemberMatch[];
  readonly families: Families;
  readonly chooser: Chooser;
  /** True for the NIK (by its index in hexadecimal) and the phonetic name of a person who has died. */
  readonly isDead: (index: string, nameBlock: string) => boolean;
  readonly report: (n: number, column: string, code: RowIssue['code']) => void;
}

const isEmpty = (facts: object): boolean => Object.keys(facts).length === 0;
/** Compares facts regardless of the order of their keys. */
export function sameFacts(a: object, b: object): boolean {
  const [left, right] = [a, b].map((facts) =>
    Object.entries(facts)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Returns the group of facts that holds after a file: the newer one that is known. */
export function chooseGroup<G extends object>(current: G, stated: G | undefined, isOlder: boolean): G {
  if (stated === undefined) return current;
  return isOlder && !isEmpty(current) ? current : stated;
}

/** Merges a member of the file with the known person. Relation, family and position are the caller's. */
function mergePerson(
  { known, reading, each, chooser, report }: MemberContext,
  person: PersonRow,
  n: number,
): NewPerson {
  const stated = each.persons[n] as NewPerson;
  const facts = each.record.members[n]?.facts ?? {};
  const isOlder = confirmedOn(known) > reading.surveyDate;
  const identity = known.determined.identity.get(person.id);
  const isKk = reading.layout.foundBy === 'KK';
  const at = (name: 'name' | 'sex' | 'birthDate') => ({
    subjectId: person.id,
    name,
    determined: identity?.has(name) === true,
  });
  const tell = (column: string) => () => report(n, column, 'DETERMINED_OTHERWISE');
  const name = chooser.choose(at('name'), person.name, stated.name, tell('nama'));
  const sex = chooser.choose(at('sex'), person.sex, stated.sex, tell(isKk ? 'jenis_kelamin' : 'jnskel'));
  // A layout without birth dates does not leave them empty.
  const written = isKk ? (each.record.members[n]?.birthDate ?? null) : person.birth_date;
  const chosen = chooser.choose(at('birthDate'), person.birth_date, written, tell('tanggal_lahir'));
  const [first, second] = isOlder ? [person, null] : [null, person];
  const pregnantUntil = person.health.pregnantUntil;
  const health = chooseGroup(person.health, facts['health'] && stated.health, isOlder);
  return {
    ...stated,
    id: person.id,
    householdId: known.household.id,
    regionCode: known.household.region_code,
    name,
    nameBlock: name === stated.name ? stated.nameBlock : person.name_block,
    sex,
    birthDate: chosen ?? stated.birthDate,
    birthYearFrom: first?.birth_year_from ?? stated.birthYearFrom ?? second?.birth_year_from ?? null,
    birthYearUntil: first?.birth_year_until ?? stated.birthYearUntil ?? second?.birth_year_until ?? null,
    civil: chooseGroup(person.civil, facts['civil'] && stated.civil, isOlder),
    schooling: chooseGroup(person.schooling, facts['schooling'] && stated.schooling, isOlder),
    employment: chooseGroup(person.employment, facts['employment'] && stated.employment, isOlder),
    health: pregnantUntil ? { ...health, pregnantUntil } : health,
    motherKeys: stated.motherKeys.length > 0 && !isOlder ? stated.motherKeys : person.mother_keys,
  };
}

const isChanged = (before: PersonRow, after: NewPerson): boolean =>
  before.name !== after.name ||
  before.sex !== after.sex ||
  before.birth_date !== after.birthDate ||
  before.birth_year_from !== after.birthYearFrom ||
  before.birth_year_until !== after.birthYearUntil ||
  before.relation !== after.relation ||
  before.family_no !== after.familyNo ||
  before.position !== after.position ||
  !sameFacts(before.civil, after.civil) ||
  !sameFacts(before.schooling, after.schooling) ||
  !sameFacts(before.employment, after.employment) ||
  !sameFacts(before.health, after.health) ||
  before.mother_keys.join() !== after.motherKeys.join();

/**
 * Returns the row of the member who becomes the head, or null if the head stays: because the file is older, states only
 * another family of the household, names a person who left it, or a determination chose the head.
 */
function findNewHead({ known, reading, each, matches, families, report }: MemberContext, gone: ReadonlySet<number>) {
  const current = known.own.find((person) => person.relation === 'HEAD');
  const at = each.persons.findIndex((person) => person.relation === 'HEAD');
  const isHead = matches[at]?.person?.id === current?.id;
  if (!current) return gone.has(at) ? each.persons.findIndex((_, n) => !gone.has(n)) : at;
  if (isHead || gone.has(at) || confirmedOn(known) > reading.surveyDate) return null;
  if (families.stated && !families.stated.has(current.family_no ?? 1)) return null;
  const column = reading.layout.foundBy === 'KK' ? 'hubungan' : 'hub_krt';
  if (known.determined.heads.has(current.id)) {
    report(at, column, 'DETERMINED_OTHERWISE');
    return null;
  }
  report(at, column, 'HEAD_CHANGED');
  return at;
}

/** Returns the rows that list people who left the household by a determination, or died. */
function findGone({ each, matches, isDead, chooser, report }: MemberContext): Set<number> {
  const gone = new Set<number>();
  matches.forEach(({ person, former }, n) => {
    const nik = each.identifiers.find((row) => row.kind === 'NIK' && row.subjectId === each.persons[n]?.id);
    const died =
      person === null && nik !== undefined && isDead(nik.index.toString('hex'), each.persons[n]?.nameBlock ?? '');
    if (!former && !died) return;
    gone.add(n);
    if (former) chooser.note(former.id, 'membership', 'LISTED');
    report(n, 'nama', 'MEMBER_LEFT');
  });
  return gone;
}

/** Returns the relation that a row states, or that the record keeps, to the head who will be. */
function relationOf(context: MemberContext, n: number, newHead: number | null): Relation {
  const { known, each, matches, families, reading } = context;
  const stated = each.persons[n]?.relation ?? 'OTHER';
  const person = matches[n]?.person;
  if (newHead === n) return 'HEAD';
  if (person?.relation === 'HEAD' && newHead === null) return 'HEAD';
  const head = known.own.find((each) => each.relation === 'HEAD');
  const fileHead = matches[each.persons.findIndex((member) => member.relation === 'HEAD')]?.person;
  // The relations of the file are those to its own head.
  const isToSameHead = newHead !== null || (head !== undefined && fileHead?.id === head.id);
  const isKept = known.determined.identity.get(person?.id ?? '')?.has('relation') === true;
  const isOlder = confirmedOn(known) > reading.surveyDate;
  if (person && (isOlder || isKept || !isToSameHead)) return person.relation === 'HEAD' ? 'OTHER' : person.relation;
  return stated === 'HEAD' || (families.stated !== null && !isToSameHead) ? 'OTHER' : stated;
}

/** Plans the members of a known household: who changes, who is added, and who is its head. */
export function planMembers(context: MemberContext): MemberPlan {
  const { known, reading, each, matches, families } = context;
  const { household, own } = known;
  const plan: MemberPlan = { changed: [], added: [], demoted: [], changes: [], subjects: [] };
  const isOlder = confirmedOn(known) > reading.surveyDate;
  // An officer who visited the household later saw who lives there.
  const mayAdd = !isOlder || household.survey_date === household.verified_on;
  const gone = findGone(context);
  const newHead = findNewHead(context, gone);
  each.persons.forEach((stated, n) => {
    const row = each.rows[n] ?? 0;
    const person = matches[n]?.person ?? null;
    const familyNo = stated.familyNo === null ? null : (families.numbers.get(stated.familyNo) ?? stated.familyNo);
    const relation = relationOf(context, n, newHead);
    const isGone = gone.has(n);
    plan.subjects.push(isGone ? null : (person?.id ?? (mayAdd ? stated.id : null)));
    if (isGone || (!person && !mayAdd)) {
      const personId = matches[n]?.former?.id ?? stated.id;
      plan.changes.push({ row, personId, change: isGone ? 'CONTRADICTED' : 'UNCHANGED' });
    } else if (!person) {
      const home = { householdId: household.id, regionCode: household.region_code };
      plan.added.push({ ...stated, ...home, relation, familyNo });
      plan.changes.push({ row, personId: stated.id, change: 'ADDED' });
    } else {
      const place = isOlder
        ? { familyNo: person.family_no, position: person.position }
        : { familyNo: familyNo ?? person.family_no, position: stated.position };
      const after = { ...mergePerson(context, person, n), ...place, relation };
      const change = isChanged(person, after) ? 'CHANGED' : 'UNCHANGED';
      if (change === 'CHANGED') plan.changed.push(after);
      plan.changes.push({ row, personId: person.id, change });
    }
  });
  const listed = new Set(matches.map(({ person }) => person?.id));
  for (const person of own)
    if (!listed.has(person.id)) plan.changes.push({ row: null, personId: person.id, change: 'NOT_LISTED' });
  if (newHead !== null)
    plan.demoted.push(
      ...own
        .filter((person) => person.relation === 'HEAD' && person.id !== matches[newHead]?.person?.id)
        .map((person) => person.id),
    );
  return plan;
}
