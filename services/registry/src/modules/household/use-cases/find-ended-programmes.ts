import type { Tx } from '@slrt/database';
import { nationalProgrammes, type EntityKey } from '@slrt/domain';
import { findNamedPeople, findParticipation, type ProgrammeEnd } from '../participation.repository.ts';
import type { StatedReason } from '../participation.policy.ts';

/** A member who leaves a household. */
export interface Leaver {
  readonly personId: string;
  readonly reason: StatedReason;
  /** First day without the member. */
  readonly on: string;
}

/** Returns the ends of all programmes that a household receives. */
export async function endAllProgrammes(
  tx: Tx,
  household: EntityKey,
  { reason, until }: { readonly reason: StatedReason; readonly until: string },
): Promise<ProgrammeEnd[]> {
  const current = await findParticipation(tx, [household]);
  return current.map((row) => ({ programmeCode: row.programme_code, reason, until }));
}

/**
 * Returns the programmes that a household no longer receives when members leave it: all of them if no member stays, otherwise
 * programmes of single people whose receivers have all left. Lists of agencies name the receivers; without a list
 * they are unknown, and the participation goes on. `staying` are the uuids of the members afterwards.
 */
export async function findEndedProgrammes(
  tx: Tx,
  household: EntityKey,
  leavers: readonly Leaver[],
  staying: readonly string[],
): Promise<ProgrammeEnd[]> {
  const [first] = leavers;
  if (!first) return [];
  if (staying.length === 0) return endAllProgrammes(tx, household, { reason: first.reason, until: first.on });
  const current = await findParticipation(tx, [household]);
  const personal = current.filter((row) => nationalProgrammes.get(row.programme_code)?.receivedBy === 'PERSON');
  if (personal.length === 0) return [];
  const named = await findNamedPeople(
    tx,
    personal.map((row) => ({ district: row.district_code, uuid: row.id })),
  );
  const receiversOf = Map.groupBy(named, (row) => row.participation_id);
  return personal.flatMap((row) => {
    const receivers = (receiversOf.get(row.id) ?? []).map((each) => each.person_id);
    const left = leavers.find((each) => receivers.includes(each.personId));
    if (!left || receivers.some((id) => staying.includes(id))) return [];
    return [{ programmeCode: row.programme_code, reason: left.reason, until: left.on }];
  });
}
