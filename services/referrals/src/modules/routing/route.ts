import { covers } from '@slrt/domain';
import { officeIsOpen, type OfficeRow } from '../agency/index.ts';

export interface RoutingRule {
  readonly version: string;
  readonly priority: number;
  readonly sector: string | null;
  readonly category_code: string | null;
  readonly programme_code: string | null;
  readonly verdicts: string[] | null;
  readonly agency_code: string;
}
export interface RoutingInput {
  readonly regionCode: string;
  readonly sector: string;
  readonly categoryCode: string;
  readonly programmeCode: string | null;
  /** Agency named by the back office. May have rejected the complaint before. */
  readonly agencyCode: string | null;
  /** Agencies that refused this need before, or found it not eligible. */
  readonly refused: readonly string[];
  /** Agencies that work on this need already. */
  readonly asked?: readonly string[];
  readonly verdict: string | null;
}
/** Rules and offices to route with. */
export interface RoutingContext {
  readonly rules: readonly RoutingRule[];
  readonly offices: readonly OfficeRow[];
  /** Non-government agencies. They come last, unless a rule names them for the programme. */
  readonly nonGovernment: ReadonlySet<string>;
  readonly now: Date;
}
/** Why an agency named by a rule is not suitable. */
export type SkippedAgency = 'OTHER_AREA' | 'OTHER_PROGRAMME' | 'CLOSED' | 'NO_CAPACITY' | 'REFUSED' | 'ALREADY_ASKED';
export interface SkippedAgencyView {
  readonly agencyCode: string;
  readonly rule: string;
  readonly why: SkippedAgency;
}
/** The need that a result is for. */
export interface RoutedNeed {
  readonly no: number | null;
  readonly sector: string;
  readonly categoryCode: string;
}
export interface RoutingResult {
  readonly agencyCode: string | null;
  readonly officeCode?: string | null;
  readonly programmeCode: string | null;
  /** Other programmes of the need for which the same office is asked. */
  readonly furtherProgrammes?: readonly string[];
  /** Need of the complaint. Absent in decisions made before needs had numbers. */
  readonly need?: RoutedNeed;
  readonly rule: string | null;
  /**
   * `NAMED`: named by the back office. `ALL_REFUSED`: every suitable agency refused the need. `ALREADY_ASKED`: the agency works
   * on it already.
   */
  readonly reason: 'RULE' | 'NAMED' | 'NO_RULE' | 'NO_OFFICE' | 'ALL_REFUSED' | 'ALREADY_ASKED';
  readonly alternatives: readonly { agencyCode: string; rule: string; officeCode?: string }[];
  /** Agencies named by rules but not suitable. */
  readonly skippedAgencies?: readonly SkippedAgencyView[];
  /** Verdict of the programme's rule at the time of the decision. */
  readonly verdict?: string | null;
  /** True if the office only had a waiting list. */
  readonly waitingList?: boolean;
}

function fits(rule: RoutingRule, question: RoutingInput): boolean {
  if (rule.programme_code !== null && rule.programme_code !== question.programmeCode) return false;
  if (rule.sector !== null && rule.sector !== question.sector) return false;
  if (rule.category_code !== null && rule.category_code !== question.categoryCode) return false;
  return rule.verdicts === null || (question.verdict !== null && rule.verdicts.includes(question.verdict));
}

const capacityRank = { HAS: 0, WAITING_LIST: 1, NONE: 2 } as const;

/** Returns the best office of an agency for a question, or why there is none. */
function officeFor(agency: string, question: RoutingInput, context: RoutingContext): OfficeRow | SkippedAgency {
  const own = context.offices.filter((office) => office.agency_code === agency);
  const near = own.filter((office) => office.serves.some((area) => covers(area, question.regionCode)));
  if (near.length === 0) return 'OTHER_AREA';
  const { programmeCode } = question;
  const serving = near.filter(
    (office) => programmeCode === null || office.programmes.length === 0 || office.programmes.includes(programmeCode),
  );
  if (serving.length === 0) return 'OTHER_PROGRAMME';
  const open = serving.filter((office) => officeIsOpen(office, context.now));
  if (open.length === 0) return 'CLOSED';
  const [best] = open
    .filter((office) => office.capacity !== 'NONE')
    .sort((a, b) => capacityRank[a.capacity] - capacityRank[b.capacity] || (a.code < b.code ? -1 : 1));
  return best ?? 'NO_CAPACITY';
}

