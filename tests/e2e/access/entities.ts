import { uuidv7 } from 'uuidv7';
import { isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';
import { running } from '../running.ts';
import { owners, selectionOf, type Samples } from './probe.ts';

/** A field of an entity that a subgraph resolves by reference. */
export interface EntityCase {
  readonly owner: string;
  readonly type: string;
  readonly field: string;
  /** Selection on the entity. */
  readonly selection: string;
  readonly document: string;
}

/** Returns true for types that a subgraph resolves by reference: those with a resolvable key. */
const isEntity = (type: GraphQLObjectType): boolean =>
  (type.astNode?.directives ?? []).some(
    (directive) =>
      directive.name.value === 'key' && !directive.arguments?.some(({ name }) => name.value === 'resolvable'),
  );

/** Types with public data, and types of other services to which this service adds fields. */
const open = new Set(['registry Region', 'referrals Agency', 'referrals Programme']);
const added = new Set(['complaints Region', 'puskesos Region', 'referrals Household', 'referrals Complaint']);
const guarded = new Set([
  'Region.statistics',
  'Agency.referrals',
  'Agency.webhooks',
  'Agency.credentials',
  'Agency.inbox',
]);
const nameOf = ({ owner, type }: Pick<EntityCase, 'owner' | 'type'>) => `${owner} ${type}`;
const isGuarded = ({ type, field }: EntityCase) => guarded.has(`${type}.${field}`);
/** Returns true if every caller sees the same. */
export const isPublicEntity = (each: EntityCase): boolean => open.has(nameOf(each)) && !isGuarded(each);
/** Returns true if every caller sees the record, and the field is empty without an error for callers without access. */
export const mayBeEmptyForOthers = (each: EntityCase): boolean => added.has(nameOf(each)) || isGuarded(each);

/** Every field without required arguments of every entity at every subgraph. */
export const entityCases: readonly EntityCase[] = owners.flatMap(([owner, schema]) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(isEntity)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) =>
          field.args.every(({ type: given, defaultValue }) => !isNonNullType(given) || defaultValue !== undefined),
        )
        .filter((field) => !(added.has(nameOf({ owner, type: type.name })) && ['id', 'code'].includes(field.name)))
        .map((field) => {
          const selection = `_entities(representations: $r) { ... on ${type.name} { ${field.name} ${selectionOf(field.type)} } }`;
          return {
            owner,
            type: type.name,
            field: field.name,
            selection,
            document: `query ($r: [_Any!]!) { ${selection} }`,
          };
        }),
    ),
);

/** Returns the key of each entity's sample. */
export async function entityKeys(
  samples: Samples,
  changeRequest: string,
): Promise<Record<string, Record<string, unknown>>> {
  const { player } = running();
  const { village } = samples;
  const found = await player.ask<{
    region: { puskesos: { id: string } | null };
    facilitators: { edges: { node: { id: string } }[] };
  }>(
    'probolinggo-manager',
    'query ($code: ID!) { region(code: $code) { puskesos { id } } facilitators(first: 1) { edges { node { id } } } }',
    {
      code: village,
    },
  );
  const deliberation = await player.act(
    'probolinggo-village-head',
    'scheduleDeliberation',
    { idempotencyKey: uuidv7(), regionCode: village, scheduledFor: '2026-12-20' },
    { pick: 'deliberation', fields: 'id' },
  );
  await player.act(
    'probolinggo-manager',
    'assignSupervisor',
    {
      idempotencyKey: uuidv7(),
      regionCode: samples['district'],
      person: 'probolinggo-supervisor',
      name: 'Penyelia Contoh',
      subDistrictCodes: [village?.slice(0, 8)],
    },
    { pick: 'supervisor', fields: 'name' },
  );
  const agency = { agencyCode: 'BPJS', regionCode: samples['district'] };
  await player.act(
    'probolinggo-liaison-bpjs',
    'registerWebhook',
    { idempotencyKey: uuidv7(), ...agency, url: 'https://bpjs.example.go.id/hook', events: [] },
    { pick: 'webhook', fields: 'id' },
  );
  await player.act(
    'probolinggo-manager',
    'issueAgencyCredentials',
    { idempotencyKey: uuidv7(), ...agency },
    { pick: 'credential', fields: 'id' },
  );
  return {
    Region: { code: village },
    Agency: { code: 'BPJS' },
    Programme: { code: 'KIS' },
    AuditTrail: { districtCode: samples['district'] },
    SubjectReport: { personId: samples['PS'], householdId: samples['HH'] },
    DistrictReadiness: { regionCode: samples['district'] },
    Household: { id: samples['HH'] },
    Person: { id: samples['PS'] },
    ChangeRequest: { id: changeRequest },
    Complaint: { id: samples['CP'] },
    Referral: { id: samples['RF'] },
    Puskesos: { id: found.region.puskesos?.id },
    Facilitator: { id: found.facilitators.edges[0]?.node.id },
    Deliberation: { id: deliberation.id },
  };
}

/** Returns true if an answer contains anything other than the sent key, empty lists, zeros and public data of areas. */
export function describesCaller(answer: unknown, key: Record<string, unknown> = {}): boolean {
  if (Array.isArray(answer)) return answer.some((each) => describesCaller(each, key));
  if (answer !== null && typeof answer === 'object')
    return Object.entries(answer).some(([name, value]) => {
      const isKnown = ['__typename', 'asOf'].includes(name) || (name === 'villages' && typeof value === 'number');
      return !isKnown && describesCaller(value, key);
    });
  return Boolean(answer) && !Object.values(key).includes(answer);
}
