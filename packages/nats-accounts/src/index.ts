export { natsAccounts, type NatsAccounts } from './accounts.ts';
export { publisherOf, readAgencyAccounts, type AgencySeat } from './agency-accounts.ts';
export { streamsAccount } from './claims.ts';
export { permissionsOf, type BrokerRights, type Permissions } from './permissions.ts';
export { natsConfig } from './server-config.ts';
