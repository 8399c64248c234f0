import { erased } from '@slrt/retention';
import { defineModule, publicPath, sdl, type ProxiedPath } from '@slrt/subgraph';
import type { FastifyInstance } from 'fastify';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { ownComplaints } from '../complaint/index.ts';
import * as entities from './citizen.entity.ts';
import { draftCookie, filingRoutes } from './filing.routes.ts';
import { followRoutes, sessionCookieName } from './follow.routes.ts';
import { createLoaders } from './loaders.ts';
import { deleteEnded } from './use-cases/delete-ended.ts';
import { Complaint, ComplaintMessage, Mutation } from './resolvers.ts';
import { maxFileFormBytes, maxFormBytes } from './web-form.ts';

const formType = 'application/x-www-form-urlencoded';

/** A page and its forms, which read one cookie. */
const page = (path: string, cookie: string, methods: readonly ('GET' | 'POST')[]): ProxiedPath[] =>
  methods.map((method) => ({
    ...publicPath(method, path),
    cookie,
    ...(method === 'POST' ? { bodyLimit: maxFormBytes, mediaTypes: [formType] as const } : {}),
  }));

function registerRoutes(app: FastifyInstance, deps: Deps): void {
  app.addContentTypeParser(formType, { parseAs: 'string', bodyLimit: maxFormBytes }, (_, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => done(null, payload));
  filingRoutes(app, deps);
  followRoutes(app, deps);
}

/** Public pages on which people file a complaint, follow it, and answer. */
export const citizen = defineModule<Deps, Resolvers>()({
  name: 'citizen',
  entities: Object.values(entities),
  schema: [sdl('./citizen.graphql', import.meta.url)],
  types: { ComplaintMessage: './message.repository.ts#ComplaintMessageRow' },
  resolvers: { Mutation, Complaint, ComplaintMessage },
  loaders: createLoaders,
  routes: {
    paths: [
      ...page('/lapor', draftCookie, ['GET', 'POST']),
      ...page('/lapor/kode', draftCookie, ['GET', 'POST']),
      ...page('/ikuti', sessionCookieName, ['GET', 'POST']),
      ...page('/ikuti/kode', sessionCookieName, ['POST']),
      ...page('/ikuti/jawab', sessionCookieName, ['POST']),
      ...page('/ikuti/keluar', sessionCookieName, ['POST']),
      {
        ...publicPath('POST', '/ikuti/berkas'),
        cookie: sessionCookieName,
        bodyLimit: maxFileFormBytes,
        timeout: 60_000,
        mediaTypes: ['multipart/form-data'],
      },
    ],
    register: registerRoutes,
  },
  publishes: ['COMPLAINTS'],
  // Closes the connections to the gateway with the service.
  workers: [
    ({ oneTimeCodes }) =>
      () =>
        oneTimeCodes.close(),
  ],
  jobs: { 'citizen-cleanup': { cron: '*/10 * * * *', run: deleteEnded } },
  personalData: {
    tables: {
      citizen_code: erased('OPEN_CASE', 5),
      citizen_session: erased('OPEN_CASE', 5),
      complaint_message: erased('OPEN_CASE', 5),
    },
    report: () => [
      {
        section: 'complaintMessages',
        labels: { side: 'MessageSide', by: 'Role' },
        // Only of reporters who report for themselves: any other message belongs to another person.
        sql: `select c.number as complaint, t.at, t.side, t.actor_role as by, t.text as message from complaint c
          join complaint_message t on t.district_code = c.district_code and t.complaint_id = c.id
          where ${ownComplaints} and c.reporter_relation = 'SELF' and c.reporter_visibility = 'OPEN' order by t.at`,
      },
    ],
  },
});
