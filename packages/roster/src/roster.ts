import { localDate } from '@slrt/areas';
import { roles, sectors, type Assignment } from '@slrt/domain';
import { liveText, z } from '@slrt/runtime';
import { isPseudonym } from './pseudonym.ts';

const areaCode = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, 'is not the code of an area');
const day = z.iso.date();

/** A role in its areas for a period of office. The days are those of the area, both included; null: no limit. */
const period = z.strictObject({
  role: z.enum(roles),
  areas: z.array(areaCode).min(1).max(500),
  agency: z.string().min(1).max(40).optional(),
  sectors: z.array(z.enum(sectors)).optional(),
  from: day.nullable().default(null),
  until: day.nullable().default(null),
});
export type Period = z.infer<typeof period>;

/** A person or program as a list of the operator names it. */
const listedPerson = z.strictObject({
  /** The provider's name for the person: the claim `sub`, or the one that is set. At most 255 characters (OpenID Connect Core, 2). */
  subject: z.string().min(1).max(255),
  /** ID in our records; missing: derived from the subject. */
  id: z.string().refine(isPseudonym, 'has other characters than a-z 0-9 : . _ -').optional(),
  name: z.string().min(1).max(120).nullable().default(null),
  assignments: z.array(period).min(1),
});
export type ListedPerson = z.infer<typeof listedPerson>;
export const listSchema = z.strictObject({ people: z.array(listedPerson).min(1).max(100_000) });

const entry = listedPerson.extend({
  id: z.string().refine(isPseudonym),
  assignments: z.array(period),
  /** When an operator took the access away; an import does not give it back. */
  disabledAt: z.iso.datetime().nullable(),
  /** When the person was no longer on the list. The entry stays, so that its ID is not given to another subject. */
  endedAt: z.iso.datetime().nullable(),
});
export type RosterEntry = z.infer<typeof entry>;
const rosterFile = z.strictObject({ version: z.literal(1), people: z.array(entry) });
export type Roster = z.infer<typeof rosterFile>;

export const emptyRoster: Roster = { version: 1, people: [] };

/** Parses the text of a roster file. Throws when it is not one. */
export const parseRoster = (text: string): Roster => rosterFile.parse(JSON.parse(text));

/** Returns the assignments that an entry has at a time. None when it is disabled or has ended. */
export function assignmentsAt({ disabledAt, endedAt, assignments }: RosterEntry, at: Date): Assignment[] {
  if (disabledAt ?? endedAt) return [];
  return assignments
    .filter(({ areas, from, until }) => {
      const today = localDate(areas[0] ?? '', at);
      return (from === null || from <= today) && (until === null || today <= until);
    })
    .map(({ from: _from, until: _until, ...assignment }) => assignment);
}

export interface OpenRoster {
  /** Returns the current entry of a provider's subject, or null. */
  find(subject: string): RosterEntry | null;
}

/**
 * Opens a roster, `file:/path`. The file is read again when it has changed, within half a second. One that is not valid is left aside and
 * the previous content stays. Throws when the file cannot be read at the start.
 */
export function openRoster(setting: string): OpenRoster {
  const source = liveText(setting, parseRoster);
  const index = (text: string) => new Map(parseRoster(text).people.map((each) => [each.subject, each]));
  let from = source();
  let known = index(from);
  return {
    find: (subject) => {
      const now = source();
      if (now !== from) [from, known] = [now, index(now)];
      return known.get(subject) ?? null;
    },
  };
}
