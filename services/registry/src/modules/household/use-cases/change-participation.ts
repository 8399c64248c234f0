import type { Tx } from '@slrt/database';
import { formatId, type EntityKey } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { prepareEvent, recordEvents, type PreparedEvent } from '@slrt/messaging';
import { householdFacts, recordProfiles } from '../household.events.ts';
import { lockHouseholds, type HouseholdRow } from '../household.repository.ts';
import {
  beginParticipation,
  countVersions,
  endProgrammes,
  endParticipations,
  undoParticipation,
  type ParticipationEnd,
  type ParticipationEntry,
  type ParticipationRow,
  type ProgrammeEnd,
} from '../participation.repository.ts';
import { findMembers } from '../person.repository.ts';
import { insertRevisions } from '../revision.repository.ts';

type Facts = ReturnType<typeof householdFacts>;

/** A change of the participation of households, at most some hundreds of one district. */
interface ParticipationChange {
  readonly households: readonly EntityKey[];
  /** Reason of the revision. */
  readonly reason: 'PARTICIPATION' | 'PARTICIPATION_ENDED' | 'PARTICIPATION_CORRECTED' | 'LIST_UNDONE';
  readonly listId?: string | null;
  readonly note?: string | null;
  /** Writes the periods of the locked households. Returns those that it changed. */
  readonly write: (households: readonly EntityKey[]) => Promise<ParticipationRow[]>;
}

/** Returns the event of a period that ended or began again. */
function periodEvent(facts: Facts, row: ParticipationRow): PreparedEvent {
  const { programme_code: programmeCode, since, until, end_reason: reason } = row;
  const isFromReferral = row.source === 'REFERRAL' && row.source_ref !== null;
  const referral = { district: row.district_code, uuid: row.source_ref ?? '' };
  const period = { ...facts, programmeCode, since, referralId: isFromReferral ? formatId('referral', referral) : null };
  return until !== null && reason !== null
    ? prepareEvent(registryEvents.participationEnded, facts.householdId, { ...period, until, reason })
    : prepareEvent(registryEvents.participationReopened, facts.householdId, period);
}

/** Returns the event of a new period. */
const beginningEvent = (facts: Facts, { programme_code: programmeCode, since }: ParticipationRow): PreparedEvent =>
  prepareEvent(registryEvents.participationRecorded, facts.householdId, { ...facts, programmeCode, since });

/**
 * Changes the participation of households: locks them, writes the periods, and for each changed household keeps the
 * previous version, publishes the events and sends its profile to the rule engine. Returns the changed households.
 */
export async function changeParticipation(
  tx: Tx,
  profileKey: Uint8Array,
  change: ParticipationChange,
): Promise<HouseholdRow[]> {
  const locked = await lockHouseholds(tx, change.households);
  if (locked.length === 0) return [];
  const toKey = (row: HouseholdRow): EntityKey => ({ district: row.district_code, uuid: row.id });
  const [rows, members] = await Promise.all([change.write(locked.map(toKey)), findMembers(tx, locked.map(toKey))]);
  const periods = Map.groupBy(rows, (row) => row.household_id);
  const changed = locked.filter((household) => periods.has(household.id));
  if (changed.length === 0) return [];
  const membersOf = Map.groupBy(members, (member) => member.household_id);
  insertRevisions(
    tx,
    changed.map((household) => ({
      household,
      members: membersOf.get(household.id) ?? [],
      changed: ['participation'],
    })),
    change,
  );
  const versions = new Map((await countVersions(tx, changed.map(toKey))).map((row) => [row.id, row]));
  const current = changed.map((household) => ({ ...household, ...versions.get(household.id) }));
  const toEvent = change.reason === 'PARTICIPATION' ? beginningEvent : periodEvent;
  recordEvents(
    tx,
    current.flatMap((household) => {
      const facts = householdFacts(household, tx.scope);
      return (periods.get(household.id) ?? []).map((row) => toEvent(facts, row));
    }),
  );
  await recordProfiles(tx, profileKey, current);
  return current;
}

/**
 * Records that households receive a programme. Does nothing for those that are known to receive it, do not exist, or
 * stopped receiving it after the day for which the source states it.
 */
export const recordParticipation = (
  tx: Tx,
  profileKey: Uint8Array,
  households: readonly EntityKey[],
  entry: ParticipationEntry & { readonly listId?: string },
): Promise<HouseholdRow[]> =>
  changeParticipation(tx, profileKey, {
    households,
    reason: 'PARTICIPATION',
    listId: entry.listId ?? null,
    write: (keys) => beginParticipation(tx, keys, entry),
  });

/** Records that households no longer receive a programme because of a recipient list. */
export const recordParticipationEnd = (
  tx: Tx,
  profileKey: Uint8Array,
  households: readonly EntityKey[],
  end: ParticipationEnd & { readonly programmeCode: string },
): Promise<HouseholdRow[]> =>
  changeParticipation(tx, profileKey, {
    households,
    reason: 'PARTICIPATION_ENDED',
    listId: end.sourceRef,
    write: (keys) => endParticipations(tx, keys, end.programmeCode, end),
  });

/** Undoes what a recipient list did to households. */
export const undoListedParticipation = (
  tx: Tx,
  profileKey: Uint8Array,
  households: readonly EntityKey[],
  list: { readonly id: string; readonly source: string },
): Promise<HouseholdRow[]> =>
  changeParticipation(tx, profileKey, {
    households,
    reason: 'LIST_UNDONE',
    listId: list.id,
    write: (keys) => undoParticipation(tx, keys, list),
  });

/** Records that a household no longer receives programmes. Does nothing without `ends`. */
export async function recordProgrammeEnds(
  tx: Tx,
  profileKey: Uint8Array,
  household: EntityKey,
  { ends, ...by }: { readonly ends: readonly ProgrammeEnd[] } & Pick<ParticipationEnd, 'source' | 'sourceRef'>,
): Promise<void> {
  if (ends.length === 0) return;
  await changeParticipation(tx, profileKey, {
    households: [household],
    reason: 'PARTICIPATION_ENDED',
    write: () => endProgrammes(tx, household, ends, by),
  });
}
