import { combineOverrides } from '@slrt/calendar';
import type { Tx } from '@slrt/database';
import { districtClock, type DistrictClock } from './clock-rules.ts';
import { listClockSettings, listOverrides } from './clock.repository.ts';

/** Cache of the districts' time limits. Entries expire after 30 seconds. */
export interface ClockSettings {
  /** Reads missing entries in the given transaction, because a second connection could exhaust the pool. */
  of(tx: Tx, district: string): Promise<DistrictClock>;
  invalidate(district: string): void;
}
const lifetime = 30_000;

export function createClockSettings(): ClockSettings {
  const cache = new Map<string, { clock: DistrictClock; readAt: number }>();
  return {
    of: async (tx, district) => {
      const cached = cache.get(district);
      if (cached && Date.now() - cached.readAt < lifetime) return cached.clock;
      const [settings, overrides] = await Promise.all([listClockSettings(tx, district), listOverrides(tx, district)]);
      const clock = districtClock(district, settings, combineOverrides(overrides));
      cache.set(district, { clock, readAt: Date.now() });
      return clock;
    },
    invalidate: (district) => void cache.delete(district),
  };
}
