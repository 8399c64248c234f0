import type { ApolloServerPlugin } from '@apollo/server';
import { errorMessage } from '@slrt/i18n';
import { describeLiteral, describeVariables, inputMessage } from '@slrt/subgraph/input-problems';
import { Kind, type DocumentNode, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from './subgraph-data-source.ts';

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document?: DocumentNode;
  readonly operation?: OperationDefinitionNode | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: GatewayContext['language'];
}

/** Replaces the message of an error that the gateway made. Changes the code where the document holds a wrong value. */
function localize(error: GraphQLError, { schema, document, operation, variables, language }: Operation): void {
  const { code, service, serviceName } = error.extensions;
  // The message of the service is already in the caller's language.
  if (service !== undefined || serviceName !== undefined) return;
  if (code === 'GRAPHQL_PARSE_FAILED') {
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    error.message = errorMessage(language, code, { line, column });
  } else if (code === 'GRAPHQL_VALIDATION_FAILED') {
    const problem = document && describeLiteral(schema, document, error.nodes?.[0]);
    if (!problem) return; // the library's message names fields and types, which translations would hide
    error.message = inputMessage(language, problem);
    error.extensions['code'] = 'BAD_USER_INPUT';
    error.extensions['argument'] = problem.argument;
  } else if (code === 'BAD_USER_INPUT' && operation) {
    const found = describeVariables(schema, operation, variables);
    // graphql-js reports each wrong value with the definition of its variable.
    const [definition] = error.nodes ?? [];
    const name = definition?.kind === Kind.VARIABLE_DEFINITION ? definition.variable.name.value : '';
    const problem = found.find(({ argument }) => argument.split('.')[0] === `$${name}`) ?? found[0];
    error.message = problem ? inputMessage(language, problem) : errorMessage(language, 'INVALID_INPUT');
    if (problem) error.extensions['argument'] = problem.argument;
  } else if (code === 'OPERATION_RESOLUTION_FAILURE') {
    error.message = errorMessage(language, code);
  } else if (code === undefined || code === 'INTERNAL_SERVER_ERROR') {
    error.extensions['code'] = 'INTERNAL_ERROR';
    error.message = errorMessage(language, 'INTERNAL_ERROR');
  }
}

/**
 * Writes the messages of the gateway's own errors in the language of the caller. Messages about values name the argument and
 * what is allowed, and never repeat the value, which messages of graphql-js do.
 */
export const localizeErrors: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, schema, document, operation, request, contextValue: { language } }) => {
        const context = {
          schema,
          variables: request.variables ?? {},
          language,
          ...(document ? { document } : {}),
          operation,
        };
        for (const error of errors) localize(error, context);
        return Promise.resolve();
      },
    }),
};
