import { addWorkingDays, isWorkingDay } from '@slrt/calendar';
import { addDays, addWorkdays, calendarShift } from './calendar-shift.ts';

const anchor = '2026-07-01';
const move = (today: string) => {
  const shift = calendarShift(anchor, today);
  return (date: string) => addDays(date, shift(date));
};

describe('moving a history to another day', () => {
  test('ends on the eve of a working day', () => {
    expect(move('2026-11-27')(anchor)).toBe('2026-11-27');
    expect(move('2026-11-27')('2026-06-30')).toBe('2026-11-26');
  });

  test('ends on the last working day before a day off', () => {
    expect(move('2026-11-28')(anchor)).toBe('2026-11-30');
    expect(move('2026-11-28')('2026-06-30')).toBe('2026-11-27');
  });

  test.each(['2026-11-27', '2026-12-26', '2027-03-12', '2030-01-01'])('keeps due days due (%s)', (today) => {
    const moved = move(today);
    for (let n = 1; n < 120; n += 1) {
      const from = addWorkdays(anchor, -n);
      const due = addWorkingDays(new Date(`${from}T03:00:00Z`), 5, '63.09')
        .toISOString()
        .slice(0, 10);
      const expected = addWorkingDays(new Date(`${moved(from)}T03:00:00Z`), 5, '63.09')
        .toISOString()
        .slice(0, 10);
      expect(isWorkingDay(moved(from))).toBe(true);
      expect(moved(due)).toBe(expected);
    }
  });

  test('never turns the order of days', () => {
    const moved = move('2027-01-04');
    let before = '';
    for (let day = '2026-01-01'; day < '2026-09-01'; day = addDays(day, 1)) {
      expect(moved(day) >= before).toBe(true);
      before = moved(day);
    }
  });
});
