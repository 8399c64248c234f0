import {
  bytes,
  day,
  defaultTo,
  defineTable,
  double,
  integer,
  json,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';

export const FacilitatorEntity = defineTable('facilitator', {
  district_code: primary(text()),
  id: primary(uuid()),
  person: text(),
  name: text(),
  funding: text<'APBN' | 'APBD' | 'DANA_DESA'>(),
  village_codes: list(text()),
  version: defaultTo(integer(), '1'),
  input_hash: bytes(),
  recruited_from: nullable(text<'TKSK' | 'PSM' | 'KARANG_TARUNA' | 'PKK' | 'TAGANA' | 'OTHER'>()),
  device: nullable(text()),
  trainings: defaultTo(json<{ code: string; completedOn: string }[]>(), "'[]'::jsonb"),
  active_from: nullable(day()),
  active_until: nullable(day()),
});

export const FacilitatorAssignmentEntity = defineTable('facilitator_assignment', {
  district_code: primary(text()),
  id: primary(defaultTo(uuid(), 'uuidv7()')),
  facilitator_id: uuid(),
  village_code: text(),
  from_day: day(),
  until_day: nullable(day()),
  assigned_by: text(),
});

export const VillagePointEntity = defineTable('village_point', {
  district_code: primary(text()),
  region_code: primary(text()),
  latitude: double(),
  longitude: double(),
});

export const SupervisorEntity = defineTable('supervisor', {
  district_code: primary(text()),
  id: primary(uuid()),
  person: text(),
  name: text(),
  sub_district_codes: list(text()),
  input_hash: bytes(),
});

/** A role with its areas in the district. */
export interface FollowedAssignment {
  readonly role: string;
  readonly areas: readonly string[];
}

export const FollowedAccountEntity = defineTable('followed_account', {
  district_code: primary(text()),
  person: primary(text()),
  version: integer(),
  assignments: json<FollowedAssignment[]>(),
});
