import { personalFacts, type PersonalFact } from '@slrt/domain';
import { Kind, type ASTNode } from 'graphql';

/** Declaration of `@fact`. */
export interface Declared {
  readonly facts: readonly PersonalFact[];
  /** False if the resolver itself records the read. */
  readonly isRecorded: boolean;
}
interface Annotated {
  readonly astNode?: { readonly directives?: readonly { readonly name: { readonly value: string } }[] } | null;
}

/** Returns the facts that a field, argument, input field or enum value declares with `@fact`; null without the directive. */
export function declaredFacts(element: Annotated): Declared | null {
  const node = element.astNode?.directives?.find(({ name }) => name.value === 'fact') as ASTNode | undefined;
  if (node?.kind !== Kind.DIRECTIVE) return null;
  const valueOf = (argument: string) => node.arguments?.find(({ name }) => name.value === argument)?.value;
  const list = valueOf('is');
  const named = list?.kind === Kind.LIST ? list.values : list ? [list] : [];
  const names = named.flatMap((value) => (value.kind === Kind.ENUM ? [value.value] : []));
  const recorded = valueOf('recorded');
  return {
    facts: personalFacts.filter((fact) => names.includes(fact)),
    isRecorded: !(recorded?.kind === Kind.BOOLEAN && !recorded.value),
  };
}
