import { recordRead } from '@slrt/database';
import { covers, formatId, isUuidV7, parseId, scopeFor, type Role, type SessionScope } from '@slrt/domain';
import { assertDistrict, type ProxiedPath, refuseArgument, refuseRequest, type ServiceName } from '@slrt/subgraph';
import {
  parseTableFormat,
  tableRefusal,
  writeTable,
  xlsxMediaType,
  type TableFormat,
  type TableValue,
} from '@slrt/tables';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { findLoad, pageRows, type LoadRow } from './bulk-load.repository.ts';
import { keyOf } from './decide-load.ts';
import type { LoadDeps, LoadKind } from './load-kind.ts';
import { maxRows, receiveLoad, TooManyRows } from './receive-load.ts';
import { openContent, verdictCells, verdictColumns } from './row-content.ts';

type Upload = FastifyRequest<{ Querystring: { regionCode?: string; kind?: string; fileName?: string } }>;
type Download = FastifyRequest<{ Params: { id: string }; Querystring: { delimiter?: string } }>;

const maxBytes = 16 * 1024 ** 2;
const maxFileName = 200;
const verdictPage = 500;

/** Returns the last part of a path, without control characters. */
const cleanFileName = (name: string): string | null =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, maxFileName) || null;

interface Routes<Deps> {
  readonly service: ServiceName;
  readonly kinds: readonly LoadKind<Deps>[];
  readonly loaders: readonly Role[];
}

export function loadPaths(service: ServiceName): ProxiedPath[] {
  const common = { access: 'caller', timeout: 600_000 } as const;
  const verdicts = (extension: TableFormat['extension']): ProxiedPath => ({
    ...common,
    method: 'GET',
    path: `/${service}/loads/:id/verdicts.${extension}`,
    bodyLimit: 0,
  });
  return [
    {
      ...common,
      method: 'POST',
      path: `/${service}/loads`,
      bodyLimit: maxBytes,
      mediaTypes: ['text/csv', xlsxMediaType],
    },
    verdicts('csv'),
    verdicts('xlsx'),
  ];
}

async function receive<Deps extends LoadDeps>(
  deps: Deps,
  { kinds, loaders }: Routes<Deps>,
  request: Upload,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { regionCode: district = '', kind: code = '', fileName = '' } = request.query;
  const scope = request.actor ? scopeFor(request.actor, loaders) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  assertDistrict(district);
  if (!scope.areas.some((area) => covers(area, district))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
  const kind = kinds.find((each) => each.code === code);
  if (!kind)
    return refuseRequest(reply, 400, 'UNKNOWN_CODE', { argument: 'kind', allowed: kinds.map((each) => each.code) });
  const given = request.headers['idempotency-key'];
  const uuid = typeof given === 'string' && isUuidV7(given) ? given : uuidv7();
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    const upload = { key: { district, uuid }, fileName: cleanFileName(fileName), body };
    const load = await receiveLoad(deps, scope, kind, upload);
    if (!load) return await refuseRequest(reply, 409, 'IDEMPOTENCY_CONFLICT');
    const { status, rows, accepted, changed, unchanged, refused } = load;
    const id = formatId('bulkLoad', keyOf(load));
    return await reply.code(200).send({ id, status, rows, accepted, changed, unchanged, refused });
  } catch (error) {
    if (error instanceof TooManyRows) return refuseRequest(reply, 413, 'BODY_TOO_LARGE', { allowed: maxRows });
    const refusal = tableRefusal(error);
    if (!refusal) throw error;
    return refuseRequest(reply, 400, refusal.requestCode, { columns: refusal.columns });
  }
}

/** Yields the verdicts in pages. `record` is called with whom a page is about before it is yielded. */
async function* verdictPages<Deps extends LoadDeps>(
  deps: Deps,
  scope: SessionScope,
  load: LoadRow,
  { people, record }: Pick<LoadKind<Deps>, 'people'> & { readonly record: (subjects: string[]) => Promise<void> },
): AsyncGenerator<TableValue[][]> {
  const { district_code: district } = load;
  for (let after = 0; ;) {
    const start = after;
    const found = await deps.database.read(scope, (tx) => pageRows(tx, keyOf(load), start, verdictPage));
    const rows = found.map((row) => ({
      ...row,
      opened: row.content && openContent(deps.loadKey, load.id, row.content),
    }));
    const last = rows.at(-1);
    if (!last) return;
    const subjects = rows.flatMap(
      ({ record_id: recordId, opened }) => people?.subjectsOf({ district, recordId, item: opened?.item ?? null }) ?? [],
    );
    if (subjects.length > 0) await record([...new Set(subjects)]);
    yield rows.map((row) => verdictCells(row, row.opened));
    after = last.row_number;
  }
}

/** Sends the verdict of every row. The table contains original cells, so the read is audited. */
async function sendVerdicts<Deps extends LoadDeps>(
  deps: Deps,
  { kinds, loaders }: Routes<Deps>,
  request: Download,
  [reply, extension]: readonly [FastifyReply, TableFormat['extension']],
): Promise<FastifyReply> {
  const format = parseTableFormat({ format: extension, ...request.query });
  if ('argument' in format) return refuseArgument(reply, format);
  const scope = request.actor ? scopeFor(request.actor, loaders) : null;
  if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
  const key = parseId('bulkLoad', request.params.id);
  const load = key ? await deps.database.read(scope, (tx) => findLoad(tx, key)) : null;
  if (!load) return refuseRequest(reply, 404, 'NOT_FOUND');
  const people = kinds.find(({ code }) => code === load.kind)?.people;
  const record = (subjects: readonly string[]) =>
    recordRead(deps.database, scope, {
      district: load.district_code,
      action: 'load.verdicts',
      purpose: 'VERIFICATION',
      subjects,
      facts: people?.facts ?? [],
      requestId: request.requestId,
    });
  await record([request.params.id]);
  const pages = verdictPages(deps, scope, load, { ...(people ? { people } : {}), record });
  return reply.type(format.mediaType).send(writeTable(format, verdictColumns, pages));
}

/**
 * Registers `POST /<service>/loads?regionCode=63.09&kind=OFFICES&fileName=kantor.xlsx` with a CSV or XLSX as body, which
 * answers with the id and the counts of the preview, and the downloads of verdicts.
 */
export function registerLoadRoutes<Deps extends LoadDeps>(
  app: FastifyInstance,
  deps: Deps,
  routes: Routes<Deps>,
): void {
  app.addContentTypeParser(
    ['text/csv', 'application/octet-stream', xlsxMediaType],
    { parseAs: 'buffer', bodyLimit: maxBytes },
    (_request, body, done) => done(null, body),
  );
  app.post(`/${routes.service}/loads`, { bodyLimit: maxBytes }, (request: Upload, reply) =>
    receive(deps, routes, request, reply),
  );
  for (const extension of ['csv', 'xlsx'] as const)
    app.get(`/${routes.service}/loads/:id/verdicts.${extension}`, (request: Download, reply) =>
      sendVerdicts(deps, routes, request, [reply, extension]),
    );
}
