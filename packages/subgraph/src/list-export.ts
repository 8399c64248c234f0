import { startOfDay } from '@slrt/areas';
import { recordRead, type Database } from '@slrt/database';
import {
  covers,
  districtOf,
  scopeFor,
  type AuditAction,
  type PersonalFact,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import { parseTableFormat, readDay, writeTable, type TableFormat, type TableValue } from '@slrt/tables';
import type { FastifyInstance } from 'fastify';
import { assertInsideDistrict, assertPurpose, WrongArgument } from './input-checks.ts';
import { refuseRequest } from './refuse-request.ts';

/** Query of an export. Further parameters select records; lists are separated by commas. */
export type ExportQuery = Readonly<Record<string, string | undefined>>;

/** Parameters that every export has, and the rights of the caller. */
export interface ExportRequest {
  readonly scope: SessionScope;
  /** District, sub-district or village. */
  readonly regionCode: string;
  /** Start of the first day and, exclusive, of the day `until`. Null: no bound. */
  readonly from: Date | null;
  readonly until: Date | null;
}

interface ListExport<Filter, Row> {
  readonly path: `/${string}`;
  /** First part of the file name. */
  readonly name: string;
  readonly action: AuditAction;
  readonly roles: readonly Role[];
  /** Cell of each column, by its heading. */
  readonly columns: Readonly<Record<string, (row: Row, now: Date) => TableValue>>;
  /** Facts about people in the columns. */
  readonly facts: readonly PersonalFact[];
  /** Global IDs of the people, households and cases that a record is about. */
  readonly subjectsOf: (row: Row) => readonly string[];
  /** Reads the export's own parameters. Throws `WrongArgument`. */
  readonly filterOf: (query: ExportQuery) => Promise<Filter> | Filter;
  /** Yields the records in pages. */
  readonly pages: (request: ExportRequest, filter: Filter) => AsyncIterable<readonly Row[]>;
}

/** Returns the codes of a list parameter. Null if it is absent. */
export const listParameter = (query: ExportQuery, name: string): string[] | null =>
  query[name]?.split(',').map((code) => code.trim()) ?? null;

function dayParameter(query: ExportQuery, name: 'from' | 'until', regionCode: string): Date | null {
  const text = query[name];
  if (text === undefined) return null;
  const day = readDay(text, { notAfter: '9999-12-31', writtenOn: '9999-12-31' });
  if (day === null) throw new WrongArgument({ argument: name, allowed: { key: 'allowed.date', values: '' } });
  return startOfDay(regionCode, day);
}

/** Reads the parameters that every export has. Throws `WrongArgument`. */
function readExport(query: ExportQuery): Omit<ExportRequest, 'scope'> & { format: TableFormat; purpose: string } {
  const { regionCode = '', purpose = '' } = query;
  assertInsideDistrict(regionCode);
  assertPurpose(purpose);
  const format = parseTableFormat({
    ...(query['format'] === undefined ? {} : { format: query['format'] }),
    ...(query['delimiter'] === undefined ? {} : { delimiter: query['delimiter'] }),
  });
  if ('argument' in format) throw new WrongArgument(format);
  const [from, until] = (['from', 'until'] as const).map((name) => dayParameter(query, name, regionCode));
  return { regionCode, purpose, format, from: from ?? null, until: until ?? null };
}

/**
 * Registers a download of an area's records as CSV, or with `format=xlsx` as a workbook: `?regionCode=63.09&purpose=…`, with
 * `from` and, exclusive, `until`. Rows are streamed. Each download is recorded before the first byte is sent, and each page of rows
 * with whom it is about before it is sent.
 */
export function registerListExport<Filter, Row>(
  app: FastifyInstance,
  database: Database,
  { path, name, action, roles, columns, facts, subjectsOf, filterOf, pages }: ListExport<Filter, Row>,
): void {
  app.get<{ Querystring: ExportQuery }>(path, async ({ query, actor, requestId }, reply) => {
    const scope = actor ? scopeFor(actor, roles) : null;
    if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
    const { format, purpose, ...request } = readExport(query);
    const filter = await filterOf(query);
    const { regionCode } = request;
    if (!scope.areas.some((area) => covers(area, regionCode))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    const district = districtOf(regionCode);
    const record = (subjects: readonly string[]) =>
      recordRead(database, scope, { district, action, purpose, subjects, facts, requestId });
    await record([regionCode]);
    const rows = async function* (): AsyncGenerator<TableValue[][]> {
      for await (const page of pages({ scope, ...request }, filter)) {
        if (page.length > 0) await record([...new Set(page.flatMap(subjectsOf))]);
        yield page.map((row) => Object.values(columns).map((cell) => cell(row, new Date())));
      }
    };
    return reply
      .type(format.mediaType)
      .header('content-disposition', `attachment; filename="${name}-${regionCode}.${format.extension}"`)
      .send(writeTable(format, Object.keys(columns), rows()));
  });
}
