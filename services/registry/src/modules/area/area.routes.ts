import { Readable } from 'node:stream';
import { audit, type Database } from '@slrt/database';
import { covers, levelOf, scopeFor, type Role } from '@slrt/domain';
import { refuseRequest } from '@slrt/subgraph';
import {
  openTable,
  readAreaCode,
  readDate,
  readIdentityNumber,
  readText,
  tableRefusal,
  xlsxMediaType,
  type TableRow,
} from '@slrt/tables';
import type { FastifyInstance } from 'fastify';
import { isAreaName, recordChangedAreas } from './area.events.ts';
import { updateAreas, type AreaFacts } from './area.repository.ts';

const mappingEditors: readonly Role[] = ['ADMIN'];

const kinds = ['DESA', 'KELURAHAN'] as const;

const columns = {
  names: ['code', 'bps_code', 'valid_from', 'valid_until', 'successors', 'name', 'kind'],
  synonyms: {
    code: ['Kode', 'Kode Wilayah', 'Kode Kemendagri'],
    bps_code: ['Kode BPS'],
    valid_from: ['Berlaku Sejak', 'Berlaku Mulai'],
    valid_until: ['Berlaku Sampai', 'Berlaku Hingga'],
    successors: ['Pengganti', 'Kode Pengganti'],
    name: ['Nama'],
    kind: ['Jenis'],
  },
  required: [['code']],
};
/** Validity may be planned ahead, but not beyond this day. */
const lastDay = '2199-12-31';

/** A problem of the mapping: the code of the error, the column and the code of the area. */
interface Fault {
  readonly code: 'MALFORMED_FILE' | 'UNKNOWN_CODE' | 'INVALID_DATE' | 'INVALID_INPUT';
  readonly argument: string;
  readonly area: string;
}

/** Parses a row of the mapping. Adds its problems to `faults`. */
function parseFacts({ values, fault }: TableRow, faults: Fault[]): AreaFacts {
  const code = readAreaCode(values('code'));
  const refuse = (reason: Fault['code'], argument: string) => void faults.push({ code: reason, argument, area: code });
  const day = (column: string): string | null => {
    const read = readDate(values(column), { notAfter: lastDay });
    if (read.kind !== 'DAY' && read.kind !== 'EMPTY') refuse('INVALID_DATE', column);
    return read.kind === 'DAY' ? read.day : null;
  };
  const successors = readText(values('successors'))
    .split(/[\s;,|]+/)
    .filter(Boolean)
    .map(readAreaCode);
  const facts = {
    code,
    bpsCode: readIdentityNumber(values('bps_code')),
    validFrom: day('valid_from'),
    validUntil: day('valid_until'),
    successors: successors.length > 0 ? successors : null,
    name: readText(values('name')) || null,
    kind: kinds.find((kind) => kind === readText(values('kind')).toUpperCase()) ?? null,
  };
  if (facts.name !== null && !isAreaName(facts.name)) refuse('INVALID_INPUT', 'name');
  if (fault) refuse('MALFORMED_FILE', '');
  if (levelOf(code) === null) refuse('UNKNOWN_CODE', 'code');
  if (successors.some((each) => levelOf(each) === null)) refuse('UNKNOWN_CODE', 'successors');
  if (facts.bpsCode !== null && !/^\d{2,10}$/.test(facts.bpsCode)) refuse('UNKNOWN_CODE', 'bps_code');
  return facts;
}

/** True for a row that other services need not know of. */
const hasOnlyBpsCode = ({ name, validFrom, validUntil, successors }: AreaFacts): boolean =>
  [name, validFrom, validUntil, successors].every((fact) => fact === null || fact === undefined);

/** Reads the mapping. Throws an error for which `tableRefusal` gives the reason if it is no such table. */
async function readMapping(source: Readable): Promise<{ facts: AreaFacts[]; faults: readonly Fault[] }> {
  const table = await openTable(source, columns);
  const faults: Fault[] = [];
  const facts: AreaFacts[] = [];
  try {
    for await (const batch of table.batches) facts.push(...batch.map((row) => parseFacts(row, faults)));
  } finally {
    table.close();
  }
  return { facts, faults };
}

/**
 * Registers `POST /registry/areas`: a CSV or XLSX `code,bps_code,valid_from,valid_until,successors,name,kind` with facts and
 * villages (`DESA` or `KELURAHAN`) that the official list lacks. Successors are separated by spaces. Applied completely or not
 * at all. The other services follow by an event;
 * loading the same mapping again repeats it.
 */
export function areaRoutes(app: FastifyInstance, { database }: { readonly database: Database }): void {
  app.addContentTypeParser(['text/csv', xlsxMediaType], (_request, payload, done) => done(null, payload));
  app.post('/registry/areas', { bodyLimit: 16 * 1024 ** 2 }, async (request, reply) => {
    const scope = request.actor ? scopeFor(request.actor, mappingEditors) : null;
    if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
    let mapping: Awaited<ReturnType<typeof readMapping>>;
    try {
      mapping = await readMapping((request.body as Readable | null) ?? Readable.from([]));
    } catch (error) {
      const refusal = tableRefusal(error);
      if (!refusal) throw error;
      return refuseRequest(reply, 400, refusal.requestCode, { columns: refusal.columns });
    }
    const { facts, faults } = mapping;
    const [first] = faults;
    if (first) {
      const { code, argument } = first;
      const rows = faults.filter((each) => each.code === code && each.argument === argument).map((each) => each.area);
      return refuseRequest(reply, 400, code, { argument, rows: rows.slice(0, 20) });
    }
    const elsewhere = facts.filter(({ code }) => !scope.areas.some((area) => covers(area, code)));
    if (elsewhere.length > 0)
      return refuseRequest(reply, 403, 'NOT_ALLOWED', { rows: elsewhere.slice(0, 20).map((each) => each.code) });
    const unknown = await database
      .withTransaction(scope, async (tx) => {
        const changed = await updateAreas(tx, facts);
        const found = new Set(changed.map((area) => area.code));
        const missing = facts.filter((row) => !found.has(row.code)).map((row) => row.code);
        if (missing.length > 0) throw new UnknownAreasError(missing);
        const onlyBps = new Set(facts.filter(hasOnlyBpsCode).map((row) => row.code));
        recordChangedAreas(
          tx,
          changed.filter((area) => !onlyBps.has(area.code)),
        );
        const [district = ''] = scope.areas;
        audit(tx, { district, action: 'areas.loaded', purpose: null, subjects: [], requestId: request.requestId });
        return [];
      })
      .catch((error: unknown) => {
        if (error instanceof UnknownAreasError) return error.codes;
        throw error;
      });
    if (unknown.length > 0) return refuseRequest(reply, 400, 'UNKNOWN_REGION', { rows: unknown.slice(0, 20) });
    return reply.code(200).send({ updated: facts.length });
  });
}

class UnknownAreasError extends Error {
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super('The mapping contains areas that are not on the official list.');
    this.codes = codes;
  }
}
