export { changesBetween, mergeList, setDisabled, type RosterChanges } from './changes.ts';
export { isPseudonym, pseudonymOf } from './pseudonym.ts';
export {
  assignmentsAt,
  emptyRoster,
  openRoster,
  parseRoster,
  type ListedPerson,
  type OpenRoster,
  type Period,
  type Roster,
  type RosterEntry,
} from './roster.ts';
