import { covers } from '@slrt/domain';
import type { OfficeRow } from '../agency/index.ts';

export interface RoutingRule {
  readonly version: string;
  readonly priority: number;
  readonly sector: string | null;
  readonly category_code: string | null;
  readonly programme_code: string | null;
  readonly verdicts: string[] | null;
  readonly agency_code: string;
}
export interface RoutingQuestion {
  readonly regionCode: string;
  readonly sector: string;
  readonly categoryCode: string;
  readonly programmeCode: string | null;
  /** An agency that the back office names; it is asked even if it refused before. */
  readonly agencyCode: string | null;
  /** Agencies that refused this complaint before. */
  readonly refused: readonly string[];
  readonly verdict: string | null;
}
export interface RoutingResult {
  readonly agencyCode: string | null;
  readonly programmeCode: string | null;
  readonly rule: string | null;
  /** RULE, NAMED, NO_RULE, NO_OFFICE, ALL_REFUSED */
  readonly reason: 'RULE' | 'NAMED' | 'NO_RULE' | 'NO_OFFICE' | 'ALL_REFUSED';
  readonly alternatives: readonly { agencyCode: string; rule: string }[];
}

function fits(rule: RoutingRule, question: RoutingQuestion): boolean {
  if (rule.programme_code !== null && rule.programme_code !== question.programmeCode) return false;
  if (rule.sector !== null && rule.sector !== question.sector) return false;
  if (rule.category_code !== null && rule.category_code !== question.categoryCode) return false;
  return rule.verdicts === null || (question.verdict !== null && rule.verdicts.includes(question.verdict));
}

/**
 * The agency to ask: the named one where it serves the area, else the first rule (priority, then version) whose agency
 * has an open office for the area and, where a programme is asked for, serves it. Who refused is left out unless named.
 */
export function route(
  question: RoutingQuestion,
  rules: readonly RoutingRule[],
  offices: readonly OfficeRow[],
): RoutingResult {
  const { programmeCode } = question;
  const serves = (agency: string) =>
    offices.some(
      (office) =>
        office.agency_code === agency &&
        office.open &&
        office.serves.some((area) => covers(area, question.regionCode)) &&
        (programmeCode === null || office.programmes.length === 0 || office.programmes.includes(programmeCode)),
    );
  const fitting = rules
    .filter((rule) => fits(rule, question))
    .sort((a, b) => a.priority - b.priority || (a.version < b.version ? -1 : 1));
  const open = fitting.filter((rule) => serves(rule.agency_code));
  const candidates = open.filter(
    (rule, n) =>
      !question.refused.includes(rule.agency_code) &&
      open.findIndex((each) => each.agency_code === rule.agency_code) === n,
  );
  const asAlternatives = (list: readonly RoutingRule[]) =>
    list.map((rule) => ({ agencyCode: rule.agency_code, rule: rule.version }));
  if (question.agencyCode !== null) {
    const others = asAlternatives(candidates.filter((rule) => rule.agency_code !== question.agencyCode));
    const named = serves(question.agencyCode);
    return {
      agencyCode: named ? question.agencyCode : null,
      programmeCode,
      rule: null,
      reason: named ? 'NAMED' : 'NO_OFFICE',
      alternatives: others,
    };
  }
  const [first, ...rest] = candidates;
  if (first)
    return {
      agencyCode: first.agency_code,
      programmeCode,
      rule: first.version,
      reason: 'RULE',
      alternatives: asAlternatives(rest),
    };
  const reason = fitting.length === 0 ? 'NO_RULE' : open.length === 0 ? 'NO_OFFICE' : 'ALL_REFUSED';
  return { agencyCode: null, programmeCode, rule: null, reason, alternatives: [] };
}
