import { assignmentFor, formatId, parseId, refusals } from '@slrt/domain';
import { puskesosEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { unitKeepers } from '../unit.policy.ts';
import { unitIssues, type UnitInput } from '../unit-input.ts';
import { lockUnit, updateUnit, type UnitPatch, type UnitRow } from '../unit.repository.ts';
import type { Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';

export interface UpdatePuskesosInput extends UnitInput {
  puskesosId: string;
  expectedVersion: number;
  closedOn?: string | null | undefined;
}

/** Updates the given fields. A closed Puskesos counts as none: new complaints go to the district. */
export async function updatePuskesos(
  deps: Deps,
  caller: Caller,
  input: UpdatePuskesosInput,
): Promise<{ puskesos: UnitRow }> {
  const key = parseId('puskesos', input.puskesosId);
  if (!key) throw refusals.notFound();
  const issues = unitIssues(input);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const puskesos = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await lockUnit(tx, key);
    if (!row) throw refusals.notFound();
    const assignment = assignmentFor(caller.actor, unitKeepers, row.region_code);
    if (!assignment) throw refusals.notAllowed();
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    const patch: UnitPatch = {
      ...(input.name != null ? { name: input.name.trim() } : {}),
      ...(input.services ? { services: [...new Set(input.services)] } : {}),
      ...(input.officers ? { officers: [...input.officers] } : {}),
      ...(input.openingHours ? { opening_hours: [...input.openingHours] } : {}),
      ...(input.partners ? { partners: [...new Set(input.partners)] } : {}),
      ...(input.address != null ? { address: input.address.trim() } : {}),
      ...(input.closedOn !== undefined ? { closed_on: input.closedOn } : {}),
    };
    const updated = await updateUnit(tx, row, patch);
    const id: string = formatId('puskesos', key);
    recordEvent(tx, updated.closed_on ? puskesosEvents.unitClosed : puskesosEvents.unitEstablished, id, {
      district: key.district,
      version: updated.version,
      actorId: caller.actor.id,
      actorRole: assignment.role,
      puskesosId: id,
      regionCode: updated.region_code,
    });
    return updated;
  });
  return { puskesos };
}
