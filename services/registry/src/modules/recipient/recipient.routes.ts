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
import { countFile } from '@slrt/read-budget';
import { assertDistrict, languageOf, refuseRequest } from '@slrt/subgraph';
import {
  hasLostDigits,
  readAreaCode,
  openTable,
  readIdentityNumber,
  readName,
  tableRefusal,
  xlsxMediaType,
  type TableRow,
} from '@slrt/tables';
import type { FastifyInstance } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { familySynonyms, readPastDate, reportIssues, type FileDays, type RowIssue } from '../import/index.ts';
import type { RegistryDeps } from '../household/index.ts';
import { bandOf } from './bands.ts';
import { countAffected } from './list-effect.repository.ts';
import { parseListRequest, type ListQuery, type ListRequest } from './list-request.ts';
import type { SubmittedRecipient } from './match-recipient.ts';
import { listSubmitters } from './recipient.policy.ts';
import {
  countList,
  findList,
  insertList,
  refreshRecipientPlans,
  setListState,
  type ListRow,
} from './recipient.repository.ts';
import { listReportable } from './served-programme.repository.ts';
import { applyList } from './use-cases/apply-list.ts';
import { chunkRows, matchRows } from './use-cases/match-list.ts';

interface RecipientsRequest {
  Querystring: ListQuery & { regionCode?: string };
}
const columns = {
  names: ['nik', 'name', 'birth_date', 'region_code'],
  synonyms: {
    nik: familySynonyms.nik,
    name: ['Nama', ...familySynonyms.nama],
    birth_date: ['Tanggal Lahir', ...familySynonyms.tanggal_lahir],
    region_code: ['Kode Desa', ...familySynonyms.kode_desa],
  },
  required: [['nik', 'name']],
};

