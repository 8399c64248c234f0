import { localDate } from '@slrt/areas';
import { formatId, FieldRefusal, hiddenNumber, type HouseholdPart } from '@slrt/domain';
import { connection, pageSize } from '@slrt/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { ServiceContext } from '../../../__generated__/context.ts';
import type {
  HouseholdResolvers,
  MaskedStringResolvers,
  ParticipationResolvers,
  WorkItemResolvers,
} from '../../../__generated__/graphql.ts';
import type { HouseholdParent, HouseholdPlace, MaskedValue } from '../household.parents.ts';
import { mayRead } from '../household.policy.ts';
import type { HouseholdRow } from '../household.repository.ts';
import { householdId } from '../loaders.ts';
import { purposesOf } from '../number.loader.ts';
import { countRevisions, pageRevisions } from '../revision.repository.ts';
import type { SourceValueRow } from '../source-value.repository.ts';
import type { IdentifierRow } from '../../identifier/index.ts';
import { doubtCodes, missingCodes, type Facts } from '../../record/index.ts';

export const placeOf = (row: HouseholdRow): HouseholdPlace => ({
  district: row.district_code,
  household: row.id,
  regionCode: row.region_code,
});

/**
 * Throws NOT_ALLOWED if no assignment that covers the household may read this part of it, or, for an agency, if none of
 * its open referrals of the household is for a programme that needs it.
 */
export async function assertMayRead(context: ServiceContext, part: HouseholdPart, at: HouseholdPlace): Promise<void> {
  const { scope, disclosed, rolesFor } = context.registry;
  const programmes = scope?.scope === 'agency' ? await disclosed.load(at.household) : [];
  if (!scope || !mayRead(scope, part, { programmes, roles: await rolesFor(at) })) throw new FieldRefusal('NOT_ALLOWED');
}
/** Groups assets into owned, not owned and counted ones. */
export function toAssets(assets: Facts) {
  const having = (value: boolean) => Object.keys(assets).filter((code) => assets[code] === value);
  const counts = Object.entries(assets).flatMap(([code, count]) =>
    typeof count === 'number' ? [{ code, count }] : [],
  );
  return { owned: having(true), notOwned: having(false), counts };
}
export function toAnswers(row: { stated: Facts; programmes: Facts; family_planning: Facts }) {
  return Object.entries({ ...row.stated, ...row.programmes, ...row.family_planning }).flatMap(([variable, value]) =>
    value === null ? [] : [{ variable, value: String(value) }],
  );
}
const daysBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
/** Returns the days since the last survey or visit, in the time zone of the district. Null if there was none. */
export const daysSinceVerified = (row: HouseholdRow): number | null =>
  row.verified_on === null ? null : daysBetween(row.verified_on, localDate(row.district_code, new Date()));
const expected = missingCodes.length + doubtCodes.length;
const isMissing = (code: string) => (missingCodes as readonly string[]).includes(code);

/** Converts a stored identifier to a `MaskedString` parent. */
export function toMaskedValue(row: IdentifierRow, of: Omit<MaskedValue, 'cipher' | 'keyId'>): MaskedValue {
  return { ...of, cipher: row.cipher, keyId: row.key_id };
}
const ownerOf = (row: HouseholdParent) => ({ subject: householdId(row), ...placeOf(row), direct: row.direct });
const toLoaderKey = (row: HouseholdParent, info: GraphQLResolveInfo) => ({
  id: row.id,
  subject: householdId(row),
  place: placeOf(row),
  purposes: row.direct ? purposesOf(info) : [],
});
/** Returns the rankings of a household, latest first. A BDT percentile counts as a ranking. */
async function loadRanks(row: HouseholdParent, context: ServiceContext) {
  const ranks = (await context.registry.ranks.load(row.id)).map((rank) => ({
    decile: rank.decile,
    percentileNational: rank.percentile_national,
    percentileProvince: rank.percentile_province,
    percentileDistrict: rank.percentile_district,
    source: rank.source,
    asOf: rank.as_of,
  }));
  const ranked = row.percentile !== null && row.survey_date !== null && row.source === 'BDT_2015';
  const bdt = {
    decile: row.percentile === null ? null : Math.ceil(row.percentile / 10),
    percentileNational: row.percentile,
    percentileProvince: null,
    percentileDistrict: null,
    source: 'BDT_2015',
    asOf: row.survey_date ?? '',
  };
  return (ranked ? [...ranks, bdt] : ranks).sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
}
export const toSourcedValue = (row: SourceValueRow) => ({
  field: row.field,
  source: row.source,
  value: row.value,
  asOf: row.as_of,
  recordedAt: row.recorded_at,
});

export const Participation: ParticipationResolvers = {
  id: (row) => formatId('participation', { district: row.district_code, uuid: row.id }),
  programmeCode: (row) => row.programme_code,
  recordedAt: (row) => row.recorded_at,
  endReason: (row) => (row.end_reason === 'UNDONE' ? null : row.end_reason),
  endSource: (row) => row.end_source,
  endedAt: (row) => row.ended_at,
};

