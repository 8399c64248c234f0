import fc from 'fast-check';
import { arbitraryCondition, arbitraryProfile } from './arbitrary.ts';
import type { Profile, ProfileMember } from './profile.ts';
import { compileRule, evaluateRule, type CompiledRule, type Component } from './rule.ts';

const day = '2026-11-22';
const closed = new Set(['disabled', 'disability', 'chronic', 'illness', 'pregnant'].map((name) => `members.${name}`));
const component = (code: string, expression: string, amountPerYear: number): Component => ({
  ...{ code, expression, amountPerYear, maxPersonsCounted: null, label: '', labelEn: '' },
});
const pregnant = component('PREGNANT', 'm.pregnant', 3_000_000);
const elderly = component('ELDERLY', 'm.age >= 60', 2_400_000);

/** Compiles a rule; null for a condition that is too large. */
function compiled(expression: string, components: readonly Component[]): CompiledRule | null {
  const condition = { code: 'C', expression, fact: 'household.decile', label: '', labelEn: '' };
  const result = compileRule({ conditions: [condition], components, maxPersons: null, parameters: {} });
  return 'rule' in result ? result.rule : null;
}
const household = (random: Omit<Profile, 'householdId' | 'version' | 'regionCode'>): Profile => ({
  ...random,
  ...{ householdId: '', version: 1, regionCode: '' },
});
/** The facts that are closed in these tests, of another member. */
const healthOf = ({ disability, chronicIllness, pregnantUntil }: ProfileMember) => ({
  ...{ disability, chronicIllness, pregnantUntil },
});

describe('an evaluation without closed facts', () => {
  test('is the same whatever they are', () => {
    let different = 0;
    fc.assert(
      fc.property(arbitraryCondition, arbitraryProfile, arbitraryProfile, (text, random, other) => {
        const rule = compiled(text, [pregnant, elderly]);
        if (!rule) return;
        const profile = household(random);
        const members = profile.members.map((member, n) => ({ ...member, ...healthOf(other.members[n] ?? member) }));
        const changed = { ...profile, members };
        expect(evaluateRule(rule, changed, day, closed)).toEqual(evaluateRule(rule, profile, day, closed));
        if (evaluateRule(rule, changed, day).verdict !== evaluateRule(rule, profile, day).verdict) different += 1;
      }),
      { numRuns: 500, seed: 2026 },
    );
    expect(different).toBeGreaterThan(5); // cases in which the closed facts decide
  });

  test('decides what the open facts decide', () => {
    const rule = compiled('household.decile <= 4', []);
    const profile = household({ listing: 'LISTED', decile: 3, housing: {}, receiving: [], members: [] });
    expect(rule && evaluateRule(rule, profile, day, closed).verdict).toBe('ELIGIBLE');
  });

  test('has no benefit that depends on them', () => {
    const profile = household({ listing: 'LISTED', decile: 3, housing: {}, receiving: [], members: [] });
    const benefitOf = (components: readonly Component[]) => {
      const rule = compiled('household.decile <= 4', components);
      return rule && evaluateRule(rule, profile, day, closed).benefit;
    };
    expect(benefitOf([elderly])).toEqual({ amountPerYear: 0, counted: [] });
    expect(benefitOf([elderly, pregnant])).toBeNull();
  });
});