/** Reads a row of the list. Reports cells that cannot be read; they are left out. Returns null if the whole row is. */
function readRecipient({ number: row, values, fault }: TableRow, days: FileDays, issues: RowIssue[]) {
  const report = (column: string, code: RowIssue['code']) => void issues.push({ row, column, code });
  if (fault) {
    report('', fault);
    return null;
  }
  const nik = readIdentityNumber(values('nik'));
  const hasNik = nik !== null && !hasLostDigits(nik);
  if (nik !== null && !hasNik) report('nik', 'DIGITS_LOST');
  const born = readPastDate(values('birth_date'), days, (code) => report('birth_date', code));
  if (born.kind === 'YEAR') report('birth_date', 'YEAR_ONLY');
  const region = readAreaCode(values('region_code'));
  const isVillage = levelOf(region) === 'VILLAGE';
  if (region !== '' && !isVillage) report('region_code', 'UNKNOWN_VILLAGE');
  return {
    nik: hasNik ? nik : null,
    name: readName(values('name')).slice(0, 200),
    birthDate: born.kind === 'DAY' ? born.day : null,
    regionCode: isVillage ? region : null,
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

/** Number of rows from which a list changes the plans of statements. */
const longList = 1_000;

/**
 * Counts the rows of a list whose file was read, and applies it unless it waits for a decision. A complete list that ends
 * more households than it names may be a part of the list or a wrong file, so it waits too.
 */
async function finishList(deps: RegistryDeps, list: ListRow) {
  const rights = systemScope('recipients', list.district_code);
  const key = { district: list.district_code, uuid: list.id };
  const counted = await deps.database.withTransaction(rights, async (tx) => {
    countList(tx, key, true);
    const read = await findList(tx, key);
    if (read && read.rows >= longList) await refreshRecipientPlans(tx);
    if (read?.state !== 'APPLYING' || !read.complete) return read;
    const isDoubtful = (await countAffected(tx, read, 'ENDS')) > read.matched;
    return isDoubtful ? setListState(tx, read, 'PROPOSED') : read;
  });
  const current = counted?.state === 'APPLYING' ? await applyList(deps, counted) : (counted ?? list);
  const [begins, ends] = await deps.database.read(rights, (tx) =>
    Promise.all([countAffected(tx, current, 'BEGINS'), countAffected(tx, current, 'ENDS')]),
  );
  const { rows, matched, suggested, unmatched, state } = current;
  const bands = Object.fromEntries(
    Object.entries({ matched, suggested, unmatched, begins, ends }).map(([name, count]) => [name, bandOf(count)]),
  );
  return { id: formatId('recipientList', key), state, rows, ...bands };
}

/**
 * Registers `POST /registry/recipients?regionCode=63.09&programme=KIS&since=2026-01-01` with a CSV or XLSX
 * of `nik,name,birth_date,region_code` (or `nama,tanggal_lahir,kode_wilayah` and other headings in use): the recipients of a programme that the agency
 * owns or serves. `complete=true&asOf=…` also ends the participation of everybody else; `effect=ENDED&asOf=…&reason=…` is
 * a list of people who no longer receive it. That list, and any with `preview=true`, has no effect until it is applied.
 * Repeating the request with the same `idempotency-key` completes an interrupted upload. The response contains counts
 * in bands and the cells that could not be read; the agency does not learn who was found. Lists count against the hourly budget of files.
 */
export function recipientRoutes(app: FastifyInstance, deps: RegistryDeps): void {
  app.addContentTypeParser(['text/csv', xlsxMediaType], (_request, payload, done) => done(null, payload));
  app.post<RecipientsRequest>('/registry/recipients', { bodyLimit: 64 * 1024 ** 2 }, async (request, reply) => {
    const { regionCode: district = '' } = request.query;
    const { actor } = request;
    const scope = actor ? scopeFor(actor, listSubmitters) : null;
    if (!scope?.agency || !actor) return refuseRequest(reply, 403, 'FORBIDDEN');
    assertDistrict(district);
    const isOwn = assignmentsOf(actor, listSubmitters).some((each) =>
      each.areas.some((area) => area.slice(0, 5) === district),
    );
    if (!isOwn) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    const today = localDate(district, new Date());
    const agency = scope.agency;
    const reportable = await deps.database.read(systemScope('recipients', district), (tx) =>
      listReportable(tx, district, agency),
    );
    const { request: wanted, issues: wrong } = parseListRequest(request.query, { today, reportable });
    if (wrong) return refuseRequest(reply, 400, 'INVALID_INPUT', { issues: wrong });
    if (!reportable.includes(wanted.programme))
      return refuseRequest(reply, 403, 'NOT_ALLOWED', { allowed: reportable });
    await countFile(deps, scope, { district, requestId: request.requestId });
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
    let issues: readonly RowIssue[];
    try {
      const source = (request.body as Readable | null) ?? Readable.from([]);
      issues = await readRecipients(source, { surveyDate: list.as_of, today }, (rows) => matchRows(deps, list, rows));
    } catch (error) {
      const refusal = tableRefusal(error);
      if (!refusal) throw error;
      return refuseRequest(reply, 400, refusal.requestCode, { columns: refusal.columns });
    }
    const counts = await finishList(deps, list);
    return reply.code(200).send({ ...counts, ...reportIssues(issues, languageOf(request)) });
  });
}

/**
 * Passes the rows to `take` in chunks, numbered from 1. Returns the issues of rows and cells that could not be read.
 * Throws an error for which `tableRefusal` gives the reason if the table as a whole cannot be read.
 */
async function readRecipients(
  source: Readable,
  days: FileDays,
  take: (rows: (SubmittedRecipient & { rowNumber: number })[]) => Promise<void>,
): Promise<readonly RowIssue[]> {
  const table = await openTable(source, columns);
  const issues: RowIssue[] = [];
  let [rowNumber, chunk] = [0, [] as (SubmittedRecipient & { rowNumber: number })[]];
  try {
    for await (const batch of table.batches)
      for (const row of batch) {
        rowNumber += 1;
        const recipient = readRecipient(row, days, issues);
        if (recipient) chunk.push({ ...recipient, rowNumber });
        if (chunk.length < chunkRows) continue;
        await take(chunk);
        chunk = [];
      }
    if (chunk.length > 0) await take(chunk);
  } finally {
    table.close();
  }
  return issues;
}
