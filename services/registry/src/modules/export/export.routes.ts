import { localDate } from '@slrt/areas';
import { recordRead } from '@slrt/database';
import { covers, districtOf, mayLearn, scopeFor, type PersonalFact, type Role, type SessionScope } from '@slrt/domain';
import { countFile } from '@slrt/read-budget';
import { assertAllowed, assertInsideDistrict, assertPurpose, refuseArgument, refuseRequest } from '@slrt/subgraph';
import { parseTableFormat, writeTable, type TableValue } from '@slrt/tables';
import type { FastifyInstance } from 'fastify';
import type { RegistryDeps } from '../household/index.ts';
import { bdtColumns } from '../import/index.ts';
import { proposalLayouts } from './proposal-layouts.ts';
import { streamProposals } from './use-cases/stream-proposals.ts';
import { streamExport, type RecordSubjects } from './use-cases/stream-export.ts';

/** Facts in the columns of the exports. */
const exportedFacts: readonly PersonalFact[] = [
  ...(['IDENTITY_NUMBER', 'NAME', 'SEX', 'BIRTH_DATE', 'FAMILY', 'ADDRESS', 'CIVIL_STATUS', 'SCHOOLING'] as const),
  ...(['EMPLOYMENT', 'HEALTH', 'DISABILITY', 'PREGNANCY', 'WELFARE', 'BELONGINGS', 'PARTICIPATION'] as const),
];

/** Roles that may export: of those that answer for the list that goes upward, who may learn all its facts. */
export const exporters: readonly Role[] = (['DISTRICT_VERIFIER', 'HEAD_OF_OFFICE'] as const).filter((role) =>
  mayLearn(role, exportedFacts),
);

interface ExportRequest {
  Querystring: { regionCode?: string; purpose?: string; layout?: string; format?: string; delimiter?: string };
}

/** Headings and rows of a table. Undefined for an unknown layout. */
type TableOf = (
  scope: SessionScope,
  region: string,
  query: { readonly layout: string; readonly record: RecordSubjects },
) => { readonly headings: readonly string[]; readonly rows: AsyncGenerator<TableValue[][]> };

/**
 * Registers `GET /registry/exports?regionCode=63.09.01&purpose=VERIFICATION`, the listed households of an area in the
 * BDT-2015 layout, and `GET /registry/exports/proposals?…`, the proposals that the villages approved, with minutes,
 * decrees and evidence; `layout=siks` has the columns of SIKS-NG. Both are streamed as CSV or, with `format=xlsx`, as a
 * workbook. Each download is audited before the first byte is sent, and each page with its households and people.
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
      const entry = {
        district: districtOf(region),
        action: name,
        purpose,
        facts: exportedFacts,
        requestId: request.requestId,
      };
      const record: RecordSubjects = (subjects) => recordRead(deps.database, scope, { ...entry, subjects });
      const table = tableOf(scope, region, { layout, record });
      const format = parseTableFormat(request.query);
      if ('argument' in format) return refuseArgument(reply, format);
      await countFile(deps, scope, { district: districtOf(region), requestId: request.requestId });
      await record([region]);
      return reply
        .type(format.mediaType)
        .header(
          'content-disposition',
          `attachment; filename="${name.replace('registry.', '')}-${region}.${format.extension}"`,
        )
        .send(writeTable(format, table.headings, table.rows));
    });
  route('/registry/exports', 'registry.export', (scope, area, { record }) => ({
    headings: bdtColumns,
    rows: streamExport(deps, scope, { area, surveyDate: localDate(area, new Date()), record }),
  }));
  route('/registry/exports/proposals', 'registry.proposals', (scope, area, { layout, record }) => {
    assertAllowed('layout', layout, Object.keys(proposalLayouts));
    const columns = proposalLayouts[layout] ?? [];
    return {
      headings: columns.map((column) => column.heading),
      rows: streamProposals(deps, scope, { area, columns, record }),
    };
  });
}
