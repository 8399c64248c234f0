import type { Tx } from '@slrt/database';
import { listServing, listVillages, type FacilitatorRow } from '../facilitator.repository.ts';
import { planFacilitators, type FacilitatorPlan } from '../plan-facilitators.ts';

/** Reads the villages and facilitators of an area and plans with them. Changes nothing. */
export async function readPlan(
  tx: Tx,
  { regionCode, additional, weight }: { regionCode: string; additional: number; weight: 'HOUSEHOLDS' | 'VILLAGES' },
): Promise<{ plan: FacilitatorPlan; people: FacilitatorRow[] }> {
  const [villages, serving] = await Promise.all([listVillages(tx, regionCode), listServing(tx, regionCode)]);
  const weighed = villages.map(({ code, households, latitude, longitude }) => ({
    code,
    weight: weight === 'VILLAGES' ? 1 : Math.max(1, households),
    point: latitude !== null && longitude !== null ? { latitude, longitude } : null,
  }));
  const present = serving.map((row) => ({ id: row.id, villages: row.village_codes }));
  return { plan: planFacilitators(weighed, present, additional), people: serving };
}
