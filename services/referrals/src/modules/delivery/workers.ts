import { maintainAgencyDurables, type Broker } from '@slrt/messaging';
import { describeFailure } from '@slrt/runtime';
import type { Deps } from '../../deps.ts';
import { publishRevocations } from './use-cases/agency-credentials.ts';
import { markAcknowledgedEventsSeen } from './use-cases/acknowledge-inbox.ts';

/** Publishes all revocations at start, without waiting. If the server is unavailable, a later start or revocation repeats it. */
export function sendRevocations(deps: Deps): () => Promise<void> {
  publishRevocations(deps).catch((error: unknown) => deps.logger.error(describeFailure(error), 'revocations not sent'));
  return () => Promise.resolve();
}

/** Maintains a durable consumer on the stream for every office, and sets the broker for use cases that replay it. */
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
