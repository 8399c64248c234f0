import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { createLoaders } from './loaders.ts';
import { photoRoutes } from './photo.routes.ts';
import { Household, HouseholdDraft, Mutation, Photo } from './resolvers.ts';
import { startPictureRenewal } from './use-cases/renew-pictures.ts';
import * as entities from './photo.entity.ts';
import { subjects } from './subjects.ts';

export const photo = defineModule<Deps, Resolvers>()({
  name: 'photo',
  entities: Object.values(entities),
  schema: [sdl('./photo.graphql', import.meta.url)],
  types: { Photo: 'PhotoRow' },
  subjects,
  resolvers: { Mutation, Household, HouseholdDraft, Photo },
  loaders: createLoaders,
  workers: [startPictureRenewal],
  routes: {
    paths: [
      {
        method: 'PUT',
        path: '/registry/photos/:id',
        access: 'signed',
        bodyLimit: 32 * 1024 ** 2,
        timeout: 60_000,
        mediaTypes: ['image/jpeg'],
      },
      { method: 'GET', path: '/registry/photos/:id', access: 'signed', bodyLimit: 0, timeout: 60_000 },
    ],
    register: (app, { photos }) => photoRoutes(app, photos),
  },
  personalData: {
    tables: { photo: kept('OTHER_PEOPLE', 5) },
    report: () => [
      {
        section: 'photos',
        labels: { kind: 'PhotoKind', status: 'PhotoStatus' },
        sql: `select kind, status, taken_at, stored_at, deleted_at from photo
              where district_code = $1 and household_id = $3 and $2::uuid is not null order by requested_at`,
      },
    ],
  },
});
