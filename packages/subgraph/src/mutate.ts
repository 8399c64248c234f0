import { Refusal, type UserFailure } from '@slrt/domain';

export type Success<T extends string, V> = { __typename: T } & V;
/** Refusals of a creation. It cannot fail for a wrong state or version. */
export type CreationFailure = Extract<
  UserFailure,
  { __typename: 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'IdempotencyConflict' }
>;

const isCreationFailure = (failure: UserFailure): failure is CreationFailure =>
  failure.__typename !== 'InvalidTransition' && failure.__typename !== 'StaleVersion';

/** Runs a change and returns the union member: success with its value, or the refusal it threw. */
export async function mutate<T extends string, V extends object>(
  typename: T,
  work: () => Promise<V>,
): Promise<Success<T, V> | UserFailure> {
  try {
    return { __typename: typename, ...(await work()) };
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}

/** Runs a creation and returns the union member; its union has fewer members. */
export async function create<T extends string, V extends object>(
  typename: T,
  work: () => Promise<V>,
): Promise<Success<T, V> | CreationFailure> {
  const result: Success<T, V> | UserFailure = await mutate(typename, work);
  if ('code' in result && !isCreationFailure(result)) throw new Error('a creation was refused as a change');
  return result;
}

/** Runs a batch. A batch is rejected as a whole only for its size; its items have results of their own. */
export async function mutateBatch<T extends string, I>(
  typename: T,
  work: () => Promise<I[]>,
): Promise<{ __typename: T; items: I[] } | Extract<UserFailure, { __typename: 'InvalidInput' }>> {
  try {
    return { __typename: typename, items: await work() };
  } catch (error) {
    if (error instanceof Refusal && error.failure.__typename === 'InvalidInput') return error.failure;
    throw error;
  }
}
