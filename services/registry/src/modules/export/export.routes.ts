import { Readable } from 'node:stream';
import { localDate } from '@slrt/areas';
import { recordRead } from '@slrt/database';
import { covers, districtOf, levelOf, scopeFor, type Role, type SessionScope } from '@slrt/domain';
import { refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import type { RegistryDeps } from '../household/index.ts';
import { proposalLayouts, type ProposalColumn } from './proposal-layouts.ts';
import { streamProposals } from './use-cases/stream-proposals.ts';
import { streamExport } from './use-cases/stream-export.ts';

export const exporters: readonly Role[] = ['DISTRICT_VERIFIER', 'HEAD_OF_OFFICE'];

interface ExportRequest {
  Querystring: { regionCode?: string; purpose?: string; layout?: string };
}

type RowsOf = (scope: SessionScope, region: string, columns: readonly ProposalColumn[]) => AsyncGenerator<string>;

/**
 * Registers `GET /registry/exports?regionCode=63.09.01&purpose=VERIFICATION`, the listed households of an area in the
 * BDT-2015 layout, and `GET /registry/exports/proposals?…`, the proposals that the villages approved, with minutes,
 * decrees and evidence; `layout=siks` has the columns of SIKS-NG. Both are streamed, and audited before the first byte
 * is sent.
 */
export function exportRoutes(app: FastifyInstance, deps: RegistryDeps): void {
  const route = (path: string, name: string, rowsOf: RowsOf) =>
    app.get<ExportRequest>(path, async (request, reply) => {
      const { regionCode: region = '', purpose = '', layout = 'usulan' } = request.query;
      const scope = request.actor ? scopeFor(request.actor, exporters) : null;
      if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
      const level = levelOf(region);
      if (level === null || level === 'PROVINCE') return refuseRequest(reply, 400, 'UNKNOWN_REGION');
      if (!scope.areas.some((area) => covers(area, region))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
      const columns = Object.hasOwn(proposalLayouts, layout) ? proposalLayouts[layout] : undefined;
      if (!/^[A-Z_]{3,40}$/.test(purpose) || !columns) return refuseRequest(reply, 400, 'INVALID_INPUT');
      await recordRead(deps.database, scope, {
        district: districtOf(region),
        action: name,
        purpose,
        subjects: [region],
        requestId: request.requestId,
      });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name.replace('registry.', '')}-${region}.csv"`)
        .send(Readable.from(rowsOf(scope, region, columns)));
    });
  route('/registry/exports', 'registry.export', (scope, region) =>
    streamExport(deps, scope, region, localDate(region, new Date())),
  );
  route('/registry/exports/proposals', 'registry.proposals', (scope, region, columns) =>
    streamProposals(deps, scope, region, columns),
  );
}
