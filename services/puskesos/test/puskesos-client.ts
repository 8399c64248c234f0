import type { Actor } from '@slrt/domain';
import type { Harness } from '@slrt/testkit';

/** A query's data; `none` where there is none. */
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
