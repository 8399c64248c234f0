import type { Actor, Assignment, Role } from '@slrt/domain';

const one = (id: string, role: Role, areas: readonly string[], more: Partial<Assignment> = {}): Actor => ({
  id,
  assignments: [{ role, areas, ...more }],
});

/** Two villages of Tabalong and one elsewhere, for tests of allowed and denied access. */
export const places = {
  district: '63.09',
  village: '63.09.01.2001',
  otherVillage: '63.09.02.2001',
  otherDistrict: '36.73',
} as const;

/** Actors with access, and actors without: own area, other area, other agency, wrong role. */
export const actors = {
  facilitator: one('facilitator-1', 'FACILITATOR', [places.village]),
  otherFacilitator: one('facilitator-2', 'FACILITATOR', [places.otherVillage]),
  officer: one('officer-1', 'PUSKESOS_OFFICER', [places.village]),
  coordinator: one('coordinator-1', 'PUSKESOS_COORDINATOR', [places.village]),
  villageHead: one('head-1', 'VILLAGE_HEAD', [places.village]),
  otherVillageHead: one('head-2', 'VILLAGE_HEAD', [places.otherVillage]),
  supervisor: one('supervisor-1', 'SUPERVISOR', ['63.09.01']),
  backOffice: one('back-office-1', 'BACK_OFFICE', [places.district]),
  otherBackOffice: one('back-office-2', 'BACK_OFFICE', [places.otherDistrict]),
  educationDesk: one('back-office-3', 'BACK_OFFICE', [places.district], { sectors: ['EDUCATION'] }),
  manager: one('manager-1', 'MANAGER', [places.district]),
  otherManager: one('manager-2', 'MANAGER', [places.otherDistrict]),
  headOfOffice: one('office-head-1', 'HEAD_OF_OFFICE', [places.district]),
  verifier: one('verifier-1', 'DISTRICT_VERIFIER', [places.district]),
  secondVerifier: one('second-verifier-1', 'DISTRICT_VERIFIER', [places.district]),
  planner: one('planner-1', 'PLANNER', [places.district]),
  admin: one('admin-1', 'ADMIN', [places.district]),
  dataProtection: one('data-protection-1', 'DATA_PROTECTION_OFFICER', [places.district]),
  service: one('service-1', 'SERVICE', [places.district]),
  otherService: one('service-2', 'SERVICE', [places.otherDistrict]),
  bpjs: one('liaison-bpjs', 'AGENCY_LIAISON', [places.district], { agency: 'BPJS' }),
  disdik: one('liaison-disdik', 'AGENCY_LIAISON', [places.district], { agency: 'DISDIK' }),
  otherBpjs: one('liaison-bpjs-2', 'AGENCY_LIAISON', [places.otherDistrict], { agency: 'BPJS' }),
} as const satisfies Record<string, Actor>;
