import { declaredFacts } from '@slrt/subgraph';
import { pg } from '@slrt/database';
import {
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { running } from '../running.ts';
import { graph, owners } from './probe.ts';

/** Fields that declare facts, as `Type.field`. `mode` selects those that the framework records. */
const fieldsWithFacts = (mode: 'recorded' | 'all') =>
  new Set(
    owners.flatMap(([, schema]) =>
      Object.values(schema.getTypeMap()).flatMap((type) =>
        isObjectType(type)
          ? Object.values(type.getFields()).flatMap((field) => {
              const declared = declaredFacts(field);
              const counts = declared && declared.facts.length > 0 && (mode === 'all' || declared.isRecorded);
              return counts ? [`${type.name}.${field.name}`] : [];
            })
          : [],
      ),
    ),
  );
const recordedFields = fieldsWithFacts('recorded');
const allFields = fieldsWithFacts('all');
const typeNamed = (name: string): GraphQLObjectType | null => {
  const types = [graph, ...owners.map(([, schema]) => schema)].map((schema) => schema.getType(name));
  return types.find(isObjectType) ?? null;
};

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly found: Set<string>;
}

/** Returns the type of a field in any of the schemas: an entity's fields belong to several. */
function fieldType(type: string, field: string): string | null {
  for (const schema of [graph, ...owners.map(([, each]) => each)]) {
    const object = schema.getType(type);
    const found = isObjectType(object) ? object.getFields()[field] : undefined;
    if (found) return getNamedType(found.type).name;
  }
  return null;
}

function walk(type: string, { selections }: SelectionSetNode, value: unknown, into: Walk): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const each of value) walk(type, { kind: Kind.SELECTION_SET, selections }, each, into);
    return;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const actual = typeof record['__typename'] === 'string' ? record['__typename'] : null;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const shown = record[selection.alias?.value ?? name];
      if (shown === null || shown === undefined) continue;
      if (allFields.has(`${type}.${name}`)) into.found.add(`${type}.${name}`);
      if (selection.selectionSet) walk(fieldType(type, name) ?? '', selection.selectionSet, shown, into);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? into.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value ?? type;
    if (fragment && (actual === null || actual === condition || !typeNamed(condition)))
      walk(condition, fragment.selectionSet, value, into);
  }
}

/** Returns the fields with facts that an answer shows. */
export function factsShown(document: string, data: unknown): string[] {
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const into: Walk = { fragments, found: new Set() };
  for (const each of definitions)
    if (each.kind === Kind.OPERATION_DEFINITION)
      walk(each.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query', each.selectionSet, data, into);
  return [...into.found].sort();
}

/** Reads the audit log of a service as its owner. */
async function queryAudit<Row extends pg.QueryResultRow>(
  service: (typeof owners)[number][0],
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: running().ownerUrl(service) });
  await client.connect();
  const { rows } = await client.query<Row>(text, [...values]);
  await client.end();
  return rows;
}

/** A log of the traffic of a suite: which fields with facts each answer showed, by the ID of the request. */
export class TrafficLog {
  readonly #since = new Date();
  readonly #shown = new Map<string, string[]>();
  /** Beginnings of requests and answers, to find out about a difference. */
  readonly #texts = new Map<string, string>();
  /** Requests whose answer lacks the part of a service that did not answer in time. That service may have recorded the read. */
  readonly #cutOff = new Set<string>();

  note(requestId: string, document: string, text: string): void {
    if (!text.startsWith('{')) return;
    const { data } = JSON.parse(text) as { data?: unknown };
    const shown = data ? factsShown(document, data) : [];
    if (text.includes('"SERVICE_UNAVAILABLE"')) this.#cutOff.add(requestId);
    this.#shown.set(requestId, shown);
    this.#texts.set(requestId, `${document.slice(0, 300)} → ${text.slice(0, 300)}`);
  }

  /** Number of requests whose answers showed facts. */
  get size(): number {
    return [...this.#shown.values()].filter((fields) => fields.length > 0).length;
  }

  /** Returns the number of recorded reads of facts about any of the subjects, by service. */
  static async countReads(subjects: readonly string[]): Promise<Record<string, number>> {
    const counts = owners.map(async ([service]) => {
      const rows = await queryAudit<{ n: number }>(
        service,
        `select count(*)::int as n from audit_entry where action = 'facts.read' and subjects && $1::text[]`,
        [subjects],
      );
      return [service, rows[0]?.n ?? 0] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  /**
   * Compares with the record of reads. Returns the requests that showed facts without a record, and records of requests that showed none.
   * Fields that record themselves may have done so under another action.
   */
  async differences(): Promise<{ unrecorded: string[]; unseen: string[] }> {
    const recorded = new Map<string, string[]>();
    for (const [service] of owners) {
      const rows = await queryAudit<{ request_id: string; facts: string[] }>(
        service,
        `select request_id, facts from audit_entry where action = 'facts.read' and at >= $1`,
        [this.#since],
      );
      for (const { request_id: id, facts } of rows)
        recorded.set(id, [...(recorded.get(id) ?? []), ...facts.map((fact) => `${service} ${fact}`)]);
    }
    return {
      unrecorded: [...this.#shown].flatMap(([id, fields]) =>
        fields.some((field) => recordedFields.has(field)) && !recorded.has(id)
          ? [`${fields.join()}: ${this.#texts.get(id)}`]
          : [],
      ),
      unseen: [...recorded].flatMap(([id, facts]) =>
        this.#shown.get(id)?.length === 0 && !this.#cutOff.has(id) ? [`${facts.join()}: ${this.#texts.get(id)}`] : [],
      ),
    };
  }
}
