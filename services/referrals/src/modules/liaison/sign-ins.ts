import { localDate } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { assignmentsOf, districtOf, systemScope, type Actor } from '@slrt/domain';
import { describeFailure, type Logger } from '@slrt/runtime';
import { recordLiaison } from './liaison.repository.ts';

const maxRemembered = 10_000;

/** Notes the liaisons of agencies who use this process, once a day each. Writes in the background. */
export interface LiaisonSignIns {
  note(actor: Actor): void;
  /** Waits for the writes that are under way. */
  settle(): Promise<void>;
}

export function createLiaisonSignIns(database: Database, logger: Logger): LiaisonSignIns {
  const noted = new Set<string>();
  const pending = new Set<Promise<void>>();
  const write = (row: Parameters<typeof recordLiaison>[1], key: string) => {
    const work = database
      .withTransaction(systemScope('liaisons', row.district_code), (tx) => {
        recordLiaison(tx, row);
        return Promise.resolve();
      })
      .catch((error: unknown) => {
        noted.delete(key);
        logger.warn(describeFailure(error), 'a sign-in was not recorded');
      });
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };
  return {
    note: (actor) => {
      for (const { agency, areas } of assignmentsOf(actor, ['AGENCY_LIAISON']))
        for (const district of new Set(areas.filter(({ length }) => length >= 5).map(districtOf))) {
          const day = localDate(district, new Date());
          const key = `${day} ${district} ${agency} ${actor.id}`;
          if (!agency || noted.has(key)) continue;
          if (noted.size >= maxRemembered) noted.clear();
          noted.add(key);
          const who = { person: actor.id, display_name: actor.name ?? null };
          write({ district_code: district, agency_code: agency, ...who, last_seen_on: day }, key);
        }
    },
    settle: async () => {
      await Promise.all(pending);
    },
  };
}
