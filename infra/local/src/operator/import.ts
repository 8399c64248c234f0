import { createReadStream, existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sleep } from '@slrt/runtime';
import { createClient, createTokens } from '@slrt/graph-client';
import { readEnvironment } from '../environment.ts';
import { readRun } from '@slrt/deployment';
import { Problem, runProgram } from '@slrt/runtime';
import { loadSecrets } from '@slrt/deployment';

const usage =
  'npm run registry:import -- FILE --district 63.09 --survey-date 2025-06-30 [--layout bdt-2015|simple|dtsen] [--code-list bdt-2015] [--persona verifier]';

interface State {
  readonly status: string;
  readonly progress: number;
  readonly rows: number;
  readonly accepted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly projectedAt: string | null;
}
const bar = (share: number) => `[${'#'.repeat(Math.round(share * 30)).padEnd(30, '.')}] ${(share * 100).toFixed(0)} %`;

/** Brings a file in through the gateway, as anyone would, and follows it to its end. */
runProgram(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      district: { type: 'string' },
      'survey-date': { type: 'string' },
      layout: { type: 'string', default: 'bdt-2015' },
      'code-list': { type: 'string', default: 'bdt-2015' },
      persona: { type: 'string', default: 'verifier' },
    },
  });
  const [file] = positionals;
  const { district, persona, layout } = values;
  const surveyDate = values['survey-date'];
  if (!file || !district || !surveyDate) throw new Problem(usage);
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`);
  const { home } = readEnvironment();
  const run = readRun(home);
  const tokens = createTokens(run.identity.url, (await loadSecrets(home)).clientSecret);
  const query = new URLSearchParams({ district, layout, codeList: values['code-list'], surveyDate });
  process.stdout.write(`sending ${(statSync(file).size / 1e6).toFixed(1)} MB\n`);
  const response = await fetch(`${run.gateway.url}/registry/imports?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${await tokens(persona)}` },
    body: createReadStream(file) as never,
    duplex: 'half',
  });
  const { id, errors } = (await response.json()) as { id?: string; errors?: { message: string }[] };
  if (!id) throw new Problem(`Refused: ${errors?.[0]?.message ?? response.status}`);
  const graph = createClient(run.gateway.url, tokens);
  for (;;) {
    const answer = await graph<{ registryImport: State | null }>(
      persona,
      'query ($id: ID!) { registryImport(id: $id) { status progress rows accepted updated unchanged rejected projectedAt } }',
      { id },
    );
    const state = answer.data?.registryImport;
    if (state) {
      const line = `${bar(state.progress)}  ${state.rows} rows: ${state.accepted} accepted, ${state.updated} updated, ${state.unchanged} unchanged, ${state.rejected} rejected`;
      process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`);
      if (state.status === 'FAILED')
        throw new Problem(`\nThe file could not be read; why: GET /registry/imports/${id}/rejections.csv`);
      if (state.status === 'COMPLETED' && state.projectedAt) break;
    }
    await sleep(500);
  }
  process.stdout.write(`\n${id}: every row's fate is in GET /registry/imports/${id}/verdicts.csv\n`);
});
