import { refusals } from './errors.ts';
import type { Role } from './roles.ts';

/**
 * One row of a lifecycle: the step `on` leads from any state in `from` (null = creation) to `to` and may be taken by
 * `by`.
 */
export interface Transition {
  readonly on: string;
  readonly from: readonly (string | null)[];
  readonly to: string;
  readonly by: readonly Role[];
}

export function allowedSteps(table: readonly Transition[], from: string | null): string[] {
  return [...new Set(table.filter((row) => row.from.includes(from)).map((row) => row.on))];
}

/** Returns the row for a step from a state, or the InvalidTransition refusal that lists the possible steps. */
export function getTransition<T extends Transition>(table: readonly T[], from: string, on: T['on'], to?: T['to']): T {
  const row = table.find((each) => each.on === on && each.from.includes(from) && (to === undefined || each.to === to));
  if (!row) {
    const target = to ?? table.find((each) => each.on === on)?.to ?? null;
    throw refusals.invalidTransition(from, target, allowedSteps(table, from));
  }
  return row;
}

/** Returns the roles that may take the step in any state. */
export function rolesFor(table: readonly Transition[], on: string): Role[] {
  return [...new Set(table.filter((row) => row.on === on).flatMap((row) => row.by))];
}

/** Returns the distinct state changes, for the database check and the diagram in the docs. */
export function stateChanges(table: readonly Transition[]): { from: string | null; to: string; on: string }[] {
  return table.flatMap((row) => row.from.map((from) => ({ from, to: row.to, on: row.on })));
}
