import { Refusal, type UserFailure } from '@slrt/domain';

/** Runs a use case and names the union member: success with its value, or the refusal it threw. */
export async function mutate<T extends string, V extends object>(
  typename: T,
  work: () => Promise<V>,
): Promise<({ __typename: T } & V) | UserFailure> {
  try {
    return { __typename: typename, ...(await work()) };
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
}
