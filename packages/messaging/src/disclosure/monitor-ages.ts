import type { Database } from '@slrt/database';
import { systemScope } from '@slrt/domain';
import { repeat, type Logger, type Metrics } from '@slrt/runtime';
import { durableOf } from '../consumer.ts';
import type { ConsumerDefinition } from '../define-consumer.ts';

/** As in `slrt.disclosure_is_current`. */
const maxAgeSeconds = 30;

interface Options {
  readonly consumers: readonly ConsumerDefinition[];
  readonly database: Database;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** Measures every 5 s how old the data about disclosure are. Logs when agencies are refused and when they no longer are. */
export function monitorAges(service: string, { consumers, database, metrics, logger }: Options): () => Promise<void> {
  const measured = consumers.flatMap(({ measureAge, ...consumer }) =>
    measureAge ? [{ consumer: durableOf(service, consumer), measureAge }] : [],
  );
  if (measured.length === 0) return () => Promise.resolve();
  const closed = new Set<string>();
  const scope = systemScope('disclosure-age', '');
  return repeat('disclosure-age', { every: 5_000, firstAfter: 5_000, logger }, async () => {
    for (const { consumer, measureAge } of measured) {
      const seconds = await database.read(scope, measureAge).catch((error: unknown) => {
        metrics.disclosureAge.set({ consumer }, NaN);
        throw error;
      });
      metrics.disclosureAge.set({ consumer }, seconds);
      if (seconds > maxAgeSeconds && !closed.has(consumer)) {
        closed.add(consumer);
        logger.error({ consumer, seconds }, 'disclosure is not current: agencies cannot read people');
      } else if (seconds <= maxAgeSeconds && closed.delete(consumer))
        logger.info({ consumer }, 'disclosure is current again');
    }
  }).stop;
}
