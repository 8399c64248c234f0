import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { changesBetween, mergeList, setDisabled } from './changes.ts';
import { pseudonymOf } from './pseudonym.ts';
import { assignmentsAt, emptyRoster, openRoster, type ListedPerson, type Roster } from './roster.ts';

const at = new Date('2026-12-01T03:00:00Z');
const person = (subject: string, more: Partial<ListedPerson> = {}): ListedPerson => ({
  subject,
  name: null,
  assignments: [{ role: 'MANAGER', areas: ['63.09'], from: null, until: null }],
  ...more,
});
const merge = (roster: Roster, people: ListedPerson[], district: string | null = null) =>
  mergeList(roster, people, { district, at });
const first = ({ people }: Roster, subject: string) => {
  const found = people.find((each) => each.subject === subject);
  if (!found) throw new Error(`${subject} is missing`);
  return found;
};

test.each([
  ['f3b1d8f0-8a9e-4b0c-9d9a-0c1f2e3d4c5b', true],
  ['back-office', true],
  ['warga@example.go.id', false],
  ['auth0|ABC', false],
  ['system:operator', false],
])('keeps the subject %s as an ID: %p', (subject, isKept) => {
  const id = pseudonymOf(subject);
  expect(id === subject).toBe(isKept);
  expect(id).toMatch(/^[a-z0-9:._-]{1,80}$/);
  expect(id.startsWith('system:')).toBe(false);
});

test('counts days of office in the zone of the area', () => {
  const assignments = [{ role: 'MANAGER' as const, areas: ['63.09'], from: '2026-12-01', until: '2026-12-01' }];
  const entry = first(merge(emptyRoster, [person('a', { assignments })]), 'a');
  const has = (time: string) => assignmentsAt(entry, new Date(time)).length;
  // Tabalong is eight hours ahead of UTC.
  expect(
    ['2026-11-30T15:59:59Z', '2026-11-30T16:00:00Z', '2026-12-01T15:59:59Z', '2026-12-01T16:00:00Z'].map(has),
  ).toEqual([0, 1, 1, 0]);
});

test('ends those who are missing from a list, and keeps their IDs', () => {
  const before = merge(emptyRoster, [person('a', { id: 'p-1', name: 'Contoh' }), person('b')]);
  const after = merge(before, [person('b')]);
  expect(changesBetween(before, after)).toMatchObject({ added: [], changed: [], ended: [{ id: 'p-1' }], unchanged: 1 });
  expect(first(after, 'a')).toMatchObject({ name: null, assignments: [], endedAt: at.toISOString() });
  expect(() => merge(after, [person('b'), person('c', { id: 'p-1' })])).toThrow('p-1');
  expect(first(merge(after, [person('a')]), 'a')).toMatchObject({ id: 'p-1', endedAt: null });
});

test('a list of one district leaves the others alone', () => {
  const other = [{ role: 'MANAGER' as const, areas: ['36.04'], from: null, until: null }];
  const before = merge(emptyRoster, [person('a'), person('b', { assignments: other })]);
  const after = merge(before, [person('c')], '63.09');
  expect(after.people.map(({ subject, endedAt }) => [subject, endedAt === null])).toEqual([
    ['a', false],
    ['b', true],
    ['c', true],
  ]);
});

test('a disabled person stays disabled when a list names them', () => {
  const before = merge(emptyRoster, [person('a', { id: 'p-1' })]);
  const { roster } = setDisabled(before, 'p-1', at);
  const after = merge(roster, [person('a')]);
  expect(assignmentsAt(first(after, 'a'), at)).toEqual([]);
  expect(assignmentsAt(setDisabled(after, 'a', null).entry, at)).toHaveLength(1);
  expect(() => setDisabled(before, 'nobody', at)).toThrow('not on the roster');
});

test('follows its file, and keeps the last valid content', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slrt-roster-'));
  const file = join(folder, 'roster.json');
  const write = (text: string) => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };
  try {
    write(JSON.stringify(merge(emptyRoster, [person('a')])));
    const roster = openRoster(`file:${file}`);
    expect([roster.find('a')?.id, roster.find('b')]).toEqual(['a', null]);
    await wait(600);
    write('{"version": 1, "peo');
    expect(roster.find('a')?.id).toBe('a');
    await wait(600);
    write(JSON.stringify(merge(emptyRoster, [person('b')])));
    await wait(600);
    expect([roster.find('a'), roster.find('b')?.id]).toEqual([null, 'b']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
