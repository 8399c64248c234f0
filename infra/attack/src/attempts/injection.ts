import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { uuidv7 } from 'uuidv7';
import type { Attempt, Target } from '../target.ts';

/** Payloads that an unsafe use of a string would interpret: SQL, CEL, templates, paths, bytes. */
export const payloads: readonly string[] = [
  `' or '1'='1`,
  `'; select pg_sleep(5); --`,
  `1); drop table household; --`,
  `\\'; select pg_sleep(5); --`,
  `$1::text || (select current_user)`,
  `true || household.listed`,
  `members.all(m, members.all(n, members.all(o, true)))`,
  `"(a+)+$".matches("${'a'.repeat(30)}!")`,
  `../../../etc/passwd`,
  `\u0000`,
  `\ud800`,
  `%00%0d%0aset-cookie:a=b`,
  `<script>alert(1)</script>`,
  `{{7*7}}\${7*7}`,
  `=HYPERLINK("http://127.0.0.1")`,
  `__proto__`,
  'A'.repeat(20_000),
];

function valueOf(type: GraphQLInputType, payload: string, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, payload, depth);
  if (isListType(type)) return [valueOf(type.ofType, payload, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = depth > 4 ? fields.filter((field) => isNonNullType(field.type)) : fields;
    return Object.fromEntries(
      wanted.map((field) => [
        field.name,
        field.name === 'idempotencyKey' ? uuidv7() : valueOf(field.type, payload, depth + 1),
      ]),
    );
  }
  const usual: Record<string, unknown> = {
    Int: 1,
    Float: 1.5,
    Boolean: true,
    Date: '2026-01-01',
    DateTime: '2026-01-01T00:00:00Z',
  };
  return usual[type.name] ?? payload;
}

/** Returns a valid selection for a type: its scalar fields, or `__typename` for a union. */
function selectionOf(type: GraphQLOutputType): string {
  const named = 'ofType' in type ? null : type;
  if (!named) return selectionOf((type as { ofType: GraphQLOutputType }).ofType);
  if (isLeafType(named)) return '';
  if (isUnionType(named) || !isObjectType(named)) return '{ __typename }';
  const plain = Object.values(named.getFields()).filter((field) => {
    const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
    return isLeafType(inner) && field.args.length === 0;
  });
  return `{ __typename ${plain
    .slice(0, 5)
    .map((field) => field.name)
    .join(' ')} }`;
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${kind} (${declared}) { ${field.name}(${given}) ${selectionOf(field.type)} }`;
}

/** Longer bodies are refused before they are read, see the class "transport". The connection then ends while a client still writes. */
const mostCharacters = 900_000;

/**
 * Fills every argument of every query and mutation with each payload, as a caller with many rights. An attempt held if the
 * answer is data or a code of the catalogue and comes soon. An internal error would point to an injection.
 */
export async function attackStrings(target: Target): Promise<Attempt[]> {
  const schema = buildSchema(
    readFileSync(new URL('../../../../services/gateway/api-schema.graphql', import.meta.url), 'utf8'),
  );
  const attempts: Attempt[] = [];
  for (const [kind, type] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (field.args.length === 0) continue;
      const text = operation(kind, field);
      const faults = new Set<string>();
      let [slowest, requests] = [0, 0];
      for (const payload of payloads) {
        const variables = Object.fromEntries(
          field.args.map((argument) => [argument.name, valueOf(argument.type, payload)]),
        );
        if (JSON.stringify(variables).length > mostCharacters) continue;
        for (const persona of ['manager', 'facilitator'] as const) {
          const answer = await target.askFreely(persona, text, variables);
          requests += 1;
          slowest = Math.max(slowest, answer.milliseconds);
          if (
            answer.status >= 500 ||
            answer.codes.includes('INTERNAL_ERROR') ||
            answer.codes.includes('SERVICE_UNAVAILABLE')
          )
            faults.add(`${payload.slice(0, 12)} → ${answer.status} ${answer.codes[0] ?? ''}`);
        }
      }
      attempts.push({
        name: `${kind} ${field.name}: ${requests} requests`,
        answer: faults.size === 0 ? 'data or a refusal' : [...faults].slice(0, 3).join('; '),
        milliseconds: slowest,
        held: faults.size === 0 && slowest < 4_000,
      });
    }
  return attempts;
}
