import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * Stores which events were handled. In production: a table, written in the same transaction as the handling, kept
 * longer than 90 days, the period for which events can be requested again.
 */
export interface Seen {
  has(eventId: string): boolean | Promise<boolean>;
  /** Highest handled version of a referral; 0: none. */
  versionOf(referralId: string): number | Promise<number>;
  add(event: { id: string; referralId: string; version: number }): void | Promise<void>;
}

/** A store in memory, lost at the end of the process. */
export function createMemorySeenStore(): Seen {
  const ids = new Set<string>();
  const versions = new Map<string, number>();
  return {
    has: (id) => ids.has(id),
    versionOf: (referral) => versions.get(referral) ?? 0,
    add: ({ id, referralId, version }) => {
      ids.add(id);
      versions.set(referralId, Math.max(version, versions.get(referralId) ?? 0));
    },
  };
}

/** A file with a line for each event: sufficient for a small office. */
export function createFileSeenStore(path: string): Seen {
  const memory = createMemorySeenStore();
  if (existsSync(path))
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const [id, referralId, version] = line.split(' ');
      if (id && referralId && version) void memory.add({ id, referralId, version: Number(version) });
    }
  return {
    ...memory,
    add: (event) => {
      appendFileSync(path, `${event.id} ${event.referralId} ${event.version}\n`);
      return memory.add(event);
    },
  };
}
