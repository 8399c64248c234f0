export {
  clientSecretOf,
  createClient,
  createTokens,
  passwordOf,
  type GraphAnswer,
  type GraphClient,
} from './client.ts';
export { createMachineClient, type MachineClient } from './machine-client.ts';
