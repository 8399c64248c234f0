import type { ApolloServerPlugin } from '@apollo/server';
import { setAsideWrongItems } from '@slrt/subgraph/batch-variables';
import type { GatewayContext } from './subgraph-data-source.ts';

/** Lets the valid items of a batch through when others hold values that do not fit their types. The service refuses these alone. */
export const letValidItemsThrough: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, operation, request, contextValue }) => {
        const found = operation && setAsideWrongItems(schema, operation, request.variables ?? {});
        if (found) {
          request.variables = found.variables;
          contextValue.wrongItems = found.wrongItems;
        }
        return Promise.resolve();
      },
    }),
};
