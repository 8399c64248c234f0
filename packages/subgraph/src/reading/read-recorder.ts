import { recordReads, type ActorEntry, type Database } from '@slrt/database';
import { actingRole, roles, scopeFor, type Actor } from '@slrt/domain';
import type { Reading } from './reading.ts';

export interface ReadRecorder {
  /** Records what a request was shown. Resolves when the record is committed; rejects when it could not be written. */
  record(actor: Actor, reading: Reading, requestId: string): Promise<void>;
}

interface Waiting {
  readonly entries: readonly ActorEntry[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Purposes of reads that state none: agencies read for the referrals they received, staff for the cases they work on. */
const usualPurpose = { agency: 'REFERRAL', staff: 'CASE_WORK', system: 'CASE_WORK' } as const;

/**
 * Creates the recorder of a process. Requests that end while a transaction is being committed share the next one, so that the cost of a
 * commit does not limit the number of requests.
 */
export function createReadRecorder(database: Database): ReadRecorder {
  let waiting: Waiting[] = [];
  let isBusy = false;

  /** Writes the entries of several requests at once; after a failure, those of each request alone. */
  async function write(batch: readonly Waiting[]): Promise<void> {
    try {
      await recordReads(
        database,
        batch.flatMap(({ entries }) => entries),
      );
      for (const each of batch) each.resolve();
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const each of batch) await write([each]);
    }
  }
  async function run(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await write(batch);
    }
    isBusy = false;
  }
  return {
    record: (actor, reading, requestId) => {
      if (reading.isEmpty) return Promise.resolve();
      const scope = scopeFor(actor, roles);
      const entries = reading.entries(usualPurpose[scope?.scope ?? 'staff'], requestId).map((entry): ActorEntry => ({
        ...entry,
        actor: actor.id,
        role: scope && actingRole(scope, entry.district),
        origin: actor.origin ?? null,
      }));
      return new Promise((resolve, reject) => {
        waiting.push({ entries, resolve, reject });
        if (!isBusy) void run();
      });
    },
  };
}
