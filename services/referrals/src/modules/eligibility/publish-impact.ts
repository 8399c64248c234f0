import type { Actor } from '@slrt/domain';
import type { Perturb } from '@slrt/keys';
import type { ImpactChange, RuleImpact } from './rule.repository.ts';
import { mayCountImpact } from './rule.policy.ts';

/** The impact of a rule as a caller may read it. */
export interface ShownImpact {
  readonly sampled: number;
  readonly changes: Pick<ImpactChange, 'from' | 'to' | 'households'>[];
}

/**
 * Returns the impact of a rule of a district: exactly for callers to whom all facts of rules are open, otherwise with published counts.
 * Changes of so few households that none are published are left out.
 */
export function showImpact(
  { sampled, changes }: RuleImpact,
  { actor, district, perturb }: { readonly actor: Actor; readonly district: string; readonly perturb: Perturb },
): ShownImpact {
  if (mayCountImpact(actor, district)) return { sampled, changes: [...changes] };
  return {
    sampled,
    changes: changes.flatMap(({ from, to, households: n, keySum }) => {
      const households = keySum === undefined ? 0 : perturb(n, keySum);
      return households > 0 ? [{ from, to, households }] : [];
    }),
  };
}
