import { readEnvironment as read, z } from '@slrt/runtime';
import { areAlgorithms, areRoleNames, publicKeyAlgorithms } from './access-tokens/claims.ts';

const flag = z.enum(['on', 'off']);
const claim = (name: string) => z.string().min(1).default(name);
/** Variables of the gateway without their prefix. */
export const environment = z.object({
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000).describe('port to listen on'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('log level'),
  REGISTRY_URL: z.url().describe('where registry listens'),
  COMPLAINTS_URL: z.url().describe('where complaints listens'),
  REFERRALS_URL: z.url().describe('where referrals listens'),
  PUSKESOS_URL: z.url().describe('where puskesos listens'),
  NOTIFICATIONS_URL: z.url().describe('where notifications listens'),
  ISSUER: z.url().describe('issuer of access tokens'),
  IDENTITY_URL: z
    .union([z.literal(''), z.url()])
    .default('')
    .describe('where identity listens, served at `/identity`; empty: another OIDC provider'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .describe('networks of load balancers whose x-forwarded-for is believed, comma-separated; empty: none'),
  JWKS_URL: z.url().describe('where the issuer publishes its keys'),
  AUDIENCE: z.string().default('slrt').describe('audience of access tokens'),
  TOKEN_ALGORITHMS: z
    .string()
    .default('ES256,EdDSA,RS256,PS256')
    .refine(areAlgorithms, `names other algorithms than ${publicKeyAlgorithms.join(', ')}`)
    .describe('signature algorithms of access tokens, comma-separated; only those with public keys'),
  TOKEN_TYPE: z.string().default('').describe('`typ` in the header of access tokens, e.g. `at+jwt`; empty: any'),
  TOKEN_MAX_MINUTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_440)
    .default(60)
    .describe('minutes after which an access token is refused, whatever its own end is'),
  SUBJECT_CLAIM: claim('sub').describe('claim with the subject: a name, or a path such as `user.id`'),
  NAME_CLAIM: claim('name').describe('claim with the person’s name'),
  CLIENT_CLAIM: z.string().default('').describe('claim with the OIDC client; empty: `client_id`, or else `azp`'),
  ASSIGNMENTS: z
    .enum(['claims', 'roster'])
    .default('claims')
    .describe('where roles and areas come from: claims of the token, or ROSTER by its subject'),
  ASSIGNMENTS_CLAIM: claim('assignments').describe(
    'claim with `[{"role", "areas", "agency"?, "sectors"?}]`, also as text; a path such as `resource_access.slrt.assignments`',
  ),
  ROLES_CLAIM: z
    .string()
    .default('')
    .describe('claim with names of roles, e.g. `realm_access.roles`, instead of ASSIGNMENTS_CLAIM; empty: none'),
  ROLE_NAMES: z
    .string()
    .default('')
    .refine(areRoleNames, 'is not a list such as slrt-manager=MANAGER,slrt-planner=PLANNER')
    .describe('roles by the provider’s names, `slrt-manager=MANAGER,…`; empty: our own names'),
  AREAS_CLAIM: claim('areas').describe('claim with the areas of these roles, a list or text'),
  AGENCY_CLAIM: claim('agency').describe('claim with the agency of a liaison or integrator'),
  SECTORS_CLAIM: claim('sectors').describe('claim with the sectors of these roles'),
  ROSTER: z
    .string()
    .default('')
    .describe(
      '`file:/path` of the roster that roster:import writes, read again when it changes; for ASSIGNMENTS=roster',
    ),
  ACTOR_PRIVATE_JWK: z
    .string()
    .min(2)
    .describe('private EdDSA key that signs actor tokens, a JWK as JSON, or `file:/path`, read again when it changes'),
  NATS_URL: z
    .string()
    .default('')
    .describe('nats-server, for sessions that were ended; empty: tokens hold until they expire'),
  NATS_CREDENTIALS_FILE: z.string().default('').describe('user credentials in operator mode'),
  TLS_FOLDER: z
    .string()
    .default('')
    .describe('folder with ca.pem, cert.pem, key.pem: the certificate that services are asked with'),
  PUBLIC_TLS_FOLDER: z
    .string()
    .default('')
    .describe('folder with cert.pem and key.pem: serves HTTPS; empty where something in front of it does'),
  INTROSPECTION: flag.default('off').describe('whether the schema may be read through the graph'),
  DEVELOPER_PAGES: flag
    .default('off')
    .describe('whether to serve GraphiQL at GET /graphql and the documentation at /documentation/'),
  MESSAGES_URL: z
    .union([z.literal(''), z.url()])
    .default('')
    .describe('page with the messages of a local instance, linked from the home page; empty: none'),
  PUBLIC_URL: z.string().default('').describe('address at which clients reach the gateway; https also turns HSTS on'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .describe('origins of browser pages that may ask, comma-separated; none: no other page'),
  CLIENTS_FILE: z
    .string()
    .default('')
    .describe('clients that are not STANDARD, with their registered documents, as JSON'),
  BUDGETS: flag.default('on').describe('cost budgets per person and client; off only to measure'),
  METRICS_TOKEN: z.string().default('').describe('bearer token that GET /metrics asks for; empty: for none'),
  FETCHER: z.enum(['pool', 'default']).default('pool').describe('how subgraphs are reached; default only to compare'),
});
export type GatewayEnvironment = z.infer<typeof environment>;

/** Reads the environment of this process. Turns telemetry off, so it must run before the gateway's library is loaded. */
export function readEnvironment(): GatewayEnvironment {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  return read('gateway', environment);
}
