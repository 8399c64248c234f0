import { localDate } from '@slrt/areas';
import { recordRead } from '@slrt/database';
import { covers, districtOf, scopeFor, type Role, type SessionScope } from '@slrt/domain';
import { countFile } from '@slrt/read-budget';
import { assertAllowed, assertInsideDistrict, assertPurpose, refuseArgument, refuseRequest } from '@slrt/subgraph';
import { parseTableFormat, writeTable, type TableValue } from '@slrt/tables';
import type { FastifyInstance } from 'fastify';
import type { RegistryDeps } from '../household/index.ts';
import { bdtColumns } from '../import/index.ts';
import { proposalLayouts } from './proposal-layouts.ts';
import { streamProposals } from './use-cases/stream-proposals.ts';
import { streamExport } from './use-cases/stream-export.ts';

export const exporters: readonly Role[] = ['DISTRICT_VERIFIER', 'HEAD_OF_OFFICE'];

interface ExportRequest {
  Querystring: { regionCode?: string; purpose?: string; layout?: string; format?: string; delimiter?: string };
}

/** Headings and rows of a table. Undefined for an unknown layout. */
type TableOf = (
  scope: SessionScope,
  region: string,
  layout: string,
) => { readonly headings: readonly string[]; readonly rows: AsyncGenerator<TableValue[][]> };

/**
 * Registers `GET /registry/exports?regionCode=63.09.01&purpose=VERIFICATION`, the listed households of an area in the
 * BDT-2015 layout, and `GET /registry/exports/proposals?…`, the proposals that the villages approved, with minutes,
 * decrees and evidence; `layout=siks` has the columns of SIKS-NG. Both are streamed as CSV or, with `format=xlsx`, as a
 * workbook, and audited before the first byte is sent.
 */
export function exportRoutes(app: FastifyInstance, deps: RegistryDeps): void {
  const route = (path: string, name: 'registry.export' | 'registry.proposals', tableOf: TableOf) =>
    app.get<ExportRequest>(path, async (request, reply) => {
      const { regionCode: region = '', purpose = '', layout = 'usulan' } = request.query;
      const scope = request.actor ? scopeFor(request.actor, exporters) : null;
      if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
      assertInsideDistrict(region);
      if (!scope.areas.some((area) => covers(area, region))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
      assertPurpose(purpose);
      const table = tableOf(scope, region, layout);
      const format = parseTableFormat(request.query);
      if ('argument' in format) return refuseArgument(reply, format);
      await countFile(deps, scope, { district: districtOf(region), requestId: request.requestId });
      await recordRead(deps.database, scope, {
        district: districtOf(region),
        action: name,
        purpose,
        subjects: [region],
        requestId: request.requestId,
      });
      return reply
        .type(format.mediaType)
        .header(
          'content-disposition',
          `attachment; filename="${name.replace('registry.', '')}-${region}.${format.extension}"`,
        )
        .send(writeTable(format, table.headings, table.rows));
    });
  route('/registry/exports', 'registry.export', (scope, region) => ({
    headings: bdtColumns,
    rows: streamExport(deps, scope, region, localDate(region, new Date())),
  }));
  route('/registry/exports/proposals', 'registry.proposals', (scope, region, layout) => {
    assertAllowed('layout', layout, Object.keys(proposalLayouts));
    const columns = proposalLayouts[layout] ?? [];
    return {
      headings: columns.map((column) => column.heading),
      rows: streamProposals(deps, scope, region, columns),
    };
  });
}
