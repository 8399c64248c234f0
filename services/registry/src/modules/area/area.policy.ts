import type { Actor, SessionScope } from '@slrt/domain';

/** Areas are for everyone with a token to read. */
export const publicScope = ({ actor }: { readonly actor: Actor }): SessionScope => ({
  scope: 'staff',
  areas: [],
  agency: null,
  actorId: actor.id,
  role: null,
});
