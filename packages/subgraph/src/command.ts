import type { Actor, Role, SessionScope, UserFailure } from '@slrt/domain';
import type { Logger } from '@slrt/runtime';
import { requireScope } from './access.ts';
import type { RequestContext } from './host.ts';
import { create, mutate, mutateBatch, type CreationFailure, type Success } from './mutate.ts';

/** Who asks, with the rights chosen for the mutation. */
export interface Caller {
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

/** The caller of a mutation that `roles` may use. Throws FORBIDDEN when the actor has none of them. */
const callerOf = (context: RequestContext, roles: readonly Role[]): Caller => ({
  actor: context.actor,
  scope: requireScope(context, roles),
  logger: context.logger,
});

/**
 * Binds a mutation to the use case that changes a record: the caller must have one of `roles`, the answer is `typename` with
 * the use case's result, or the refusal that it threw.
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

/** The same for a use case that creates a record, whose union has fewer members. */
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

/** The same for a batch, whose items have answers of their own. */
export const batch =
  <Deps, Input, T extends string, I>(typename: T, roles: readonly Role[], run: UseCase<Deps, Input, I[]>) =>
  async (_: object, { input }: { input: Input }, context: RequestContext & { readonly deps: Deps }) => {
    const caller = callerOf(context, roles);
    return mutateBatch(typename, () => run(context.deps, caller, input));
  };

/** Gives the result of a use case the name that it has in the success type. */
export const named =
  <Deps, Input, Name extends string, V>(
    name: Name,
    run: UseCase<Deps, Input, V>,
  ): UseCase<Deps, Input, Record<Name, V>> =>
  async (deps, caller, input) =>
    ({ [name]: await run(deps, caller, input) }) as Record<Name, V>;
