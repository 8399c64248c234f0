import {
  bigint,
  boolean,
  defaultTo,
  defineTable,
  generated,
  identity,
  integer,
  json,
  list,
  nullable,
  primary,
  smallint,
  text,
  uuid,
} from '@slrt/database';
import type { Profile } from '@slrt/rules';

export const HouseholdProfileEntity = defineTable('household_profile', {
  district_code: primary(text()),
  household_id: primary(uuid()),
  version: integer(),
  region_code: text(),
  profile: json<Profile>(),
  listed: generated(nullable(boolean()), "((profile ->> 'listing'::text) = 'LISTED'::text)"),
  decile: generated(nullable(smallint()), "((profile ->> 'decile'::text))::smallint"),
  receiving: generated(nullable(list(text())), "slrt.text_array((profile -> 'receiving'::text))"),
  member_codes: defaultTo(list(bigint()), "'{}'::bigint[]"),
  building_status: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'buildingStatus'::text)"),
  land_status: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'landStatus'::text)"),
  floor: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'floor'::text)"),
  wall: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'wall'::text)"),
  wall_condition: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'wallCondition'::text)"),
  roof: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'roof'::text)"),
  roof_condition: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'roofCondition'::text)"),
  water: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'water'::text)"),
  water_obtained: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'waterObtained'::text)"),
  lighting: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'lighting'::text)"),
  power: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'power'::text)"),
  fuel: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'fuel'::text)"),
  toilet: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'toilet'::text)"),
  toilet_type: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'toiletType'::text)"),
  waste_disposal: generated(nullable(text()), "((profile -> 'housing'::text) ->> 'wasteDisposal'::text)"),
  floor_area: generated(nullable(integer()), "(((profile -> 'housing'::text) ->> 'floorArea'::text))::integer"),
  bedrooms: generated(nullable(integer()), "(((profile -> 'housing'::text) ->> 'bedrooms'::text))::integer"),
  rooms: generated(nullable(integer()), "(((profile -> 'housing'::text) ->> 'rooms'::text))::integer"),
});

export const MemberKindEntity = defineTable('member_kind', {
  district_code: primary(text()),
  kind: primary(identity(integer())),
  facts: json<readonly (string | null)[]>(),
});

export const ProfileBatchEntity = defineTable('profile_batch', {
  district_code: primary(text()),
  import_id: primary(text()),
  event_id: primary(uuid()),
});

export const ProfileImportEntity = defineTable('profile_import', {
  district_code: primary(text()),
  import_id: primary(text()),
  expected: nullable(integer()),
  announced: defaultTo(boolean(), 'false'),
});
