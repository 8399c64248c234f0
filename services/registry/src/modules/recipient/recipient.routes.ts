import { Readable } from 'node:stream';
import { localDate } from '@slrt/areas';
import { recordRead } from '@slrt/database';
import {
  assignmentsOf,
  formatId,
  isUuidV7,
  levelOf,
  scopeFor,
  systemScope,
  type EntityKey,
  type SessionScope,
} from '@slrt/domain';
import { CsvError } from 'csv-parse';
import { refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { parseCsv } from '../import/index.ts';
import type { RegistryDeps } from '../household/index.ts';
import { countAffected } from './list-effect.repository.ts';
import { parseListRequest, type ListQuery, type ListRequest } from './list-request.ts';
import type { SubmittedRecipient } from './match-recipient.ts';
import { listSubmitters } from './recipient.policy.ts';
import { countList, findList, insertList, type ListRow } from './recipient.repository.ts';
import { listReportable } from './served-programme.repository.ts';
import { applyList } from './use-cases/apply-list.ts';
import { chunkRows, matchRows } from './use-cases/match-list.ts';

interface RecipientsRequest {
  Querystring: ListQuery & { regionCode?: string };
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

/** Saves a list as requested. Returns null if the key belongs to a list with other parameters. */
async function saveList(
  deps: RegistryDeps,
  scope: SessionScope,
  key: EntityKey,
  { request, today }: { request: ListRequest; today: string },
): Promise<ListRow | null> {
  const { since, asOf, effect } = request;
  const day = asOf ?? today;
  const isProposed = request.preview || effect === 'ENDED';
  const list = await deps.database.withTransaction(scope, async (tx) => {
    await insertList(tx, {
      district_code: key.district,
      id: key.uuid,
      agency_code: scope.agency ?? '',
      programme_code: request.programme,
      since: effect === 'ENDED' ? day : (since ?? day),
      source: `AGENCY_${scope.agency ?? ''}`,
      effect,
      complete: request.complete,
      as_of: day,
      end_reason: request.reason,
      state: isProposed ? 'PROPOSED' : 'APPLYING',
    });
    return findList(tx, key);
  });
  const isSame =
    list !== null &&
    list.programme_code === request.programme &&
    list.effect === effect &&
    list.complete === request.complete &&
    list.end_reason === request.reason &&
    (since === null || list.since === since) &&
    (asOf === null || list.as_of === asOf);
  return isSame ? list : null;
}

/** Counts the rows of a list whose file was read, and applies it unless it waits for a decision. */
async function finishList(deps: RegistryDeps, list: ListRow) {
  const rights = systemScope('recipients', list.district_code);
  const key = { district: list.district_code, uuid: list.id };
  const counted = await deps.database.withTransaction(rights, (tx) => {
    countList(tx, key, true);
    return findList(tx, key);
  });
  const current = counted?.state === 'APPLYING' ? await applyList(deps, counted) : (counted ?? list);
  const [begins, ends] = await deps.database.read(rights, (tx) =>
    Promise.all([countAffected(tx, current, 'BEGINS'), countAffected(tx, current, 'ENDS')]),
  );
  const { rows, matched, suggested, unmatched, state } = current;
  return { id: formatId('recipientList', key), state, rows, matched, suggested, unmatched, begins, ends };
}

/**
 * Registers `POST /registry/recipients?regionCode=63.09&programme=KIS&since=2026-01-01` with a CSV of
 * `nik,name,birth_date,region_code` (or `nama,tanggal_lahir,kode_wilayah`): the recipients of a programme that the agency
 * owns or serves. `complete=true&asOf=…` also ends the participation of everybody else; `effect=ENDED&asOf=…&reason=…` is
 * a list of people who no longer receive it. That list, and any with `preview=true`, has no effect until it is applied.
 * Repeating the request with the same `idempotency-key` completes an interrupted upload. The response contains counts
 * only; the agency does not learn who was found.
 */
export function recipientRoutes(app: FastifyInstance, deps: RegistryDeps): void {
  app.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
  app.post<RecipientsRequest>('/registry/recipients', { bodyLimit: 64 * 1024 ** 2 }, async (request, reply) => {
    const { regionCode: district = '' } = request.query;
    const { actor } = request;
    const scope = actor ? scopeFor(actor, listSubmitters) : null;
    if (!scope?.agency || !actor) return refuseRequest(reply, 403, 'FORBIDDEN');
    if (levelOf(district) !== 'DISTRICT') return refuseRequest(reply, 400, 'UNKNOWN_REGION');
    const isOwn = assignmentsOf(actor, listSubmitters).some((each) =>
      each.areas.some((area) => area.slice(0, 5) === district),
    );
    if (!isOwn) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    const today = localDate(district, new Date());
    const agency = scope.agency;
    const reportable = await deps.database.read(systemScope('recipients', district), (tx) =>
      listReportable(tx, district, agency),
    );
    const { request: wanted, issues } = parseListRequest(request.query, { today, reportable });
    if (issues) return refuseRequest(reply, 400, 'INVALID_INPUT', { issues });
    if (!reportable.includes(wanted.programme))
      return refuseRequest(reply, 403, 'NOT_ALLOWED', { allowed: reportable });
    const given = request.headers['idempotency-key'];
    const id = typeof given === 'string' && isUuidV7(given) ? given : uuidv7();
    const key = { district, uuid: id };
    const list = await saveList(deps, scope, key, { request: wanted, today });
    if (!list) return refuseRequest(reply, 409, 'IDEMPOTENCY_CONFLICT');
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
    return reply.code(200).send(await finishList(deps, list));
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
