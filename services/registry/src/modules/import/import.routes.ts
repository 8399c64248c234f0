import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import {
  covers,
  formatId,
  isUuidV7,
  parseId,
  registryImporters as importers,
  scopeFor,
  type PersonalFact,
  type SessionScope,
} from '@slrt/domain';
import { countFile } from '@slrt/read-budget';
import { assertAllowed, assertDistrict, languageOf, refuseArgument, refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { recordRead } from '@slrt/database';
import { uuidv7 } from 'uuidv7';
import { codeListVersions } from '../code-list/index.ts';
import { findImport, findSecondPersonRule, insertImport, listRejections, type ImportRow } from './import.repository.ts';
import { layouts } from './layouts/index.ts';
import { localDate } from '@slrt/areas';
import { translate } from '@slrt/i18n';
import {
  parseTableFormat,
  readDayArgument,
  tableRefusal,
  writeTable,
  xlsxMediaType,
  type TableFormat,
  type TableValue,
} from '@slrt/tables';
import type { RowCodeName } from './row-codes.ts';
import { reportIssues } from './use-cases/file-problems.ts';
import type { ImportWorkerDeps } from './use-cases/import-state.ts';
import { readChecks, recordChecks } from './use-cases/record-checks.ts';
import { storeUpload, uploadPath } from './use-cases/upload-files.ts';
import { readVerdicts, verdictCells, verdictColumns, verdictPath } from './use-cases/verdict-file.ts';

interface ImportQuery {
  regionCode?: string;
  layout?: string;
  codeList?: string;
  surveyDate?: string;
  complete?: string;
  /** `true` applies the file without a preview. */
  apply?: string;
  fileName?: string;
}

type Deps = ImportWorkerDeps;
type Upload = FastifyRequest<{ Querystring: ImportQuery }>;
type Download = FastifyRequest<{ Params: { id: string }; Querystring: { format?: string; delimiter?: string } }>;

const maxFileName = 200;
/** Returns the last part of a path, without control characters. */
const cleanFileName = (name: string): string | null =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, maxFileName) || null;

