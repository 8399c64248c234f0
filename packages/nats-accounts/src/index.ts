export { natsAccounts, type NatsAccounts, type OperatorFile } from './accounts.ts';
export { permissionsOf, pullSubjects, type BrokerRights, type Permissions } from './permissions.ts';
export { natsConfig } from './server-config.ts';