export const Household: HouseholdResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<HouseholdParent | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const row = await context.registry.households.load(id);
    return row ? { ...row, direct: false } : null;
  },
  id: (row) => householdId(row),
  region: async (row, _, context) =>
    (await context.areas.load(row.region_code)) as NonNullable<Awaited<ReturnType<typeof context.areas.load>>>,
  kkNumber: async (row, _, context, info) => {
    const found = await context.registry.kk.load(toLoaderKey(row, info));
    return found ? toMaskedValue(found, ownerOf(row)) : null;
  },
  location: async (row, _, context) => {
    await assertMayRead(context, 'location', placeOf(row));
    if (row.latitude === null || row.longitude === null) return null;
    return { latitude: row.latitude, longitude: row.longitude };
  },
  head: async (row, _, context) => {
    const head = (await context.registry.members.load(row)).find((person) => person.relation === 'HEAD');
    return head ? { ...head, direct: row.direct } : null;
  },
  members: async (row, _, context) =>
    (await context.registry.members.load(row)).map((person) => ({ ...person, direct: row.direct })),
  housing: async (row, _, context) => {
    await assertMayRead(context, 'belongings', placeOf(row));
    return row.housing;
  },
  assets: async (row, _, context) => {
    await assertMayRead(context, 'belongings', placeOf(row));
    return toAssets(row.assets);
  },
  decile: async (row, _, context) => {
    await assertMayRead(context, 'welfare', placeOf(row));
    return row.decile;
  },
  percentile: async (row, _, context) => {
    await assertMayRead(context, 'welfare', placeOf(row));
    return row.percentile;
  },
  surveyDate: (row) => row.survey_date,
  answers: async (row, _, context) => {
    await assertMayRead(context, 'belongings', placeOf(row));
    return toAnswers(row);
  },
  participation: async (row, { includeEnded }, context) => {
    await assertMayRead(context, 'participation', placeOf(row));
    const periods = await context.registry.participation.load(row);
    return periods.filter((period) => includeEnded || period.until === null);
  },
  completeness: (row) => ({
    score: 1 - row.quality.length / expected,
    missing: row.quality.filter(isMissing),
    issues: row.quality.filter((code) => !isMissing(code)),
    daysSinceVerified: daysSinceVerified(row),
  }),
  verifiedOn: (row) => row.verified_on,
  movedTo: (row) => row.moved_to,
  movedFrom: (row) => row.moved_from,
  mergedInto: async (row, _, context) => {
    if (row.merged_into === null) return null;
    const id = formatId('household', { district: row.district_code, uuid: row.merged_into });
    const kept = await context.registry.households.load(id);
    return kept ? { ...kept, direct: false } : null;
  },
  families: async (row, _, context) => {
    const members = await context.registry.members.load(row);
    const cards = (await context.registry.numbers.load(row.id)).filter(
      (card) => card.kind === 'KK' && card.valid_until === null,
    );
    const groups = Map.groupBy(members, (member) => member.family_no ?? 1);
    return [...groups]
      .sort(([a], [b]) => a - b)
      .map(([number, people]) => {
        const card = cards.find((each) => (each.family_no ?? 1) === number);
        return {
          number,
          kkNumber: card ? toMaskedValue(card, ownerOf(row)) : null,
          members: people.map((person) => ({ ...person, direct: row.direct })),
        };
      });
  },
  welfareRank: async (row, _, context) => {
    await assertMayRead(context, 'welfare', placeOf(row));
    return (await loadRanks(row, context))[0] ?? null;
  },
  welfareRanks: async (row, _, context) => {
    await assertMayRead(context, 'welfare', placeOf(row));
    return loadRanks(row, context);
  },
  identifiers: async (row, _, context) => {
    await assertMayRead(context, 'identifier', placeOf(row));
    const numbers = await context.registry.numbers.load(row.id);
    const kept = numbers.map((each) => ({
      kind: each.kind,
      number: toMaskedValue(each, ownerOf(row)),
      familyNo: each.family_no,
      source: each.source,
      validFrom: each.valid_from,
      validUntil: each.valid_until,
      recordedAt: each.recorded_at,
    }));
    if (row.bdt_id === null) return kept;
    const sealed = context.deps.vault.seal('BDT', row.bdt_id);
    const bdt = { cipher: sealed.cipher, keyId: sealed.keyId };
    return [
      ...kept,
      {
        kind: 'BDT' as const,
        number: { ...bdt, ...ownerOf(row) },
        familyNo: null,
        source: row.source,
        validFrom: row.survey_date,
        validUntil: null,
        recordedAt: null,
      },
    ];
  },
  values: async (row, _, context) => {
    await assertMayRead(context, 'belongings', placeOf(row));
    return (await context.registry.values.load(row.id)).map(toSourcedValue);
  },
  updatedAt: (row) => row.updated_at,
  history: async (row, { first, after }, context) => {
    const scope = context.registry.scope;
    if (scope?.scope !== 'staff') throw new FieldRefusal('NOT_ALLOWED');
    const page = pageSize(first, after, 1);
    const key = { district: row.district_code, uuid: row.id };
    const before = page.after ? Number(page.after[0]) : null;
    const rows = await context.db.read(scope, (tx) => pageRevisions(tx, key, before, page.limit + 1));
    return connection(
      rows,
      page,
      (revision) => [revision.version],
      () => context.db.read(scope, (tx) => countRevisions(tx, key)),
    );
  },
};

export const MaskedString: MaskedStringResolvers = {
  masked: () => hiddenNumber,
  value: async (value, { purpose }, context) => {
    await assertMayRead(context, 'identifier', value);
    if (!value.direct || !context.registry.mayUnmask()) throw new FieldRefusal('NOT_ALLOWED_IN_LIST');
    await context.registry.audit.load({ action: 'identifier.unmask', purpose, subject: value.subject });
    return context.deps.vault.open(value.cipher, value.keyId);
  },
};

export const WorkItem: WorkItemResolvers = {
  reasons: ({ household, staleDays }) => {
    const days = daysSinceVerified(household);
    return days === null || days >= staleDays ? [...household.quality, 'STALE'] : household.quality;
  },
  daysSinceVerified: ({ household }) => daysSinceVerified(household),
};
