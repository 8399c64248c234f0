import { accessRevoke } from './access-revoke.ts';
import { auditHead } from './audit-head.ts';
import { auditVerify } from './audit-verify.ts';
import { eventsDead } from './events-dead.ts';
import { eventsRepublish } from './events-republish.ts';
import { keysRotate } from './keys-rotate.ts';
import { rosterDisable, rosterEnable, rosterImport, rosterList } from './roster.ts';
import { serverCertificates } from './server-certificates.ts';
import { serverKeys } from './server-keys.ts';
import { serverMigrate } from './server-migrate.ts';
import { serverMoveStreams } from './server-move-streams.ts';

/** Commands that belong to no service. Modules add others with `commands` in their definition. */
export const commands = {
  'access:revoke': accessRevoke,
  'audit:head': auditHead,
  'audit:verify': auditVerify,
  'events:dead': eventsDead,
  'events:republish': eventsRepublish,
  'keys:rotate': keysRotate,
  'roster:disable': rosterDisable,
  'roster:enable': rosterEnable,
  'roster:import': rosterImport,
  'roster:list': rosterList,
  'server:certificates': serverCertificates,
  'server:keys': serverKeys,
  'server:migrate': serverMigrate,
  'server:move-streams': serverMoveStreams,
};
