import type { Tx } from '@slrt/database';
import { actingRole, districtOf, levelOf } from '@slrt/domain';
import { areaName, maxAreasPerEvent, registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { ChangedArea } from './area.repository.ts';

/** Returns true if events may carry this name of a new village. */
export const isAreaName = (name: string): boolean => areaName.safeParse(name).success;

/** Tells the other services about areas of each district, sorted by code. Provinces do not change. */
export function recordChangedAreas(tx: Tx, changed: readonly ChangedArea[]): void {
  const belowProvinces = changed
    .filter(({ code }) => levelOf(code) !== 'PROVINCE')
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const [district, areas] of Map.groupBy(belowProvinces, ({ code }) => districtOf(code)))
    for (let at = 0; at < areas.length; at += maxAreasPerEvent) {
      const part = areas.slice(at, at + maxAreasPerEvent);
      recordEvent(tx, registryEvents.areasChanged, district, {
        district,
        version: Math.max(...part.map((area) => area.version)),
        actorId: tx.scope.actorId,
        actorRole: actingRole(tx.scope, district),
        areas: part.map((area) => ({
          regionCode: area.code,
          name: area.name,
          kind: area.kind,
          validFrom: area.valid_from,
          validUntil: area.valid_until,
          successors: [...area.successors],
          version: area.version,
        })),
      });
    }
}
