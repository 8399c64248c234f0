import { assignmentFor, districtOf, formatId, issue, refusals } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { organisers } from '../unit.policy.ts';
import { unitIssues, type UnitInput } from '../unit-input.ts';
import { findUnit, insertUnit, type UnitRow } from '../unit.repository.ts';

export interface EstablishPuskesosInput extends UnitInput {
  idempotencyKey: string;
  regionCode: string;
  name: string;
  establishedOn?: string | null | undefined;
}

export async function establishPuskesos(
  deps: Deps,
  caller: Caller,
  input: EstablishPuskesosInput,
): Promise<{ puskesos: UnitRow }> {
  const assignment = assignmentFor(caller.actor, organisers, input.regionCode);
  if (!assignment) throw refusals.notAllowed();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.name.trim() === '') issues.push(issue('name', 'REQUIRED'));
  issues.push(...unitIssues(input));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: districtOf(input.regionCode), uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  const puskesos = await deps.database.withTransaction(caller.scope, async (tx) => {
    const inserted = await insertUnit(tx, {
      district_code: key.district,
      id: key.uuid,
      region_code: input.regionCode,
      name: input.name.trim(),
      established_on: input.establishedOn ?? null,
      services: [...(input.services ?? [])],
      officers: [...(input.officers ?? [])],
      opening_hours: [...(input.openingHours ?? [])],
      partners: [...new Set(input.partners ?? [])],
      address: input.address?.trim() ?? null,
      input_hash: hash,
    });
    if (!inserted) {
      const known = await findUnit(tx, key);
      if (!known) throw refusals.idempotencyConflict(); // the village has a Puskesos already
      assertSameInput(known.input_hash, hash);
      return known;
    }
    const id: string = formatId('puskesos', key);
    recordEvent(tx, puskesosEvents.unitEstablished, id, {
      district: key.district,
      version: 1,
      actorId: caller.actor.id,
      actorRole: assignment.role,
      puskesosId: id,
      regionCode: input.regionCode,
    });
    return inserted;
  });
  return { puskesos };
}
