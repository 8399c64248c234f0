import type { SessionScope } from '@slrt/domain';

/** The provider's own rights: it signs people in before anyone is known. */
export const providerScope: SessionScope = {
  scope: 'system',
  areas: [],
  agency: null,
  actorId: 'system:identity',
  grants: [],
};
