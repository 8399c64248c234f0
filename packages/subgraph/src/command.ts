import { rolesFor, type Actor, type Role, type SessionScope, type Transition, type UserFailure } from '@slrt/domain';
import type { Logger } from '@slrt/runtime';
import { getScope } from './access.ts';
import type { RequestContext } from './host.ts';
import { create, mutate, mutateBatch, type CreationFailure, type Success } from './mutate.ts';

/** The caller, with the rights chosen for the mutation. */
export interface Caller {
  /** Has only the assignments behind `scope`, so that no step is allowed whose rows the database refuses. */
  readonly actor: Actor;
  readonly scope: SessionScope;
  readonly logger: Logger;
}

type UseCase<Deps, Input, V> = (deps: Deps, caller: Caller, input: Input) => Promise<V>;
type Binding<Deps, Input, R> = (
  parent: object,
  args: { input: Input },
  context: RequestContext & { readonly deps: Deps },
) => Promise<R>;

/** Returns the caller of a mutation that `roles` may use. Throws FORBIDDEN when the actor has none of them. */
function callerOf(context: RequestContext, roles: readonly Role[]): Caller {
  const scope = getScope(context, roles);
  return { actor: { ...context.actor, assignments: scope.grants }, scope, logger: context.logger };
}

/**
 * Binds a mutation to the use case that changes a record. The caller must have one of `roles`. The result is `typename`
 * with the use case's result, or the refusal that it threw.
 */
export const command =
  <Deps, Input, T extends string, V extends object>(
    typename: T,
    roles: readonly Role[],
    run: UseCase<Deps, Input, V>,
  ): Binding<Deps, Input, Success<T, V> | UserFailure> =>
  async (_, { input }, context) => {
    const caller = callerOf(context, roles);
    return mutate(typename, () => run(context.deps, caller, input));
  };

/** Binds a mutation to the use case that creates a record; its union has fewer members. */
export const creation =
  <Deps, Input, T extends string, V extends object>(
    typename: T,
    roles: readonly Role[],
    run: UseCase<Deps, Input, V>,
  ): Binding<Deps, Input, Success<T, V> | CreationFailure> =>
  async (_, { input }, context) => {
    const caller = callerOf(context, roles);
    return create(typename, () => run(context.deps, caller, input));
  };

/** Binds a mutation to a use case for a batch, whose items have results of their own. */
export const batch =
  <Deps, Input, T extends string, I>(typename: T, roles: readonly Role[], run: UseCase<Deps, Input, I[]>) =>
  async (_: object, { input }: { input: Input }, context: RequestContext & { readonly deps: Deps }) => {
    const caller = callerOf(context, roles);
    return mutateBatch(typename, () => run(context.deps, caller, input));
  };

/** Returns the result of a use case under its field name in the success type. */
export const named =
  <Deps, Input, Name extends string, V>(
    name: Name,
    run: UseCase<Deps, Input, V>,
  ): UseCase<Deps, Input, Record<Name, V>> =>
  async (deps, caller, input) =>
    ({ [name]: await run(deps, caller, input) }) as Record<Name, V>;

/** Name of the mutation of a step in a transition table: `reviewComplaint:START` is taken by `reviewComplaint`. */
type MutationOf<Step extends string> = Step extends `${infer Name}:${string}` ? Name : Step;
type AnyUseCase = UseCase<never, never, object>;
/** One mutation per use case; `reviewComplaint` returns `ReviewComplaintSuccess` or a refusal. */
type Commands<Cases> = {
  [Name in keyof Cases & string]: Cases[Name] extends UseCase<infer Deps, infer Input, infer V extends object>
    ? Binding<Deps, Input, Success<`${Capitalize<Name>}Success`, V> | UserFailure>
    : never;
};

function bindCommands<Cases extends object>(cases: Cases, rolesOf: (name: string) => readonly Role[]): Commands<Cases> {
  const bound = Object.entries(cases).map(([name, run]: [string, AnyUseCase]) => [
    name,
    command(`${name.charAt(0).toUpperCase()}${name.slice(1)}Success`, rolesOf(name), run),
  ]);
  return Object.fromEntries(bound) as Commands<Cases>;
}

/**
 * Binds the step mutations of a lifecycle to their use cases by name. The roles come from the transition table: those
 * that may take any step of the mutation (`decideHandling` takes `decideHandling:REFER` and others).
 */
export const stepCommands = <T extends Transition, Cases extends Partial<Record<MutationOf<T['on']>, AnyUseCase>>>(
  transitions: readonly T[],
  cases: Cases,
): Commands<Cases> =>
  bindCommands(cases, (name) => [
    ...new Set(
      transitions
        .filter(({ on }) => on === name || on.startsWith(`${name}:`))
        .flatMap(({ on }) => rolesFor(transitions, on)),
    ),
  ]);

/** Binds mutations that do not change the state of a record. `acts` lists the roles of each. */
export const actCommands = <Name extends string, Cases extends Partial<Record<Name, AnyUseCase>>>(
  acts: Readonly<Record<Name, { readonly by: readonly Role[] }>>,
  cases: Cases,
): Commands<Cases> => bindCommands(cases, (name) => acts[name as Name].by);
