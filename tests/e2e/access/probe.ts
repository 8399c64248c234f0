import { readFileSync } from 'node:fs';
import { serviceNames } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type FieldDefinitionNode,
  type GraphQLOutputType,
  type InputValueDefinitionNode,
} from 'graphql';

const root = new URL('../../../', import.meta.url);
const schemaOf = (file: string) => buildSchema(readFileSync(new URL(file, root), 'utf8'), { assumeValid: true });
export const graph = schemaOf('services/gateway/api-schema.graphql');

export const owners = serviceNames.map((service) => [service, schemaOf(`services/${service}/schema.graphql`)] as const);

/** A root field with its document and the subgraph that owns it. */
export interface Case {
  readonly kind: 'Query' | 'Mutation';
  readonly field: string;
  readonly owner: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Type of each argument. */
  readonly types: Readonly<Record<string, string>>;
  readonly selection: string;
}
/** Ids of the records of one district, by the prefix of the id. */
export type Samples = Readonly<Record<string, string>>;

/** Values of other arguments: the text of every string, and whether optional fields are filled too. */
export interface Fill {
  readonly text: string;
  readonly whole: boolean;
  readonly nik: string;
}
export const plain: Fill = { text: 'xyz', whole: false, nik: '9909015506990001' };

/** Returns the sample of a kind of record, or an ID of that kind that no record has. */
const recordOf = (prefix: string, samples: Samples): string =>
  samples[prefix] ?? `${prefix}-${(samples['district'] ?? '').replace('.', '')}-01930000-0000-7000-8000-000000000001`;

/** Returns the value of an argument by its name, or undefined to choose it by type. Versions match no record, so nothing changes. */
function named(name: string, samples: Samples, fill: Fill): unknown {
  const ids: Record<string, string | undefined> = {
    householdId: samples['HH'],
    personId: samples['PS'],
    complaintId: samples['CP'],
    referralId: samples['RF'],
    puskesosId: recordOf('PK', samples),
    facilitatorId: recordOf('FC', samples),
    changeRequestId: recordOf('CR', samples),
    duplicateOf: samples['HH'],
    listId: recordOf('RL', samples),
    notificationId: recordOf('NT', samples),
    number: samples['number'],
  };
  const known: Record<string, unknown> = {
    ...ids,
    idempotencyKey: uuidv7(),
    expectedVersion: 999_999,
    regionCode: samples['village'],
    villageCodes: [samples['village']],
    subDistrictCodes: [samples['village']?.slice(0, 8)],
    areas: [samples['village']],
    code: samples['village'],
    categoryCode: 'CARD_INACTIVE',
    programmeCode: 'KIS',
    agencyCode: 'BPJS',
    officeCode: 'MAIN',
    nik: fill.nik,
    kkNumber: '9909010101990001',
    first: 5,
    url: 'https://bpjs.example.go.id/hook',
  };
  return known[name];
}

/** Returns the prefix for the argument `id` of a field, by the type of the field. */
const idOf: Record<string, string> = {
  ...{ household: 'HH', person: 'PS', complaint: 'CP', referral: 'RF', puskesos: 'PK' },
  ...{ changeRequest: 'CR', registryImport: 'IM', caseworkLoad: 'BL', directoryLoad: 'BL', facilitatorLoad: 'BL' },
};
/** Strings that have to be known, by their place. Cursors are left out, because none is at hand. */
const knownTexts: Record<string, unknown> = {
  'Query.codeLists.version': 'bdt-2015',
  'Query.labels.names': ['ComplaintStatus'],
  // Values for which planners get published counts: whole months without further conditions, and plans by villages.
  'Query.complaintStatistics.from': '2026-01-01',
  'Query.complaintStatistics.until': '2026-01-31',
  'ReferralMeasureFilter.from': '2026-01-01',
  'ReferralMeasureFilter.until': '2026-02-01',
  'ReferralMeasureFilter.agencyCode': null,
  'ReferralMeasureFilter.programmeCode': null,
  'Query.screeningCounts.asOf': null,
  'ComplaintFilter.categories': ['CARD_INACTIVE'],
  'HouseholdFilter.receiving': 'PKH',
  'HouseholdFilter.notReceiving': 'PKH',
  'Query.facilitatorPlan.weight': 'VILLAGES',
};
const cursors = new Set(['after', 'since']);

