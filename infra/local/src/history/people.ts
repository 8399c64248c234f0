import type { Actor, Assignment } from '@slrt/domain';
import type { DistrictPlan } from '../data/districts.ts';
import { demoPersonas } from '../data/personas.ts';

export type Channel = 'HOME_VISIT' | 'PUSKESOS_DESK' | 'SECRETARIAT' | 'PHONE' | 'WEB';

/** Actors of the history by area and role. All roles exist in the demo districts. */
export interface People {
  filer(regionCode: string, channel: Channel): Actor;
  officer(regionCode: string, desk: 'VILLAGE' | 'DISTRICT'): Actor;
  decider(regionCode: string, desk: 'VILLAGE' | 'DISTRICT'): Actor;
  liaison(district: string, agency: string): Actor;
  manager(district: string): Actor;
  /** Duty assignments of the secretariat and of the villages with a Puskesos. */
  desks(plan: DistrictPlan): readonly (Assignment & { readonly person: string })[];
}

export function peopleOf(plans: readonly DistrictPlan[]): People {
  const personas = demoPersonas(plans);
  const planOf = (regionCode: string) =>
    plans.find((plan) => regionCode.startsWith(plan.district.code)) as DistrictPlan;
  const person = (id: string): Actor | undefined => personas.find((each) => each.id === id);
  /** Returns the persona with this role and area, or else an actor who cannot sign in. */
  const seated = (regionCode: string, role: Assignment['role'], name: string): Actor => {
    const known = personas.find(({ assignments }) =>
      assignments.some((each) => each.role === role && each.areas.includes(regionCode)),
    );
    const id = `${planOf(regionCode).district.prefix}${name}-${regionCode.slice(6)}`;
    return known ?? { id, assignments: [{ role, areas: [regionCode] }] };
  };
  const ofDistrict = (regionCode: string, name: string) =>
    person(`${planOf(regionCode).district.prefix}${name}`) as Actor;
  const officer = (regionCode: string) => seated(regionCode, 'PUSKESOS_OFFICER', 'puskesos-officer');
  const coordinator = (regionCode: string) => seated(regionCode, 'PUSKESOS_COORDINATOR', 'puskesos-coordinator');
  return {
    filer: (regionCode, channel) => {
      if (channel === 'PUSKESOS_DESK') return officer(regionCode);
      const facilitator = planOf(regionCode).facilitators.find((each) => each.villageCodes.includes(regionCode));
      return channel === 'HOME_VISIT' && facilitator
        ? (person(facilitator.person) as Actor)
        : ofDistrict(regionCode, 'front-office');
    },
    officer: (regionCode, desk) => (desk === 'VILLAGE' ? officer(regionCode) : ofDistrict(regionCode, 'back-office')),
    decider: (regionCode, desk) => (desk === 'VILLAGE' ? coordinator(regionCode) : ofDistrict(regionCode, 'manager')),
    liaison: (district, agency) =>
      person(`${planOf(district).district.prefix}liaison-${agency.toLowerCase()}`) ?? {
        id: `${planOf(district).district.prefix}liaison-${agency.toLowerCase()}`,
        assignments: [{ role: 'AGENCY_LIAISON', areas: [district], agency }],
      },
    manager: (district) => ofDistrict(district, 'manager'),
    desks: ({ district, units }) => [
      { person: `${district.prefix}back-office`, role: 'BACK_OFFICE', areas: [district.code] },
      { person: `${district.prefix}manager`, role: 'MANAGER', areas: [district.code] },
      ...units.flatMap((village) => [
        { person: officer(village).id, role: 'PUSKESOS_OFFICER' as const, areas: [village] },
        { person: coordinator(village).id, role: 'PUSKESOS_COORDINATOR' as const, areas: [village] },
      ]),
    ],
  };
}