/** Stores the uploaded file. The same `idempotency-key` returns the same import. */
async function receiveImport(deps: Deps, request: Upload, reply: FastifyReply): Promise<FastifyReply> {
  const { database, imports } = deps;
  const { regionCode: district = '', layout = 'bdt-2015', codeList = 'bdt-2015', surveyDate: day = '' } = request.query;
  const { apply = 'false', complete = 'false', fileName = '' } = request.query;
  const scope = request.actor ? scopeFor(request.actor, importers) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  assertDistrict(district);
  if (!scope.areas.some((area) => covers(area, district))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  assertAllowed(
    'layout',
    layout,
    layouts.map((each) => each.name),
  );
  assertAllowed(
    'codeList',
    codeList,
    codeListVersions.map((each) => each.version),
  );
  for (const [name, given] of Object.entries({ apply, complete })) assertAllowed(name, given, ['true', 'false']);
  const survey = readDayArgument(day, localDate(district, new Date()));
  if (survey.day === null) return refuseRequest(reply, 400, survey.code, { argument: 'surveyDate' });
  const surveyDate = survey.day;
  const given = request.headers['idempotency-key'];
  const id = typeof given === 'string' && isUuidV7(given) ? given : uuidv7();
  const key = { district, uuid: id };
  const importId = formatId('registryImport', key);
  const [before, secondPerson] = await database.read(scope, async (tx) => [
    await findImport(tx, key),
    await findSecondPersonRule(tx, district),
  ]);
  if (before) return reply.code(202).send({ id: importId, status: before.status });
  const applyAtOnce = apply === 'true';
  if (applyAtOnce && secondPerson) return refuseRequest(reply, 403, 'SECOND_PERSON_REQUIRED');
  await countFile(deps, scope, { district, requestId: request.requestId });
  const stored = await storeUpload(deps, request.body, id);
  const row = {
    district,
    id,
    layout,
    codeList,
    surveyDate,
    ...stored,
    applyAtOnce,
    complete: complete === 'true',
  };
  await database.withTransaction(scope, (tx) => insertImport(tx, { ...row, fileName: cleanFileName(fileName) }));
  imports.wake();
  return reply.code(202).send({ id: importId, status: 'RECEIVED' });
}

/** Stores the responses of civil registration beside the records. */
async function receiveChecks(deps: Deps, request: Upload, reply: FastifyReply): Promise<FastifyReply> {
  const { database, vault } = deps;
  const { regionCode: district = '', surveyDate = '' } = request.query;
  const scope = request.actor ? scopeFor(request.actor, importers) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  assertDistrict(district);
  if (!scope.areas.some((area) => covers(area, district))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  const today = localDate(district, new Date());
  const answered = readDayArgument(surveyDate, today);
  if (answered.day === null) return refuseRequest(reply, 400, answered.code, { argument: 'surveyDate' });
  const asOf = answered.day;
  await countFile(deps, scope, { district, requestId: request.requestId });
  const source = (request.body as Readable | null) ?? Readable.from([]);
  let found = 0;
  let read: Awaited<ReturnType<typeof readChecks>>;
  try {
    read = await readChecks(source, { surveyDate: asOf, today }, async (rows) => {
      found += await database.withTransaction(scope, (tx) => recordChecks(tx, vault, { district, asOf, rows }));
    });
  } catch (error) {
    const refusal = tableRefusal(error);
    if (!refusal) throw error;
    return refuseRequest(reply, 400, refusal.requestCode, { columns: refusal.columns });
  }
  await recordRead(database, scope, {
    district,
    action: 'registry.checked',
    purpose: 'CIVIL_REGISTRATION',
    subjects: [],
    requestId: request.requestId,
  });
  const { rows, issues } = read;
  return reply.code(200).send({ rows, found, unknown: rows - found, ...reportIssues(issues, languageOf(request)) });
}

/** Returns the import of a download and the caller's scope, or answers with the refusal and returns null. */
async function findDownload(
  { database }: Deps,
  request: Download,
  reply: FastifyReply,
): Promise<{ scope: SessionScope; row: ImportRow } | null> {
  const scope = request.actor ? scopeFor(request.actor, importers) : null;
  const key = parseId('registryImport', request.params.id);
  const row = scope && key ? await database.read(scope, (tx) => findImport(tx, key)) : null;
  if (scope && row) return { scope, row };
  void (scope ? refuseRequest(reply, 404, 'NOT_FOUND') : refuseRequest(reply, 403, 'FORBIDDEN'));
  return null;
}

async function* singlePage(rows: TableValue[][]): AsyncGenerator<TableValue[][]> {
  yield await Promise.resolve(rows);
}

const rejectionColumns = ['row', 'column', 'code', 'message_id', 'message_en'] as const;

async function sendRejections(deps: Deps, request: Download, reply: FastifyReply): Promise<FastifyReply> {
  const format = parseTableFormat(request.query);
  if ('argument' in format) return refuseArgument(reply, format);
  const found = await findDownload(deps, request, reply);
  if (!found) return reply;
  const key = { district: found.row.district_code, uuid: found.row.id };
  const rows = await deps.database.read(found.scope, (tx) => listRejections(tx, key));
  const cells = rows.map((row): TableValue[] => {
    const key = `import.${row.code as RowCodeName}` as const;
    return [row.row_number, row.column_name, row.code, translate('id', key), translate('en', key)];
  });
  return reply.type(format.mediaType).send(writeTable(format, rejectionColumns, singlePage(cells)));
}

async function* verdictPages(deps: Deps, row: ImportRow): AsyncGenerator<TableValue[][]> {
  for await (const rows of readVerdicts(deps, row)) yield rows.map((each) => verdictCells(each));
}

/** Facts in the original cells of a file. */
const verdictFacts: readonly PersonalFact[] = [
  ...(['IDENTITY_NUMBER', 'NAME', 'SEX', 'BIRTH_DATE', 'FAMILY', 'ADDRESS', 'CIVIL_STATUS', 'SCHOOLING'] as const),
  ...(['EMPLOYMENT', 'HEALTH', 'DISABILITY', 'PREGNANCY', 'WELFARE', 'BELONGINGS', 'PARTICIPATION'] as const),
];

/** Sends the result of every row. The list contains original cells, so the read is audited. */
async function sendVerdicts(
  deps: Deps,
  request: Download,
  [reply, extension]: readonly [FastifyReply, TableFormat['extension']],
): Promise<FastifyReply> {
  const format = parseTableFormat({ ...request.query, format: extension });
  if ('argument' in format) return refuseArgument(reply, format);
  const found = await findDownload(deps, request, reply);
  if (!found) return reply;
  const { row, scope } = found;
  if (!existsSync(verdictPath(uploadPath(deps, row)))) return refuseRequest(reply, 404, 'NOT_FOUND');
  await countFile(deps, scope, { district: row.district_code, requestId: request.requestId });
  await recordRead(deps.database, scope, {
    district: row.district_code,
    action: 'registry.import.verdicts',
    purpose: 'VERIFICATION',
    subjects: [request.params.id],
    facts: verdictFacts,
    requestId: request.requestId,
  });
  return reply.type(format.mediaType).send(writeTable(format, verdictColumns, verdictPages(deps, row)));
}

/**
 * Registers `POST /registry/imports?regionCode=63.09&layout=bdt-2015&codeList=bdt-2015&surveyDate=2015-06-30` with a
 * CSV, plain or gzip, as body, which returns 202 with the id (`apply=true` skips the preview); `POST /registry/checks`, for at most about a million
 * rows; and downloads of verdicts and rejections as CSV.
 */
export function importRoutes(app: FastifyInstance, deps: Deps): void {
  app.addContentTypeParser(
    ['text/csv', 'application/gzip', 'application/octet-stream', xlsxMediaType],
    (_request, payload, done) => done(null, payload),
  );
  app.post('/registry/imports', { bodyLimit: 4 * 1024 ** 3 }, (request: Upload, reply) =>
    receiveImport(deps, request, reply),
  );
  app.post('/registry/checks', { bodyLimit: 128 * 1024 ** 2 }, (request: Upload, reply) =>
    receiveChecks(deps, request, reply),
  );
  app.get('/registry/imports/:id/rejections.csv', (request: Download, reply) => sendRejections(deps, request, reply));
  for (const extension of ['csv', 'xlsx'] as const)
    app.get(`/registry/imports/:id/verdicts.${extension}`, (request: Download, reply) =>
      sendVerdicts(deps, request, [reply, extension]),
    );
}
