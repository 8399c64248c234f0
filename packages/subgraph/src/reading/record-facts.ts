import { districtOfId, factsClosedIn, FieldRefusal, type Actor, type PersonalFact } from '@slrt/domain';
import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { declaredFacts } from './declared-facts.ts';
import { bitsOf, type Reading } from './reading.ts';

/**
 * Returns the global IDs of the people, households and cases that a record of a type is about. They are the subjects of the audit log.
 */
export type SubjectsOf = (record: never) => readonly string[];

/**
 * Makes every field with `@fact` note what it shows, so that the server can record the read before it answers. A refused field and an
 * unknown value note nothing. A value that tells a fact which is closed to all roles of the caller in the district is not shown. Throws for a field whose type has no entry in `subjects`.
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
      noteReads(field, { facts: declared.facts, find });
    }
  }
  return schema;
}

/** Facts that are open to a caller, by district. Callers with one token share the object. */
const openTo = new WeakMap<Actor, Map<string, boolean>>();

/** Throws NOT_ALLOWED if a role of the caller may not learn the facts in the district, whatever the resolver decided. */
function assertOpen(actor: Actor, district: string, facts: readonly PersonalFact[]): void {
  let known = openTo.get(actor);
  if (!known) openTo.set(actor, (known = new Map<string, boolean>()));
  const key = `${district} ${facts.join()}`;
  let isOpen = known.get(key);
  if (isOpen === undefined) {
    isOpen = factsClosedIn({ scope: 'staff', grants: actor.assignments }, district, facts).length === 0;
    known.set(key, isOpen);
  }
  if (!isOpen) throw new FieldRefusal('NOT_ALLOWED');
}

function noteReads(
  field: GraphQLField<unknown, unknown>,
  { facts, find }: { readonly facts: readonly PersonalFact[]; readonly find: SubjectsOf },
): void {
  const bits = bitsOf(facts);
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (record, args: Record<string, unknown>, context, info) => {
    const { reading, actor } = context as { readonly reading?: Reading; readonly actor?: Actor };
    const value = resolve(record, args, context, info);
    if (!reading) return value;
    const note = (shown: unknown) => {
      const purpose = typeof args['purpose'] === 'string' ? args['purpose'] : undefined;
      if (shown === null || shown === undefined) return shown;
      const subjects = find(record as never);
      if (actor && subjects[0] !== undefined) assertOpen(actor, districtOfId(subjects[0]), facts);
      reading.note(subjects, bits, purpose);
      return shown;
    };
    return value instanceof Promise ? value.then(note) : note(value);
  };
}
