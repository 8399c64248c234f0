import { audit, type Database } from '@slrt/database';
import { levelOf, scopeFor, type Role } from '@slrt/domain';
import { refuseRequest } from '@slrt/subgraph';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { updateAreas, type AreaFacts } from './area.repository.ts';

const mappingEditors: readonly Role[] = ['ADMIN'];

const kinds = ['DESA', 'KELURAHAN'] as const;

const orNull = (text: string | undefined) => (text?.trim() ? text.trim() : null);
const isDate = (text: string | null) => text === null || !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Parses a row of the mapping. Returns null if a cell is not valid. */
function parseFacts(row: Readonly<Record<string, string>>): AreaFacts | null {
  const code = row['code']?.trim() ?? '';
  const successors = orNull(row['successors'])?.split(/[ ;]+/) ?? null;
  const facts = {
    code,
    bpsCode: orNull(row['bps_code']),
    validFrom: orNull(row['valid_from']),
    validUntil: orNull(row['valid_until']),
    successors,
    name: orNull(row['name']),
    kind: kinds.find((kind) => kind === row['kind']?.trim().toUpperCase()) ?? null,
  };
  const codes = levelOf(code) !== null && (successors ?? []).every((each) => levelOf(each) !== null);
  const bps = facts.bpsCode === null || /^\d{2,10}$/.test(facts.bpsCode);
  return codes && bps && isDate(facts.validFrom) && isDate(facts.validUntil) ? facts : null;
}

/**
 * Registers `POST /registry/areas`: a CSV `code,bps_code,valid_from,valid_until,successors,name,kind` with facts and
 * villages (`DESA` or `KELURAHAN`) that the official list lacks. Dates are `YYYY-MM-DD`, successors are separated by spaces. Applied completely or not at all.
 */
export function areaRoutes(app: FastifyInstance, { database }: { readonly database: Database }): void {
  app.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
  app.post('/registry/areas', { bodyLimit: 16 * 1024 ** 2 }, async (request, reply) => {
    const scope = request.actor ? scopeFor(request.actor, mappingEditors) : null;
    if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
    const chunks: Buffer[] = [];
    for await (const chunk of (request.body ?? []) as AsyncIterable<Buffer>) chunks.push(chunk);
    let rows: Record<string, string>[];
    try {
      rows = parse(Buffer.concat(chunks), { columns: true, bom: true, skip_empty_lines: true, delimiter: [',', ';'] });
    } catch (error) {
      if (error instanceof CsvError) return refuseRequest(reply, 400, 'MALFORMED_FILE');
      throw error;
    }
    if (!rows[0] || !('code' in rows[0])) return refuseRequest(reply, 400, 'MISSING_COLUMN');
    const facts = rows.map(parseFacts);
    const wrong = rows.filter((_row, n) => facts[n] === null).map((row) => row['code'] ?? '');
    if (wrong.length > 0) return refuseRequest(reply, 400, 'UNKNOWN_CODE', { rows: wrong.slice(0, 20) });
    const unknown = await database
      .withTransaction(scope, async (tx) => {
        const given = facts.filter((row) => row !== null);
        const found = new Set(await updateAreas(tx, given));
        const missing = given.filter((row) => !found.has(row.code)).map((row) => row.code);
        if (missing.length > 0) throw new UnknownAreasError(missing);
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
