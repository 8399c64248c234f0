import type { Random } from '@slrt/runtime';
import type { DistrictPlan } from '../data/districts.ts';
import type { Family, Need } from './case.ts';
import type { Channel } from './people.ts';
import { addWorkdays } from './calendar-shift.ts';
import type { CourseName } from './courses.ts';

/** The history ends on the day before this working day. Loading shifts it to the day of the start. */
export const anchorDay = '2026-07-01';
/** Length of the history in working days: six months. */
const length = 120;

interface Planned {
  readonly course: CourseName;
  readonly count: number;
  /** Working days between filing and the anchor day. */
  readonly age: readonly [from: number, until: number];
  /** Filed at the desk of a Puskesos. */
  readonly inVillage?: true;
}
const ended = [30, length] as const;
/** Complaints of a district. Ages are chosen so that some open ones are due on the anchor day and some are overdue. */
const planned: readonly Planned[] = [
  { course: 'resolved', count: 44, age: ended },
  { course: 'handledResolved', count: 26, age: ended },
  { course: 'handledResolved', count: 10, age: ended, inVillage: true },
  { course: 'unanswered', count: 14, age: [50, length] },
  { course: 'unfulfilled', count: 14, age: ended },
  { course: 'visited', count: 12, age: [40, length] },
  { course: 'secondAgency', count: 8, age: [45, length] },
  { course: 'rejected', count: 14, age: ended },
  { course: 'duplicate', count: 12, age: [10, length - 10] },
  { course: 'duplicate', count: 4, age: [6, 9] }, // of complaints that are still open, so that they have not followed these yet
  { course: 'withdrawn', count: 8, age: ended },
  { course: 'resubmitted', count: 8, age: ended },
  { course: 'reopenedResolved', count: 6, age: [70, length] },
  { course: 'submitted', count: 11, age: [1, 2] },
  { course: 'submitted', count: 5, age: [3, 3] }, // due on the anchor day
  { course: 'submitted', count: 4, age: [5, 9] }, // overdue
  { course: 'startedAtOnce', count: 8, age: [1, 4] },
  { course: 'startedAtOnce', count: 4, age: [1, 4], inVillage: true },
  { course: 'startedAtOnce', count: 3, age: [5, 5] }, // due on the anchor day
  { course: 'startedAtOnce', count: 5, age: [8, 18] }, // overdue and escalated
  { course: 'paused', count: 3, age: [3, 6] },
  { course: 'noted', count: 3, age: [2, 4] },
  { course: 'escalatedFromVillage', count: 3, age: [2, 4], inVillage: true },
  { course: 'returned', count: 4, age: [5, 7] },
  { course: 'visitRequired', count: 6, age: [8, 40] },
  { course: 'recommended', count: 6, age: [3, 6] },
  { course: 'decidedHere', count: 5, age: [5, 8] },
  { course: 'decided', count: 8, age: [5, 9] },
  { course: 'decided', count: 5, age: [13, 18] }, // the agency is late
  { course: 'decided', count: 4, age: [24, 30] }, // so is the complaint
  { course: 'accepted', count: 5, age: [12, 16] },
  { course: 'inProgress', count: 6, age: [15, 20] },
  { course: 'waitingForQuota', count: 8, age: [16, 24] },
  { course: 'refused', count: 3, age: [8, 11] },
  { course: 'answered', count: 5, age: [27, 30] },
  { course: 'handled', count: 5, age: [12, 16] },
  { course: 'reopened', count: 4, age: [11, 13] },
];

