export { createClockSettings, type ClockSettings } from './clock-settings.ts';
export { escalationDays, maxPauseDays, type DistrictClock } from './clock-rules.ts';
export type { OverrideRow } from './clock.repository.ts';
export { clockSource, holidaySource } from './settings-sources.ts';
export { listClockSettings, setClock, setDistrictOverride } from './clock.repository.ts';
export { clockSetters, clockSteps } from './use-cases/set-clock.ts';
export { publishCalendar } from './use-cases/set-holiday.ts';
