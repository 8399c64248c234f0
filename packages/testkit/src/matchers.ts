import type { EventContract } from '@slrt/events';
import type { GraphResult, Harness } from './harness.ts';
import type { StepResult } from './registry-steps.ts';

declare global {
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- must have the parameters that @types/jest has
    interface Matchers<R, T> {
      /** Passes when a mutation or query was refused with this code. */
      toBeRefused(code: string): R;
      /** Passes when a mutation succeeded. */
      toSucceed(): R;
      /** Passes when an input was invalid at exactly these paths, in this order: `{ 'reporter.name': 'TOO_LONG' }`. */
      toHaveIssues(issues: Readonly<Record<string, string>>): R;
      /** Passes when the outbox holds these events about a record (with `id`) or an id, in this order. Asynchronous. */
      toHaveRecorded(...events: (string | EventContract)[]): Promise<R>;
    }
  }
}

type Answer = Partial<StepResult> & Partial<GraphResult>;

/** Returns the code of a refusal, from a union member or an error; null for a success. */
function refusalOf({ __typename, thrown, code, errors }: Answer): string | null {
  const refusal = thrown ?? errors?.[0]?.extensions.code ?? code;
  if (refusal !== undefined) return refusal;
  if (__typename?.endsWith('Success')) return null;
  // A refusal without a selected code is identified by its type: `NotAllowed` is `NOT_ALLOWED`.
  return __typename?.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() ?? 'nothing';
}
const show = (value: unknown) => JSON.stringify(value, null, 1);
const result = (pass: boolean, expected: string, received: unknown) => ({
  pass,
  message: () => `expected ${pass ? 'not ' : ''}${expected}, received ${show(received)}`,
});

let observed: Harness;
/** Sets the suite whose outbox `toHaveRecorded` reads. */
export function observeSuite(harness: Harness): void {
  observed = harness;
}

const typeOf = (event: string | EventContract) => (typeof event === 'string' ? event : event.type);
const includesInOrder = (all: readonly string[], wanted: readonly string[]): boolean => {
  let at = 0;
  for (const each of all) if (each === wanted[at]) at += 1;
  return at === wanted.length;
};

/** Matchers for responses of the graph; `describeService` registers them. */
export const matchers = {
  toBeRefused: (received: Answer, code: string) =>
    result(refusalOf(received) === code, `a refusal with ${code}`, received),

  toSucceed: (received: Answer) => result(refusalOf(received) === null, 'a success', received),

  toHaveIssues: (received: Answer, issues: Readonly<Record<string, string>>) => {
    const found = received.issues?.map(({ path, code }) => [path.join('.'), code]) ?? [];
    return result(show(found) === show(Object.entries(issues)), `the issues ${show(issues)}`, received);
  },

  toHaveRecorded: async (received: string | { readonly id: string }, ...events: (string | EventContract)[]) => {
    const rows = await observed.sql<{ type: string }>(
      `select headers->>'ce-type' as type from outbox where headers->>'ce-subject' = $1 order by position`,
      [typeof received === 'string' ? received : received.id],
    );
    const types = rows.map((row) => row.type);
    return result(includesInOrder(types, events.map(typeOf)), `the events ${show(events.map(typeOf))}`, types);
  },
};
