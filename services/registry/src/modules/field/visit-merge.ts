import { formatId } from '@slrt/domain';
import type { PlannedVisit, RevisionSince, Snapshot } from '../household/index.ts';
import { snapshotOf } from '../household/index.ts';

/** A fact of a household by its path, as JSON. */
type Facts = ReadonlyMap<string, string>;
/** A field that a visit and another change both changed, with the value that each of them saw. */
export interface FieldConflict {
  readonly field: string;
  readonly base: string | null;
  readonly current: string | null;
  readonly visit: string | null;
}

const seenParts = ['schooling', 'employment', 'health'] as const;

function put(facts: Map<string, string>, path: string, value: unknown): void {
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    for (const [key, each] of Object.entries(value)) put(facts, `${path}.${key}`, each);
  else if (value !== null && value !== undefined) facts.set(path, JSON.stringify(value));
}

/** What a visit can see of a household, flat: `housing.floor`, `members.PS-….health.disability`. */
function factsOf(snapshot: Snapshot, district: string): Facts {
  const facts = new Map<string, string>();
  put(facts, 'address', snapshot.address);
  put(facts, 'location.latitude', snapshot.latitude);
  put(facts, 'location.longitude', snapshot.longitude);
  put(facts, 'housing', snapshot.housing);
  put(facts, 'assets', snapshot.assets);
  for (const member of snapshot.members)
    for (const part of seenParts)
      put(facts, `members.${formatId('person', { district, uuid: member.id })}.${part}`, member[part]);
  return facts;
}

function changed(before: Facts, after: Facts): Set<string> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path) => before.get(path) !== after.get(path)));
}

function planned({ before, members, change, corrections }: PlannedVisit): Snapshot {
  const now = snapshotOf(before, members);
  const correctionOf = new Map(corrections.map((each) => [each.id, each]));
  return {
    ...now,
    ...change,
    members: now.members.map((member) => ({ ...member, ...correctionOf.get(member.id) })),
  };
}

/**
 * The fields that a visit would change and that someone else has changed since the visitor saw them. A change that the
 * same visitor made earlier in the field is none of someone else's; one that both saw alike is no conflict.
 */
export function conflictsOf(
  plan: PlannedVisit,
  since: readonly RevisionSince[],
  visitor: { actor: string; visitedAt: Date },
): FieldConflict[] {
  const district = plan.before.district_code;
  const now = factsOf(snapshotOf(plan.before, plan.members), district);
  const mine = factsOf(planned(plan), district);
  const states = [...since.map((revision) => factsOf(revision.before, district)), now];
  const theirs = new Set<string>();
  since.forEach((revision, n) => {
    const own =
      revision.actor === visitor.actor && revision.visited_at !== null && revision.visited_at <= visitor.visitedAt;
    if (!own) for (const path of changed(states[n] as Facts, states[n + 1] as Facts)) theirs.add(path);
  });
  const base = states[0] as Facts;
  return [...changed(now, mine)]
    .filter((path) => theirs.has(path))
    .sort()
    .map((field) => ({
      field,
      base: base.get(field) ?? null,
      current: now.get(field) ?? null,
      visit: mine.get(field) ?? null,
    }));
}
