export {
  clientSecretOf,
  createClient,
  createTokens,
  passwordOf,
  type GraphAnswer,
  type GraphClient,
} from './client.ts';
