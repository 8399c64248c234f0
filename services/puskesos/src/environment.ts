import { parseEnvironment, secret, serviceSettings, z } from '@slrt/runtime';

const schema = z.object({
  ...serviceSettings,
  FILES_KEY: secret().describe('secret of signed links to files'),
  FILES_DIRECTORY: z.string().min(1).describe('folder for files on disk'),
  FILE_STORE: z
    .union([z.literal('disk'), z.url({ protocol: /^https?$/ })])
    .default('disk')
    .describe('where files lie: `disk`, or a bucket as `https://KEY:SECRET@host/bucket?region=…`'),
});
export type PuskesosEnvironment = z.infer<typeof schema>;

/** The only reader of the process environment. */
export function readEnvironment(): PuskesosEnvironment {
  return parseEnvironment('PUSKESOS_', schema, process.env);
}
