import { localDate } from '@slrt/areas';
import { assignmentFor, assignmentsOf, caseworkRoles, levelOf, type Actor } from '@slrt/domain';
import { divisionThreshold, type Perturb } from '@slrt/keys';
import { WrongArgument } from '@slrt/subgraph';
import type { KeyedCount } from './screening.repository.ts';
import type { CountedScreening, GapCounts } from './use-cases/read-counts.ts';

/** True if the caller gets published counts of an area: a planner without a role that works with its households. */
export const readsPublished = (actor: Actor, regionCode: string): boolean =>
  !assignmentFor(actor, caseworkRoles, regionCode) &&
  (assignmentFor(actor, ['PLANNER'], regionCode) !== undefined || assignmentsOf(actor, caseworkRoles).length === 0);

/** Asserts that counts are published: of today, of a district or sub-district. Throws `WrongArgument`. */
export function assertPublished(regionCode: string, asOf: string | null): void {
  const level = levelOf(regionCode);
  if (level !== 'DISTRICT' && level !== 'SUB_DISTRICT')
    throw new WrongArgument({
      argument: 'regionCode',
      allowed: { key: 'allowed.regionLevel', values: 'DISTRICT, SUB_DISTRICT' },
    });
  if (asOf !== null && asOf !== localDate(regionCode, new Date()))
    throw new WrongArgument({ argument: 'asOf', allowed: { key: 'allowed.unpublished', values: '' } });
}

/** A count that a screening has, of all households or of a programme. */
export type CountOf = (counted: CountedScreening) => KeyedCount | null | undefined;

/** Returns the count of a programme. */
export const ofProgramme =
  (programmeCode: string, of: (counts: GapCounts) => KeyedCount | null | undefined): CountOf =>
  ({ programmes }) => {
    const counts = programmes.find((each) => each.programmeCode === programmeCode);
    return counts && of(counts);
  };

/**
 * Returns the published counts of a screening; null if withheld. `areas` are the screenings of the district and of the areas
 * below it down to the one of the counts: each divides the one before, and every count divides the listed households.
 */
export function publishCounts(perturb: Perturb, areas: readonly CountedScreening[]): (of: CountOf) => number | null {
  const shown = (of: CountOf, area: CountedScreening) => {
    const { n, keySum } = of(area) ?? { n: 0, keySum: 0 };
    return perturb(n, keySum);
  };
  return (of) => {
    const [own, ...larger] = areas.toReversed();
    if (!own) return null;
    const divided = [
      ...larger.map((area) => shown(of, area)),
      ...areas.map((area) => shown(({ listed }) => listed, area)),
    ];
    const isListed = of(own) === own.listed;
    return (isListed ? divided.slice(0, -1) : divided).every((count) => count >= divisionThreshold)
      ? shown(of, own)
      : null;
  };
}
