import type { Random } from '@slrt/runtime';
import {
  createCard,
  createMember,
  createNik,
  rowOf,
  type Household,
  type HouseholdTruth,
  type Verdict,
} from './household.ts';

interface Later {
  readonly random: Random;
  /** A copy of the household as the first file stated it. */
  readonly next: Household & { truth: HouseholdTruth };
  readonly villages: readonly string[];
}
/** A change between two surveys, with its effect on rows and truth. */
type Change = (later: Later) => void;

const expect = ({ next }: Later, verdicts: Verdict[], codes: (string | string[])[] = []): void => {
  for (const row of next.rows) row.verdicts = verdicts;
  if (next.rows[0]) next.rows[0].codes = codes;
};

/** Changes in turn. Points 2 and 4 of the list of faults: heads, members, numbers, cards and villages. */
const changes: Readonly<Record<string, Change>> = {
  // The date of the survey moves.
  'stated again': (later) => expect(later, ['updated']),
  'address changed': (later) => {
    const { next } = later;
    next.truth.address = next.truth.address.replace('Melati', 'Kenanga');
    for (const { cells } of next.rows) cells['alamat'] = next.truth.address;
    expect(later, ['updated']);
  },
  'member added': (later) => {
    const { next, random } = later;
    const baby = createMember(random, 'CHILD', [2025, 2025]);
    const cells = next.rows[0]?.cells ?? {};
    const row = rowOf(next.truth, baby, { order: next.rows.length + 1, card: cells['no_kk'] ?? '' });
    next.rows.push({ ...row, cells: { ...cells, ...row.cells } });
    next.truth.members.push(baby);
    expect(later, ['updated']);
  },
  'head gone': (later) => {
    const { next } = later;
    const [head, widow] = next.truth.members;
    if (!head || widow?.relation !== 'SPOUSE') {
      expect(later, ['updated']);
      return;
    }
    next.rows.shift();
    if (next.rows[0]) next.rows[0].cells['hubungan'] = '1';
    widow.relation = 'HEAD';
    head.relation = null;
    expect(later, ['updated'], ['HEAD_CHANGED', 'MEMBER_NOT_IN_FILE']);
  },
  'head spelled otherwise': (later) => {
    const { next } = later;
    const [head] = next.truth.members;
    if (head) head.name = head.name.replace('Ahmad', 'Achmad').replace('Yusuf', 'Jusuf').replace('Joko', 'Djoko');
    if (next.rows[0]) next.rows[0].cells['nama'] = head?.name ?? '';
    expect(later, ['updated']);
  },
  'nik corrected': (later) => {
    const { next } = later;
    const [head] = next.truth.members;
    if (!head?.birthDate) return;
    head.nik = createNik(head.birthDate, head.sex);
    if (next.rows[0]) next.rows[0].cells['nik'] = head.nik;
    expect(later, ['updated'], ['NIK_CORRECTED']);
  },
  moved: (later) => {
    const { next, random, villages } = later;
    const village = random.pick(villages.filter((code) => code !== next.truth.village));
    for (const { cells } of next.rows) cells['kode_desa'] = village;
    expect(later, ['updated', 'contradicted'], [['VILLAGE_DIFFERS', 'MOVE_PROPOSED']]);
  },
};
/** With the id of a family, a new card leads to the same household. */
const cardReplaced: Change = (later) => {
  const card = createCard();
  for (const { cells } of later.next.rows) cells['no_kk'] = card;
  expect(later, ['updated'], ['CARD_REPLACED']);
};

/** Returns the household as a later file states it. */
export function restate(random: Random, household: Household, villages: readonly string[]): Household {
  const { truth } = household;
  if (!truth) throw new Error('Only accepted households are stated again.');
  const rows = household.rows.map((row) => ({ ...row, cells: { ...row.cells }, damage: null, codes: [] }));
  const next = { ...household, rows, truth: { ...truth, members: truth.members.map((member) => ({ ...member })) } };
  const all = { ...changes, ...('id_keluarga' in (rows[0]?.cells ?? {}) ? { 'card replaced': cardReplaced } : {}) };
  const names = Object.keys(all);
  next.fault = `later: ${names[household.label % names.length]}`;
  Object.values(all)[household.label % names.length]?.({ random, next, villages });
  return next;
}
