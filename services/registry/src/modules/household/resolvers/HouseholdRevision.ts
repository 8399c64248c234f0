import { formatId, FieldRefusal } from '@slrt/domain';
import type {
  HouseholdRevisionResolvers,
  HouseholdSnapshotResolvers,
  PersonSnapshotResolvers,
  Role,
} from '../../../__generated__/graphql.ts';
import { allow, answersView, assetsView } from './Household.ts';

const point = (at: { latitude: number | null; longitude: number | null }) =>
  at.latitude === null || at.longitude === null ? null : { latitude: at.latitude, longitude: at.longitude };

export const HouseholdRevision: HouseholdRevisionResolvers = {
  actorRole: (row) => row.actor_role as Role | null,
  location: async (row, _, context) => {
    await allow(context, 'location', row.household_id);
    return point(row);
  },
  household: (row) => ({
    district: row.district_code,
    household: formatId('household', { district: row.district_code, uuid: row.household_id }),
    uuid: row.household_id,
    snapshot: row.before,
  }),
};

/** A version of the past is read with the rights of today. */
export const HouseholdSnapshot: HouseholdSnapshotResolvers = {
  listing: ({ snapshot }) => snapshot.listing,
  region: ({ snapshot }, _, context) => context.areas.load(snapshot.region_code),
  address: ({ snapshot }) => snapshot.address,
  location: async ({ snapshot, household, uuid }, _, context) => {
    await allow(context, 'location', uuid);
    await context.registry.audit.load({ action: 'household.location', purpose: null, subject: household });
    return point(snapshot);
  },
  decile: ({ snapshot }) => snapshot.decile,
  percentile: ({ snapshot }) => snapshot.percentile,
  housing: async ({ snapshot, uuid }, _, context) => {
    await allow(context, 'belongings', uuid);
    return snapshot.housing;
  },
  assets: async ({ snapshot, uuid }, _, context) => {
    await allow(context, 'belongings', uuid);
    return assetsView(snapshot.assets);
  },
  answers: async ({ snapshot, uuid }, _, context) => {
    await allow(context, 'belongings', uuid);
    return answersView(snapshot);
  },
  surveyDate: ({ snapshot }) => snapshot.survey_date,
  members: ({ snapshot, district, uuid }) => snapshot.members.map((person) => ({ district, uuid, person })),
};

export const PersonSnapshot: PersonSnapshotResolvers = {
  person: async ({ person, district }, _, context) => {
    const row = await context.registry.persons.load(formatId('person', { district, uuid: person.id }));
    return row ? { ...row, direct: false } : null;
  },
  name: ({ person }) => person.name,
  sex: ({ person }) => person.sex,
  birthDate: ({ person }) => person.birth_date,
  relation: ({ person }) => person.relation,
  familyNo: ({ person }) => person.family_no,
  civil: ({ person }) => person.civil,
  schooling: ({ person }) => person.schooling,
  employment: ({ person }) => person.employment,
  health: async ({ person, district, uuid }, _, context) => {
    await allow(context, 'health', uuid);
    if (!context.registry.scope) throw new FieldRefusal('NOT_ALLOWED');
    const subject = formatId('person', { district, uuid: person.id });
    await context.registry.audit.load({ action: 'person.health', purpose: null, subject });
    return person.health;
  },
};
