import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { InputIssue } from '@slrt/domain';
import { errorMessage, type ErrorCode, type Language } from '@slrt/i18n';
import { GraphQLScalarType, parse, type GraphQLSchema } from 'graphql';
import type { AreaLookup } from './area-lookup.ts';
import { enforceInputChecks, wrongDate } from './input-checks.ts';
import { inputMessage } from './input-problems.ts';
import { enforceFactRights } from './reading/fact-rights.ts';
import { recordFacts, type SubjectsOf } from './reading/record-facts.ts';

type Resolvers = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']>;

/** Reads a module's SDL file; `url` is relative to the importing file. */
export function sdl(file: string, base: string): string {
  return readFileSync(new URL(file, base), 'utf8');
}

/** True for a day of the calendar. `Date.parse` would turn 30 February into 2 March. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Accepts invalid dates, because an error here would fail the whole document. The fields check their arguments. */
const dateScalar = new GraphQLScalarType<string | symbol, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    return wrongDate;
  },
});
const dateTimeScalar = new GraphQLScalarType<string | symbol, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(value as string).toISOString()),
  parseValue: (value) => {
    const isTime = typeof value === 'string' && value[10] === 'T' && isDay(value.slice(0, 10));
    if (isTime && !Number.isNaN(Date.parse(value))) return value;
    return wrongDate;
  },
});

/** Sets the message of a failure by its code in the caller's language. */
const withMessage = {
  message: ({ code }: { readonly code: ErrorCode }, _: object, { language }: { readonly language: Language }) =>
    errorMessage(language, code),
};

/** The message of a value that does not fit its type names what is allowed. */
const issueMessage = {
  message: ({ path, code, expected }: InputIssue, _: object, { language }: { readonly language: Language }) =>
    expected ? inputMessage(language, { argument: path.join('.'), allowed: expected }) : errorMessage(language, code),
};

export const sharedResolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  InvalidInput: withMessage,
  InputIssue: issueMessage,
  NotAllowed: withMessage,
  NotFound: withMessage,
  InvalidTransition: withMessage,
  StaleVersion: withMessage,
  IdempotencyConflict: withMessage,
};

/**
 * Builds the executable subgraph from the shared SDL, the modules' SDL and their resolvers. Without `hasArea`, filters accept
 * every well-formed region code. With `subjects`, arguments that ask by facts are checked and reads of facts are recorded; without, the schema is only described.
 */
export function buildServiceSchema(
  documents: readonly string[],
  resolvers: object,
  hasArea: AreaLookup = () => true,
  subjects: Readonly<Record<string, SubjectsOf>> | null = null,
): GraphQLSchema {
  const shared = sdl('./shared.graphql', import.meta.url);
  const schema = buildSubgraphSchema([
    ...documents.map((document) => ({ typeDefs: parse(document) })),
    { typeDefs: parse(shared), resolvers: { ...sharedResolvers, ...resolvers } as Resolvers },
  ]);
  const checked = enforceInputChecks(schema, hasArea);
  return subjects ? recordFacts(enforceFactRights(checked), subjects) : checked;
}
