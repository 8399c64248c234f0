import { constraintOf, isWrongValue } from '@slrt/database';
import { errorCatalogue, FieldRefusal } from '@slrt/domain';
import { describeFailure, type Logger } from '@slrt/runtime';
import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { operationLabel } from './operation-label.ts';
import { isTemporaryFailure, unavailableError } from './unavailable.ts';

type Run = (context: object, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;
interface Prepared {
  readonly run: Run | null;
  readonly errors: readonly GraphQLError[];
  /** What it is called in metrics. */
  readonly label: string;
}

const maxPrepared = 500;

/** How an operation is run is hidden here: parsed, validated (and compiled) once by query text. */
export function createExecutor(schema: GraphQLSchema, compiled: boolean) {
  const prepared = new Map<string, Prepared>();

  function prepare(query: string, operationName: string | undefined): Prepared {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: 20_000 });
    } catch (error) {
      return { run: null, errors: [error as GraphQLError], label: 'invalid' };
    }
    const errors = validate(schema, document);
    const operation = getOperationAST(document, operationName);
    if (errors.length > 0 || !operation) {
      return {
        run: null,
        errors: errors.length > 0 ? errors : [new GraphQLError('unknown operation')],
        label: 'invalid',
      };
    }
    const label = operationLabel(document, operation);
    if (compiled) {
      const program = compileQuery(schema, document, operationName);
      if (isCompiledQuery(program))
        return { run: (context, variables) => program.query(undefined, context, variables), errors: [], label };
    }
    const run: Run = (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues, ...(operationName ? { operationName } : {}) });
    return { run, errors: [], label };
  }

  return (query: string, operationName?: string): Prepared => {
    const key = operationName ? `${operationName}\0${query}` : query;
    let entry = prepared.get(key);
    if (!entry) {
      entry = prepare(query, operationName);
      if (prepared.size >= maxPrepared) prepared.clear();
      prepared.set(key, entry);
    }
    return entry;
  };
}

/** The field as the schema names it: an error's path holds the client's aliases. */
function fieldOf({ nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  return node?.kind === Kind.FIELD ? node.name.value : undefined;
}

/** The one formatter: refusals keep their code, everything unexpected is masked and logged once with its request id. */
export function formatExecutionError(error: GraphQLError, logger: Logger, requestId: string) {
  const cause = error.originalError;
  const place = {
    ...(error.path ? { path: error.path } : {}),
    ...(error.locations ? { locations: error.locations } : {}),
  };
  if (cause instanceof FieldRefusal) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (!cause || cause instanceof GraphQLError) {
    return { message: error.message, ...place, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions } };
  }
  if (isWrongValue(cause))
    return { message: errorCatalogue.INVALID_INPUT.message, ...place, extensions: { code: 'INVALID_INPUT' } };
  if (isTemporaryFailure(cause)) {
    logger.warn({ requestId, ...describeFailure(cause), field: fieldOf(error) }, 'a dependency is not available');
    const { message, extensions } = unavailableError(requestId);
    return { message, ...place, extensions };
  }
  // The stack tells where; the message may repeat a value and stays out of the log.
  const where = cause.stack
    ?.split('\n')
    .slice(1, 6)
    .map((line) => line.trim());
  logger.error(
    {
      requestId,
      ...describeFailure(cause),
      constraint: constraintOf(cause) ?? undefined,
      field: fieldOf(error),
      where,
    },
    'unexpected error',
  );
  return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_ERROR', requestId } };
}
