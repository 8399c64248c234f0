import type { HouseholdRevisionResolvers, Role } from '../../../__generated__/graphql.ts';

export const HouseholdRevision: HouseholdRevisionResolvers = { actorRole: (row) => row.actor_role as Role | null };
