import { localDate } from '@slrt/areas';
import { formatId } from '@slrt/domain';
import type { PersonResolvers } from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../context.ts';
import { personId } from '../household.loaders.ts';
import type { PersonParent } from '../household.parents.ts';
import { allow, numberOf, valueView } from './Household.ts';

/** Completed years between a birth date and a day, both `YYYY-MM-DD`. */
export function ageAt(birthDate: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
}

export const Person: PersonResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<PersonParent | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const row = await context.registry.persons.load(id);
    return row ? { ...row, direct: false } : null;
  },
  id: (row) => personId(row),
  nik: async (row, _, context) => {
    const found = await context.registry.nik.load(row.id);
    return found ? numberOf({ ...found, district_code: row.district_code }, personId(row), row.direct) : null;
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
    allow(context, 'identifier');
    return (await context.registry.numbers.load(row.id)).map((each) => ({
      kind: each.kind,
      number: numberOf(each, personId(row), row.direct),
      familyNo: null,
      source: each.source,
      validFrom: each.valid_from,
      validUntil: each.valid_until,
      recordedAt: each.recorded_at,
    }));
  },
  values: async (row, _, context) => {
    allow(context, 'belongings');
    return (await context.registry.values.load(row.id)).map(valueView);
  },
  leftOn: (row) => row.left_on,
  leftReason: (row) => row.left_reason as 'DIED' | null,
  mergedInto: async (row, _, context) => {
    if (row.merged_into === null) return null;
    const kept = await context.registry.persons.load(
      formatId('person', { district: row.district_code, uuid: row.merged_into }),
    );
    return kept ? { ...kept, direct: false } : null;
  },
  health: async (row, _, context) => {
    allow(context, 'health');
    await context.registry.audit.load({ action: 'person.health', purpose: null, subject: personId(row) });
    return row.health;
  },
};
