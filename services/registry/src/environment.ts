import { masterKey, secret, serviceSettings, z } from '@slrt/runtime';

/** Variables of this service without their prefix. */
export const environment = z.object({
  ...serviceSettings,
  IDENTITY_KEY: masterKey().describe('key that wraps the keys of NIK and KK: text, `NEW,OLD`, or a KMS address'),
  PROFILE_KEY: secret().describe('secret of the sealed rule profiles, shared with referrals'),
  FILES_DIRECTORY: z.string().min(1).describe('folder for uploads while they are imported, and for photos on disk'),
  PHOTO_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('where photos lie: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
  LOOKUP_BUDGETS: z.enum(['on', 'off']).default('on').describe('budgets of looking people up; off only to measure'),
  SYNTHETIC_DATA: z
    .enum(['allow', 'refuse'])
    .default('refuse')
    .describe('whether the reserved NIK prefix 99 is accepted'),
});
