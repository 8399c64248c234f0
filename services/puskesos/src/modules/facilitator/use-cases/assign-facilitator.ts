import { localDate } from '@slrt/areas';
import { momentOf, type Tx } from '@slrt/database';
import { assignmentFor, covers, formatId, issue, levelOf, refusals, type Role } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { organisers } from '../../unit/index.ts';
import {
  changeAssignments,
  findFacilitator,
  insertFacilitator,
  type FacilitatorRow,
} from '../facilitator.repository.ts';

export interface AssignFacilitatorInput {
  idempotencyKey: string;
  regionCode: string;
  name: string;
  person: string;
  funding: FacilitatorRow['funding'];
  villageCodes: readonly string[];
  recruitedFrom?: FacilitatorRow['recruited_from'] | undefined;
  device?: string | null | undefined;
  trainings?: FacilitatorRow['trainings'] | null | undefined;
  activeFrom?: string | null | undefined;
}

/** Records the villages of a facilitator from a day on, and tells the other services. */
export function recordAssigned(
  tx: Tx,
  row: FacilitatorRow,
  {
    villageCodes,
    from,
    role,
  }: { readonly villageCodes: readonly string[]; readonly from: string; readonly role: Role | null },
): void {
  const key = { district: row.district_code, uuid: row.id };
  changeAssignments(tx, key, { villageCodes, from });
  const id: string = formatId('facilitator', key);
  recordEvent(tx, puskesosEvents.facilitatorAssigned, id, {
    district: key.district,
    version: row.version,
    actorId: tx.scope.actorId,
    actorRole: role,
    facilitatorId: id,
    personId: row.person,
    villageCodes: [...villageCodes],
  });
}

/** Registers a facilitator with their villages. Access rights come from the identity provider, not from this record. */
export async function assignFacilitator(
  deps: Deps,
  caller: Caller,
  input: AssignFacilitatorInput,
): Promise<{ facilitator: FacilitatorRow }> {
  const assignment = assignmentFor(caller.actor, organisers, input.regionCode);
  if (!assignment) throw refusals.notAllowed();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.villageCodes.length === 0) issues.push(issue('villageCodes', 'REQUIRED'));
  if (input.villageCodes.some((code) => levelOf(code) !== 'VILLAGE' || !covers(input.regionCode, code)))
    issues.push(issue('villageCodes', 'UNKNOWN_REGION'));
  if (input.name.trim() === '') issues.push(issue('name', 'REQUIRED'));
  if ((input.device?.length ?? 0) > 80) issues.push(issue('device', 'TOO_LONG'));
  if (!/^[a-z0-9:._-]{1,80}$/.test(input.person)) issues.push(issue('person', 'INVALID_INPUT'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: input.regionCode, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  const facilitator = await deps.database.withTransaction(caller.scope, async (tx) => {
    const villageCodes = [...new Set(input.villageCodes)].sort();
    const from = input.activeFrom ?? localDate(input.regionCode, await momentOf(tx));
    const row = {
      district_code: key.district,
      id: key.uuid,
      person: input.person,
      name: input.name.trim(),
      funding: input.funding,
      village_codes: villageCodes,
      input_hash: hash,
      recruited_from: input.recruitedFrom ?? null,
      device: input.device ?? null,
      trainings: [...(input.trainings ?? [])],
      active_from: from,
    };
    const inserted = await insertFacilitator(tx, row);
    if (!inserted) {
      const known = await findFacilitator(tx, key);
      if (!known) throw refusals.idempotencyConflict(); // the person is already a facilitator
      assertSameInput(known.input_hash, hash);
      return known;
    }
    recordAssigned(tx, inserted, { villageCodes, from, role: assignment.role });
    return inserted;
  });
  return { facilitator };
}
