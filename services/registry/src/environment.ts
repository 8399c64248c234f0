import { keyPairText, masterKey, secret, serviceSettings, z } from '@slrt/runtime';

/** Environment variables of this service, without the prefix `REGISTRY_`. */
export const environment = z.object({
  ...serviceSettings,
  IDENTITY_KEY: masterKey().describe(
    'master key that wraps the data keys of NIK and KK: text, `NEW,OLD`, or a KMS address',
  ),
  PROFILE_KEY: secret().describe('secret that encrypts rule profiles, shared with referrals'),
  SUBJECT_KEY: secret().describe('secret that seals the persons concerned by complaints, shared with complaints'),
  FILES_KEY: keyPairText().describe(
    'key that wraps the key of each stored file: text, or `NEW,OLD` while one replaces the other',
  ),
  FILES_DIRECTORY: z
    .string()
    .min(1)
    .describe('folder for uploads during their import, and for photos if they are stored on disk'),
  PHOTO_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('where photos are stored: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  LOOKUP_BUDGETS: z
    .enum(['on', 'off'])
    .default('on')
    .describe('hourly budgets for looking people up; off for load tests only'),
  SYNTHETIC_DATA: z
    .enum(['allow', 'refuse'])
    .default('refuse')
    .describe('whether NIKs with the reserved test prefix 99 are accepted'),
});
