import { secret, serviceSettings, z } from '@slrt/runtime';

/** Environment variables of this service, without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  CONTACT_KEY: secret().describe('secret for phone hashes, citizen codes and signed links'),
  PROFILE_KEY: secret().describe('secret for sealed persons concerned, shared with registry'),
  FILES_DIRECTORY: z.string().min(1).describe('folder for attachments on disk'),
  FILE_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('storage of attachments: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:4000')
    .describe('public URL of the gateway, printed on codes and letters'),
});
