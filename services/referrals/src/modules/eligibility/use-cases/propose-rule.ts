import { localDate } from '@slrt/areas';
import type { Database, Tx } from '@slrt/database';
import { assignmentFor, issue, refusals, type InputIssue } from '@slrt/domain';
import { compileRule, findFact, type CompiledRule, type RuleFault, type RuleText } from '@slrt/rules';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { compiledRule } from '../compiled-rules.ts';
import { findRule, findRulesInForce, insertRule, type RuleImpact, type RuleRow } from '../rule.repository.ts';
import { ruleAuthors } from '../rule.policy.ts';

/** Evaluates two rules for the households of a district and counts changed verdicts. Implemented by the screening module. */
export type MeasureImpact = (
  tx: Tx,
  question: { district: string; day: string; before: CompiledRule | null; after: CompiledRule },
) => Promise<RuleImpact>;
export interface RuleDeps {
  readonly database: Database;
  readonly measureImpact: MeasureImpact;
  readonly directory: () => Promise<{ programmes: ReadonlyMap<string, unknown> }>;
}
export interface RuleDraft {
  readonly regionCode: string;
  readonly programmeCode: string;
  readonly version: string;
  readonly validFrom: string;
  readonly validUntil?: string | null | undefined;
  readonly source: string;
  readonly text: RuleText;
}
interface Read {
  readonly rule: CompiledRule;
  readonly impact: RuleImpact;
}

async function validate(deps: RuleDeps, caller: Caller, draft: RuleDraft): Promise<void> {
  const { regionCode } = draft;
  if (!assignmentFor(caller.actor, ruleAuthors, regionCode)) throw refusals.notAllowed();
  const issues: InputIssue[] = [];
  if (!(await deps.directory()).programmes.has(draft.programmeCode))
    issues.push(issue('rule.programmeCode', 'UNKNOWN_CODE'));
  if (!/^[A-Z0-9][A-Z0-9._-]{1,40}$/.test(draft.version)) issues.push(issue('rule.version', 'OUT_OF_RANGE'));
  if (draft.validFrom < localDate(regionCode, new Date())) issues.push(issue('rule.validFrom', 'IN_THE_PAST'));
  if (draft.validUntil && draft.validUntil <= draft.validFrom) issues.push(issue('rule.validUntil', 'OUT_OF_RANGE'));
  if (draft.source.trim() === '') issues.push(issue('rule.source', 'REQUIRED'));
  if (draft.source.length > 300) issues.push(issue('rule.source', 'TOO_LONG'));
  for (const [n, condition] of draft.text.conditions.entries()) {
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(condition.code)) issues.push(issue(`rule.conditions.${n}.code`, 'OUT_OF_RANGE'));
    if (!findFact(condition.fact)) issues.push(issue(`rule.conditions.${n}.fact`, 'UNKNOWN_CODE'));
    if (condition.label.length > 200 || condition.labelEn.length > 200)
      issues.push(issue(`rule.conditions.${n}.label`, 'TOO_LONG'));
  }
  if (issues.length > 0) throw refusals.invalidInput(issues);
}

/** Compiles a draft and measures its impact on its first day. Returns the faults if it has errors. */
export async function readRule(
  deps: RuleDeps,
  caller: Caller,
  draft: RuleDraft,
): Promise<Read | { readonly faults: readonly RuleFault[] }> {
  await validate(deps, caller, draft);
  const result = compileRule(draft.text);
  if ('faults' in result) return result;
  const { regionCode: district, validFrom: day, programmeCode } = draft;
  const impact = await deps.database.read(caller.scope, async (tx) => {
    const [inForce] = await findRulesInForce(tx, district, day, [programmeCode]);
    return deps.measureImpact(tx, {
      district,
      day,
      before: inForce ? compiledRule(inForce) : null,
      after: result.rule,
    });
  });
  return { rule: result.rule, impact };
}

/** Stores a draft as a proposal. A repeated call with the same key and rule returns the first result. */
export async function proposeRule(
  deps: RuleDeps,
  caller: Caller,
  { idempotencyKey, draft }: { idempotencyKey: string; draft: RuleDraft },
): Promise<{ rule: RuleRow } | { readonly faults: readonly RuleFault[] }> {
  const issues = idempotencyKeyIssues(idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const read = await readRule(deps, caller, draft);
  if ('faults' in read) return read;
  const rule = await deps.database.withTransaction(caller.scope, async (tx) => {
    const inserted = await insertRule(tx, {
      id: idempotencyKey,
      district_code: draft.regionCode,
      programme_code: draft.programmeCode,
      version: draft.version,
      valid_from: draft.validFrom,
      valid_until: draft.validUntil ?? null,
      source: draft.source,
      text: draft.text,
      impact: read.impact,
    });
    if (inserted) return inserted;
    const known = await findRule(tx, draft.regionCode, idempotencyKey);
    if (!known) throw refusals.invalidInput([issue('rule.version', 'VERSION_TAKEN')]);
    if (known.proposed_by !== caller.actor.id || known.version !== draft.version) throw refusals.idempotencyConflict();
    return known;
  });
  return { rule };
}
