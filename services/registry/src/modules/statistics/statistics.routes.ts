import { recordRead, type Database } from '@slrt/database';
import { districtOf, levelOf, scopeFor, type SessionScope } from '@slrt/domain';
import { assertAllowed, refuseArgument, refuseRequest, WrongArgument } from '@slrt/subgraph';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { csvCell } from '../export/index.ts';
import type { Months } from './statistics.repository.ts';
import { coversArea, populationEditors, statisticsReaders } from './statistics.policy.ts';
import { exportStatistics, statisticsColumns, type StatisticsExport } from './use-cases/export-statistics.ts';
import { loadPopulation, type PopulationCells } from './use-cases/load-population.ts';
import { variableNames } from './variables.ts';

interface Deps {
  readonly database: Database;
}
interface ExportQuery {
  readonly regionCode?: string;
  readonly variables?: string;
  readonly level?: string;
  readonly from?: string;
  readonly until?: string;
}
type ExportRequest = FastifyRequest<{ Querystring: ExportQuery }>;
type UploadRequest = FastifyRequest<{ Querystring: { regionCode?: string } }>;

/** Characters in the code of an area, by its level. */
const lengths: Readonly<Record<string, number>> = { DISTRICT: 5, SUB_DISTRICT: 8, VILLAGE: 13 };
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Parses `from` and `until`, months such as `2026-01`. Null without both. Throws `WrongArgument`. */
function parseMonths({ from, until }: ExportQuery): Months | null {
  if (from === undefined && until === undefined) return null;
  for (const [argument, text = ''] of [['from', from] as const, ['until', until] as const])
    if (!month.test(text)) throw new WrongArgument({ argument, allowed: { key: 'allowed.month', values: '' } });
  return { from: `${from ?? ''}-01`, until: `${until ?? ''}-01` };
}

/** Parses the query of an export. Throws `WrongArgument`. */
function parseExport(query: ExportQuery): Pick<StatisticsExport, 'area' | 'variables' | 'length' | 'months'> {
  const { regionCode: area = '', variables: names = 'TOTAL,programme,headSex,headAgeGroup', level = 'VILLAGE' } = query;
  const areaLevel = levelOf(area);
  if (areaLevel === null || areaLevel === 'PROVINCE')
    throw new WrongArgument({ argument: 'regionCode', allowed: { key: 'allowed.region', values: '' } });
  const variables = names.split(',').map((name) => name.trim());
  assertAllowed('variables', variables, variableNames);
  const levels = Object.keys(lengths);
  assertAllowed('level', level, levels.slice(levels.indexOf(areaLevel)));
  return { area, variables, length: lengths[level] ?? 13, months: parseMonths(query) };
}

async function sendStatistics({ database }: Deps, request: ExportRequest, reply: FastifyReply): Promise<FastifyReply> {
  const scope = request.actor ? scopeFor(request.actor, statisticsReaders) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  const wanted = parseExport(request.query);
  if (!coversArea(scope, wanted.area)) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  await recordRead(database, scope, {
    district: districtOf(wanted.area),
    action: 'registry.statistics',
    purpose: null,
    subjects: [wanted.area],
    requestId: request.requestId,
  });
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="statistik-${wanted.area}.csv"`)
    .send(Readable.from(csvLines(exportStatistics({ database, scope, ...wanted }))));
}

async function* csvLines(pages: ReturnType<typeof exportStatistics>): AsyncGenerator<string> {
  yield `${statisticsColumns.join(',')}\n`;
  for await (const rows of pages)
    yield rows.map((row) => `${row.map((cell) => csvCell(String(cell ?? ''))).join(',')}\n`).join('');
}

async function receivePopulation({ database }: Deps, request: UploadRequest, reply: FastifyReply) {
  const { regionCode: district = '' } = request.query;
  const scope: SessionScope | null = request.actor ? scopeFor(request.actor, populationEditors) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  if (levelOf(district) !== 'DISTRICT')
    throw new WrongArgument({
      argument: 'regionCode',
      allowed: { key: 'allowed.regionLevel', values: 'DISTRICT' },
    });
  if (!coversArea(scope, district)) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  const chunks: Buffer[] = [];
  for await (const chunk of (request.body ?? []) as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const [heading = ''] = text.split('\n', 1);
  const rows: PopulationCells[] = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    delimiter: heading.includes(';') ? ';' : ',',
  });
  const wrong = await loadPopulation(database, scope, { district, rows, requestId: request.requestId });
  if (wrong.length > 0) return refuseRequest(reply, 400, 'INVALID_INPUT', { rows: wrong.slice(0, 20) });
  return reply.code(200).send({ rows: rows.length });
}

/**
 * Registers `GET /registry/statistics?regionCode=63.09&variables=TOTAL,floor&level=VILLAGE&from=2026-01&until=2026-12`, the
 * counts as a table, current ones without `from` and `until`; and `POST /registry/population?regionCode=63.09` with a CSV of
 * `region_code,as_of,persons,source` (or `kode_wilayah,tanggal,penduduk,sumber`), applied completely or not at all.
 */
export function statisticsRoutes(app: FastifyInstance, deps: Deps): void {
  app.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof WrongArgument) return refuseArgument(reply, error.problem);
    if (error instanceof CsvError) return refuseRequest(reply, 400, 'MALFORMED_FILE');
    throw error;
  });
  app.get('/registry/statistics', (request: ExportRequest, reply) => sendStatistics(deps, request, reply));
  app.post('/registry/population', { bodyLimit: populationBytes }, (request: UploadRequest, reply) =>
    receivePopulation(deps, request, reply),
  );
}

/** Largest file of population figures, in bytes. */
export const populationBytes = 16 * 1024 ** 2;
