export { createClient, createTokens, type GraphAnswer, type GraphClient } from './client.ts';
export { clientSecretOf, passwordOf } from './persona-credentials.ts';
