import type { Actor } from '@slrt/domain';
import type { Harness } from '@slrt/testkit';

/**
 * Returns a function that asks the service as an actor. It resolves to the data, or `none` when there are none, and to the code
 * of the first error.
 */
export const asking =
  (of: () => Harness) =>
  async <T>(
    actor: Actor,
    query: string,
    variables: object = {},
    none: T | null = null,
  ): Promise<{ data: T | null; code: string | undefined }> => {
    const answer = await of().graph(actor, query, variables);
    return { data: (answer.data as unknown as T | null) ?? none, code: answer.errors?.[0]?.extensions.code };
  };
