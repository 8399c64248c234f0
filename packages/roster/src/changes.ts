import { isDeepStrictEqual } from 'node:util';
import { pseudonymOf } from './pseudonym.ts';
import type { ListedPerson, Roster, RosterEntry } from './roster.ts';

/** Entries by what a list changes about them. */
export interface RosterChanges {
  readonly added: readonly RosterEntry[];
  readonly changed: readonly RosterEntry[];
  /** No longer on the list: their access ends. */
  readonly ended: readonly RosterEntry[];
  readonly unchanged: number;
}

/** True when every area of the entry is in the district. */
const isWithin = ({ assignments }: Pick<ListedPerson, 'assignments'>, district: string): boolean =>
  assignments.every(({ areas }) => areas.every((area) => area.startsWith(district)));

/**
 * Returns the roster after a list replaced it, or its part of one district (null: all). IDs and disabled entries stay; who is missing
 * from the list ends. Throws when an ID belongs to another subject.
 */
export function mergeList(
  roster: Roster,
  people: readonly ListedPerson[],
  { district, at }: { readonly district: string | null; readonly at: Date },
): Roster {
  const before = new Map(roster.people.map((each) => [each.subject, each]));
  const listed = new Set(people.map(({ subject }) => subject));
  const isReplaced = (each: RosterEntry) => district === null || isWithin(each, district);
  const kept = roster.people
    .filter(({ subject }) => !listed.has(subject))
    .map((each) =>
      each.endedAt === null && isReplaced(each)
        ? { ...each, name: null, assignments: [], endedAt: at.toISOString() }
        : each,
    );
  const entries = people.map(({ subject, id, name, assignments }): RosterEntry => {
    const known = before.get(subject);
    const own = id ?? known?.id ?? pseudonymOf(subject);
    return { subject, id: own, name, assignments, disabledAt: known?.disabledAt ?? null, endedAt: null };
  });
  const next = [...kept, ...entries].sort((one, other) => (one.subject < other.subject ? -1 : 1));
  const owners = new Map<string, string>();
  for (const { id, subject } of next) {
    const owner = owners.get(id);
    if (owner !== undefined) throw new Error(`the ID ${id} is given to two subjects: ${owner} and ${subject}`);
    owners.set(id, subject);
  }
  return { version: 1, people: next };
}

/** Compares two rosters. */
export function changesBetween(before: Roster, after: Roster): RosterChanges {
  const old = new Map(before.people.map((each) => [each.subject, each]));
  const is = (test: (each: RosterEntry, known: RosterEntry | undefined) => boolean) =>
    after.people.filter((each) => test(each, old.get(each.subject)));
  const isOpen = (each: RosterEntry | undefined) => each !== undefined && each.endedAt === null;
  const added = is((each, known) => isOpen(each) && !isOpen(known));
  const ended = is((each, known) => !isOpen(each) && isOpen(known));
  const changed = is((each, known) => isOpen(each) && isOpen(known) && !isDeepStrictEqual(each, known));
  const open = after.people.filter(isOpen).length;
  return { added, changed, ended, unchanged: open - added.length - changed.length };
}

/** Returns the roster with one entry disabled or enabled. Throws when there is no such subject or ID. */
export function setDisabled(
  roster: Roster,
  subjectOrId: string,
  disabledAt: Date | null,
): { readonly roster: Roster; readonly entry: RosterEntry } {
  const entry = roster.people.find(({ subject, id }) => subject === subjectOrId || id === subjectOrId);
  if (!entry) throw new Error(`${subjectOrId} is not on the roster`);
  const changed = { ...entry, disabledAt: disabledAt?.toISOString() ?? null };
  return {
    roster: { version: 1, people: roster.people.map((each) => (each === entry ? changed : each)) },
    entry: changed,
  };
}
