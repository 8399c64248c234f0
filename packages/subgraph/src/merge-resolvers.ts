type ResolverMap = Readonly<Record<string, object>>;

/** Merges the resolvers of all modules by type. Throws when two of them resolve the same field. */
export function mergeResolvers(parts: readonly object[]): Record<string, object> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part as ResolverMap)) {
      const known = (merged[type] ??= {});
      for (const [field, resolver] of Object.entries(fields)) {
        if (field in known && known[field] !== resolver) throw new Error(`${type}.${field} is resolved by two modules`);
        known[field] = resolver;
      }
    }
  }
  return merged;
}
