import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Returns the name of a valid operation in metrics and logs: its kind and first field as named by the schema
 * (`query.complaints`). Operation names and aliases are free text of the client: they may contain personal data and are
 * unlimited in number.
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
