import { readFileSync } from 'node:fs';
import { createDatabase, databaseUrls } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { replayDecisions, routingWorld, type RoutingRule } from '@slrt/referrals';
import { readEnvironment } from '../environment.ts';
import { readRun } from '@slrt/deployment';
import { Problem, runProgram } from '@slrt/runtime';
import { loadSecrets } from '@slrt/deployment';

const usage = `npm run routing:replay -- draft.json --district 63.09 --since 2026-01-01
The file holds the rules: [{ "code": "A", "priority": 10, "sector": "HEALTH", "categoryCode": null, "programmeCode": null, "verdicts": null, "agencyCode": "DINKES" }, …]`;

interface DraftRule {
  readonly code?: unknown;
  readonly priority?: unknown;
  readonly sector?: string | null;
  readonly categoryCode?: string | null;
  readonly programmeCode?: string | null;
  readonly verdicts?: string[] | null;
  readonly agencyCode?: unknown;
}

function readRules(file: string): RoutingRule[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Problem(`${file} cannot be read as JSON.\n${usage}`);
  }
  if (!Array.isArray(parsed) || parsed.length === 0) throw new Problem(`${file} holds no rules.\n${usage}`);
  return (parsed as DraftRule[]).map((rule, n) => {
    if (typeof rule.code !== 'string' || typeof rule.priority !== 'number' || typeof rule.agencyCode !== 'string')
      throw new Problem(`Rule ${n + 1} lacks code, priority or agencyCode.\n${usage}`);
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

const argument = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

/** Which past decisions a draft set of routing rules would send elsewhere; nothing is changed. */
runProgram(async () => {
  const file = process.argv[2];
  const district = argument('district') ?? '63.09';
  const since = new Date(argument('since') ?? '2000-01-01');
  if (!file || file.startsWith('--') || Number.isNaN(since.getTime())) throw new Problem(usage);
  const rules = readRules(file);
  const environment = readEnvironment();
  const secrets = await loadSecrets(environment.home);
  const { app } = databaseUrls(readRun(environment.home).postgres.url, 'referrals', secrets.databasePassword);
  const database = await createDatabase({ url: app, poolSize: 2, applicationName: 'operator' });
  try {
    const { asked, differing } = await database.read(systemScope('routing-replay', district), async (tx) =>
      replayDecisions(tx, { district, since, rules, world: await routingWorld(tx, district) }),
    );
    for (const { complaintId, decisionNo, programmeCode, before, after } of differing)
      process.stdout.write(
        `${complaintId} #${decisionNo} ${programmeCode ?? '-'}: ${before.agencyCode ?? before.reason} (${before.rule ?? '-'}) → ${after.agencyCode ?? after.reason} (${after.rule ?? '-'})\n`,
      );
    process.stdout.write(`${asked} decisions asked again, ${differing.length} would differ\n`);
  } finally {
    await database.close();
  }
});
