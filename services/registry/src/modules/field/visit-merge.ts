import { formatId } from '@slrt/domain';
import type { PlannedVisit, RevisionSince, Snapshot } from '../household/index.ts';
import { snapshotOf } from '../household/index.ts';

/** Facts of a household by path, as JSON. */
type Facts = ReadonlyMap<string, string>;
/** A field changed both by a visit and by someone else, with the values of each. */
export interface FieldConflict {
  readonly field: string;
  readonly base: string | null;
  readonly current: string | null;
  readonly visit: string | null;
}

const seenParts = ['civil', 'schooling', 'employment', 'health'] as const;

function addFacts(facts: Map<string, string>, path: string, value: unknown): void {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    for (const [key, each] of Object.entries(value)) addFacts(facts, `${path}.${key}`, each);
  else if (value !== null && value !== undefined) facts.set(path, JSON.stringify(value));
}

/** Returns the facts that a visit can change, flattened: `housing.floor`, `members.PS-….health.disability`. */
function flattenSnapshot(snapshot: Snapshot, district: string): Facts {
  const facts = new Map<string, string>();
  addFacts(facts, 'address', snapshot.address);
  addFacts(facts, 'location.latitude', snapshot.latitude);
  addFacts(facts, 'location.longitude', snapshot.longitude);
  addFacts(facts, 'housing', snapshot.housing);
  addFacts(facts, 'assets', snapshot.assets);
  addFacts(facts, 'stated', snapshot.stated);
  addFacts(facts, 'programmes', snapshot.programmes);
  addFacts(facts, 'family_planning', snapshot.family_planning);
  for (const member of snapshot.members)
    for (const part of seenParts)
      addFacts(facts, `members.${formatId('person', { district, uuid: member.id })}.${part}`, member[part]);
  return facts;
}

function changedPaths(before: Facts, after: Facts): Set<string> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path) => before.get(path) !== after.get(path)));
}

function applyPlan({ before, members, change, corrections }: PlannedVisit): Snapshot {
  const now = snapshotOf(before, members);
  const correctionOf = new Map(corrections.map((each) => [each.id, each]));
  return {
    ...now,
    ...change,
    members: now.members.map((member) => ({ ...member, ...correctionOf.get(member.id) })),
  };
}

/**
 * Returns the fields that a visit would change and that someone else has changed since the visitor's version. Ignores
 * earlier changes by the same visitor and changes to the same value.
 */
export function conflictsOf(
  plan: PlannedVisit,
  since: readonly RevisionSince[],
  visitor: { actor: string; visitedAt: Date },
): FieldConflict[] {
  const district = plan.before.district_code;
  const now = flattenSnapshot(snapshotOf(plan.before, plan.members), district);
  const mine = flattenSnapshot(applyPlan(plan), district);
  const states = [...since.map((revision) => flattenSnapshot(revision.before, district)), now];
  const theirs = new Set<string>();
  since.forEach((revision, n) => {
    const own =
      revision.actor === visitor.actor && revision.visited_at !== null && revision.visited_at <= visitor.visitedAt;
    if (!own) for (const path of changedPaths(states[n] as Facts, states[n + 1] as Facts)) theirs.add(path);
  });
  const base = states[0] as Facts;
  return [...changedPaths(now, mine)]
    .filter((path) => theirs.has(path))
    .sort()
    .map((field) => ({
      field,
      base: base.get(field) ?? null,
      current: now.get(field) ?? null,
      visit: mine.get(field) ?? null,
    }));
}
