import { readWithAudit } from '@slrt/database';
import type { SessionScope } from '@slrt/domain';
import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type FieldsByTypeName } from 'graphql-parse-resolve-info';
import { findIdentifiers, type IdentifierKind, type IdentifierRow } from '../identifier/index.ts';
import { mayRead } from './household.policy.ts';

/** A number that is asked for: of which record, and what for where it is to be given whole. */
export interface NumberAsked {
  /** Uuid of the person or household. */
  readonly id: string;
  /** Its global id, for the audit log. */
  readonly subject: string;
  readonly purposes: readonly string[];
}
/** A protected read as the audit log has it. */
export interface Read {
  readonly action: string;
  readonly purpose: string | null;
  readonly subject: string;
}
export const districtOfId = (id: string) => `${id.slice(3, 5)}.${id.slice(5, 7)}`;

/** What a number is to be given whole for, as the fields below it say; none where only its masked form is asked. */
export function purposesOf(info: GraphQLResolveInfo): string[] {
  const { MaskedString } = (parseResolveInfo(info)?.fieldsByTypeName ?? {}) as FieldsByTypeName;
  const whole = Object.values(MaskedString ?? {}).filter((field) => field.name === 'value');
  const purposes = whole.map((field) => field.args['purpose']).filter((purpose) => typeof purpose === 'string');
  return [...new Set(purposes)];
}

/**
 * Numbers in force of persons or households. Where one will be given whole its audit row is written in the transaction that reads
 * it, instead of in one more when the text is asked for; `recorded` hears of each such read. Who has no number was asked about all
 * the same, and stands in the log. An agency's reads are left to the field that gives the text: it knows the referral's programme.
 */
export function numberLoader(
  request: RequestContext,
  scope: SessionScope | null,
  {
    kind,
    mayRecord,
    recorded,
  }: { kind: IdentifierKind; mayRecord: (reads: number) => boolean; recorded: (read: Read) => void },
) {
  const readsOf = (asked: readonly NumberAsked[]): Read[] => {
    if (scope?.scope !== 'staff' || !mayRead(scope, 'identifier')) return [];
    const reads = asked.flatMap((each) =>
      each.purposes.map((purpose) => ({ action: 'identifier.unmask', purpose, subject: each.subject })),
    );
    return mayRecord(reads.length) ? reads : [];
  };
  const load = async (asked: readonly NumberAsked[]): Promise<IdentifierRow[]> => {
    if (!scope) return [];
    const ids = asked.map((each) => each.id);
    const reads = readsOf(asked);
    if (reads.length === 0) return request.db.read(scope, (tx) => findIdentifiers(tx, kind, ids));
    const rows = await readWithAudit(request.db, scope, entriesOf(reads, request.requestId), (tx) =>
      findIdentifiers(tx, kind, ids),
    );
    reads.forEach(recorded);
    return rows;
  };
  return new DataLoader<NumberAsked, IdentifierRow | null, string>(
    async (asked) => {
      const found = new Map((await load(asked)).map((row) => [row.subject_id, row]));
      return asked.map((each) => found.get(each.id) ?? null);
    },
    { cacheKeyFn: (each) => each.id },
  );
}

/** One audit entry for each action and purpose in a district. */
export function entriesOf(reads: readonly Read[], requestId: string | null) {
  const groups = Map.groupBy(reads, (read) => `${read.action}|${read.purpose ?? ''}|${districtOfId(read.subject)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            district: districtOfId(first.subject),
            action: first.action,
            purpose: first.purpose,
            subjects: [first, ...others].map((read) => read.subject),
            requestId,
          },
        ]
      : [],
  );
}
