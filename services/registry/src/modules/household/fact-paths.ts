import { issue, parseId, refusals } from '@slrt/domain';
import type { PlannedVisit } from './use-cases/record-home-visit.ts';
import type { HouseholdChange, HouseholdRow } from './household.repository.ts';
import type { PersonCorrection, PersonRow } from './person.repository.ts';

/** A fact by its path, e.g. `housing.floor` or `members.PS-….health.disability`. Null if it is unknown. */
export interface FactAtPath {
  readonly field: string;
  readonly value: unknown;
}
type Json = Readonly<Record<string, unknown>>;

function withKey(json: Json, key: string, value: unknown): Json {
  const { [key]: _, ...rest } = json;
  return value === null || value === undefined ? rest : { ...rest, [key]: value };
}

function changeWith(before: HouseholdRow, change: HouseholdChange, path: readonly string[], value: unknown) {
  const [part = '', key = ''] = path;
  if (part === 'location') return { ...change, [key]: value };
  if (path.length === 1) return { ...change, [part]: value };
  const now = { ...before, ...change } as unknown as Readonly<Record<string, Json>>;
  return { ...change, [part]: withKey(now[part] ?? {}, key, value) };
}

function correctionWith(
  members: readonly PersonRow[],
  corrections: readonly PersonCorrection[],
  [id = '', part = '', key = '']: readonly string[],
  value: unknown,
): PersonCorrection[] {
  const uuid = parseId('person', id)?.uuid;
  const row = members.find((member) => member.id === uuid);
  if (!row) throw refusals.invalidInput([issue('members', 'NOT_A_MEMBER')]);
  const { civil, schooling, employment, health } = row;
  const now = corrections.find((each) => each.id === uuid) ?? { id: row.id, civil, schooling, employment, health };
  const facts = (now as unknown as Readonly<Record<string, Json>>)[part] ?? {};
  return [...corrections.filter((each) => each.id !== uuid), { ...now, [part]: withKey(facts, key, value) }];
}

/**
 * Returns the visit with other values for some of its facts. A fact that the visit does not change is added to it.
 * Throws `InvalidInput` for a person who is not a member any more.
 */
export function withFacts(plan: PlannedVisit, facts: readonly FactAtPath[]): PlannedVisit {
  let { change, corrections } = plan;
  for (const { field, value } of facts) {
    const [root = '', ...path] = field.split('.');
    if (root === 'members') corrections = correctionWith(plan.members, corrections, path, value);
    else change = changeWith(plan.before, change, [root, ...path], value);
  }
  return { ...plan, change, corrections };
}
