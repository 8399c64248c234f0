import { errorMessage, translate, type Language, type MessageKey } from '@slrt/i18n';
import {
  coerceInputValue,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isRequiredInputField,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A value of an operation that does not fit its type. Never contains the value. */
export interface InputProblem {
  /** Path of the value: `$input.items.0.day` in a variable, `filter.status` in the document. */
  readonly argument: string;
  readonly allowed: { readonly key: Extract<MessageKey, `allowed.${string}`>; readonly values: string };
}

/** Formats of the scalars. Scalars that are not listed are text. */
const scalars: Readonly<Record<string, InputProblem['allowed']['key']>> = {
  Int: 'allowed.integer',
  Float: 'allowed.number',
  Boolean: 'allowed.boolean',
  Date: 'allowed.date',
  DateTime: 'allowed.instant',
};

function allowedBy(type: GraphQLInputType): InputProblem['allowed'] {
  const named = getNullableType(type);
  if (isListType(named)) return { key: 'allowed.list', values: '' };
  if (isEnumType(named))
    return {
      key: 'allowed.values',
      values: named
        .getValues()
        .map(({ name }) => name)
        .join(', '),
    };
  if (isInputObjectType(named)) return { key: 'allowed.fields', values: Object.keys(named.getFields()).join(', ') };
  return { key: scalars[named.name] ?? 'allowed.text', values: '' };
}

/** Follows `path` inside a value of `type`. Stops at the first missing part. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  let at = type;
  for (const step of path) {
    const named = getNullableType(at);
    // A single value is accepted for a list of one.
    if (isListType(named)) at = typeof step === 'number' ? named.ofType : typeAt(named.ofType, [step]);
    else if (isInputObjectType(named)) at = named.getFields()[step]?.type ?? at;
  }
  return at;
}

/** Returns the path of the first required field that an object lacks, or of the value. */
function problemAt(type: GraphQLInputType, argument: string, value: unknown): InputProblem {
  const named = getNullableType(type);
  if (isInputObjectType(named) && typeof value === 'object' && value !== null) {
    const given = value as Readonly<Record<string, unknown>>;
    const missing = Object.values(named.getFields()).find(
      (field) => isRequiredInputField(field) && given[field.name] === undefined,
    );
    if (missing)
      return { argument: [argument, missing.name].filter(Boolean).join('.'), allowed: allowedBy(missing.type) };
  }
  return { argument, allowed: allowedBy(type) };
}

/** Returns the parts of a value that do not fit its type. Their paths begin with `name`, or inside the value without it. */
export function describeValue(type: GraphQLInputType, value: unknown, name?: string): InputProblem[] {
  const problems: InputProblem[] = [];
  coerceInputValue(value, type, (path, invalid) => {
    const argument = [...(name === undefined ? [] : [name]), ...path].join('.');
    problems.push(problemAt(typeAt(type, path), argument, invalid));
  });
  return problems;
}

/** Returns every variable of an operation, or part of one, that does not fit its type. */
export function describeVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): InputProblem[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: typeNode, defaultValue }) => {
    const type = typeFromAST(schema, typeNode);
    const name = variable.name.value;
    if (!isInputType(type) || (variables[name] === undefined && (defaultValue || getNullableType(type) === type)))
      return [];
    return describeValue(type, variables[name], `$${name}`);
  });
}

const valueKinds: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
  Kind.LIST,
  Kind.OBJECT,
]);

/** Describes a literal in a document that does not fit its type; null when `node` is not a value. */
export function describeLiteral(
  schema: GraphQLSchema,
  document: DocumentNode,
  node: ASTNode | undefined,
): InputProblem | null {
  if (!node || !valueKinds.has(node.kind)) return null;
  const types = new TypeInfo(schema);
  let found: InputProblem | null = null;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: (...[each, , parent, , ancestors]) => {
        if (each !== node) return;
        const names = [...ancestors, parent].flatMap((above) => {
          if (!above || !('kind' in above)) return [];
          if (above.kind === Kind.VARIABLE_DEFINITION) return [`$${above.variable.name.value}`];
          return above.kind === Kind.ARGUMENT || above.kind === Kind.OBJECT_FIELD ? [above.name.value] : [];
        });
        const type = types.getInputType();
        found = { argument: names.join('.'), allowed: type ? allowedBy(type) : { key: 'allowed.text', values: '' } };
      },
    }),
  );
  return found;
}

/** Returns the message of `BAD_USER_INPUT`: which value is not valid and which values are allowed. */
export const inputMessage = (language: Language, { argument, allowed: { key, values } }: InputProblem): string =>
  errorMessage(language, 'BAD_USER_INPUT', { argument, allowed: translate(language, key, { values }) });