interface Choice extends Need {
  /** Target of the referral. Null if the desk handles the need. */
  readonly referTo: object | null;
}
const programme = (code: string) => ({ programmeCodes: [code] });
const bySector = {};
const need = (sector: Need['sector'], categoryCode: string, referTo: object | null): Choice => ({
  sector,
  categoryCode,
  kind: categoryCode === 'INFORMATION' ? 'QUESTION' : 'COMPLAINT',
  referTo,
});
/** Needs, repeated by weight. */
const referred: readonly Choice[] = [
  need('HEALTH', 'CARD_INACTIVE', programme('KIS')),
  need('HEALTH', 'CARD_INACTIVE', programme('KIS')),
  need('HEALTH', 'HEALTH_INSURANCE_REACTIVATION', programme('KIS')),
  need('HEALTH', 'SERVICE_REFUSED', programme('JAMKESDA')),
  need('EDUCATION', 'SCHOOL_AID', programme('KIP')),
  need('EDUCATION', 'SCHOOL_AID', programme('KIP')),
  need('EDUCATION', 'TARGETING_NOT_RECEIVING', programme('KIP')),
  need('EDUCATION', 'CARD_WRONG', programme('KIP')),
  need('SOCIAL_ECONOMIC', 'TARGETING_NOT_RECEIVING', programme('PKH')),
  need('SOCIAL_ECONOMIC', 'TARGETING_NOT_RECEIVING', programme('PKH')),
  need('SOCIAL_ECONOMIC', 'CASH_TRANSFER', programme('BLT_DD')),
  need('SOCIAL_ECONOMIC', 'NO_PROGRAMME', { agencyCode: 'BAZNAS' }),
  need('FOOD', 'TARGETING_NOT_RECEIVING', programme('RASTRA')),
  need('FOOD', 'TARGETING_NOT_RECEIVING', programme('BPNT')),
  need('FOOD', 'FOOD_AID_QUALITY', programme('RASTRA')),
  need('HOUSING', 'HOUSE_REPAIR', programme('RTLH')),
  need('CIVIL_REGISTRATION', 'IDENTITY_DOCUMENT', bySector),
];
const handledHere: readonly Choice[] = [
  need('HEALTH', 'INFORMATION', null),
  need('HEALTH', 'CARD_LOST', null),
  need('EDUCATION', 'INFORMATION', null),
  need('EDUCATION', 'CARD_LOST', null),
  need('SOCIAL_ECONOMIC', 'INFORMATION', null),
  need('SOCIAL_ECONOMIC', 'TARGETING_NOT_LISTED', null),
  need('SOCIAL_ECONOMIC', 'TARGETING_INCLUSION', null),
  need('SOCIAL_ECONOMIC', 'DATA_MISMATCH_NAME', null),
  need('FOOD', 'FOOD_AID_AMOUNT', null),
  need('FOOD', 'FOOD_AID_TIME', null),
  need('FOOD', 'FOOD_AID_PRICE', null),
  need('FOOD', 'FOOD_AID_TARGET', null),
  need('FOOD', 'FOOD_AID_ADMINISTRATION', null),
  need('FOOD', 'INFORMATION', null),
  need('HOUSING', 'INFORMATION', null),
  need('CIVIL_REGISTRATION', 'IDENTITY_DOCUMENT', null),
  need('CIVIL_REGISTRATION', 'DATA_MISMATCH_NIK', null),
  need('CIVIL_REGISTRATION', 'DATA_MISMATCH_KK', null),
  need('CIVIL_REGISTRATION', 'INFORMATION', null),
  need('ENERGY', 'ELECTRICITY', null),
  need('ENERGY', 'INFORMATION', null),
  need('AGRICULTURE', 'FARM_AID', null),
  need('FISHERIES', 'FISHERY_AID', null),
];
/** Courses with a referral to an agency. */
const withAgency: readonly CourseName[] = [
  ...(['resolved', 'unanswered', 'unfulfilled', 'secondAgency', 'decided', 'accepted', 'inProgress'] as const),
  ...(['waitingForQuota', 'refused', 'answered'] as const),
];

export interface PlannedCase {
  readonly course: CourseName;
  /** Day of filing. */
  readonly day: string;
  readonly family: Family;
  readonly channel: Channel;
  readonly choice: Choice;
}
type Households = ReadonlyMap<string, readonly string[]>;

/** Returns a village with a facilitator, who confirms the outcome of a complaint. */
function chooseVillage(random: Random, plan: DistrictPlan, inVillage: boolean): string {
  const villages = plan.facilitators.flatMap(({ villageCodes }) => villageCodes);
  const first = villages.slice(0, 2);
  const units = plan.units.filter((village) => villages.includes(village));
  const chance = random.next();
  // The villages of personas and the pilot villages get more complaints.
  if (chance < 0.3) return inVillage ? (first[0] as string) : random.pick(first);
  if (chance < 0.5 || inVillage) return random.pick(plan.pilots.length > 0 ? plan.pilots : units);
  return random.pick(villages);
}

function chooseChannel(random: Random): Channel {
  const chance = random.next();
  if (chance < 0.6) return 'HOME_VISIT';
  return chance < 0.85 ? 'SECRETARIAT' : chance < 0.95 ? 'PHONE' : 'WEB';
}

/** Plans the complaints of a district. `households` are the ids by village. `nameOf` returns a made-up name. */
export function planCases(
  random: Random,
  plan: DistrictPlan,
  { households, nameOf }: { households: Households; nameOf: () => string },
): PlannedCase[] {
  return planned.flatMap(({ course, count, age, inVillage = false }) =>
    Array.from({ length: count }, (): PlannedCase => {
      const regionCode = chooseVillage(random, plan, inVillage);
      const known = households.get(regionCode) ?? [];
      const asksAgency = withAgency.includes(course) || (!inVillage && random.chance(0.4));
      return {
        course,
        day: addWorkdays(anchorDay, -random.int(...(age as [number, number]))),
        family: {
          regionCode,
          householdId: known.length > 0 && random.chance(0.85) ? random.pick(known) : null,
          reporter: nameOf(),
        },
        channel: inVillage ? 'PUSKESOS_DESK' : chooseChannel(random),
        choice: random.pick(asksAgency ? referred : handledHere),
      };
    }),
  );
}
