import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'operation' | 'outcome'>;
  readonly duration: Histogram<'operation'>;
  readonly outboxLag: Gauge;
  readonly outboxOldest: Gauge;
  readonly outboxParked: Gauge;
  readonly consumerLag: Gauge<'consumer'>;
  readonly deadLetters: Gauge<'consumer'>;
  /** Agencies read people while it is at most 30. */
  readonly disclosureAge: Gauge<'consumer'>;
  /** 0: closed, 1: half-open, 2: open. */
  readonly breakerState: Gauge<'subgraph'>;
  /** Signs of misuse in the log of reads. */
  readonly readSignals: Counter<'kind'>;
  /** Access tokens that the gateway refused. */
  readonly tokensRefused: Counter<'reason'>;
}

/** Metrics of the events that a service sends and follows. */
const createEventMetrics = (registers: Registry[]) => ({
  outboxLag: new Gauge({
    name: 'slrt_outbox_unpublished',
    help: 'Events committed, not yet in the stream',
    registers,
  }),
  outboxOldest: new Gauge({
    name: 'slrt_outbox_oldest_seconds',
    help: 'Age of the oldest event that is not yet in the stream, 0 without one',
    registers,
  }),
  outboxParked: new Gauge({ name: 'slrt_outbox_parked', help: 'Events the stream refuses', registers }),
  consumerLag: new Gauge({
    name: 'slrt_consumer_pending',
    help: 'Messages not yet delivered to a consumer',
    labelNames: ['consumer'],
    registers,
  }),
  deadLetters: new Gauge({
    name: 'slrt_dead_letters',
    help: 'Open dead letters',
    labelNames: ['consumer'],
    registers,
  }),
  disclosureAge: new Gauge({
    name: 'slrt_disclosure_age_seconds',
    help: 'Time since the disclosure of people to agencies was known to be current; above 30, agencies are refused',
    labelNames: ['consumer'],
    registers,
  }),
});

/** One registry per service, because one process may run several services. Durations in seconds. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'slrt_requests_total',
      help: 'GraphQL requests by operation (kind and first root field) and outcome',
      labelNames: ['operation', 'outcome'],
      registers,
    }),
    duration: new Histogram({
      name: 'slrt_request_duration_seconds',
      help: 'GraphQL request duration',
      labelNames: ['operation'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    ...createEventMetrics(registers),
    readSignals: new Counter({
      name: 'slrt_read_signals_total',
      help: 'Signs of misuse in the log of reads: mass reads, unusual hours, many misses',
      labelNames: ['kind'],
      registers,
    }),
    breakerState: new Gauge({
      name: 'slrt_breaker_state',
      help: 'Circuit breaker of a subgraph: 0 closed, 1 half-open, 2 open',
      labelNames: ['subgraph'],
      registers,
    }),
    tokensRefused: new Counter({
      name: 'slrt_tokens_refused_total',
      help: 'Access tokens that were refused, by reason',
      labelNames: ['reason'],
      registers,
    }),
  };
}
