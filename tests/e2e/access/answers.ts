export type Verdict = 'ALLOWED' | 'FORBIDDEN' | 'UNAUTHENTICATED' | `ODD ${string}`;

/** Returns whether the role may use the field. Access to the records is checked separately. */
export function verdictOf(status: number, text: string): Verdict {
  if (status === 401) return 'UNAUTHENTICATED';
  const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] };
  const codes = errors.map((error) => error.extensions?.code ?? 'NO_CODE');
  if (codes.includes('FORBIDDEN')) return 'FORBIDDEN';
  const odd = codes.findIndex((code) =>
    [
      'INTERNAL_ERROR',
      'SERVICE_UNAVAILABLE',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
      'RATE_LIMITED',
      'QUERY_TOO_COMPLEX',
      'NO_CODE',
    ].includes(code),
  );
  return odd < 0 ? 'ALLOWED' : `ODD ${codes[odd] ?? ''} ${errors[odd]?.message.slice(0, 120) ?? ''}`;
}

/** The part of an answer under one alias. */
export interface Part {
  readonly value: unknown;
  readonly hasErrors: boolean;
}

/** Selections of a root field under aliases of one document, to save requests. */
export const underAliases = (selections: readonly string[]): string =>
  selections.map((selection, n) => `a${n}: ${selection}`).join(' ');

/** Splits the answer to a document of `underAliases`. Throws when an error has no alias in its path. */
export function partsOf(text: string, count: number): Part[] {
  const { data, errors = [] } = JSON.parse(text) as {
    data?: Record<string, unknown> | null;
    errors?: { path?: (string | number)[] }[];
  };
  if (errors.some(({ path }) => !path)) throw new Error(`an error without a path: ${text.slice(0, 500)}`);
  return Array.from({ length: count }, (_, n) => ({
    value: data?.[`a${n}`] ?? null,
    hasErrors: errors.some(({ path }) => path?.[0] === `a${n}`),
  }));
}

/** Splits a list into lists of at most `size`. */
export const chunksOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));

/** Runs tasks a few at a time. */
export async function runInBatches<T>(tasks: readonly (() => Promise<T>)[], atOnce = 8): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < tasks.length; n = next++) {
      const task = tasks[n];
      if (task) results[n] = await task();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
