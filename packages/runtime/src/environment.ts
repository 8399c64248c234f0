import { z } from 'zod';

export { z };

/** Settings that every subgraph has, without its prefix. */
export const serviceSettings = {
  DATABASE_URL: z.url().describe('the service’s database as its app role'),
  RELAY_DATABASE_URL: z.url().describe('the service’s database as its relay role'),
  NATS_URL: z.string().min(1).describe('nats-server'),
  NATS_CREDENTIALS_FILE: z.string().optional().describe('user credentials in operator mode'),
  ACTOR_JWKS: z
    .string()
    .min(2)
    .describe(
      'public keys of the gateway’s actor tokens, a JWK set as JSON, or `file:/path`, read again when it changes',
    ),
  TLS_FOLDER: z
    .string()
    .optional()
    .describe(
      'folder with ca.pem, cert.pem, key.pem: HTTPS for callers with a certificate of that CA only, and TLS to nats-server',
    ),
  HOST: z.string().default('127.0.0.1').describe('address to listen on; never a public one'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0).describe('port to listen on, 0 takes a free one'),
  POOL_SIZE: z.coerce.number().int().min(2).max(200).default(12).describe('database connections'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('log level'),
} as const;

/** Setting of a service that signs in at the identity provider as a program. */
export const tokenParameters = z
  .string()
  .default('resource=urn%3Aslrt%3Agraph')
  .describe('further parameters of the token request, as a form; for another provider e.g. `scope=slrt`');

/** Prefix of a service's variables: `REGISTRY_` for `registry`. */
export const prefixOf = (service: string): string => `${service.toUpperCase()}_`;

/** Parses the variables of a service from the environment of this process; see `parseEnvironment`. */
export const readEnvironment = <S extends z.ZodObject>(service: string, schema: S): z.infer<S> =>
  parseEnvironment(prefixOf(service), schema, process.env);

/** Returns the text of a service's `.env.template`: each variable without a value, below its description. */
export function environmentTemplate(service: string, schema: z.ZodObject): string {
  const lines = Object.entries(schema.shape).map(([name, { description }]) => {
    if (!description) throw new Error(`${prefixOf(service)}${name} has no description`);
    return `# ${description}\n${prefixOf(service)}${name}=\n`;
  });
  return `# Environment of ${service}; secrets have no default and are never committed.\n${lines.join('')}`;
}

/**
 * Parses the variables with a prefix (`REGISTRY_…`) and returns them without it. Prints all problems at once, by name
 * only (a value may be a secret), and ends the process with code 1.
 */
export function parseEnvironment<S extends z.ZodObject>(
  prefix: string,
  schema: S,
  source: Record<string, string | undefined>,
): z.infer<S> {
  const own = Object.entries(source).filter(([key, value]) => key.startsWith(prefix) && value !== '');
  const result = schema.safeParse(Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value])));
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${prefix}${issue.path.join('.')}: ${issue.message}`);
  process.stderr.write(`The environment is not complete:\n${lines.join('\n')}\nSee .env.template of this service.\n`);
  process.exit(1);
}
