import { personalFacts, type PersonalFact } from '@slrt/domain';
import { defaultFieldResolver, isObjectType, Kind, type ASTNode, type GraphQLField, type GraphQLSchema } from 'graphql';
import { bitsOf, type Reading } from './reading.ts';

/**
 * Returns the global IDs of the people, households and cases that a record of a type is about. They are the subjects of the audit log.
 */
export type SubjectsOf = (record: never) => readonly string[];

interface Declared {
  readonly facts: readonly PersonalFact[];
  /** False if the resolver itself records the read. */
  readonly isRecorded: boolean;
}
interface Annotated {
  readonly astNode?: { readonly directives?: readonly { readonly name: { readonly value: string } }[] } | null;
}

/** Returns the facts that a field, argument or input field declares with `@fact`; null without the directive. */
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

/**
 * Makes every field with `@fact` note what it shows, so that the server can record the read before it answers. A refused field and an
 * unknown value note nothing. Throws for a field whose type has no entry in `subjects`.
 */
export function recordFacts(schema: GraphQLSchema, subjects: Readonly<Record<string, SubjectsOf>>): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const declared = declaredFacts(field);
      if (!declared?.isRecorded || declared.facts.length === 0) continue;
      const find = subjects[type.name];
      if (!find)
        throw new Error(`${type.name}.${field.name} shows a fact, but no module names the subjects of ${type.name}`);
      noteReads(field, bitsOf(declared.facts), find);
    }
  }
  return schema;
}

function noteReads(field: GraphQLField<unknown, unknown>, bits: number, find: SubjectsOf): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (record, args: Record<string, unknown>, context, info) => {
    const { reading } = context as { readonly reading?: Reading };
    const value = resolve(record, args, context, info);
    if (!reading) return value;
    const note = (shown: unknown) => {
      const purpose = typeof args['purpose'] === 'string' ? args['purpose'] : undefined;
      if (shown !== null && shown !== undefined) reading.note(find(record as never), bits, purpose);
      return shown;
    };
    return value instanceof Promise ? value.then(note) : note(value);
  };
}
