import { districtOfId, factsClosedIn, FieldRefusal, type Actor, type PersonalFact } from '@slrt/domain';
import { defaultFieldResolver, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { declaredFacts, type Declared } from './declared-facts.ts';
import { bitsOf, type Reading } from './reading.ts';
import type { Restrictions } from './restrictions.ts';

/**
 * Returns the global IDs of the people, households and cases that a record of a type is about. They are the subjects of the audit log.
 */
export type SubjectsOf = (record: never) => readonly string[];

/**
 * Makes every field with `@fact` note what it shows, so that the server can record the read before it answers. A refused field and an
 * unknown value note nothing. Does not show a value that tells a fact which is closed to all roles of the caller in the district, and refuses
 * the facts of people who asked that their data are not used. Throws for a field whose type has no entry in `subjects`.
 */
export function recordFacts(schema: GraphQLSchema, subjects: Readonly<Record<string, SubjectsOf>>): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const declared = declaredFacts(field);
      const find = subjects[type.name];
      if (!declared) continue;
      if (find && !tellsOnlyConsent(declared)) refuseRestricted(field, find);
      if (!declared.isRecorded || declared.facts.length === 0) continue;
      if (!find)
        throw new Error(`${type.name}.${field.name} shows a fact, but no module names the subjects of ${type.name}`);
      noteReads(field, { facts: declared.facts, find });
    }
  }
  return schema;
}

/** True for what says whether data may be used, which is shown to explain a refusal. */
const tellsOnlyConsent = ({ facts }: Declared): boolean => facts.length === 1 && facts[0] === 'CONSENT';

/** Refuses a fact with `PROCESSING_RESTRICTED` when it is about a person whose data may not be used. */
function refuseRestricted(field: GraphQLField<unknown, unknown>, find: SubjectsOf): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (record, args, context, info) => {
    const { restrictions } = context as { readonly restrictions?: Restrictions };
    if (restrictions?.covers(find(record as never))) throw new FieldRefusal('PROCESSING_RESTRICTED');
    return resolve(record, args, context, info);
  };
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
