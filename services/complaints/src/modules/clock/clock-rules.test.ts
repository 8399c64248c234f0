import { districtClock } from './clock-rules.ts';

const noOverrides = { daysOff: new Set<string>(), workingDays: new Set<string>() };
const clock = districtClock('63.09', [], noOverrides);
/** A Monday without holidays in the weeks after it. */
const monday = new Date('2026-09-07T01:00:00Z');
const day = (at: Date | undefined) => at?.toISOString().slice(0, 10);

test('a new complaint is due after three working days', () => {
  const schedule = clock.scheduleOf('SUBMITTED', 'CARD_INACTIVE', monday);
  expect([day(schedule?.dueAt), day(schedule?.remindAt)]).toEqual(['2026-09-10', '2026-09-09']);
});

test('a closed complaint is never due', () => {
  expect(clock.scheduleOf('RESOLVED', 'CARD_INACTIVE', monday)).toBeNull();
});

test('a visit extends the time to answer', () => {
  const category = { code: 'CARD_INACTIVE', days: 5 };
  expect(day(clock.resolveBy(category, 'SUBMITTED', monday))).toBe('2026-09-14');
  const extended = clock.resolveBy(category, 'VISIT_REQUIRED', monday);
  expect(clock.between(monday, extended)).toBe(60);
});

test('a part of a working day counts as one', () => {
  expect(clock.left(monday, new Date('2026-09-07T03:00:00Z'))).toBe(1);
  expect(clock.left(monday, clock.add(monday, 2))).toBe(2);
});

describe('settings of a district', () => {
  const row = (status: string, category_code: string, days: number) => ({
    district_code: '63.09',
    status,
    category_code,
    days,
    changed_by: 'manager-1',
    changed_at: monday,
  });
  const settings = [row('SUBMITTED', '*', 2), row('SUBMITTED', 'CARD_LOST', 1), row('RESOLUTION', '*', 10)];
  const own = districtClock('63.09', settings, noOverrides);

  test.each([
    ['CARD_INACTIVE', '2026-09-09'],
    ['CARD_LOST', '2026-09-08'],
  ])('give %s its own time', (category, due) => {
    expect(day(own.scheduleOf('SUBMITTED', category, monday)?.dueAt)).toBe(due);
  });

  test('replace the time to answer of the category', () => {
    expect(day(own.resolveBy({ code: 'CARD_INACTIVE', days: 5 }, 'SUBMITTED', monday))).toBe('2026-09-21');
  });
});
