import { parseEnvironment, serviceSettings, z } from '@slrt/runtime';

const schema = z.object({ ...serviceSettings });
export type PuskesosEnvironment = z.infer<typeof schema>;

/** The only reader of the process environment. */
export function readEnvironment(): PuskesosEnvironment {
  return parseEnvironment('PUSKESOS_', schema, process.env);
}
