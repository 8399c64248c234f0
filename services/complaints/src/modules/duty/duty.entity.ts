import {
  boolean,
  day,
  defaultTo,
  defineTable,
  integer,
  json,
  list,
  nullable,
  primary,
  text,
  uuid,
} from '@slrt/database';
import type { Role, Sector } from '@slrt/domain';

/** How an officer signs letters. */
export interface DutySigner {
  readonly name: string;
  readonly title: string;
  /** Rank and grade (pangkat, golongan). */
  readonly rank: string | null;
  /** Employee number (NIP). */
  readonly number: string | null;
}

export const DutyAssignmentEntity = defineTable('duty_assignment', {
  district_code: primary(text()),
  person: primary(text()),
  role: primary(text<Role>()),
  areas: list(text()),
  sectors: nullable(list(text<Sector>())),
  agency_code: nullable(text()),
  open_complaints: defaultTo(integer(), '0'),
  version: defaultTo(integer(), '1'),
  signer: nullable(json<DutySigner>()),
});

export const AbsenceEntity = defineTable('absence', {
  district_code: primary(text()),
  id: primary(uuid()),
  person: text(),
  from_day: day(),
  until_day: day(),
  handed_over: defaultTo(boolean(), 'false'),
  changed_by: text(),
  deputy: nullable(text()),
});
