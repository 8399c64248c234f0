import { keyPairText, secret, serviceSettings, z } from '@slrt/runtime';

/** Environment variables of this service, without the prefix `PUSKESOS_`. */
export const environment = z.object({
  ...serviceSettings,
  LINK_KEY: secret().describe('secret that signs links to files and seals the rows of loads'),
  FILES_KEY: keyPairText().describe(
    'key that wraps the key of each stored file: text, or `NEW,OLD` while one replaces the other',
  ),
  FILES_DIRECTORY: z.string().min(1).describe('folder for files if they are stored on disk'),
  FILE_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('where files are stored: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
});
