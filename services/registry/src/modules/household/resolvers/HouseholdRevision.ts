import { formatId } from '@slrt/domain';
import type {
  FactChangeResolvers,
  HouseholdRevisionResolvers,
  HouseholdSnapshotResolvers,
  PersonSnapshotResolvers,
  Role,
} from '../../../__generated__/graphql.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { loadFactPerson, readableFacts } from '../fact-access.ts';
import { listFactChanges } from '../fact-changes.ts';
import { isErased, snapshotOf, type Revision, type Snapshot } from '../revision.repository.ts';
import { assertMayRead, toAnswers, toAssets } from './Household.ts';

/** Returns the state that followed a past version: that of the next version, or the current one. */
async function loadStateAfter(row: Revision, context: ServiceContext): Promise<Snapshot | null> {
  const next = await context.registry.statesAfter.load(row);
  if (next) return next;
  const id = formatId('household', { district: row.district_code, uuid: row.household_id });
  const household = await context.registry.households.load(id);
  return household && snapshotOf(household, await context.registry.members.load(household));
}

export const FactChange: FactChangeResolvers = { person: loadFactPerson };

const toPoint = (at: { latitude: number | null; longitude: number | null }) =>
  at.latitude === null || at.longitude === null ? null : { latitude: at.latitude, longitude: at.longitude };

export const HouseholdRevision: HouseholdRevisionResolvers = {
  actorRole: (row) => row.actor_role as Role | null,
  location: async (row, _, context) => {
    await assertMayRead(context, 'location', { district: row.district_code, household: row.household_id });
    return toPoint(row);
  },
  visitedAt: (row) => row.visited_at ?? (row.reason === 'HOME_VISIT' ? row.at : null),
  changes: async (row, _, context) => {
    const after = await loadStateAfter(row, context);
    const changes = after && listFactChanges(row.before, after);
    if (!changes) return null;
    const district = row.district_code;
    const subject = formatId('household', { district, uuid: row.household_id });
    const readable = await readableFacts(changes, { district, household: row.household_id, subject }, context);
    return readable.map((each) => ({ ...each, district }));
  },
  household: (row) =>
    isErased(row.before)
      ? null
      : {
          district: row.district_code,
          household: formatId('household', { district: row.district_code, uuid: row.household_id }),
          uuid: row.household_id,
          snapshot: row.before,
        },
};

/** Past versions are read with the caller's current rights. */
export const HouseholdSnapshot: HouseholdSnapshotResolvers = {
  listing: ({ snapshot }) => snapshot.listing,
  region: ({ snapshot }, _, context) => context.areas.load(snapshot.region_code),
  address: ({ snapshot }) => snapshot.address,
  location: async ({ snapshot, district, uuid }, _, context) => {
    await assertMayRead(context, 'location', { district, household: uuid });
    return toPoint(snapshot);
  },
  decile: ({ snapshot }) => snapshot.decile,
  percentile: ({ snapshot }) => snapshot.percentile,
  housing: async ({ snapshot, district, uuid }, _, context) => {
    await assertMayRead(context, 'belongings', { district, household: uuid });
    return snapshot.housing;
  },
  assets: async ({ snapshot, district, uuid }, _, context) => {
    await assertMayRead(context, 'belongings', { district, household: uuid });
    return toAssets(snapshot.assets);
  },
  answers: async ({ snapshot, district, uuid }, _, context) => {
    await assertMayRead(context, 'belongings', { district, household: uuid });
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
    await assertMayRead(context, 'health', { district, household: uuid });
    return person.health;
  },
};
