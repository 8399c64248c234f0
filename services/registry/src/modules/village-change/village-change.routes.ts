import { covers, scopeFor, type Role } from '@slrt/domain';
import { assertDistrict, refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import type { RegistryDeps } from '../household/index.ts';
import { moveHouseholds } from './use-cases/move-households.ts';

const areaEditors: readonly Role[] = ['ADMIN'];

/**
 * Registers `POST /registry/areas/moves?regionCode=63.09`, which moves the households of villages that have ended and
 * returns `{ villages: [{ code, successor, candidates, households }] }`. Repeating it is safe.
 */
export function villageChangeRoutes(app: FastifyInstance, deps: RegistryDeps): void {
  app.post<{ Querystring: { regionCode?: string } }>('/registry/areas/moves', async (request, reply) => {
    const { regionCode: district = '' } = request.query;
    const scope = request.actor ? scopeFor(request.actor, areaEditors) : null;
    if (!scope) return refuseRequest(reply, 403, 'FORBIDDEN');
    assertDistrict(district);
    if (!scope.areas.some((area) => covers(area, district))) return refuseRequest(reply, 403, 'NOT_ALLOWED');
    return reply.code(200).send({ villages: await moveHouseholds(deps, scope, district) });
  });
}
