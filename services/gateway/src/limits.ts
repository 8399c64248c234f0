import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What one operation may ask for, counted with fragments expanded: a 354-byte document can mean millions of fields. */
export interface Limits {
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly selections: number;
  readonly depth: number;
}
export const defaultLimits: Limits = {
  tokens: 6_000,
  aliases: 100,
  directives: 100,
  rootFields: 30,
  selections: 3_000,
  depth: 16,
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

/** The limit that a document breaks, or null. Runs in linear time, before validation and planning. */
export function brokenLimit(query: string, limits: Limits): keyof Limits | 'syntax' | null {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens, noLocation: true });
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

/** Remembers the verdict of each text, so that a repeated query costs one look-up. */
export function createLimitCheck(limits: Limits): (query: string) => keyof Limits | null {
  const seen = new Map<string, keyof Limits | null>();
  return (query) => {
    const hit = seen.get(query);
    if (hit !== undefined) return hit;
    const broken = brokenLimit(query, limits);
    const verdict = broken === 'syntax' ? null : broken; // a syntax error is the server's to report
    if (seen.size >= 2_000) seen.clear();
    seen.set(query, verdict);
    return verdict;
  };
}
