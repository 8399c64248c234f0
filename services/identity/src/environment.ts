import { masterKey, secret, z } from '@slrt/runtime';
import { defaultFactorRoles, readRoles } from './factors/strength.ts';

const flag = z.enum(['on', 'off']);
/** Variables of identity without their prefix. */
export const environment = z.object({
  DATABASE_URL: z.url().describe('the service’s database as its app role'),
  RELAY_DATABASE_URL: z
    .string()
    .default('')
    .describe('the same database as its relay role, to publish changes of accounts; empty: they wait'),
  POOL_SIZE: z.coerce.number().int().min(2).max(200).default(6).describe('database connections'),
  NATS_URL: z.string().default('').describe('nats-server, to end tokens within a second; empty: they expire'),
  NATS_CREDENTIALS_FILE: z.string().default('').describe('user credentials in operator mode'),
  NATS_AUTHORITY_FILE: z
    .string()
    .default('')
    .describe('certificate of the authority of nats-server; empty: a server without TLS'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on; never a public one'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0).describe('port to listen on, 0 takes a free one'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('log level'),
  PUBLIC_URL: z
    .url()
    .describe('address at which browsers reach the gateway; the issuer of tokens is this and `/identity`'),
  JWKS: z.string().min(2).describe('private keys as a JWK set, or `file:/path`, read again when it changes'),
  SECRET: secret().describe('secret from which the keys of cookies derive'),
  FACTOR_KEY: masterKey().describe('key, or address of a key, that wraps the data keys of second factors'),
  SECOND_FACTOR_ROLES: z
    .string()
    .default(defaultFactorRoles.join(','))
    .refine((text) => readRoles(text) !== null, 'names an unknown role')
    .describe('roles whose holders need a second factor, comma-separated, or `NONE`'),
  EMERGENCY_HOURS: z.coerce
    .number()
    .positive()
    .max(24)
    .default(4)
    .describe('hours for which an emergency account works after its first sign-in'),
  SUPPORT_HOURS: z.coerce
    .number()
    .min(0.25)
    .max(72)
    .default(8)
    .describe('hours for which a district may approve access of a support person at most'),
  AUDIENCE: z.string().default('slrt').describe('audience of access tokens'),
  CLIENTS_FILE: z
    .string()
    .default('')
    .describe('registered apps with their addresses, as JSON; empty: `clients.json` of this service'),
  TRUSTED_PROXIES: z
    .string()
    .default('127.0.0.0/8,::1/128')
    .describe('networks whose x-forwarded-for is believed, comma-separated: those of the gateway'),
  BREACHED_PASSWORDS_FILE: z
    .string()
    .default('')
    .describe(
      'passwords that users must not choose, one a line, as text or SHA-1 (format of Have I Been Pwned); empty: the list of this service',
    ),
  REVIEWS: flag.default('on').describe('whether someone of the office must confirm each account once a quarter'),
  REVIEW_DAYS: z.coerce.number().int().min(1).max(80).default(30).describe('days to confirm an account'),
  REVIEW_NOTICE_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(60)
    .default(14)
    .describe('days from the notice until an account that was not confirmed is disabled'),
  MAIL: flag
    .default('off')
    .describe(
      'whether notifications sends invitations by e-mail to accounts with an address; off: administrators hand links over',
    ),
  NOTIFIER: z
    .string()
    .min(1)
    .default('notifications-service')
    .describe('OIDC client of notifications, the one program that reads notices and addresses'),
  DEMO_SIGN_IN: flag
    .default('off')
    .describe('whether the demo’s people sign in without a password; only for an instance on localhost'),
});
export type IdentityEnvironment = z.infer<typeof environment>;
