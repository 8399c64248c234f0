import { sdl } from '@slrt/subgraph';

/** The SDL of this service. */
export const documents = ['complaint/complaint', 'complaint/mutations'].map((file) =>
  sdl(`./modules/${file}.graphql`, import.meta.url),
);
