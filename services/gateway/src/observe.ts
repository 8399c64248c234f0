import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger, Metrics } from '@slrt/runtime';
import { operationLabel } from '@slrt/subgraph';
import { retryAfterOf } from './refusal.ts';
import type { GatewayContext } from './subgraph-data-source.ts';

/**
 * Counts and times each answer and logs that it was given, without anything that a client wrote. Sets `Retry-After` on an
 * answer with a hole that a later request may fill.
 */
export function observe(metrics: Metrics, logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () => {
      const end = metrics.duration.startTimer();
      return Promise.resolve({
        willSendResponse: ({ document, operation, response, contextValue }) => {
          const label = document && operation ? operationLabel(document, operation) : 'invalid';
          const milliseconds = Math.round(end({ operation: label }) * 1000);
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          const failed = errors !== undefined;
          const retryAfter = retryAfterOf(errors ?? []);
          if (retryAfter !== null) response.http.headers.set('retry-after', String(retryAfter));
          metrics.requests.inc({ operation: label, outcome: failed ? 'errors' : 'ok' });
          logger.info({ requestId: contextValue.requestId, operation: label, milliseconds, failed }, 'answered');
          return Promise.resolve();
        },
      });
    },
  };
}
