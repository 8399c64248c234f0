import type { Assignment, Role } from '@slrt/domain';
import type { DistrictPlan } from './districts.ts';

/** A person or program of the demo, with its roles. */
export interface Persona {
  readonly id: string;
  readonly label: string;
  readonly assignments: readonly Assignment[];
}

const agencies = ['BPJS', 'DINKES', 'DISDIK', 'DINSOS', 'PKH', 'BULOG', 'DISDUKCAPIL', 'BAZNAS'];

/** Everyone who can sign in to the demo, by district: `back-office`, `serang-back-office`, `liaison-bpjs` … */
export function personasOf(plan: DistrictPlan): Persona[] {
  const { prefix, code } = plan.district;
  const village = plan.villages[0]?.code ?? '';
  const one = (name: string, role: Role, areas: readonly string[], more: Partial<Assignment> = {}): Persona => ({
    id: `${prefix}${name}`,
    label: `${role} ${areas.join(', ')}`,
    assignments: [{ role, areas, ...more }],
  });
  const district: [string, Role][] = [
    ['front-office', 'FRONT_OFFICE'],
    ['back-office', 'BACK_OFFICE'],
    ['manager', 'MANAGER'],
    ['head-of-office', 'HEAD_OF_OFFICE'],
    ['verifier', 'DISTRICT_VERIFIER'],
    // One person decides only one stage of a change request.
    ['second-verifier', 'DISTRICT_VERIFIER'],
    ['planner', 'PLANNER'],
    ['admin', 'ADMIN'],
    ['data-protection', 'DATA_PROTECTION_OFFICER'],
    ['service', 'SERVICE'],
  ];
  return [
    ...plan.facilitators.map((each) => ({
      id: each.person,
      label: `FACILITATOR ${each.villageCodes.join(', ')}`,
      assignments: [{ role: 'FACILITATOR' as const, areas: each.villageCodes }],
    })),
    // The largest work area of a facilitator, for the limits that must allow it.
    one(
      'facilitator-15-villages',
      'FACILITATOR',
      plan.villages.slice(0, 15).map((each) => each.code),
    ),
    one('puskesos-officer', 'PUSKESOS_OFFICER', [village]),
    one('puskesos-coordinator', 'PUSKESOS_COORDINATOR', [village]),
    one('village-head', 'VILLAGE_HEAD', [village]),
    ...plan.villages
      .filter(({ code: each }) => plan.pilots.includes(each))
      .flatMap(({ code: each, names }) => [
        one(`puskesos-officer-${names.village.toLowerCase()}`, 'PUSKESOS_OFFICER', [each]),
        one(`puskesos-coordinator-${names.village.toLowerCase()}`, 'PUSKESOS_COORDINATOR', [each]),
      ]),
    one('supervisor', 'SUPERVISOR', [village.slice(0, 8)]),
    ...district.map(([name, role]) => one(name, role, [code])),
    ...agencies.flatMap((agency) => [
      one(`liaison-${agency.toLowerCase()}`, 'AGENCY_LIAISON', [code], { agency }),
      one(`integrator-${agency.toLowerCase()}`, 'AGENCY_INTEGRATOR', [code], { agency }),
    ]),
  ];
}

export function demoPersonas(plans: readonly DistrictPlan[]): Persona[] {
  const other = plans.find((plan) => plan.district.prefix === 'serang-')?.district.code ?? '36.73';
  return [
    ...plans.flatMap(personasOf),
    ...['complaints-service', 'notifications-service'].map((id): Persona => ({
      id,
      label: 'SERVICE',
      assignments: [{ role: 'SERVICE', areas: plans.map(({ district }) => district.code) }],
    })),
    { id: 'other-district-manager', label: `MANAGER ${other}`, assignments: [{ role: 'MANAGER', areas: [other] }] },
  ];
}
