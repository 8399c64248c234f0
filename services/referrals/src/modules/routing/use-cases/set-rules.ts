import { audit, type Database } from '@slrt/database';
import { assignmentFor, formatId, issue, refusals, type InputIssue, type Role } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import { withSettingsVersion } from '@slrt/settings';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { categoryCodes } from '../../agency/index.ts';
import type { RoutingRule } from '../route.ts';
import { listRoutingRules, replaceRules, routeSource } from '../routing.repository.ts';

export interface RoutingDeps {
  readonly database: Database;
  readonly directory: () => Promise<{
    agencies: ReadonlyMap<string, unknown>;
    programmes: ReadonlyMap<string, unknown>;
  }>;
}
export const routingAuthors: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
const maxRules = 500;
const verdicts = ['ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN'];

/** Returns the issues of routing rules, such as unknown codes. Paths begin with the number of the rule. */
export function ruleIssues(
  { agencies, programmes }: Awaited<ReturnType<RoutingDeps['directory']>>,
  rules: readonly RoutingRule[],
): InputIssue[] {
  const issues: InputIssue[] = [];
  for (const [n, rule] of rules.entries()) {
    if (!/^[A-Z0-9][A-Z0-9._-]{0,30}$/.test(rule.version)) issues.push(issue(`${n}.code`, 'OUT_OF_RANGE'));
    if (rules.findIndex((each) => each.version === rule.version) !== n)
      issues.push(issue(`${n}.code`, 'VERSION_TAKEN'));
    if (!agencies.has(rule.agency_code)) issues.push(issue(`${n}.agencyCode`, 'UNKNOWN_CODE'));
    if (rule.programme_code !== null && !programmes.has(rule.programme_code))
      issues.push(issue(`${n}.programmeCode`, 'UNKNOWN_CODE'));
    if (rule.category_code !== null && !categoryCodes.includes(rule.category_code))
      issues.push(issue(`${n}.categoryCode`, 'UNKNOWN_CODE'));
    if (rule.priority < 0 || rule.priority > 30_000) issues.push(issue(`${n}.priority`, 'OUT_OF_RANGE'));
    if (rule.verdicts?.some((verdict) => !verdicts.includes(verdict)))
      issues.push(issue(`${n}.verdicts`, 'UNKNOWN_CODE'));
  }
  return issues;
}

/** Replaces all routing rules of a district. Earlier decisions are unchanged. */
export async function setRoutingRules(
  deps: RoutingDeps,
  caller: Caller,
  input: {
    idempotencyKey: string;
    regionCode: string;
    version: string;
    source: string;
    rules: readonly RoutingRule[];
  },
): Promise<{ rules: RoutingRule[] }> {
  const { regionCode: district, rules } = input;
  if (!assignmentFor(caller.actor, routingAuthors, district)) throw refusals.notAllowed();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  const directory = await deps.directory();
  if (!/^[A-Z0-9][A-Z0-9._-]{0,20}$/.test(input.version)) issues.push(issue('version', 'OUT_OF_RANGE'));
  if (input.source.trim() === '' || input.source.length > 300) issues.push(issue('source', 'REQUIRED'));
  if (rules.length === 0 || rules.length > maxRules) issues.push(issue('rules', 'OUT_OF_RANGE'));
  issues.push(...ruleIssues(directory, rules).map((each) => ({ ...each, path: ['rules', ...each.path] })));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const saved = await deps.database.withTransaction(caller.scope, async (tx) => {
    const set = { district, id: input.idempotencyKey, version: input.version, source: input.source };
    const isNew = await withSettingsVersion(tx, routeSource, { district }, () => replaceRules(tx, set, rules));
    if (!isNew) throw refusals.invalidInput([issue('version', 'VERSION_TAKEN')]);
    audit(tx, {
      district,
      action: 'routing.set-rules',
      purpose: null,
      subjects: [formatId('routingRuleSet', { district, uuid: set.id })],
      requestId: currentRequestId() ?? null,
    });
    return listRoutingRules(tx, district);
  });
  return { rules: saved };
}
