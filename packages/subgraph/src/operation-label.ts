import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * What a valid operation is called in metrics and logs: its kind and the field that it begins with, as the schema names
 * them (`query.complaints`). The names that a client gives its operations and aliases are its own text: they may hold
 * anything about anybody, and there is no end of them.
 */
export function operationLabel(document: DocumentNode, operation: OperationDefinitionNode): string {
  const firstField = ({ selections: [first] }: SelectionSetNode): FieldNode | null => {
    if (!first || first.kind === Kind.FIELD) return first ?? null;
    if (first.kind === Kind.INLINE_FRAGMENT) return firstField(first.selectionSet);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === first.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? firstField(fragment.selectionSet) : null;
  };
  return `${operation.operation}.${firstField(operation.selectionSet)?.name.value ?? 'nothing'}`;
}
