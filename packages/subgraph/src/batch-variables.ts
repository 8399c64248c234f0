import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  isUnionType,
  Kind,
  OperationTypeNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { describeValue, type InputProblem } from './input-problems.ts';

/** Problems of the items of a batch by variable, then by position in `items`. Arguments are paths inside the item. */
export type WrongItems = Readonly<Record<string, Readonly<Record<number, readonly InputProblem[]>>>>;
type Variables = Readonly<Record<string, unknown>>;

/** A batch gives an answer for each item: a member of its result union has the field `items`. */
export function isBatch({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): boolean {
  const named = getNamedType(type);
  return isUnionType(named) && named.getTypes().some((member) => 'items' in member.getFields());
}

/** A value that fits a required input of the type. It is never used: the item that holds it is refused. */
function placeholderOf(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return fittingPart(named, {});
  return { Int: 0, Float: 0, Boolean: false, Date: '2000-01-01', DateTime: '2000-01-01T00:00:00Z' }[named.name] ?? '';
}

/** Returns what fits of an object, with placeholders for required fields, so that the keys of a refused item are kept. */
function fittingPart(type: GraphQLInputObjectType, given: Variables): Record<string, unknown> {
  const entries = Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
    const value = given[field.name];
    const named = getNullableType(field.type);
    if (value !== undefined && describeValue(field.type, value).length === 0) return [[field.name, value]];
    if (isInputObjectType(named) && typeof value === 'object' && value !== null)
      return [[field.name, fittingPart(named, value as Variables)]];
    return isRequiredInputField(field) ? [[field.name, placeholderOf(field.type)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Returns the type of the items of a batch's `input`. */
function itemTypeOf(field: GraphQLField<unknown, unknown>): GraphQLInputObjectType | null {
  const input = field.args.find(({ name }) => name === 'input');
  const inputType = input && getNamedType(input.type);
  const items = isInputObjectType(inputType) ? inputType.getFields()['items'] : undefined;
  if (!items || !isListType(getNullableType(items.type))) return null;
  const itemType = getNamedType(items.type);
  return isInputObjectType(itemType) ? itemType : null;
}

/** Returns the variables that are the `input` of a batch, with the type of its items. */
function* batchVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Generator<[string, GraphQLInputObjectType]> {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const node of operation.selectionSet.selections) {
    const field = node.kind === Kind.FIELD ? fields[node.name.value] : undefined;
    if (node.kind !== Kind.FIELD || !field || !isBatch(field)) continue;
    const value = node.arguments?.find(({ name }) => name.value === 'input')?.value;
    const type = itemTypeOf(field);
    if (value?.kind === Kind.VARIABLE && type) yield [value.name.value, type];
  }
}

/**
 * Replaces items of batches whose values do not fit their types, because one of them would make the whole document fail. Returns
 * the variables with what fits of these items, and their problems, for the service that answers for each item. Null when all
 * items fit.
 */
export function setAsideWrongItems(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): { variables: Record<string, unknown>; wrongItems: WrongItems } | null {
  if (operation.operation !== OperationTypeNode.MUTATION) return null;
  const replaced: Record<string, unknown> = { ...variables };
  const wrongItems: Record<string, Record<number, readonly InputProblem[]>> = {};
  for (const [name, type] of batchVariables(schema, operation)) {
    const input = variables[name] as { readonly items?: unknown } | null | undefined;
    if (!Array.isArray(input?.items)) continue;
    const wrong: Record<number, readonly InputProblem[]> = {};
    const items = input.items.map((item: unknown, at) => {
      const problems = describeValue(type, item);
      if (problems.length === 0 && item !== null) return item;
      wrong[at] = problems.length > 0 ? problems : describeValue(type, '');
      return fittingPart(type, typeof item === 'object' && item !== null ? (item as Variables) : {});
    });
    if (Object.keys(wrong).length === 0) continue;
    wrongItems[name] = wrong;
    replaced[name] = { ...input, items };
  }
  return Object.keys(wrongItems).length > 0 ? { variables: replaced, wrongItems } : null;
}
