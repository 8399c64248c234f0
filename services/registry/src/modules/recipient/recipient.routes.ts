import { Readable } from 'node:stream';
import { recordRead } from '@slrt/database';
import { assignmentsOf, formatId, isUuidV7, levelOf, scopeFor, systemScope } from '@slrt/domain';
import { CsvError } from 'csv-parse';
import { refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { parseCsv } from '../import/index.ts';
import type { RegistryDeps } from '../household/index.ts';
import type { SubmittedRecipient } from './match-recipient.ts';
import { listSubmitters } from './recipient.policy.ts';
import { countList, findList, insertList, type ListRow } from './recipient.repository.ts';
import { chunkRows, matchRows } from './use-cases/match-list.ts';

interface RecipientsRequest {
  Querystring: { regionCode?: string; programme?: string; since?: string };
}
interface CsvRow {
  readonly nik?: string;
  readonly name?: string;
  readonly nama?: string;
  readonly birth_date?: string;
  readonly tanggal_lahir?: string;
  readonly region_code?: string;
  readonly kode_wilayah?: string;
}
const date = /^\d{4}-\d{2}-\d{2}$/;

function parseRecipient(row: CsvRow): SubmittedRecipient {
  const birth = row.birth_date ?? row.tanggal_lahir ?? '';
  const region = row.region_code ?? row.kode_wilayah ?? '';
  return {
    nik: row.nik?.trim() ? row.nik.trim() : null,
    name: (row.name ?? row.nama ?? '').trim().slice(0, 200),
    birthDate: date.test(birth) ? birth : null,
    regionCode: levelOf(region) === 'VILLAGE' ? region : null,
  };
}

/**
 * Registers `POST /registry/recipients?regionCode=63.09&programme=KIS&since=2026-01-01` with a CSV of
 * `nik,name,birth_date,region_code` (or `nama,tanggal_lahir,kode_wilayah`): the recipients of the agency's programme.
 * Repeating the request with the same `idempotency-key` completes an interrupted upload. The response contains counts
 * only; the agency does not learn who was found.
 */
export function recipientRoutes(app: FastifyInstance, deps: RegistryDeps): void {
  app.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
  app.post<RecipientsRequest>('/registry/recipients', { bodyLimit: 64 * 1024 ** 2 }, async (request, reply) => {
    const { regionCode: district = '', programme = '', since = '' } = request.query;
    const { actor } = request;
    const scope = actor ? scopeFor(actor, listSubmitters) : null;
    if (!scope?.agency || !actor) return refuseRequest(reply, 403, 'FORBIDDEN');
    if (levelOf(district) !== 'DISTRICT') return refuseRequest(reply, 400, 'UNKNOWN_REGION');
    const isOwn = assignmentsOf(actor, listSubmitters).some((each) =>
      each.areas.some((area) => area.slice(0, 5) === district),
    );
    if (!isOwn) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    if (!/^[A-Z][A-Z0-9_]{1,39}$/.test(programme) || !date.test(since))
      return refuseRequest(reply, 400, 'INVALID_INPUT');
    const given = request.headers['idempotency-key'];
    const id = typeof given === 'string' && isUuidV7(given) ? given : uuidv7();
    const key = { district, uuid: id };
    const list = await deps.database.withTransaction(scope, async (tx): Promise<ListRow | null> => {
      const source = `AGENCY_${scope.agency ?? ''}`;
      await insertList(tx, {
        district_code: district,
        id,
        agency_code: scope.agency ?? '',
        programme_code: programme,
        since,
        source,
      });
      return findList(tx, key);
    });
    if (list?.programme_code !== programme || list.since !== since)
      return refuseRequest(reply, 409, 'IDEMPOTENCY_CONFLICT');
    await recordRead(deps.database, scope, {
      district,
      action: 'recipients.given',
      purpose: 'PARTICIPATION',
      subjects: [formatId('recipientList', key)],
      requestId: request.requestId,
    });
    try {
      const hasNames = await readRows((request.body as Readable | null) ?? Readable.from([]), (rows) =>
        matchRows(deps, list, rows),
      );
      if (!hasNames) return await refuseRequest(reply, 400, 'MISSING_COLUMN');
    } catch (error) {
      if (error instanceof CsvError) return refuseRequest(reply, 400, 'MALFORMED_FILE');
      throw error;
    }
    const ended = await deps.database.withTransaction(systemScope('recipients', district), (tx) => {
      countList(tx, key, true);
      return findList(tx, key);
    });
    const { rows, matched, suggested, unmatched } = ended ?? list;
    return reply.code(200).send({ id: formatId('recipientList', key), rows, matched, suggested, unmatched });
  });
}

/** Passes the rows to `take` in chunks. Returns false if the file has neither a name nor a NIK column. */
async function readRows(
  source: Readable,
  take: (rows: (SubmittedRecipient & { rowNumber: number })[]) => Promise<void>,
): Promise<boolean> {
  let rowNumber = 0;
  let chunk: (SubmittedRecipient & { rowNumber: number })[] = [];
  for await (const row of parseCsv<CsvRow>(source)) {
    if (row.nik === undefined && row.name === undefined && row.nama === undefined) return false;
    rowNumber += 1;
    chunk.push({ ...parseRecipient(row), rowNumber });
    if (chunk.length === chunkRows) {
      await take(chunk);
      chunk = [];
    }
  }
  if (chunk.length > 0) await take(chunk);
  return true;
}
