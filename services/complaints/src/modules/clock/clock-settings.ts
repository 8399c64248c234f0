import type { Tx } from '@slrt/database';
import { districtClock, type DistrictClock } from './clock-rules.ts';
import { listClockSettings, listDistrictHolidays } from './clock.repository.ts';

/** The clocks of districts, read at most every half minute: a changed setting holds for what moves after that. */
export interface ClockSettings {
  /** Reads by the running transaction when it must: asking for a second connection inside one could starve the pool. */
  of(tx: Tx, district: string): Promise<DistrictClock>;
  invalidate(district: string): void;
}
const lifetime = 30_000;

export function createClockSettings(): ClockSettings {
  const known = new Map<string, { clock: DistrictClock; readAt: number }>();
  return {
    of: async (tx, district) => {
      const kept = known.get(district);
      if (kept && Date.now() - kept.readAt < lifetime) return kept.clock;
      const [settings, holidays] = await Promise.all([
        listClockSettings(tx, district),
        listDistrictHolidays(tx, district),
      ]);
      const clock = districtClock(district, settings, new Set(holidays.map((row) => row.day)));
      known.set(district, { clock, readAt: Date.now() });
      return clock;
    },
    invalidate: (district) => void known.delete(district),
  };
}
