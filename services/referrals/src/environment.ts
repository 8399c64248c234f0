import { parseEnvironment, serviceSettings, z } from '@slrt/runtime';

const schema = z.object({
  ...serviceSettings,
  PROFILE_KEY: z.string().min(32).describe('secret of the sealed rule profiles, shared with registry'),
});
export type ReferralsEnvironment = z.infer<typeof schema>;

/** The only reader of the process environment. */
export function readEnvironment(): ReferralsEnvironment {
  return parseEnvironment('REFERRALS_', schema, process.env);
}
