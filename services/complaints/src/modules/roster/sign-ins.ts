import type { Database } from '@slrt/database';
import { caseworkRoles, districtOf, systemScope, type Actor, type Assignment, type Role } from '@slrt/domain';
import { describeFailure, type Logger } from '@slrt/runtime';
import { recordSignIn } from './roster.repository.ts';

/** Roles of people. Programs and those who see no records are not in the roster. */
const rosterRoles: readonly Role[] = [...caseworkRoles, 'AGENCY_LIAISON'];
/** Pattern of a pseudonymous person ID. */
const pseudonym = /^[a-z0-9:._-]{1,80}$/;

const maxRemembered = 10_000;

/** Adds people to the roster of their districts when this process first sees them, and once a day after that. */
export interface SignIns {
  /** Notes the caller of a request. Writes in the background. */
  note(actor: Actor): void;
  /** Waits for the writes that are under way. */
  settle(): Promise<void>;
}

/** Groups the assignments that belong in the roster by district. */
function byDistrict(assignments: readonly Assignment[]): Map<string, Assignment[]> {
  const found = new Map<string, Assignment[]>();
  for (const assignment of assignments.filter(({ role }) => rosterRoles.includes(role)))
    for (const district of new Set(assignment.areas.filter(({ length }) => length >= 5).map(districtOf)))
      found.set(district, [...(found.get(district) ?? []), assignment]);
  return found;
}

export function createSignIns(database: Database, logger: Logger): SignIns {
  const seen = new WeakSet<readonly Assignment[]>();
  /** Day and assignments of the last write, by person. */
  const written = new Map<string, string>();
  const pending = new Set<Promise<void>>();

  async function write({ id, name, assignments }: Actor): Promise<void> {
    for (const [district, own] of byDistrict(assignments))
      await database.withTransaction(systemScope('roster', district), (tx) => {
        const roles = [...new Set(own.map(({ role }) => role))].sort();
        const agencyCode = own.find(({ agency }) => agency)?.agency ?? null;
        recordSignIn(tx, { district, person: id, roles, agencyCode, name: name ?? null });
        return Promise.resolve();
      });
  }

  return {
    note: (actor) => {
      if (seen.has(actor.assignments)) return; // the array lives as long as the verified token is cached
      seen.add(actor.assignments);
      const state = `${new Date().toISOString().slice(0, 10)} ${JSON.stringify(actor.assignments)}`;
      if (!pseudonym.test(actor.id) || written.get(actor.id) === state) return;
      if (written.size >= maxRemembered) written.clear();
      written.set(actor.id, state);
      const work = write(actor).catch((error: unknown) => {
        written.delete(actor.id);
        seen.delete(actor.assignments);
        logger.warn(describeFailure(error), 'a sign-in was not recorded');
      });
      pending.add(work);
      void work.finally(() => pending.delete(work));
    },
    settle: async () => {
      await Promise.all(pending);
    },
  };
}
