import { keyPairText, secret, serviceSettings, z } from '@slrt/runtime';

/** Environment variables of this service, without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  PROFILE_KEY: secret().describe('secret for sealed rule profiles, shared with registry'),
  DELIVERY_KEY: secret().describe('secret that encrypts webhook secrets at rest'),
  FILES_KEY: keyPairText().describe(
    'key that wraps the key of each stored file: text, or `NEW,OLD` while one replaces the other',
  ),
  FILES_DIRECTORY: z.string().min(1).describe('folder for files on disk'),
  FILE_STORE: z
    .string()
    .default('disk')
    .describe('storage of files: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  NATS_AGENCIES_FOLDER: z
    .string()
    .default('')
    .describe('folder with the NATS accounts of agencies (`agency:create`); if empty, no credentials can be issued'),
  WEBHOOK_APPROVED_DOMAINS: z
    .string()
    .default('')
    .describe('allowed domains of webhooks, comma-separated; if empty, all public ones'),
  WEBHOOK_EXEMPT_HOSTS: z
    .string()
    .default('')
    .describe('host:port of webhooks allowed to be private or without TLS, comma-separated; development only'),
});
