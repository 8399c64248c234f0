import { localDate } from '@slrt/areas';
import { momentOf } from '@slrt/database';
import { issue, refusals } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { Caller } from '@slrt/subgraph';
import {
  changeRequestFacts,
  insertStep,
  moveChangeRequest,
  openForProposer,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import { applyDetermination } from './apply-determination.ts';

export interface CancelChangeRequestInput {
  changeRequestId: string;
  expectedVersion: number;
  reason: string;
  note?: string | null | undefined;
}

/** Withdraws a change request on behalf of one of its proposers. Findings stay on record. */
export async function cancelChangeRequest(
  deps: RegistryDeps,
  caller: Caller,
  input: CancelChangeRequestInput,
): Promise<ChangeRequestRow> {
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const { row, to, by } = await openForProposer(tx, caller, { step: 'cancelChangeRequest', input });
    if (!/^[A-Z][A-Z_]{1,39}$/.test(input.reason)) throw refusals.invalidInput([issue('reason', 'UNKNOWN_CODE')]);
    insertStep(tx, row, { ...input, ...by, stage: row.state, decision: 'CANCEL' });
    const moved = await moveChangeRequest(tx, row, { state: to });
    await applyDetermination(tx, deps, moved, localDate(moved.district_code, await momentOf(tx)));
    const facts = changeRequestFacts(moved, { actorId: by.actor, role: by.role });
    recordEvent(tx, registryEvents.changeRequestClosed, facts.changeRequestId, { ...facts, reason: input.reason });
    return moved;
  });
}
