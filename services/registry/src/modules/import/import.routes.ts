import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { covers, formatId, isUuidV7, levelOf, parseId, scopeFor, type Role } from '@slrt/domain';
import { languageOf, refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { recordRead } from '@slrt/database';
import { uuidv7 } from 'uuidv7';
import type { RegistryDeps } from '../household/index.ts';
import { codeListVersions } from '../code-list/index.ts';
import { findImport, insertImport, listRejections } from './import.repository.ts';
import { layouts } from './layouts/index.ts';
import { localDate } from '@slrt/areas';
import { translate } from '@slrt/i18n';
import { readDayArgument, tableRefusal, xlsxMediaType } from '@slrt/tables';
import type { RowCodeName } from './row-codes.ts';
import { reportIssues } from './use-cases/file-problems.ts';
import { readChecks, recordChecks } from './use-cases/record-checks.ts';
import { verdictPath } from './use-cases/verdict-file.ts';

export const importers: readonly Role[] = ['DISTRICT_VERIFIER', 'HEAD_OF_OFFICE'];

interface ImportQuery {
  regionCode?: string;
  layout?: string;
  codeList?: string;
  surveyDate?: string;
  complete?: string;
}

interface Deps extends RegistryDeps {
  /** Folder of uploaded files. */
  readonly uploads: string;
}
type Upload = FastifyRequest<{ Querystring: ImportQuery }>;
type Download = FastifyRequest<{ Params: { id: string } }>;

/** Stores the uploaded file. The same `idempotency-key` returns the same import. */
async function receiveImport({ database, uploads }: Deps, request: Upload, reply: FastifyReply): Promise<FastifyReply> {
  const { regionCode: district = '', layout = 'bdt-2015', codeList = 'bdt-2015', surveyDate: day = '' } = request.query;
  const complete = request.query.complete === 'true';
  const scope = request.actor ? scopeFor(request.actor, importers) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  if (levelOf(district) !== 'DISTRICT') return refuseRequest(reply, 400, 'UNKNOWN_REGION');
  if (!scope.areas.some((area) => covers(area, district))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  const known =
    layouts.some((each) => each.name === layout) && codeListVersions.some((each) => each.version === codeList);
  if (!known) return refuseRequest(reply, 400, 'INVALID_INPUT');
  const survey = readDayArgument(day, localDate(district, new Date()));
  if (survey.day === null) return refuseRequest(reply, 400, survey.code, { argument: 'surveyDate' });
  const surveyDate = survey.day;
  const given = request.headers['idempotency-key'];
  const id = typeof given === 'string' && isUuidV7(given) ? given : uuidv7();
  const key = { district, uuid: id };
  const importId = formatId('registryImport', key);
  const before = await database.read(scope, (tx) => findImport(tx, key));
  if (before) return reply.code(202).send({ id: importId, status: before.status });
  await mkdir(uploads, { recursive: true, mode: 0o700 });
  const file = join(uploads, `${id}.csv`);
  const target = createWriteStream(file, { mode: 0o600 });
  await pipeline((request.body as NodeJS.ReadableStream | null) ?? Readable.from([]), target);
  const bytes = target.bytesWritten;
  await database.withTransaction(scope, (tx) =>
    insertImport(tx, { district, id, layout, codeList, surveyDate, file, bytes, complete }),
  );
  return reply.code(202).send({ id: importId, status: 'RECEIVED' });
}

/** Stores the responses of civil registration beside the records. */
async function receiveChecks({ database, vault }: Deps, request: Upload, reply: FastifyReply): Promise<FastifyReply> {
  const { regionCode: district = '', surveyDate = '' } = request.query;
  const scope = request.actor ? scopeFor(request.actor, importers) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  if (levelOf(district) !== 'DISTRICT') return refuseRequest(reply, 400, 'UNKNOWN_REGION');
  if (!scope.areas.some((area) => covers(area, district))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  const answered = readDayArgument(surveyDate, localDate(district, new Date()));
  if (answered.day === null) return refuseRequest(reply, 400, answered.code, { argument: 'surveyDate' });
  const asOf = answered.day;
  const source = (request.body as Readable | null) ?? Readable.from([]);
  let found = 0;
  let read: Awaited<ReturnType<typeof readChecks>>;
  try {
    read = await readChecks(source, asOf, async (rows) => {
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

async function sendRejections({ database }: Deps, request: Download, reply: FastifyReply): Promise<FastifyReply> {
  const scope = request.actor ? scopeFor(request.actor, importers) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  const key = parseId('registryImport', request.params.id);
  const known = key ? await database.read(scope, (tx) => findImport(tx, key)) : null;
  if (!key || !known) return refuseRequest(reply, 404, 'NOT_FOUND');
  const rows = await database.read(scope, (tx) => listRejections(tx, key));
  const lines = rows.map((row) => {
    const key = `import.${row.code as RowCodeName}` as const;
    return `${row.row_number},${row.column_name},${row.code},"${translate('id', key)}","${translate('en', key)}"`;
  });
  return reply
    .type('text/csv; charset=utf-8')
    .send(`${['row,column,code,message_id,message_en', ...lines].join('\n')}\n`);
}

async function sendVerdicts({ database }: Deps, request: Download, reply: FastifyReply): Promise<FastifyReply> {
  const scope = request.actor ? scopeFor(request.actor, importers) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  const key = parseId('registryImport', request.params.id);
  const known = key ? await database.read(scope, (tx) => findImport(tx, key)) : null;
  if (!known || !existsSync(verdictPath(known.file))) return refuseRequest(reply, 404, 'NOT_FOUND');
  const end = Math.max(0, Number(known.verdict_bytes) - 1);
  return reply.type('text/csv; charset=utf-8').send(createReadStream(verdictPath(known.file), { end }));
}

/**
 * Registers `POST /registry/imports?regionCode=63.09&layout=bdt-2015&codeList=bdt-2015&surveyDate=2015-06-30` with a
 * CSV, plain or gzip, as body, which returns 202 with the id; `POST /registry/checks`, for at most about a million
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
  app.get('/registry/imports/:id/verdicts.csv', (request: Download, reply) => sendVerdicts(deps, request, reply));
}
