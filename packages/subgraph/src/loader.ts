import DataLoader from 'dataloader';

/** A request-scoped loader that keeps order and gives null for what is not there or not visible. */
export function batchLoader<V>(load: (ids: readonly string[]) => Promise<readonly V[]>, keyOf: (value: V) => string) {
  return new DataLoader<string, V | null>(async (ids) => {
    const found = new Map((await load(ids)).map((value) => [keyOf(value), value]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