type Field = GraphQLInputField | GraphQLField<unknown, unknown>;
/** Region codes of districts: `Type.field` and `Type.field.argument` with `@regionLevel(is: DISTRICT)`. */
const districtPlaces = new Set([
  'Query.facilitatorPlan.regionCode', // of a district or a sub-district
  // Planners get published counts of districts.
  'ComplaintStatisticsFilter.regionCode',
  'ReferralMeasureFilter.regionCode',
  'Query.screeningCounts.regionCode',
  ...owners.flatMap(([, schema]) =>
    Object.values(schema.getTypeMap()).flatMap((type) => {
      const fields: readonly Field[] =
        isInputObjectType(type) || isObjectType(type) ? Object.values<Field>(type.getFields()) : [];
      return fields.flatMap((field) => [
        ...(namesDistrict(field.astNode) ? [`${type.name}.${field.name}`] : []),
        ...argumentsOf(field)
          .filter((argument) => namesDistrict(argument.astNode))
          .map((argument) => `${type.name}.${field.name}.${argument.name}`),
      ]);
    }),
  ),
]);
function argumentsOf(field: Field): readonly GraphQLArgument[] {
  return 'args' in field ? field.args : [];
}
function namesDistrict(node: InputValueDefinitionNode | FieldDefinitionNode | null | undefined): boolean {
  const level = node?.directives?.find(({ name }) => name.value === 'regionLevel')?.arguments?.[0]?.value;
  return level?.kind === Kind.ENUM && level.value === 'DISTRICT';
}

const isNullableString = (type: GraphQLInputType): boolean => isLeafType(type) && type.name === 'String';

/** Returns a value for an argument or input field of a type. `place` is the position of the value: `Type.field` of an input, or `Type.field.argument`. */
export function valueOf(place: string, type: GraphQLInputType, samples: Samples, fill: Fill): unknown {
  const name = place.slice(place.lastIndexOf('.') + 1);
  const given = districtPlaces.has(place) ? samples['district'] : named(name, samples, fill);
  if (!fill.whole && place in knownTexts) return knownTexts[place];
  if (!fill.whole && cursors.has(name) && isNullableString(type)) return null;
  if (isNonNullType(type)) return valueOf(place, type.ofType, samples, fill);
  if (given !== undefined) return isListType(type) && !Array.isArray(given) ? [given] : given;
  if (isListType(type)) return [valueOf(place, type.ofType, samples, fill)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => fill.whole || isNonNullType(field.type) || named(field.name, samples, fill) !== undefined)
        .map((field) => [field.name, valueOf(`${type.name}.${field.name}`, field.type, samples, fill)]),
    );
  const usual: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: false,
    Date: '2026-01-05',
    DateTime: '2026-01-05T00:00:00Z',
  };
  return usual[type.name] ?? fill.text;
}

/** Selects ids at every level, which a leak would show. */
export function selectionOf(type: GraphQLOutputType, depth = 0): string {
  if (isNonNullType(type) || isListType(type)) return selectionOf(type.ofType as GraphQLOutputType, depth);
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const success = type.getTypes().find((each) => each.name.endsWith('Success'));
    return `{ __typename ${success ? `... on ${success.name} ${selectionOf(success, depth + 1)}` : ''} }`;
  }
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields());
  const bare = fields.filter((field) => field.args.every((argument) => !isNonNullType(argument.type)));
  const leaf = (field: GraphQLField<unknown, unknown>) =>
    isLeafType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const own = bare.filter((field) => field.args.length === 0 && leaf(field)).slice(0, 6);
  const inner = bare.filter((field) => ['edges', 'node', 'items'].includes(field.name));
  return `{ __typename ${own.map((field) => field.name).join(' ')} ${depth < 3 ? inner.map((field) => `${field.name} ${selectionOf(field.type, depth + 1)}`).join(' ') : ''} }`;
}

const inParentheses = (list: readonly string[]) => (list.length > 0 ? `(${list.join(', ')})` : '');

