import { sdl } from '@slrt/subgraph';

/** The SDL of this service, a file per module part. */
export const documents = [
  'area/area',
  'statistics/statistics',
  'household/household',
  'household/person',
  'change-request/change-request',
  'import/import',
].map((file) => sdl(`./modules/${file}.graphql`, import.meta.url));
