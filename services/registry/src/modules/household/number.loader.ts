import { readWithAudit } from '@slrt/database';
import { districtOfId, type AuditAction, type Role, type SessionScope } from '@slrt/domain';
import { spend, withinBudget, type ReadBudgetDeps } from '@slrt/read-budget';
import type { RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type FieldsByTypeName } from 'graphql-parse-resolve-info';
import { findIdentifiers, type IdentifierKind, type IdentifierRow } from '../identifier/index.ts';
import type { HouseholdPlace } from './household.parents.ts';
import { mayRead } from './household.policy.ts';

/** Key of the loader: the owner of the number and the purposes for which the full number is requested. */
export interface NumberAsked {
  /** Uuid of the person or household. */
  readonly id: string;
  /** Global id of the owner, for the audit log. */
  readonly subject: string;
  readonly place: HouseholdPlace;
  readonly purposes: readonly string[];
}
/** A protected read in the audit log. */
export interface Read {
  readonly action: AuditAction;
  readonly purpose: string | null;
  readonly subject: string;
}

/** Returns the purposes for which the query requests the full number. Empty if it requests only the masked form. */
export function purposesOf(info: GraphQLResolveInfo): string[] {
  const { MaskedString } = (parseResolveInfo(info)?.fieldsByTypeName ?? {}) as FieldsByTypeName;
  const whole = Object.values(MaskedString ?? {}).filter((field) => field.name === 'value');
  const purposes = whole.map((field) => field.args['purpose']).filter((purpose) => typeof purpose === 'string');
  return [...new Set(purposes)];
}

/**
 * Creates a loader of the current numbers of people or households. If a full number is requested, the audit row is
 * written in the transaction that reads it, which saves a transaction later; `onRecorded` is called for each such read.
 * Subjects without a number are audited too. Throws `LOOKUPS_SPENT` for all of them if the caller's hourly budget is exceeded. Reads by agencies are audited by the field that returns the number,
 * because only it knows the programme of the referral.
 */
export function numberLoader(
  request: RequestContext,
  scope: SessionScope | null,
  {
    deps,
    kind,
    rolesFor,
    mayRecord,
    onRecorded,
  }: {
    deps: ReadBudgetDeps;
    kind: IdentifierKind;
    rolesFor: (place: HouseholdPlace) => Promise<readonly Role[]>;
    mayRecord: (reads: number) => boolean;
    onRecorded: (read: Read) => void;
  },
) {
  const listReads = async (asked: readonly NumberAsked[]): Promise<Read[]> => {
    if (scope?.scope !== 'staff') return [];
    const whole = asked.filter((each) => each.purposes.length > 0);
    const roles = await Promise.all(whole.map(({ place }) => rolesFor(place)));
    const readable = whole.filter((_, n) => mayRead(scope, 'identifier', { roles: roles[n] ?? [] }));
    const reads = readable.flatMap((each) =>
      each.purposes.map((purpose): Read => ({ action: 'identifier.unmask', purpose, subject: each.subject })),
    );
    return mayRecord(reads.length) ? reads : [];
  };
  const load = async (asked: readonly NumberAsked[]): Promise<IdentifierRow[]> => {
    if (!scope) return [];
    const ids = asked.map((each) => each.id);
    const reads = await listReads(asked);
    if (reads.length === 0) return request.db.read(scope, (tx) => findIdentifiers(tx, kind, ids));
    const entries = toAuditEntries(reads, request.requestId);
    const rows = await withinBudget(deps, scope, refusedAt(scope, entries, request.requestId), () =>
      readWithAudit(request.db, scope, entries, (tx) => {
        spend(tx, deps, { WHOLE: reads.length });
        return findIdentifiers(tx, kind, ids);
      }),
    );
    reads.forEach(onRecorded);
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

/** Returns the district for the record of a refusal: that of the first read, else the caller's. */
export const refusedAt = (scope: SessionScope, [first]: readonly { district: string }[], requestId: string | null) => ({
  district: first?.district ?? scope.areas[0]?.slice(0, 5) ?? '',
  requestId,
});

/** Groups reads into one audit entry per action, purpose and district. */
export function toAuditEntries(reads: readonly Read[], requestId: string | null) {
  const groups = Map.groupBy(reads, (read) => `${read.action}|${read.purpose ?? ''}|${districtOfId(read.subject)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            district: districtOfId(first.subject),
            action: first.action,
            purpose: first.purpose,
            subjects: [first, ...others].map((read) => read.subject),
            facts: ['IDENTITY_NUMBER'] as const,
            requestId,
          },
        ]
      : [],
  );
}
