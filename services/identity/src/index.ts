import { entities, migrationSet } from './definition.ts';

export { hashPassword } from './accounts/passwords.ts';
export { startIdentity, type RunningIdentity } from './server.ts';

/** Identity's database, as operators' tools and tests load it by name. */
export default { entities, migrations: await migrationSet() };
