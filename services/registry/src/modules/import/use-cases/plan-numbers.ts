import type { KnownNumber, NewIdentifier } from '../../identifier/index.ts';
import type { Chooser } from './choose-value.ts';
import type { Known } from './known-household.ts';
import type { MemberMatch } from './match-members.ts';
import type { Prepared, Reading } from './prepare.ts';

/** Changes of the numbers of a household and its members. */
export interface NumberChanges {
  readonly ended: string[];
  /** Numbers to insert. Those with an end are kept as past or disputed. */
  readonly added: NewIdentifier[];
}
type Outcome = 'SAME' | 'ADDED' | 'REPLACED' | 'DISPUTED' | 'PAST';

const isCurrent = (number: KnownNumber) => number.valid_until === null;

/** Context of planning the numbers of one household. */
export interface NumberContext {
  readonly known: Known;
  readonly reading: Reading;
  readonly chooser: Chooser;
  readonly changes: NumberChanges;
}

/**
 * Plans one number that a file states. It replaces `current`, which is of the day `since`, if the file is not older and
 * nothing speaks against it; otherwise it is kept with a period that has ended.
 */
function planNumber(
  { known, reading: { surveyDate }, changes }: NumberContext,
  stated: NewIdentifier,
  { current, since }: { current: readonly KnownNumber[]; since: string },
  mayReplace: boolean,
): Outcome {
  const all = (known.numbers.get(stated.subjectId) ?? []).filter((number) => number.kind === stated.kind);
  const same = all.filter((number) => number.hex === stated.index.toString('hex'));
  if (same.some(isCurrent)) return 'SAME';
  const endedLater = same.some((number) => (number.valid_until ?? '') > surveyDate);
  if (current.length === 0 && !endedLater) {
    changes.added.push({ ...stated, validFrom: surveyDate });
    return 'ADDED';
  }
  if (mayReplace && current.length > 0 && surveyDate >= since) {
    changes.ended.push(...current.map((number) => number.id));
    changes.added.push({ ...stated, validFrom: surveyDate });
    return 'REPLACED';
  }
  const validUntil = since > surveyDate ? since : surveyDate;
  if (same.length === 0) changes.added.push({ ...stated, validFrom: surveyDate, validUntil });
  return mayReplace ? 'PAST' : 'DISPUTED';
}

type Report = (n: number, column: string, code: 'NIK_CORRECTED' | 'NIK_DISPUTED' | 'DETERMINED_OTHERWISE') => void;

/** Plans the NIKs of members. A NIK that fits the person ends the one that the record had. */
export function planNiks(
  context: NumberContext,
  { persons, identifiers, rows, doubtfulNiks }: Prepared,
  subjects: readonly (string | null)[],
  report: Report,
): void {
  const { known, chooser } = context;
  persons.forEach((person, n) => {
    const stated = identifiers.find((row) => row.kind === 'NIK' && row.subjectId === person.id);
    const subjectId = subjects[n];
    if (!subjectId) return;
    const current = (known.numbers.get(subjectId) ?? []).filter((row) => row.kind === 'NIK' && isCurrent(row));
    const since = current.length > 0 ? chooser.stateNumber(subjectId, 'nik', stated !== undefined) : '';
    if (!stated) return;
    const isDetermined = known.determined.identity.get(subjectId)?.has('nik') === true;
    const mayReplace = !isDetermined && !doubtfulNiks.includes(rows[n] ?? 0);
    const outcome = planNumber(context, { ...stated, subjectId }, { current, since }, mayReplace);
    if (outcome === 'REPLACED') report(n, 'nik', 'NIK_CORRECTED');
    if (outcome === 'DISPUTED') report(n, 'nik', isDetermined ? 'DETERMINED_OTHERWISE' : 'NIK_DISPUTED');
  });
}

/** How the families of a household in the file relate to those of the record. */
export interface Families {
  /** Number of the family (NUK) in the record by that in the file. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Families of the record that the file states. Null if it states the whole household. */
  readonly stated: ReadonlySet<number> | null;
}

/** Finds the card that a new card replaces: the only one, or that of the family to which most of its members belong. */
function findReplaced(free: readonly KnownNumber[], familyNo: number, each: Prepared, matches: readonly MemberMatch[]) {
  const known = matches.flatMap(({ person }, n) =>
    person && (each.persons[n]?.familyNo ?? 1) === familyNo ? [person.family_no ?? 1] : [],
  );
  const groups = [...Map.groupBy(known, (family) => family)].sort(([, a], [, b]) => b.length - a.length);
  const family = groups[0]?.[0];
  return free.filter((card) => (card.family_no ?? 1) === family);
}

type CardCode = 'CARD_REPLACED' | 'CARD_OF_OTHER_HOUSEHOLD' | 'DETERMINED_OTHERWISE';

/**
 * Plans the family cards and the DTSEN id of a household. A new card ends the card of the same family. A card that
 * another household has (`isTaken`) is left there.
 */
export function planCards(
  context: NumberContext,
  each: Prepared,
  matches: readonly MemberMatch[],
  { isTaken, report }: { isTaken: (index: string) => boolean; report: (code: CardCode) => void },
): Families {
  const { known, chooser } = context;
  const { household, determined } = known;
  const own = (known.numbers.get(household.id) ?? []).filter(isCurrent);
  const cards = own.filter((number) => number.kind === 'KK');
  const stated = each.identifiers.filter((row) => row.kind === 'KK');
  const isSame = (card: KnownNumber, row: NewIdentifier) => card.hex === row.index.toString('hex');
  const since = cards.length > 0 ? chooser.stateNumber(household.id, 'card', stated.length > 0) : '';
  const numbers = new Map<number, number>();
  let free = cards.filter((card) => !stated.some((row) => isSame(card, row)));
  for (const row of stated) {
    const fileNo = row.familyNo ?? 1;
    const same = cards.find((card) => isSame(card, row));
    if (same) {
      numbers.set(fileNo, same.family_no ?? 1);
      continue;
    }
    if (isTaken(row.index.toString('hex'))) {
      report('CARD_OF_OTHER_HOUSEHOLD');
      continue;
    }
    const replaced = cards.length === 1 && stated.length === 1 ? free : findReplaced(free, fileNo, each, matches);
    const isUsed = cards.some((card) => (card.family_no ?? 1) === fileNo);
    const next = isUsed ? 1 + Math.max(...cards.map((card) => card.family_no ?? 1)) : fileNo;
    const familyNo = replaced[0] ? (replaced[0].family_no ?? 1) : next;
    numbers.set(fileNo, familyNo);
    free = free.filter((card) => !replaced.includes(card));
    const subject = { ...row, subjectId: household.id, familyNo };
    const outcome = planNumber(context, subject, { current: replaced, since }, !determined.card);
    if (outcome === 'REPLACED') report('CARD_REPLACED');
    if (outcome === 'DISPUTED') report('DETERMINED_OTHERWISE');
  }
  const isPart = stated.length > 0 && free.length > 0 && cards.length > stated.length;
  const id = each.identifiers.find((row) => row.kind === 'DTSEN');
  const ids = own.filter((number) => number.kind === 'DTSEN');
  const current = cards.length > 1 ? [] : ids;
  if (id) planNumber(context, { ...id, subjectId: household.id }, { current, since }, true);
  return { numbers, stated: isPart ? new Set(numbers.values()) : null };
}
