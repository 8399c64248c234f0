import { erased, kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import { xlsxMediaType } from '@slrt/tables';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { importFile } from './commands/import-file.ts';
import { recordComplaints } from './consumers/record-complaints.ts';
import { recordProjectedProfiles } from './consumers/record-projected-profiles.ts';
import { importRoutes } from './import.routes.ts';
import {
  ImportHasDependents,
  Mutation,
  Query,
  RegistryImport,
  RegistryImportCount,
  RegistryImportPreview,
  RegistryImportSample,
  SecondPersonRequired,
} from './resolvers.ts';
import { startImportWorker } from './use-cases/run-imports.ts';
import * as entities from './import.entity.ts';

export const imports = defineModule<Deps, Resolvers>()({
  name: 'import',
  entities: Object.values(entities),
  schema: [sdl('./import.graphql', import.meta.url)],
  types: {
    RegistryImport: 'ImportRow',
    RegistryImportConnection: './import.repository.ts#ImportPage',
    RegistryImportPreview: 'ImportRow',
    RegistryImportCount: './import-preview.ts#KindCount',
    RegistryImportSample: './import-preview.ts#SampleParent',
    RegistryImportHeading: './layouts/layout.ts#Heading',
    SecondPersonRequired: './import.errors.ts#SecondPersonRequiredFailure',
    ImportHasDependents: './import.errors.ts#ImportHasDependentsFailure',
  },
  resolvers: {
    ImportHasDependents,
    Mutation,
    Query,
    RegistryImport,
    RegistryImportCount,
    RegistryImportPreview,
    RegistryImportSample,
    SecondPersonRequired,
    RegistryImportConnection: connectionResolvers,
  },
  commands: { 'registry:import': importFile },
  publishes: ['REGISTRY', 'PROFILES'],
  consumers: [recordProjectedProfiles, recordComplaints],
  workers: [startImportWorker],
  routes: {
    paths: [
      {
        method: 'POST',
        path: '/registry/imports',
        access: 'caller',
        bodyLimit: 4 * 1024 ** 3,
        timeout: 1_800_000,
        mediaTypes: ['text/csv', xlsxMediaType],
      },
      {
        method: 'GET',
        path: '/registry/imports/:id/rejections.csv',
        access: 'caller',
        bodyLimit: 0,
        timeout: 60_000,
      },
      {
        method: 'GET',
        path: '/registry/imports/:id/verdicts.csv',
        access: 'caller',
        bodyLimit: 0,
        timeout: 1_800_000,
      },
      {
        method: 'GET',
        path: '/registry/imports/:id/verdicts.xlsx',
        access: 'caller',
        bodyLimit: 0,
        timeout: 1_800_000,
      },
      {
        method: 'POST',
        path: '/registry/checks',
        access: 'caller',
        bodyLimit: 128 * 1024 ** 2,
        timeout: 600_000,
        mediaTypes: ['text/csv', xlsxMediaType],
      },
    ],
    register: importRoutes,
  },
  personalData: {
    tables: {
      import_change: erased('PUBLIC_DUTY', 5),
      import_listing: kept('PROOF'),
      household_complaint: kept('PROOF'),
    },
  },
});
