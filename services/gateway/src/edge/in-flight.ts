/** Counts what is in flight by key, for example requests of an address. */
export interface InFlight {
  /** Returns the function that ends the count, or null when the key has reached its limit. */
  enter(key: string): (() => void) | null;
}

/** Allows `max` at a time for each key. */
export function createInFlight(max: number): InFlight {
  const counts = new Map<string, number>();
  return {
    enter(key) {
      const count = counts.get(key) ?? 0;
      if (count >= max) return null;
      counts.set(key, count + 1);
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        const left = (counts.get(key) ?? 1) - 1;
        if (left === 0) counts.delete(key);
        else counts.set(key, left);
      };
    },
  };
}
