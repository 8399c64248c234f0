export { createClockSettings, type ClockSettings } from './clock-settings.ts';
export { escalationDays, maxPauseDays, type DistrictClock } from './clock-rules.ts';
export type { OverrideRow } from './clock.repository.ts';
