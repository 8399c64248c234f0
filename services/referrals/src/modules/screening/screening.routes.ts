import { recordRead, type Database } from '@slrt/database';
import { covers, districtOf, scopeFor, type PersonalFact, type SessionScope } from '@slrt/domain';
import {
  assertAllowed,
  assertInsideDistrict,
  assertPurpose,
  refuseRequest,
  restrictTo,
  WrongArgument,
} from '@slrt/subgraph';
import { parseTableFormat, writeTable, type TableFormat } from '@slrt/tables';
import type { FastifyInstance } from 'fastify';
import type { DirectoryCache } from '../programme/index.ts';
import { factsOfGaps } from './rule-facts.ts';
import { exporters } from './screening.policy.ts';
import { gaps, pageGaps, type Gap, type GapFilter, type GapRow } from './screening.repository.ts';
import { householdOf } from './subjects.ts';

const pageRows = 1_000;

/** Facts in the columns. */
const facts: readonly PersonalFact[] = ['ADDRESS', 'PARTICIPATION', 'ELIGIBILITY'];
const columns = ['household_id', 'region_code', 'programme_code', 'gap', 'rule_version', 'missing'] as const;

/** Yields the gaps as rows, page by page. `record` is called with the households of a page before it is yielded. */
async function* listGaps(
  database: Database,
  scope: SessionScope,
  { filter, record }: { filter: GapFilter; record: (subjects: readonly string[]) => Promise<void> },
): AsyncGenerator<(string | number)[][]> {
  let after: readonly [string, string] | null = null;
  for (;;) {
    const start: readonly [string, string] | null = after;
    const rows: readonly GapRow[] = await database.read(scope, (tx) => pageGaps(tx, filter, start, pageRows));
    const last = rows.at(-1);
    if (!last) return;
    await record(rows.map(householdOf));
    yield rows.map((row) => [
      ...[householdOf(row), row.region_code, row.programme_code, row.gap, row.rule_version, row.missing.join(' ')],
    ]);
    after = [last.region_code, last.household_id];
  }
}

interface ExportQuery {
  readonly regionCode?: string;
  readonly programme?: string;
  readonly gap?: string;
  readonly purpose?: string;
  readonly format?: string;
  readonly delimiter?: string;
}

/** Parses the query of an export. Throws `WrongArgument`. */
function parseExport(
  { regionCode = '', programme = '', gap = '', purpose = '', ...rest }: ExportQuery,
  programmes: readonly string[],
): { filter: GapFilter; purpose: string; format: TableFormat } {
  assertInsideDistrict(regionCode);
  assertAllowed('programme', programme, programmes);
  assertAllowed('gap', gap, gaps);
  assertPurpose(purpose);
  const format = parseTableFormat(rest);
  if ('argument' in format) throw new WrongArgument(format);
  const filter = { district: districtOf(regionCode), regionCode, programmeCode: programme, gap: gap as Gap };
  return { filter, purpose, format };
}

interface Deps {
  readonly database: Database;
  readonly directory: DirectoryCache;
}

/**
 * Registers `GET /referrals/screening.csv?regionCode=63.09.01&programme=PKH&gap=ELIGIBLE_NOT_RECEIVING&purpose=…`, with
 * `format=xlsx` as a workbook and with `delimiter=;` for spreadsheets set to Indonesian. Audited before the first byte, and each page
 * with its households before it is sent.
 */
export function screeningRoutes(app: FastifyInstance, { database, directory }: Deps): void {
  app.get<{ Querystring: ExportQuery }>('/referrals/screening.csv', async (request, reply) => {
    const { actor } = request;
    if (!actor || !scopeFor(actor, exporters)) return refuseRequest(reply, 403, 'FORBIDDEN');
    const { filter, purpose, format } = parseExport(request.query, [...(await directory()).programmes.keys()]);
    const { district, regionCode, programmeCode, gap } = filter;
    const scope = restrictTo({ actor }, (await factsOfGaps(database, regionCode)).get(programmeCode) ?? []).scope(
      exporters,
    );
    if (!scope?.areas.some((area) => covers(area, regionCode))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    const { requestId } = request;
    const record = (subjects: readonly string[]) =>
      recordRead(database, scope, { district, action: 'screening.export', purpose, subjects, facts, requestId });
    await record([regionCode, programmeCode, gap]);
    const fileName = `screening-${programmeCode}-${regionCode}.${format.extension}`;
    return reply
      .type(format.mediaType)
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .send(writeTable(format, columns, listGaps(database, scope, { filter, record })));
  });
}
