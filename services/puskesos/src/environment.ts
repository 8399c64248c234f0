import { secret, serviceSettings, z } from '@slrt/runtime';

/** Variables of this service without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  FILES_KEY: secret().describe('secret of signed links to files'),
  FILES_DIRECTORY: z.string().min(1).describe('folder for files on disk'),
  FILE_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('where files lie: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
});
