import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyRoster, parseRoster, type Roster } from '@slrt/roster';
import { CommandError } from '@slrt/runtime';

/** File of the people who may work, for an installation with another identity provider. In a folder of its own, for the gateway. */
export const rosterFileOf = (home: string): string => join(home, 'roster', 'roster.json');

/** Reads the roster of a deployment, empty when there is none. Throws a CommandError when the file is damaged. */
export function loadRoster(home: string): Roster {
  const file = rosterFileOf(home);
  if (!existsSync(file)) return emptyRoster;
  try {
    return parseRoster(readFileSync(file, 'utf8'));
  } catch {
    throw new CommandError(`${file} is damaged. Restore it from a backup, or move it away and import the list again.`);
  }
}

/** Replaces the roster atomically. The gateway, which may run as another user, reads it within half a second. */
export function saveRoster(home: string, roster: Roster): void {
  const file = rosterFileOf(home);
  mkdirSync(dirname(file), { recursive: true });
  chmodSync(dirname(file), 0o755);
  writeFileSync(`${file}.new`, JSON.stringify(roster, null, 1), { mode: 0o644 });
  renameSync(`${file}.new`, file);
}
