import { secret, serviceSettings, z } from '@slrt/runtime';

/** Variables of this service without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  CONTACT_KEY: secret().describe('secret of phone hashes, citizens’ codes and signed links'),
  FILES_DIRECTORY: z.string().min(1).describe('folder for attachments on disk'),
  FILE_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('where attachments lie: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:4000')
    .describe('where citizens reach the gateway: stands on codes and letters'),
});
