import { recordRead } from '@slrt/database';
import { covers, districtOf, levelOf, scopeFor } from '@slrt/domain';
import { refuseArgument, refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import type { RegistryDeps } from '../household/index.ts';
import { drawPaper } from './paper.pdf.ts';
import { paperPurpose, paperReaders, poorDeciles } from './paper.policy.ts';
import { findPaperPlace } from './paper.repository.ts';
import { paperNames, papers, type PaperName } from './papers.ts';

interface PaperQuery {
  Params: { paper: string };
  Querystring: { regionCode?: string; deciles?: string };
}

/** Parses `1,2,3`. Returns null unless all are deciles. */
function parseDeciles(text: string): number[] | null {
  const deciles = text.split(',').map(Number);
  return deciles.every((decile) => Number.isInteger(decile) && decile >= 1 && decile <= 10) ? deciles : null;
}

/**
 * Registers `GET /registry/papers/poor?regionCode=63.09.01.2001&deciles=1,2`, `…/recipients?…` and `…/proposals?…`: the papers
 * of a village as PDF. Each read is on record before the first byte is sent.
 */
export function paperRoutes(app: FastifyInstance, { database }: RegistryDeps): void {
  app.get<PaperQuery>('/registry/papers/:paper', async (request, reply) => {
    const scope = request.actor ? scopeFor(request.actor, paperReaders) : null;
    if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
    const { paper } = request.params;
    if (!(paperNames as readonly string[]).includes(paper)) return refuseRequest(reply, 404, 'NOT_FOUND');
    const { regionCode: village = '', deciles: given } = request.query;
    const place =
      levelOf(village) === 'VILLAGE' ? await database.read(scope, (tx) => findPaperPlace(tx, village)) : null;
    if (!place)
      return refuseArgument(reply, {
        argument: 'regionCode',
        allowed: { key: 'allowed.regionLevel', values: 'VILLAGE' },
      });
    if (!scope.areas.some((area) => covers(area, village))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    const deciles = given === undefined ? poorDeciles : parseDeciles(given);
    if (!deciles)
      return refuseArgument(reply, { argument: 'deciles', allowed: { key: 'allowed.range', values: '1–10' } });
    const content = await papers[paper as PaperName]({ database, scope, village, place, deciles, at: new Date() });
    await recordRead(database, scope, {
      district: districtOf(village),
      action: `registry.paper-${paper as PaperName}`,
      purpose: paperPurpose,
      subjects: [village, ...content.subjects],
      facts: ['NAME', 'ADDRESS', 'FAMILY', 'WELFARE', 'PARTICIPATION'],
      requestId: request.requestId,
    });
    return reply
      .type('application/pdf')
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-disposition', `inline; filename="${paper}-${village}.pdf"`)
      .send(await drawPaper(content.paper));
  });
}