/** Writes a document of root fields of one kind. `prefix` returns the prefix of a field's variables, and its alias. */
function writeDocument(
  cases: readonly Pick<Case, 'kind' | 'field' | 'types' | 'selection'>[],
  prefix: (n: number) => string,
): string {
  const declared = cases.flatMap(({ types }, n) =>
    Object.entries(types).map(([name, type]) => `$${prefix(n)}${name}: ${type}`),
  );
  const fields = cases.map(({ field, types, selection }, n) => {
    const passed = Object.keys(types).map((name) => `${name}: $${prefix(n)}${name}`);
    return `${prefix(n) && `${prefix(n)}: `}${field}${inParentheses(passed)} ${selection}`;
  });
  return `${cases[0]?.kind.toLowerCase()} ${inParentheses(declared)} { ${fields.join(' ')} }`;
}

/** Returns one document for several root fields of one kind, the nth under the alias `a<n>`. */
export function mergeCases(cases: readonly Case[]): Pick<Case, 'document' | 'variables'> {
  const prefix = (n: number) => `a${n}`;
  const variables = cases.flatMap((each, n) =>
    Object.entries(each.variables).map(([name, value]) => [`${prefix(n)}${name}`, value] as const),
  );
  return { document: writeDocument(cases, prefix), variables: Object.fromEntries(variables) };
}

/**
 * Splits the answer to a document of `mergeCases` into one answer for each field. Returns null when there are no data, or an error
 * concerns all fields: they must then be asked one by one.
 */
export function splitAnswer(text: string, count: number): string[] | null {
  const { data, errors = [] } = JSON.parse(text) as {
    data?: Record<string, unknown> | null;
    errors?: { path?: (string | number)[] }[];
  };
  if (!data || errors.some(({ path }) => !path)) return null;
  return Array.from({ length: count }, (_, n) => {
    const own = errors.filter(({ path }) => path?.[0] === `a${n}`);
    return JSON.stringify({ data: { [`a${n}`]: data[`a${n}`] }, ...(own.length > 0 ? { errors: own } : {}) });
  });
}

/** Returns a case for every root field of the graph, with the records of a district as arguments. */
export function casesFor(samples: Samples, fill: Fill = plain): Case[] {
  return (['Query', 'Mutation'] as const).flatMap((kind) => {
    const type = kind === 'Query' ? graph.getQueryType() : graph.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field): Case => {
      const own = owners.find(([, schema]) => {
        const root = kind === 'Query' ? schema.getQueryType() : schema.getMutationType();
        return root?.getFields()[field.name] !== undefined;
      });
      const id = idOf[field.name];
      const types = Object.fromEntries(field.args.map((argument) => [argument.name, String(argument.type)]));
      const asked = { kind, field: field.name, types, selection: selectionOf(field.type) };
      return {
        ...asked,
        owner: own?.[0] ?? '',
        document: writeDocument([asked], () => ''),
        variables: Object.fromEntries(
          field.args.map((argument) => [
            argument.name,
            argument.name === 'id' && id
              ? recordOf(id, samples)
              : valueOf(`${kind}.${field.name}.${argument.name}`, argument.type, samples, fill),
          ]),
        ),
      };
    });
  });
}

/** Returns a selection at the end of a path for each field without required arguments. Of an object it selects `__typename`. */
export function fieldsOf(typeName: string, ...path: readonly string[]): Record<string, string> {
  const type = graph.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type of the graph`);
  const at = (selection: string) => path.reduceRight((inside, step) => `${step} { ${inside} }`, selection);
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) =>
        field.args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined),
      )
      .map((field) => {
        let inner: GraphQLOutputType = field.type;
        while (isNonNullType(inner) || isListType(inner)) inner = inner.ofType as GraphQLOutputType;
        return [`${typeName}.${field.name}`, at(`${field.name} ${isLeafType(inner) ? '' : '{ __typename }'}`)];
      }),
  );
}

/** Returns true if the record of a path is present, whether its field is empty or not. */
export function isGiven(data: object | null | undefined, selection: string): boolean {
  let value: unknown = data;
  // One step for each record above the field.
  for (let depth = selection.replace(/\{ __typename \}/, '').split('{').length - 1; depth > 0; depth -= 1) {
    value = Object.values((value ?? {}) as Record<string, unknown>)[0];
    if (Array.isArray(value)) value = value[0] as unknown;
    if (value === null || value === undefined) return false;
  }
  return true;
}