/** Returns why an agency is not to be asked about the need, whatever its offices. */
const unwelcome = (agency: string, { refused, asked = [] }: RoutingInput): SkippedAgency | null =>
  asked.includes(agency) ? 'ALREADY_ASKED' : refused.includes(agency) ? 'REFUSED' : null;

interface Candidate {
  readonly rule: RoutingRule;
  readonly office: OfficeRow;
}

/** Sorts rules by priority, with non-government agencies last. */
function sortRules(rules: readonly RoutingRule[], { nonGovernment }: RoutingContext): RoutingRule[] {
  const last = (rule: RoutingRule) => Number(rule.programme_code === null && nonGovernment.has(rule.agency_code));
  return [...rules].sort((a, b) => last(a) - last(b) || a.priority - b.priority || (a.version < b.version ? -1 : 1));
}

/**
 * Chooses the agency for a need: the named one if it has a suitable office, else that of the first matching rule whose
 * agency has an open office with capacity or a waiting list for the area and programme. Agencies that refused the need
 * are skipped unless named, and those that work on it already in any case. Also returns the alternatives and the skipped agencies.
 */
export function route(question: RoutingInput, context: RoutingContext): RoutingResult {
  const { programmeCode, verdict } = question;
  const fitting = sortRules(
    context.rules.filter((rule) => fits(rule, question)),
    context,
  ).filter((rule, n, all) => all.findIndex((each) => each.agency_code === rule.agency_code) === n);
  const candidates: Candidate[] = [];
  const skippedAgencies: SkippedAgencyView[] = [];
  for (const rule of fitting) {
    const office = unwelcome(rule.agency_code, question) ?? officeFor(rule.agency_code, question, context);
    if (typeof office === 'string')
      skippedAgencies.push({ agencyCode: rule.agency_code, rule: rule.version, why: office });
    else candidates.push({ rule, office });
  }
  const known = { programmeCode, skippedAgencies, verdict };
  const alternatives = (list: readonly Candidate[]) =>
    list.map(({ rule, office }) => ({ agencyCode: rule.agency_code, rule: rule.version, officeCode: office.code }));
  const found = (office: OfficeRow) => ({
    agencyCode: office.agency_code,
    officeCode: office.code,
    waitingList: office.capacity === 'WAITING_LIST',
  });
  if (question.agencyCode !== null) {
    const isAsked = question.asked?.includes(question.agencyCode) ?? false;
    const named = isAsked ? 'ALREADY_ASKED' : officeFor(question.agencyCode, question, context);
    const others = alternatives(candidates.filter(({ rule }) => rule.agency_code !== question.agencyCode));
    return typeof named === 'string'
      ? {
          ...known,
          agencyCode: null,
          rule: null,
          reason: isAsked ? 'ALREADY_ASKED' : 'NO_OFFICE',
          alternatives: others,
        }
      : { ...known, ...found(named), rule: null, reason: 'NAMED', alternatives: others };
  }
  const [first, ...rest] = candidates;
  if (first)
    return {
      ...known,
      ...found(first.office),
      rule: first.rule.version,
      reason: 'RULE',
      alternatives: alternatives(rest),
    };
  const isSkipped = (reason: SkippedAgency) => skippedAgencies.some(({ why }) => why === reason);
  const reason =
    fitting.length === 0
      ? 'NO_RULE'
      : isSkipped('REFUSED')
        ? 'ALL_REFUSED'
        : isSkipped('ALREADY_ASKED')
          ? 'ALREADY_ASKED'
          : 'NO_OFFICE';
  return { ...known, agencyCode: null, rule: null, reason, alternatives: [] };
}
