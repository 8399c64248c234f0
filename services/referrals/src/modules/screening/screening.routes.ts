import { recordRead, type Database } from '@slrt/database';
import { covers, districtOf, formatId, levelOf, scopeFor, type SessionScope } from '@slrt/domain';
import { refuseRequest } from '@slrt/subgraph';
import { parseTableFormat, writeTable } from '@slrt/tables';
import type { FastifyInstance } from 'fastify';
import { exporters } from './screening.policy.ts';
import { gaps, pageGaps, type Gap, type GapFilter, type GapRow } from './screening.repository.ts';

const pageRows = 1_000;

const columns = ['household_id', 'region_code', 'programme_code', 'gap', 'rule_version', 'missing'] as const;

/** Yields the gaps as rows, page by page. */
async function* listGaps(
  database: Database,
  scope: SessionScope,
  filter: GapFilter,
): AsyncGenerator<(string | number)[][]> {
  let after: readonly [string, string] | null = null;
  for (;;) {
    const start: readonly [string, string] | null = after;
    const rows: readonly GapRow[] = await database.read(scope, (tx) => pageGaps(tx, filter, start, pageRows));
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => {
      const id = formatId('household', { district: row.district_code, uuid: row.household_id });
      return [id, row.region_code, row.programme_code, row.gap, row.rule_version, row.missing.join(' ')];
    });
    after = [last.region_code, last.household_id];
  }
}

interface ExportRequest {
  Querystring: {
    regionCode?: string;
    programme?: string;
    gap?: string;
    purpose?: string;
    format?: string;
    delimiter?: string;
  };
}

/**
 * Registers `GET /referrals/screening.csv?regionCode=63.09.01&programme=PKH&gap=ELIGIBLE_NOT_RECEIVING&purpose=…`, with
 * `format=xlsx` as a workbook. Audited before the first byte.
 */
export function screeningRoutes(app: FastifyInstance, database: Database): void {
  app.get<ExportRequest>('/referrals/screening.csv', async (request, reply) => {
    const { regionCode: region = '', programme = '', gap = '', purpose = '' } = request.query;
    const scope = request.actor ? scopeFor(request.actor, exporters) : null;
    if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
    const level = levelOf(region);
    if (level === null || level === 'PROVINCE') return refuseRequest(reply, 400, 'UNKNOWN_REGION');
    if (!scope.areas.some((area) => covers(area, region))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    if (!(gaps as readonly string[]).includes(gap) || !/^[A-Z_]{2,40}$/.test(programme))
      return refuseRequest(reply, 400, 'UNKNOWN_CODE');
    if (!/^[A-Z_]{3,40}$/.test(purpose)) return refuseRequest(reply, 400, 'INVALID_INPUT');
    const format = parseTableFormat(request.query);
    if (typeof format === 'string') return refuseRequest(reply, 400, 'INVALID_INPUT', { argument: format });
    const district = districtOf(region);
    await recordRead(database, scope, {
      district,
      action: 'screening.export',
      purpose,
      subjects: [region, programme, gap],
      requestId: request.requestId,
    });
    return reply
      .type(format.mediaType)
      .header('content-disposition', `attachment; filename="screening-${programme}-${region}.${format.extension}"`)
      .send(
        writeTable(
          format,
          columns,
          listGaps(database, scope, { district, regionCode: region, programmeCode: programme, gap: gap as Gap }),
        ),
      );
  });
}
