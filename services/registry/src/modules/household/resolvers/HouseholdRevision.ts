import { formatId, FieldRefusal } from '@slrt/domain';
import type {
  HouseholdRevisionResolvers,
  HouseholdSnapshotResolvers,
  PersonSnapshotResolvers,
  Role,
} from '../../../__generated__/graphql.ts';
import { assertMayRead, toAnswers, toAssets } from './Household.ts';

const toPoint = (at: { latitude: number | null; longitude: number | null }) =>
  at.latitude === null || at.longitude === null ? null : { latitude: at.latitude, longitude: at.longitude };

export const HouseholdRevision: HouseholdRevisionResolvers = {
  actorRole: (row) => row.actor_role as Role | null,
  location: async (row, _, context) => {
    await assertMayRead(context, 'location', row.household_id);
    return toPoint(row);
  },
  household: (row) => ({
    district: row.district_code,
    household: formatId('household', { district: row.district_code, uuid: row.household_id }),
    uuid: row.household_id,
    snapshot: row.before,
  }),
};

/** Past versions are read with the caller's current rights. */
export const HouseholdSnapshot: HouseholdSnapshotResolvers = {
  listing: ({ snapshot }) => snapshot.listing,
  region: ({ snapshot }, _, context) => context.areas.load(snapshot.region_code),
  address: ({ snapshot }) => snapshot.address,
  location: async ({ snapshot, household, uuid }, _, context) => {
    await assertMayRead(context, 'location', uuid);
    await context.registry.audit.load({ action: 'household.location', purpose: null, subject: household });
    return toPoint(snapshot);
  },
  decile: ({ snapshot }) => snapshot.decile,
  percentile: ({ snapshot }) => snapshot.percentile,
  housing: async ({ snapshot, uuid }, _, context) => {
    await assertMayRead(context, 'belongings', uuid);
    return snapshot.housing;
  },
  assets: async ({ snapshot, uuid }, _, context) => {
    await assertMayRead(context, 'belongings', uuid);
    return toAssets(snapshot.assets);
  },
  answers: async ({ snapshot, uuid }, _, context) => {
    await assertMayRead(context, 'belongings', uuid);
    return toAnswers(snapshot);
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
    await assertMayRead(context, 'health', uuid);
    if (!context.registry.scope) throw new FieldRefusal('NOT_ALLOWED');
    const subject = formatId('person', { district, uuid: person.id });
    await context.registry.audit.load({ action: 'person.health', purpose: null, subject });
    return person.health;
  },
};
