import { constraintOf, isWrongValue } from '@slrt/database';
import { FieldRefusal } from '@slrt/domain';
import { errorMessage, type ErrorCode, type Language } from '@slrt/i18n';
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
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { WrongArgument } from './input-checks.ts';
import { describeLiteral, describeVariables, inputMessage, type InputProblem } from './input-problems.ts';
import { operationLabel } from './operation-label.ts';
import { ArgumentRefusal } from './reading/fact-rights.ts';
import { isTemporaryFailure, unavailableError } from './unavailable.ts';

type Run = (context: object, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult;
interface Prepared {
  /** Null when the document cannot be run. */
  readonly run: Run | null;
  /** Describes why the document cannot be run. */
  readonly describe: (language: Language) => object[];
  /** Describes the variables that do not fit their types. */
  readonly describeVariables: (variables: Record<string, unknown>, language: Language) => object[];
  /** Name of the operation in metrics. */
  readonly label: string;
}

const maxPrepared = 500;

interface Answer {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode; readonly argument?: string };
}
const answer = (code: ErrorCode, message: string): Answer => ({ message, extensions: { code } });
const badInput = (problem: InputProblem, language: Language): Answer => ({
  message: inputMessage(language, problem),
  extensions: { code: 'BAD_USER_INPUT', argument: problem.argument },
});

/** Describes an error of the document: syntax, or not valid against the schema. Never repeats a value. */
function describeDocumentError(schema: GraphQLSchema, document: DocumentNode | null, error: GraphQLError) {
  const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
  const problem = document && describeLiteral(schema, document, error.nodes?.[0]);
  return (language: Language): Answer => {
    if (!document)
      return answer('GRAPHQL_PARSE_FAILED', errorMessage(language, 'GRAPHQL_PARSE_FAILED', { line, column }));
    return problem ? badInput(problem, language) : answer('GRAPHQL_VALIDATION_FAILED', error.message);
  };
}

/** Parses, validates and compiles each operation once, by its text. Hides how operations are run. */
export function createExecutor(schema: GraphQLSchema, compiled: boolean) {
  const prepared = new Map<string, Prepared>();

  const invalid = (document: DocumentNode | null, errors: readonly GraphQLError[]): Prepared => {
    const describe = errors.map((error) => describeDocumentError(schema, document, error));
    return {
      run: null,
      describe: (language) => describe.map((each) => each(language)),
      describeVariables: () => [],
      label: 'invalid',
    };
  };
  const ready = (document: DocumentNode, operation: OperationDefinitionNode, run: Run): Prepared => ({
    run,
    describe: () => [],
    describeVariables: (variables, language) =>
      describeVariables(schema, operation, variables).map((each) => badInput(each, language)),
    label: operationLabel(document, operation),
  });

  function prepare(query: string, operationName: string | undefined): Prepared {
    let document: DocumentNode;
    try {
      document = parse(query, { maxLexicalTokens: 20_000 });
    } catch (error) {
      return invalid(null, [error as GraphQLError]);
    }
    const errors = validate(schema, document);
    const operation = getOperationAST(document, operationName);
    if (errors.length > 0) return invalid(document, errors);
    if (!operation) return invalid(document, [new GraphQLError('unknown operation')]);
    if (compiled) {
      const program = compileQuery(schema, document, operationName);
      if (isCompiledQuery(program))
        return ready(document, operation, (context, variables) => program.query(undefined, context, variables));
    }
    return ready(document, operation, (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues, ...(operationName ? { operationName } : {}) }),
    );
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

/** Returns the field's name in the schema: an error's path holds the client's aliases. */
function fieldOf({ nodes }: GraphQLError): string | undefined {
  const node = nodes?.[0];
  return node?.kind === Kind.FIELD ? node.name.value : undefined;
}

/** True for errors of graphql-js and graphql-jit about variables. Their messages repeat the value. */
export const isVariableError = ({ message, path }: GraphQLError): boolean =>
  path === undefined && /^Variable "\$/.test(message);

/** Refusals that concern one fact of a record: the caller's rights, and the request of a person that their data are not used. */
const hiddenCodes: readonly ErrorCode[] = ['NOT_ALLOWED', 'PROCESSING_RESTRICTED'];

/**
 * True for a field that the caller may not read although they may see the record. The field is null in `data` and has
 * no error, because a list would otherwise have one error per row.
 */
export function isHiddenField({ originalError, path = [] }: GraphQLError, data: unknown): boolean {
  if (!(originalError instanceof FieldRefusal) || !hiddenCodes.includes(originalError.code) || path.length < 2)
    return false;
  let at = data;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return false;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at === null;
}

/**
 * The only error formatter. Refusals keep their code. Unexpected errors are masked and logged once with their request
 * id.
 */
export function formatExecutionError(
  error: GraphQLError,
  { logger, requestId, language }: { logger: Logger; requestId: string; language: Language },
) {
  const cause = error.originalError;
  const place = {
    ...(error.path ? { path: error.path } : {}),
    ...(error.locations ? { locations: error.locations } : {}),
  };
  const refused = (code: ErrorCode, more: object = {}) => ({
    message: errorMessage(language, code),
    ...place,
    extensions: { code, ...more },
  });
  if (cause instanceof ArgumentRefusal) return refused(cause.code, { argument: cause.argument });
  if (cause instanceof FieldRefusal) return refused(cause.code);
  if (cause instanceof WrongArgument) return { ...place, ...badInput(cause.problem, language) };
  if (!cause || cause instanceof GraphQLError) {
    return { message: error.message, ...place, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions } };
  }
  if (isWrongValue(cause)) return refused('INVALID_INPUT');
  if (isTemporaryFailure(cause)) {
    logger.warn({ requestId, ...describeFailure(cause), field: fieldOf(error) }, 'a dependency is not available');
    const { message, extensions } = unavailableError(requestId, language);
    return { message, ...place, extensions };
  }
  // Logs only the stack: the message may repeat a value.
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
  return refused('INTERNAL_ERROR', { requestId });
}
