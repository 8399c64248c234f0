import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { arbitraryCondition, arbitraryProfile } from './arbitrary.ts';
import { checkExpression } from './check.ts';
import { compile } from './evaluate.ts';
import { factsOf, type Facts } from './facts.ts';

const day = '2026-11-22';
const environment = new Environment({ unlistedVariablesAreDyn: true });

/** Converts facts for the CEL library: whole numbers as its ints, unknown facts absent. */
function asCel(facts: Facts): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const [first = '', second] = path.split('.');
    const cel = typeof value === 'number' ? BigInt(value) : value;
    if (second === undefined) result[first] = cel;
    else result[first] = { ...(result[first] as object | undefined), [second]: cel };
  }
  return result;
}

describe('evaluating', () => {
  test('agrees with the CEL library, whose errors are unknown values here', () => {
    let decided = 0;
    let open = 0;
    fc.assert(
      fc.property(arbitraryCondition, fc.array(arbitraryProfile, { minLength: 3, maxLength: 3 }), (text, profiles) => {
        const checked = checkExpression(text, {});
        if ('fault' in checked) return; // too large: the library accepts it, we do not
        const run = compile(checked.expression);
        const program = environment.parse(text) as (context: object) => unknown;
        for (const random of profiles) {
          const facts = factsOf({ ...random, householdId: '', version: 1, regionCode: '' }, day);
          const context = {
            household: { housing: {}, ...asCel(facts.household), receiving: facts.receiving },
            members: facts.members.map(asCel),
          };
          let expected: unknown;
          try {
            expected = program(context);
          } catch {
            expected = undefined;
          }
          if (expected === undefined) open += 1;
          else decided += 1;
          expect({ text, facts, outcome: run(facts, null) }).toEqual({ text, facts, outcome: expected });
        }
      }),
      { numRuns: 1_500 },
    );
    expect(Math.min(decided, open)).toBeGreaterThan(300);
  });
});
