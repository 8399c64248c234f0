import { parseEnvironment, serviceSettings, z } from '@slrt/runtime';

const schema = z.object({
  ...serviceSettings,
  CONTACT_KEY: z.string().min(32).describe('secret of the keyed hash of phone numbers'),
});
export type ComplaintsEnvironment = z.infer<typeof schema>;

/** The only reader of the process environment. */
export function readEnvironment(): ComplaintsEnvironment {
  return parseEnvironment('COMPLAINTS_', schema, process.env);
}
