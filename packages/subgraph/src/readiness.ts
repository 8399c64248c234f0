import type { Tx } from '@slrt/database';
import { localDate } from '@slrt/areas';
import { assignmentFor, FieldRefusal, type Role } from '@slrt/domain';
import { translate, type Language, type ReadinessCode } from '@slrt/i18n';
import { getScope, type Access } from './access.ts';
import type { RequestContext } from './host.ts';

/** Roles that prepare a district for its start. */
const readinessReaders: readonly Role[] = ['ADMIN', 'MANAGER', 'HEAD_OF_OFFICE', 'PLANNER'];

/** Things that a district lacks before it goes live. Each service resolves its own part. */
export interface DistrictReadinessKey {
  readonly regionCode: string;
}
/** Finding of a module about one thing that a district needs. */
export interface ReadinessFinding {
  readonly code: ReadinessCode;
  /** False for what a district can do without. */
  readonly required: boolean;
  /** Number of records that exist. */
  readonly count: number;
  /** Codes of what is missing: areas, roles, sectors, agencies, programmes or years. */
  readonly missing: readonly string[];
}
/** District, and its day as `YYYY-MM-DD`. */
export interface ReadinessPlace {
  readonly district: string;
  readonly today: string;
}
/** Finds what a module's part of a district lacks, with the rights of the caller. */
export type ReadinessSource = (tx: Tx, place: ReadinessPlace) => Promise<readonly ReadinessFinding[]>;

const mayRead = ({ actor }: Pick<Access, 'actor'>, district: string): boolean =>
  assignmentFor(actor, readinessReaders, district) !== undefined;

/** Returns the key of a district. Null if it is outside the caller's rights. Throws FORBIDDEN for roles that prepare none. */
export function findDistrictReadiness(access: Access, regionCode: string): DistrictReadinessKey | null {
  getScope(access, readinessReaders);
  return mayRead(access, regionCode) ? { regionCode } : null;
}

/** Returns the SDL of a service's part. */
export const readinessSdl = (service: string): string => `
"Things that a district lacks before it goes live, one part per service."
type DistrictReadiness @key(fields: "regionCode") {
  "Code of the district."
  regionCode: ID!
  "Things that ${service} needs, in a fixed order. Null if the service does not respond or you may not see it."
  ${service}: [ReadinessItem!]
}
`;

/** Returns the resolvers of a service's part, which joins what its modules find. */
export function readinessResolvers<S extends string>(
  service: S,
  sourcesOf: (context: never) => readonly ReadinessSource[],
) {
  const part = async ({ regionCode }: DistrictReadinessKey, _: object, context: RequestContext) => {
    const scope = context.scope(readinessReaders);
    if (!scope || !mayRead(context, regionCode)) throw new FieldRefusal('NOT_ALLOWED');
    const place = { district: regionCode, today: localDate(regionCode, new Date()) };
    return context.db.read(scope, async (tx) => {
      const found: ReadinessFinding[] = [];
      for (const find of sourcesOf(context as never)) found.push(...(await find(tx, place)));
      return found;
    });
  };
  return {
    DistrictReadiness: {
      __resolveReference: ({ regionCode }: DistrictReadinessKey): DistrictReadinessKey => ({ regionCode }),
      ...({ [service]: part } as Record<S, typeof part>),
    },
    ReadinessItem: { state: stateOf, message: messageOf },
  };
}

function stateOf({ count, missing }: ReadinessFinding) {
  if (count === 0) return 'MISSING';
  return missing.length > 0 ? 'INCOMPLETE' : 'READY';
}

function messageOf(finding: ReadinessFinding, _: object, { language }: { readonly language: Language }): string {
  const { code, missing } = finding;
  const state = stateOf(finding);
  if (state === 'READY') return translate(language, 'readiness.ready');
  return state === 'MISSING'
    ? translate(language, `readiness.missing.${code}`)
    : translate(language, `readiness.incomplete.${code}`, { missing: missing.length });
}
