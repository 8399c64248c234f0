import { maintainAgencyDurables, type Broker } from '@slrt/messaging';
import { describeFailure } from '@slrt/runtime';
import type { Deps } from '../../deps.ts';
import { publishRevocations } from './use-cases/agency-credentials.ts';
import { markAcknowledgedEventsSeen } from './use-cases/acknowledge-inbox.ts';

/** Sends every revoked credential to the server at the start. Nobody waits for it: a server that is away is told later. */
export function sendRevocations(deps: Deps): () => Promise<void> {
  publishRevocations(deps).catch((error: unknown) => deps.logger.error(describeFailure(error), 'revocations not sent'));
  return () => Promise.resolve();
}

/** Keeps a durable consumer on the stream for every office, and gives use cases the broker to replay it. */
export function startAgencyDurables(deps: Deps, broker: Broker): () => Promise<void> {
  deps.setBroker(broker);
  return maintainAgencyDurables(broker, deps.logger, {
    offices: async () =>
      (await deps.directory()).offices.map((office) => ({
        agency: office.agency_code,
        district: office.district_code,
      })),
    acknowledged: (office, eventId) => markAcknowledgedEventsSeen(deps.database, office, eventId),
  });
}
