import { localDate } from '@slrt/areas';
import { formatId } from '@slrt/domain';
import type { PersonResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { personId } from '../loaders.ts';
import { purposesOf } from '../number.loader.ts';
import type { PersonParent } from '../household.parents.ts';
import { assertMayRead, toMaskedValue, toSourcedValue } from './Household.ts';

/** Returns the completed years between a birth date and a day, both `YYYY-MM-DD`. */
export function ageAt(birthDate: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
}

const placeOf = (row: PersonParent) => ({ district: row.district_code, household: row.household_id });
const ownerOf = (row: PersonParent) => ({ subject: personId(row), ...placeOf(row), direct: row.direct });

export const Person: PersonResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<PersonParent | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const row = await context.registry.persons.load(id);
    return row ? { ...row, direct: false } : null;
  },
  id: (row) => personId(row),
  nik: async (row, _, context, info) => {
    const purposes = row.direct ? purposesOf(info) : [];
    const found = await context.registry.nik.load({
      id: row.id,
      subject: personId(row),
      place: placeOf(row),
      purposes,
    });
    return found ? toMaskedValue(found, ownerOf(row)) : null;
  },
  birthDate: (row) => row.birth_date,
  familyNo: (row) => row.family_no,
  age: (row) => (row.birth_date ? ageAt(row.birth_date, localDate(row.district_code, new Date())) : null),
  household: async (row, _, context) => {
    const household = await context.registry.households.load(
      formatId('household', { district: row.district_code, uuid: row.household_id }),
    );
    return household ? { ...household, direct: row.direct } : null;
  },
  identifiers: async (row, _, context) => {
    await assertMayRead(context, 'identifier', placeOf(row));
    return (await context.registry.numbers.load(row.id)).map((each) => ({
      kind: each.kind,
      number: toMaskedValue(each, ownerOf(row)),
      familyNo: null,
      source: each.source,
      validFrom: each.valid_from,
      validUntil: each.valid_until,
      recordedAt: each.recorded_at,
    }));
  },
  values: async (row, _, context) => {
    await assertMayRead(context, 'belongings', placeOf(row));
    return (await context.registry.values.load(row.id)).map(toSourcedValue);
  },
  isRestricted: (row, _, context) => context.restrictions?.covers([personId(row)]) ?? false,
  leftOn: (row) => row.left_on,
  leftReason: (row) => row.left_reason as 'DIED' | null,
  mergedInto: async (row, _, context) => {
    if (row.merged_into === null) return null;
    const kept = await context.registry.persons.load(
      formatId('person', { district: row.district_code, uuid: row.merged_into }),
    );
    return kept ? { ...kept, direct: false } : null;
  },
  civil: async (row, _, context) => {
    await assertMayRead(context, 'civil', placeOf(row));
    return row.civil;
  },
  schooling: async (row, _, context) => {
    await assertMayRead(context, 'schooling', placeOf(row));
    return row.schooling;
  },
  employment: async (row, _, context) => {
    await assertMayRead(context, 'employment', placeOf(row));
    return row.employment;
  },
  health: async (row, _, context) => {
    await assertMayRead(context, 'health', placeOf(row));
    return row.health;
  },
};
