export { createClockBook, type ClockBook } from './clock-book.ts';
export { escalationDays, longestPause, type DistrictClock } from './clock-rules.ts';
export type { ClockSettingRow, HolidayRow } from './clock.repository.ts';
