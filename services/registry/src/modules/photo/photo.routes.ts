import { parseId, systemScope, type EntityKey } from '@slrt/domain';
import { refuseRequest } from '@slrt/subgraph';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PhotoDeps } from './photo-deps.ts';
import { storePicture } from './use-cases/store-picture.ts';
import { findPhotos } from './photo.repository.ts';
import { bodyOf, maxUploadBytes, RejectedFile } from '@slrt/files';

interface Link {
  Params: { id: string };
  Querystring: { action?: string; expires?: string; signature?: string };
}

/**
 * Registers `PUT` and `GET /registry/photos/<id>?action=…&expires=…&signature=…`. The signed link grants access; no
 * token is needed.
 */
export function photoRoutes(app: FastifyInstance, deps: PhotoDeps): void {
  app.addContentTypeParser(/^image\//, (_request, payload, done) => done(null, payload));
  const keyOf = ({ Params: params, Querystring: query }: Link): EntityKey | null => {
    const { action = '', expires = '', signature = '' } = query;
    return deps.links.holds({ fileId: params.id, action, expires, signature }, new Date())
      ? parseId('photo', params.id)
      : null;
  };

  app.put<Link>(
    '/registry/photos/:id',
    { bodyLimit: maxUploadBytes + 1024 },
    async (request, reply): Promise<FastifyReply> => {
      const key = keyOf({ Params: request.params, Querystring: request.query });
      if (!key || request.query.action !== 'upload') return refuseRequest(reply, 403, 'LINK_NOT_VALID');
      const upload = await bodyOf(request.body);
      if (!upload) return refuseRequest(reply, 413, 'BODY_TOO_LARGE');
      try {
        const stored = await storePicture(deps, key, upload);
        if (!stored) return await refuseRequest(reply, 409, 'ALREADY_UPLOADED');
        return await reply.code(201).send({ id: request.params.id, status: 'STORED' });
      } catch (error) {
        if (error instanceof RejectedFile) return await refuseRequest(reply, 422, error.fault);
        throw error;
      }
    },
  );

  app.get<Link>('/registry/photos/:id', async (request, reply) => {
    const key = keyOf({ Params: request.params, Querystring: request.query });
    const { action } = request.query;
    if (!key || (action !== 'FULL' && action !== 'THUMBNAIL')) return refuseRequest(reply, 403, 'LINK_NOT_VALID');
    const scope = systemScope('photos', key.district);
    const [row] = await deps.database.read(scope, (tx) => findPhotos(tx, [key]));
    const picture = row?.status === 'STORED' ? await deps.store.get(deps.nameOf(row, action), row.sealed_with) : null;
    if (!picture) return refuseRequest(reply, 404, 'NOT_FOUND');
    return reply
      .type('image/jpeg')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'inline')
      .header('x-content-type-options', 'nosniff')
      .send(picture);
  });
}
