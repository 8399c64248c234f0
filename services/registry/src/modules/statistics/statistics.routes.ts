import { Readable } from 'node:stream';
import { recordRead, type Database } from '@slrt/database';
import type { Perturb } from '@slrt/keys';
import { districtOf, levelOf, scopeFor, type SessionScope } from '@slrt/domain';
import { assertAllowed, assertDistrict, refuseRequest, WrongArgument } from '@slrt/subgraph';
import { parseTableFormat, tableRefusal, writeTable, xlsxMediaType, type TableFormat } from '@slrt/tables';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Months } from './statistics.repository.ts';
import { coversArea, populationEditors, statisticsReaders } from './statistics.policy.ts';
import { exportStatistics, statisticsColumns, type StatisticsExport } from './use-cases/export-statistics.ts';
import { loadPopulation, readPopulation } from './use-cases/load-population.ts';
import { variableNames } from './variables.ts';

interface Deps {
  readonly database: Database;
  readonly perturb: Perturb;
}
interface ExportQuery {
  readonly regionCode?: string;
  readonly variables?: string;
  readonly level?: string;
  readonly from?: string;
  readonly until?: string;
  readonly format?: string;
  readonly delimiter?: string;
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
function parseExport(query: ExportQuery): Omit<StatisticsExport, 'source'> & { readonly area: string } {
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

/** Parses `format` and `delimiter`. Throws `WrongArgument`. */
function parseFormat(query: ExportQuery): TableFormat {
  const format = parseTableFormat(query);
  if ('argument' in format) throw new WrongArgument(format);
  return format;
}

async function sendStatistics(
  { database, perturb }: Deps,
  request: ExportRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { actor } = request;
  const scope = actor ? scopeFor(actor, statisticsReaders) : null;
  if (!actor || !scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  const { area, ...wanted } = parseExport(request.query);
  const source = { database, perturb, actor, scope, code: area };
  const format = parseFormat(request.query);
  if (!coversArea(scope, area)) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  await recordRead(database, scope, {
    district: districtOf(area),
    action: 'registry.statistics',
    purpose: null,
    subjects: [area],
    requestId: request.requestId,
  });
  return reply
    .type(format.mediaType)
    .header('content-disposition', `attachment; filename="statistik-${area}.${format.extension}"`)
    .send(writeTable(format, statisticsColumns, exportStatistics({ source, ...wanted })));
}

async function receivePopulation({ database }: Deps, request: UploadRequest, reply: FastifyReply) {
  const { regionCode: district = '' } = request.query;
  const scope: SessionScope | null = request.actor ? scopeFor(request.actor, populationEditors) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  assertDistrict(district);
  if (!coversArea(scope, district)) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  const body = (request.body as Readable | null) ?? Readable.from([]);
  const { figures, wrong } = await readPopulation(body, district);
  if (wrong.length > 0) return refuseRequest(reply, 400, 'INVALID_INPUT', { rows: wrong.slice(0, 20) });
  await loadPopulation(database, scope, { district, figures, requestId: request.requestId });
  return reply.code(200).send({ rows: figures.length });
}

/**
 * Registers `GET /registry/statistics?regionCode=63.09&variables=TOTAL,floor&level=VILLAGE&from=2026-01&until=2026-12`, the
 * counts as a table (CSV, or XLSX with `format=xlsx`), current ones without `from` and `until`; and
 * `POST /registry/population?regionCode=63.09` with a CSV or XLSX of `region_code,as_of,persons,source`, applied completely or
 * not at all.
 */
export function statisticsRoutes(app: FastifyInstance, deps: Deps): void {
  app.addContentTypeParser(['text/csv', xlsxMediaType], (_request, payload, done) => done(null, payload));
  app.setErrorHandler((error, _request, reply) => {
    const refusal = tableRefusal(error);
    if (!refusal) throw error;
    return refuseRequest(reply, 400, refusal.requestCode, { columns: refusal.columns });
  });
  app.get('/registry/statistics', (request: ExportRequest, reply) => sendStatistics(deps, request, reply));
  app.post('/registry/population', { bodyLimit: populationBytes }, (request: UploadRequest, reply) =>
    receivePopulation(deps, request, reply),
  );
}

/** Largest file of population figures, in bytes. */
export const populationBytes = 16 * 1024 ** 2;
