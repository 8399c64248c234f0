import {
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Limits of one operation, counted with fragments expanded: a 354-byte document can mean millions of fields. */
export interface Limits {
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly selections: number;
  readonly depth: number;
  /** Maximum cost with full pages: a field costs 1, below a page of `first: n` n times that, a mutation 50 more. */
  readonly cost: number;
}
export const defaultLimits: Limits = {
  tokens: 6_000,
  aliases: 100,
  directives: 100,
  rootFields: 30,
  selections: 3_000,
  depth: 16,
  cost: 30_000,
};

interface Size {
  selections: number;
  depth: number;
  aliases: number;
  directives: number;
}
const endless: Size = { selections: Infinity, depth: Infinity, aliases: Infinity, directives: Infinity };

/** Measures each selection set once; a fragment that contains itself is endless. */
function measure(document: DocumentNode): (operation: OperationDefinitionNode) => Size {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const known = new Map<string, Size>();
  const fragmentSize = (name: string): Size => {
    const hit = known.get(name);
    if (hit) return hit;
    known.set(name, endless);
    const fragment = fragments.get(name);
    const size = fragment ? setSize(fragment.selectionSet) : { selections: 0, depth: 0, aliases: 0, directives: 0 };
    known.set(name, size);
    return size;
  };
  const setSize = (set: SelectionSetNode | undefined): Size => {
    const total: Size = { selections: 0, depth: 0, aliases: 0, directives: 0 };
    for (const selection of set?.selections ?? []) {
      const field = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragmentSize(selection.name.value) : setSize(selection.selectionSet);
      total.selections += inner.selections + (field ? 1 : 0);
      total.depth = Math.max(total.depth, inner.depth + (field ? 1 : 0));
      total.aliases += inner.aliases + (field && selection.alias ? 1 : 0);
      total.directives += inner.directives + (selection.directives?.length ?? 0);
    }
    return total;
  };
  return (operation) => setSize(operation.selectionSet);
}

/** Returns the limit that a document exceeds, or null. Runs in linear time, before validation and planning. */
export function brokenLimit(query: string, limits: Limits): keyof Limits | 'syntax' | null {
  let document: DocumentNode;
  try {
    document = parse(query, { maxLexicalTokens: limits.tokens, noLocation: true });
  } catch (error) {
    return error instanceof Error && error.message.includes('more that') ? 'tokens' : 'syntax';
  }
  const sizeOf = measure(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (definition.selectionSet.selections.length > limits.rootFields) return 'rootFields';
    const size = sizeOf(definition);
    for (const key of ['selections', 'depth', 'aliases', 'directives'] as const)
      if (size[key] > limits[key]) return key;
  }
  return null;
}

/** Assumed rows of a list without `first` or `last`. */
const defaultPageSize = 20;
const mutationCost = 50;
interface CostNode {
  readonly own: number;
  /** Number of rows below it: a constant, or the variable that holds it. */
  readonly rows: number | { readonly variable: string; readonly otherwise: number };
  readonly below: readonly CostNode[];
}
export type CostOf = (variables: Readonly<Record<string, unknown>>) => number;

/** Cost tree of a document, prepared once per text. It is small, because the document is within the size limits. */
function costOf(document: DocumentNode, operation: OperationDefinitionNode): CostOf {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : defaultPageSize,
    ]),
  );
  const rowsOf = (field: FieldNode): CostNode['rows'] => {
    const size = field.arguments?.find(({ name }) => ['first', 'last', 'limit'].includes(name.value))?.value;
    if (size?.kind === Kind.INT) return Number(size.value);
    if (size?.kind === Kind.VARIABLE)
      return { variable: size.name.value, otherwise: defaults.get(size.name.value) ?? defaultPageSize };
    const isPage = field.selectionSet?.selections.some(
      (each) => each.kind === Kind.FIELD && ['edges', 'nodes'].includes(each.name.value),
    );
    return isPage ? defaultPageSize : 1;
  };
  const nodesOf = (set: SelectionSetNode | undefined): CostNode[] =>
    (set?.selections ?? []).flatMap((each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return nodesOf(fragments.get(each.name.value)?.selectionSet);
      if (each.kind === Kind.INLINE_FRAGMENT) return nodesOf(each.selectionSet);
      return [{ own: 1, rows: rowsOf(each), below: nodesOf(each.selectionSet) }];
    });
  const roots = nodesOf(operation.selectionSet);
  const base = operation.operation === OperationTypeNode.MUTATION ? mutationCost * roots.length : 0;
  return (variables) => {
    const total = ({ own, rows, below }: CostNode): number => {
      const given = typeof rows === 'number' ? rows : variables[rows.variable];
      const count = typeof given === 'number' ? given : typeof rows === 'number' ? rows : rows.otherwise;
      const inside = below.reduce((sum, each) => sum + total(each), 0);
      return own + Math.min(Math.max(count, 1), 1_000) * inside;
    };
    return base + roots.reduce((sum, each) => sum + total(each), 0);
  };
}

export interface Measured {
  readonly broken: keyof Limits | null;
  readonly isSubscription: boolean;
  /** Additional cost of a new text: parsing it, and planning it if it is within the limits. */
  readonly unseen: number;
  readonly cost: CostOf;
}
const free: CostOf = () => 1;
/** Cost of a character of a text that is new to this process. Planning a text costs far more than running it again. */
const perCharacter = { read: 1, planned: 40 } as const;
/** Maximum length of a cached text. Longer ones are measured each time, to bound the memory. */
const maxKeptLength = 20_000;

function measured(query: string, limits: Limits): Measured {
  const broken = brokenLimit(query, limits);
  // Apollo Server reports the syntax error.
  if (broken)
    return {
      broken: broken === 'syntax' ? null : broken,
      isSubscription: false,
      unseen: query.length * perCharacter.read,
      cost: free,
    };
  const document = parse(query, { noLocation: true });
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const costs = operations.map((operation) => costOf(document, operation));
  return {
    broken: null,
    isSubscription: operations.some(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION),
    unseen: query.length * perCharacter.planned,
    // The request names the operation to run separately, so the most expensive one counts.
    cost: (variables) => Math.max(1, ...costs.map((cost) => cost(variables))),
  };
}

/** Caches the measurements of each text, so that a repeated query costs one look-up. */
export function createMeasure(limits: Limits): (query: string) => Measured {
  const seen = new Map<string, Measured>();
  return (query) => {
    const hit = seen.get(query);
    if (hit) return hit;
    const found = measured(query, limits);
    if (query.length > maxKeptLength) return found;
    if (seen.size >= 2_000) seen.clear();
    seen.set(query, { ...found, unseen: 0 });
    return found;
  };
}
