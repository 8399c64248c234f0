import { fileRoutes } from '@slrt/files';
import { defineModule, filePaths, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { createLoaders } from './loaders.ts';
import { Mutation } from './resolvers.ts';
import { Attachment } from './resolvers/Attachment.ts';
import { ChecklistItem } from './resolvers/ChecklistItem.ts';

export const attachment = defineModule<Deps, Resolvers>()({
  name: 'attachment',
  schema: [sdl('./attachment.graphql', import.meta.url)],
  types: { Attachment: '@slrt/files#StoredFileRow', ChecklistItem: 'ChecklistEntry' },
  resolvers: { Mutation, Attachment, ChecklistItem },
  loaders: createLoaders,
  routes: { paths: filePaths('complaints'), register: (app, { shelf }) => fileRoutes(app, shelf) },
});
