import DataLoader from 'dataloader';

/**
 * Creates a request-scoped loader. Results are in the order of the keys, with null for keys that do not exist or are
 * not visible.
 */
export function batchLoader<V>(load: (ids: readonly string[]) => Promise<readonly V[]>, keyOf: (value: V) => string) {
  return new DataLoader<string, V | null>(async (ids) => {
    const found = new Map((await load(ids)).map((value) => [keyOf(value), value]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
