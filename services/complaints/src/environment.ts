import { keyPairText, secret, serviceSettings, tokenParameters, z } from '@slrt/runtime';

/** Environment variables of this service, without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  CONTACT_KEY: secret().describe('secret for contact hashes, follow-up codes and signed links'),
  SUBJECT_KEY: secret().describe('secret that opens the persons concerned by complaints, shared with registry'),
  GATEWAY_URL: z.url().describe('where the gateway listens; one-time codes for citizens are requested through it'),
  TOKEN_URL: z.url().describe('token endpoint of the identity provider'),
  CLIENT_ID: z.string().min(1).default('complaints-service').describe('OIDC client of this service, with role SERVICE'),
  CLIENT_SECRET: secret().describe('secret of the OIDC client'),
  TOKEN_PARAMETERS: tokenParameters,
  LOOKUP_BUDGETS: z
    .enum(['on', 'off'])
    .default('on')
    .describe('hourly budgets for looking people up; off for load tests only'),
  FILES_KEY: keyPairText().describe(
    'key that wraps the key of each stored file: text, or `NEW,OLD` while one replaces the other',
  ),
  FILES_DIRECTORY: z.string().min(1).describe('folder for attachments on disk'),
  FILE_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('storage of attachments: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:4000')
    .describe('public URL of the gateway, printed on letters; with https, cookies of the public pages are secure'),
});
