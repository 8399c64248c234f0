import { readFileSync } from 'node:fs';
import { systemScope } from '@slrt/domain';
import { CommandError } from '@slrt/runtime';
import { defineCommand, UsageError, type CommandContext } from '@slrt/subgraph';
import { replayDecisions, type RoutingRule } from '../../routing/index.ts';
import { loadRoutingContext } from '../use-cases/route-decision.ts';

interface DraftRule {
  readonly code?: unknown;
  readonly priority?: unknown;
  readonly sector?: string | null;
  readonly categoryCode?: string | null;
  readonly programmeCode?: string | null;
  readonly verdicts?: string[] | null;
  readonly agencyCode?: unknown;
}

/** Reads draft rules from a JSON file. Throws CommandError if there are none, or one has no code, priority or agency. */
function readRules(file: string): RoutingRule[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CommandError(`${file} is not a readable JSON file.`);
  }
  if (!Array.isArray(parsed) || parsed.length === 0) throw new CommandError(`${file} contains no rules.`);
  return (parsed as DraftRule[]).map((rule, n) => {
    if (typeof rule.code !== 'string' || typeof rule.priority !== 'number' || typeof rule.agencyCode !== 'string')
      throw new CommandError(`Rule ${n + 1} needs code, priority and agencyCode.`);
    return {
      version: rule.code,
      priority: rule.priority,
      sector: rule.sector ?? null,
      category_code: rule.categoryCode ?? null,
      programme_code: rule.programmeCode ?? null,
      verdicts: rule.verdicts ?? null,
      agency_code: rule.agencyCode,
    };
  });
}

export const replayRouting = defineCommand<CommandContext>()({
  description: 'Lists past decisions that draft routing rules would send to another agency. Changes nothing.',
  parameters: {
    rules: {
      description:
        'JSON file: [{ "code": "A", "priority": 10, "sector": "HEALTH", "categoryCode": null, "programmeCode": null, "verdicts": null, "agencyCode": "DINKES" }, …]',
      required: true,
    },
  },
  options: {
    district: { value: 'CODE', description: 'district of the decisions', default: '63.09' },
    since: { value: 'DATE', description: 'only decisions since then', default: '2000-01-01' },
  },
  async run({ rules: file, district, ...options }, { print, openDatabase }) {
    const since = new Date(options.since);
    if (Number.isNaN(since.getTime())) throw new UsageError(`--since ${options.since} is not a date.`);
    const rules = readRules(file);
    const database = await openDatabase('referrals');
    const { asked, differing } = await database.read(systemScope('routing-replay', district), async (tx) =>
      replayDecisions(tx, { district, since, rules, context: await loadRoutingContext(tx, district) }),
    );
    for (const { complaintId, decisionNo, programmeCode, before, after } of differing)
      print(
        `${complaintId} #${decisionNo} ${programmeCode ?? '-'}: ${before.agencyCode ?? before.reason} (${before.rule ?? '-'}) → ${after.agencyCode ?? after.reason} (${after.rule ?? '-'})`,
      );
    print(`${asked} decisions asked again, ${differing.length} would differ`);
  },
});
