import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { CommandError, sleep } from '@slrt/runtime';
import { defineCommand, type CommandContext } from '@slrt/subgraph';

interface ImportState {
  readonly status: string;
  readonly progress: number;
  readonly rows: number;
  readonly accepted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly projectedAt: string | null;
  readonly preview: { readonly counts: readonly { kind: string; households: number; rows: number }[] } | null;
}
type Gateway = Awaited<ReturnType<CommandContext['connectGateway']>>;

const stateQuery = `query ($id: ID!) { registryImport(id: $id) {
  status progress rows accepted updated unchanged rejected projectedAt preview { counts { kind households rows } } } }`;

function progressLine({ progress, rows, accepted, updated, unchanged, rejected }: ImportState): string {
  const bar = '#'.repeat(Math.round(progress * 30)).padEnd(30, '.');
  return `[${bar}] ${(progress * 100).toFixed(0)} %  ${rows} rows: ${accepted} accepted, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
}

/** Returns the lines of a preview: households and rows of each kind in the whole file. */
function previewLines({ preview }: ImportState): string[] {
  const kinds = Map.groupBy(preview?.counts ?? [], (count) => count.kind);
  return [...kinds].map(([kind, counts]) => {
    const sum = (pick: (count: { households: number; rows: number }) => number) =>
      counts.reduce((total, count) => total + pick(count), 0);
    return `${kind}: ${sum((count) => count.households)} households, ${sum((count) => count.rows)} rows`;
  });
}

/** Uploads the file to the gateway and returns the id of the import. */
async function upload(
  gateway: Gateway,
  persona: string,
  { file, settings }: { file: string; settings: Record<string, string> },
): Promise<string> {
  const query = new URLSearchParams(settings);
  const response = await fetch(`${gateway.url}/registry/imports?${query.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      authorization: `Bearer ${await gateway.tokenOf(persona)}`,
    },
    body: createReadStream(file) as never,
    duplex: 'half',
  });
  const { id, errors } = (await response.json()) as { id?: string; errors?: { message: string }[] };
  if (!id) throw new CommandError(`Refused: ${errors?.[0]?.message ?? response.status}`);
  return id;
}

export const importFile = defineCommand<CommandContext>()({
  description: 'Imports a file of households through the gateway and shows its progress.',
  parameters: { file: { description: 'CSV or XLSX file, see docs/IMPORT.md', required: true } },
  options: {
    district: { value: 'CODE', description: 'district of the file, for example 63.09', required: true },
    'survey-date': { value: 'DATE', description: 'date of the survey, for example 2025-06-30', required: true },
    layout: { value: 'NAME', description: 'bdt-2015, simple or dtsen', default: 'bdt-2015' },
    'code-list': { value: 'NAME', description: 'version of the coded variables', default: 'bdt-2015' },
    persona: { value: 'ID', description: 'persona that imports', default: 'verifier' },
    apply: { description: 'apply the file at once instead of showing a preview' },
  },
  async run({ file, district, layout, persona, apply, ...options }, { print, printProgress, connectGateway }) {
    if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
    const gateway = await connectGateway();
    print(`Sending ${(statSync(file).size / 1e6).toFixed(1)} MB`);
    const settings = {
      regionCode: district,
      layout,
      codeList: options['code-list'],
      surveyDate: options['survey-date'],
      fileName: basename(file),
      apply: String(apply),
    };
    const id = await upload(gateway, persona, { file, settings });
    for (;;) {
      const { data } = await gateway.query<{ registryImport: ImportState | null }>(persona, stateQuery, { id });
      const state = data?.registryImport;
      if (state) {
        printProgress(progressLine(state));
        if (state.status === 'FAILED')
          throw new CommandError(
            `The file could not be read. GET /registry/imports/${id}/rejections.csv lists the problems.`,
          );
        if (state.status === 'PREVIEWED') {
          print(`\n${previewLines(state).join('\n')}`);
          print(`Nothing was changed. Apply import ${id} with the mutation applyRegistryImport.`);
          return;
        }
        if (state.status === 'COMPLETED' && state.projectedAt) break;
      }
      await sleep(500);
    }
    print(`\nImport ${id} is complete. GET /registry/imports/${id}/verdicts.csv lists the result of every row.`);
  },
});
