import { localDate } from '@slrt/areas';
import { momentOf } from '@slrt/database';
import { assignmentFor, covers, issue, levelOf, parseId, refusals, type InputIssue } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { organisers } from '../../unit/index.ts';
import {
  lockFacilitator,
  setVillagePoints,
  updateFacilitator,
  type FacilitatorPatch,
  type FacilitatorRow,
} from '../facilitator.repository.ts';
import { recordAssigned } from './assign-facilitator.ts';

export interface ReassignFacilitatorInput {
  facilitatorId: string;
  expectedVersion: number;
  villageCodes?: readonly string[] | null | undefined;
  from?: string | null | undefined;
  name?: string | null | undefined;
  funding?: FacilitatorRow['funding'] | null | undefined;
  recruitedFrom?: FacilitatorRow['recruited_from'] | undefined;
  device?: string | null | undefined;
  trainings?: FacilitatorRow['trainings'] | null | undefined;
  activeUntil?: string | null | undefined;
}

/**
 * Updates the given fields. Earlier assignments to villages are kept with their last day; a facilitator with a last day
 * loses all villages.
 */
export async function reassignFacilitator(
  deps: Deps,
  caller: Caller,
  input: ReassignFacilitatorInput,
): Promise<{ facilitator: FacilitatorRow }> {
  const key = parseId('facilitator', input.facilitatorId);
  if (!key) throw refusals.notFound();
  const assignment = assignmentFor(caller.actor, organisers, key.district);
  if (!assignment) throw refusals.notFound();
  const wanted = input.activeUntil ? [] : input.villageCodes;
  const issues: InputIssue[] = [];
  if (wanted?.some((code) => levelOf(code) !== 'VILLAGE' || !covers(key.district, code)))
    issues.push(issue('villageCodes', 'UNKNOWN_REGION'));
  if (input.name != null && input.name.trim() === '') issues.push(issue('name', 'REQUIRED'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const facilitator = await deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await lockFacilitator(tx, key);
    if (!row) throw refusals.notFound();
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    const villageCodes = wanted ? [...new Set(wanted)].sort() : row.village_codes;
    const patch: FacilitatorPatch = {
      village_codes: villageCodes,
      ...(input.name != null ? { name: input.name.trim() } : {}),
      ...(input.funding ? { funding: input.funding } : {}),
      ...(input.recruitedFrom !== undefined ? { recruited_from: input.recruitedFrom } : {}),
      ...(input.device !== undefined ? { device: input.device } : {}),
      ...(input.trainings ? { trainings: [...input.trainings] } : {}),
      ...(input.activeUntil !== undefined ? { active_until: input.activeUntil } : {}),
    };
    const updated = await updateFacilitator(tx, row, patch);
    const from = input.activeUntil ?? input.from ?? localDate(key.district, await momentOf(tx));
    recordAssigned(tx, updated, { villageCodes, from, role: assignment.role });
    return updated;
  });
  return { facilitator };
}

/** Sets the positions of villages, so that plans can measure kilometres. */
export async function setVillageLocations(
  deps: Deps,
  caller: Caller,
  input: {
    regionCode: string;
    villages: readonly { code: string; location: { latitude: number; longitude: number } }[];
  },
): Promise<{ located: number }> {
  if (!assignmentFor(caller.actor, organisers, input.regionCode)) throw refusals.notAllowed();
  const issues: InputIssue[] = [];
  if (input.villages.length > 1_000) issues.push(issue('villages', 'OUT_OF_RANGE'));
  input.villages.forEach(({ code, location }, n) => {
    if (levelOf(code) !== 'VILLAGE' || !covers(input.regionCode, code))
      issues.push(issue(`villages.${n}.code`, 'UNKNOWN_REGION'));
    const here =
      location.latitude >= -11.5 && location.latitude <= 6.5 && location.longitude >= 94 && location.longitude <= 142;
    if (!here) issues.push(issue(`villages.${n}.location`, 'OUT_OF_RANGE'));
  });
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const points = input.villages.map(({ code, location }) => ({ code, ...location }));
  await deps.database.withTransaction(caller.scope, (tx) => setVillagePoints(tx, input.regionCode, points));
  return { located: points.length };
}
