import { secret, serviceSettings, z } from '@slrt/runtime';

/** Environment variables of this service, without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  PROFILE_KEY: secret().describe('secret for sealed rule profiles, shared with registry'),
  DELIVERY_KEY: secret().describe('secret that encrypts webhook secrets at rest'),
  FILES_DIRECTORY: z.string().min(1).describe('folder for files on disk'),
  FILE_STORE: z
    .string()
    .default('disk')
    .describe('storage of files: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  NATS_OPERATOR_FILE: z
    .string()
    .default('')
    .describe('file with the key that signs agency credentials; if empty, none can be issued'),
  WEBHOOK_APPROVED_DOMAINS: z
    .string()
    .default('')
    .describe('allowed domains of webhooks, comma-separated; if empty, all public ones'),
  WEBHOOK_EXEMPT_HOSTS: z
    .string()
    .default('')
    .describe('host:port of webhooks allowed to be private or without TLS, comma-separated; development only'),
});
