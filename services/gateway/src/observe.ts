import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger, Metrics } from '@slrt/runtime';
import { operationLabel } from '@slrt/subgraph';
import type { GatewayContext } from './subgraph-data-source.ts';

/** Counts and times each answer, and logs that it was given; what a client wrote stands in neither. */
export function observe(metrics: Metrics, logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () => {
      const end = metrics.duration.startTimer();
      return Promise.resolve({
        willSendResponse: ({ document, operation, response, contextValue }) => {
          const label = document && operation ? operationLabel(document, operation) : 'invalid';
          const milliseconds = Math.round(end({ operation: label }) * 1000);
          const failed = response.body.kind === 'single' && response.body.singleResult.errors !== undefined;
          metrics.requests.inc({ operation: label, outcome: failed ? 'errors' : 'ok' });
          logger.info({ requestId: contextValue.requestId, operation: label, milliseconds, failed }, 'answered');
          return Promise.resolve();
        },
      });
    },
  };
}
