import { FieldRefusal, scopeFor, type Actor, type Role, type SessionScope } from '@slrt/domain';

export interface Access {
  readonly actor: Actor;
  /** The session scope of a query for whichever of `roles` the actor has; null when it has none. */
  scope(roles: readonly Role[]): SessionScope | null;
}

export function accessOf(actor: Actor): Access {
  const known = new Map<string, SessionScope | null>();
  return {
    actor,
    scope: (roles) => {
      const key = roles.join();
      if (!known.has(key)) known.set(key, scopeFor(actor, roles));
      return known.get(key) ?? null;
    },
  };
}

/** The scope for a root field, or FORBIDDEN when the actor's roles have no such field at all. */
export function getScope(access: Access, roles: readonly Role[]): SessionScope {
  const scope = access.scope(roles);
  if (!scope) throw new FieldRefusal('FORBIDDEN');
  return scope;
}
