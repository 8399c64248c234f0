import { secret, z } from '@slrt/runtime';

/** Variables of identity without their prefix. */
export const environment = z.object({
  ISSUER: z.url().describe('address under which clients reach it; the issuer of its tokens'),
  PORT: z.coerce.number().int().min(0).max(65_535).describe('port to listen on'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  JWKS: z.string().min(2).describe('private keys as a JWK set, or `file:/path`, read again when it changes'),
  CLIENT_SECRET: secret().describe('secret from which client secrets and passwords of personas derive'),
  PERSONAS: z.string().min(1).describe('file with the personas: id, label and assignments of each, as JSON'),
  AUDIENCE: z.string().default('slrt').describe('audience of its access tokens'),
  REDIRECT_URIS: z
    .string()
    .default('http://127.0.0.1/callback,http://localhost/callback')
    .describe('where the app may be sent back to after a login, comma-separated'),
  GRAPHIQL_URL: z.string().default('').describe('address of GraphiQL, where people may sign in; empty: none'),
});
