import { audit, type Tx } from '@slrt/database';
import { formatId, getTransition, issue, parseId, personRequestTransitions, refusals } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import type { RegistryDeps } from '../../household/index.ts';
import { recordDecided } from '../person-request.events.ts';
import { lockRequest, moveRequest, type PersonRequestRow, type RecordedStep } from '../person-request.repository.ts';

interface ChangeInput {
  requestId: string;
  expectedVersion: number;
}
export interface DecidePersonRequestInput extends ChangeInput {
  decision: 'APPROVE' | 'REJECT' | 'LIFT';
  reason?: string | null | undefined;
}
type Step = (typeof personRequestTransitions)[number]['on'];

/** Locks the request, takes the step and tells the services when it comes into force or is lifted. */
function takeStep(
  { database }: RegistryDeps,
  { scope }: Caller,
  { requestId, expectedVersion }: ChangeInput,
  choose: (row: PersonRequestRow) => { on: Step; step: RecordedStep; reason: string | null },
): Promise<PersonRequestRow> {
  const key = parseId('personRequest', requestId);
  if (!key) throw refusals.notFound();
  return database.withTransaction(scope, async (tx: Tx) => {
    const row = await lockRequest(tx, key);
    if (!row) throw refusals.notFound();
    if (row.version !== expectedVersion) throw refusals.staleVersion(row.version);
    const { on, step, reason } = choose(row);
    const { to: state } = getTransition(personRequestTransitions, row.state, on);
    const moved = await moveRequest(tx, row, { state, step, reason });
    audit(tx, {
      district: key.district,
      action: step === 'confirmed' ? 'person-request.confirmed' : 'person-request.decided',
      purpose: 'DATA_PROTECTION',
      subjects: [requestId, formatId('person', { district: key.district, uuid: row.person_id })],
      requestId: currentRequestId() ?? null,
    });
    if (state === 'IN_FORCE' || state === 'LIFTED') recordDecided(tx, moved);
    return moved;
  });
}

/**
 * Decides on a request, or lifts a restriction. An approved erasure waits for a second person. Throws InvalidTransition in another
 * state, and for an erasure or a copy that is to be lifted.
 */
export function decidePersonRequest(
  deps: RegistryDeps,
  caller: Caller,
  input: DecidePersonRequestInput,
): Promise<PersonRequestRow> {
  const { decision, reason = null } = input;
  if (decision === 'REJECT' && !reason) throw refusals.invalidInput([issue('reason', 'REQUIRED')]);
  if (reason && !/^[A-Z][A-Z_]{1,39}$/.test(reason)) throw refusals.invalidInput([issue('reason', 'UNKNOWN_CODE')]);
  return takeStep(deps, caller, input, (row) => {
    if (decision === 'LIFT') {
      if (row.kind !== 'RESTRICTION') throw refusals.invalidTransition(row.state, 'LIFTED', []);
      return { on: 'decidePersonRequest:LIFT', step: 'lifted', reason };
    }
    if (decision === 'REJECT') return { on: 'decidePersonRequest:REJECT', step: 'decided', reason };
    const isErasure = row.kind === 'ERASURE';
    return { on: `decidePersonRequest:APPROVE${isErasure ? '_ERASURE' : ''}`, step: 'decided', reason };
  });
}

/** Confirms an approved erasure. Throws SAME_PERSON for who approved it. */
export const confirmErasure = (deps: RegistryDeps, caller: Caller, input: ChangeInput): Promise<PersonRequestRow> =>
  takeStep(deps, caller, input, (row) => {
    if (row.decided_by === caller.scope.actorId) throw refusals.samePerson();
    return { on: 'confirmErasure', step: 'confirmed', reason: null };
  });
