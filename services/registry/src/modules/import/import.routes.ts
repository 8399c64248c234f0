import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  covers,
  errorCatalogue,
  formatId,
  isUuidV7,
  levelOf,
  parseId,
  scopeFor,
  type ErrorCode,
  type Role,
} from '@slrt/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { uuidv7 } from 'uuidv7';
import type { RegistryDeps } from '../household/index.ts';
import { findImport, insertImport, listRejections } from './import.repository.ts';

export const importers: readonly Role[] = ['DISTRICT_VERIFIER', 'HEAD_OF_OFFICE'];

function refuse(reply: FastifyReply, status: number, code: ErrorCode): FastifyReply {
  return reply.code(status).send({ errors: [{ message: errorCatalogue[code].message, extensions: { code } }] });
}

interface ImportQuery {
  district?: string;
  layout?: string;
  surveyDate?: string;
}

/** `POST /registry/imports?district=63.09&layout=bdt-2015&surveyDate=2015-06-30` with the CSV as body; 202 with the id. */
export function importRoutes(app: FastifyInstance, deps: RegistryDeps, folder: string): void {
  app.addContentTypeParser(['text/csv', 'application/octet-stream'], (_request, payload, done) => done(null, payload));

  app.post<{ Querystring: ImportQuery }>('/registry/imports', { bodyLimit: 4 * 1024 ** 3 }, async (request, reply) => {
    const { district = '', layout = 'bdt-2015', surveyDate = '' } = request.query;
    const scope = request.actor ? scopeFor(request.actor, importers) : null;
    if (!scope) return refuse(reply, 403, 'FORBIDDEN');
    if (levelOf(district) !== 'DISTRICT') return refuse(reply, 400, 'UNKNOWN_REGION');
    if (!scope.areas.some((area) => covers(area, district))) return refuse(reply, 403, 'NOT_ALLOWED');
    if (layout !== 'bdt-2015' || !/^\d{4}-\d{2}-\d{2}$/.test(surveyDate)) return refuse(reply, 400, 'INVALID_INPUT');
    const given = request.headers['idempotency-key'];
    const id = typeof given === 'string' && isUuidV7(given) ? given : uuidv7();
    const key = { district, uuid: id };
    const importId = formatId('registryImport', key);
    const known = await deps.database.read(scope, (tx) => findImport(tx, key));
    if (known) return reply.code(202).send({ id: importId, status: known.status });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${id}.csv`);
    await pipeline(request.body as NodeJS.ReadableStream, createWriteStream(file, { mode: 0o600 }));
    await deps.database.withTransaction(scope, (tx) =>
      insertImport(tx, { district, id, layout, surveyDate, file, scope }),
    );
    return reply.code(202).send({ id: importId, status: 'RECEIVED' });
  });

  app.get<{ Params: { id: string } }>('/registry/imports/:id/rejections.csv', async (request, reply) => {
    const scope = request.actor ? scopeFor(request.actor, importers) : null;
    if (!scope) return refuse(reply, 403, 'FORBIDDEN');
    const key = parseId('registryImport', request.params.id);
    const known = key ? await deps.database.read(scope, (tx) => findImport(tx, key)) : null;
    if (!key || !known) return refuse(reply, 404, 'NOT_FOUND');
    const rows = await deps.database.read(scope, (tx) => listRejections(tx, key));
    const lines = rows.map((row) => {
      const entry = errorCatalogue[row.code as ErrorCode];
      return `${row.row_number},${row.column_name},${row.code},"${entry.message}"`;
    });
    return reply.type('text/csv; charset=utf-8').send(`${['row,column,code,message', ...lines].join('\n')}\n`);
  });
}
