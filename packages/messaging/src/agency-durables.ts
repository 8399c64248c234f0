import { AckPolicy, DeliverPolicy, type ConsumerInfo } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { backOff, repeat, type Logger } from '@slrt/runtime';
import type { Broker } from './broker.ts';

/** An agency in a district. */
export interface Office {
  readonly agency: string;
  readonly district: string;
}

/** Name of the only durable that an agency may pull from in a district. */
export function agencyDurable(agency: string, district: string): string {
  return `agency-${agency}-${district.replaceAll('.', '')}`;
}

/** Configuration of an agency's durable. `from` starts at a time instead of at the oldest stored event. */
function durableConfig(office: Office, from: Date | null) {
  return {
    durable_name: agencyDurable(office.agency, office.district),
    ack_policy: AckPolicy.Explicit,
    ...(from
      ? { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.toISOString() }
      : { deliver_policy: DeliverPolicy.All }),
    filter_subject: `agency.${office.agency}.${office.district.replaceAll('.', '')}.>`,
    ack_wait: nanos(30_000),
    max_deliver: -1,
  };
}

/** Delivers an agency's events again from a given time. Its durable is recreated, and its program continues to pull. */
export async function replayAgencyDurable(broker: Broker, office: Office, since: Date): Promise<void> {
  await broker.manager.consumers.delete('AGENCY', agencyDurable(office.agency, office.district)).catch(() => false);
  await broker.manager.consumers.add('AGENCY', durableConfig(office, since));
}

/** Reports the last event id without a gap before it, for agencies that have acknowledged more since the last check. */
function progressOf(broker: Broker, acknowledged: (office: Office, eventId: string) => Promise<void>) {
  const told = new Map<string, number>();
  return async (office: Office, info: ConsumerInfo): Promise<void> => {
    const upTo = info.ack_floor.stream_seq;
    if (upTo === 0 || told.get(info.name) === upTo) return;
    // An event that the stream no longer holds was reported before, or is older than the stream.
    const message = await broker.manager.streams.getMessage('AGENCY', { seq: upTo }).catch(() => null);
    const id = message?.header.get('ce-id');
    if (id) await acknowledged(office, id);
    told.set(info.name, upTo);
  };
}

/**
 * Maintains one durable per agency and district in stream AGENCY: at start, for new offices, and again after the stream
 * was lost. Agencies never create consumers themselves. Reports how far each agency has acknowledged. Returns a
 * function that stops it.
 */
export function maintainAgencyDurables(
  broker: Broker,
  logger: Logger,
  {
    offices,
    acknowledged,
  }: {
    offices: () => Promise<readonly Office[]>;
    acknowledged: (office: Office, eventId: string) => Promise<void>;
  },
): () => Promise<void> {
  const progress = progressOf(broker, acknowledged);
  const ensure = async (office: Office) => {
    const durable = agencyDurable(office.agency, office.district);
    const info = await broker.manager.consumers.info('AGENCY', durable).catch(() => null);
    if (info) return progress(office, info);
    await broker.manager.consumers.add('AGENCY', durableConfig(office, null));
  };
  const retryAfter = (failures: number) => backOff(failures, 250, 5_000);
  return repeat('agency-durables', { every: 5_000, retryAfter, logger }, async () => {
    await broker.ensureStream('AGENCY');
    for (const office of await offices()) await ensure(office);
  }).stop;
}
