import { secret, serviceSettings, z } from '@slrt/runtime';

/** Variables of this service without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  PROFILE_KEY: secret().describe('secret of the sealed rule profiles, shared with registry'),
  DELIVERY_KEY: secret().describe('secret that webhooks’ secrets are sealed with at rest'),
  FILES_DIRECTORY: z.string().min(1).describe('folder for files on disk'),
  FILE_STORE: z
    .string()
    .default('disk')
    .describe('where files lie: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  NATS_OPERATOR_FILE: z
    .string()
    .default('')
    .describe('file to sign agencies’ credentials with; none: they cannot be issued'),
  WEBHOOK_APPROVED_DOMAINS: z
    .string()
    .default('')
    .describe('domains of webhooks, comma-separated; none: every public one'),
  WEBHOOK_EXEMPT_HOSTS: z
    .string()
    .default('')
    .describe('host:port of webhooks that may be private or without TLS; development only'),
});
