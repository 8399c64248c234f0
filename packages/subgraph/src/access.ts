import {
  FieldRefusal,
  mayAskBy,
  scopeFor,
  type Actor,
  type PersonalFact,
  type Role,
  type SessionScope,
} from '@slrt/domain';

export interface Access {
  readonly actor: Actor;
  /** Returns the session scope of a query for the actor's role among `roles`; null when the actor has none of them. */
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

/**
 * Returns the caller's rights without the assignments that may not learn all of these facts: a list that was found by a fact tells it
 * about each of its records.
 */
export function restrictTo({ actor }: Pick<Access, 'actor'>, facts: readonly PersonalFact[]): Access {
  return accessOf({ ...actor, assignments: actor.assignments.filter(({ role }) => mayAskBy(role, facts)) });
}

/** Returns the scope for a root field. Throws FORBIDDEN when none of the actor's roles may use the field. */
export function getScope(access: Access, roles: readonly Role[]): SessionScope {
  const scope = access.scope(roles);
  if (!scope) throw new FieldRefusal('FORBIDDEN');
  return scope;
}
