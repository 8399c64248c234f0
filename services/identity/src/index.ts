import { accountCommands } from './accounts/account.commands.ts';
import { clientCommands } from './clients/machine-client.commands.ts';
import { temporaryAccessCommands } from './temporary-access/temporary-access.commands.ts';
import { entities, migrationSet } from './definition.ts';

export { hashPassword } from './accounts/passwords.ts';
export { startIdentity, type RunningIdentity } from './server.ts';

/** Identity's database and commands, as operators' tools and tests load them by name. */
export default {
  entities,
  migrations: await migrationSet(),
  commands: { ...accountCommands, ...clientCommands, ...temporaryAccessCommands },
};
