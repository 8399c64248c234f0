import { caseworkRoles, districtOf } from '@slrt/domain';
import { divisionThreshold } from '@slrt/keys';
import { ArgumentRefusal, connection, pageSize, getScope, restrictTo } from '@slrt/subgraph';
import type { QueryResolvers, ScreenedHouseholdResolvers } from '../../__generated__/graphql.ts';
import { assertKnownCodes } from '../programme/index.ts';
import { assertPublished, ofProgramme, publishCounts, readsPublished, type CountOf } from './publish-counts.ts';
import { factsOfGaps } from './rule-facts.ts';
import { countReaders, countsExactly, screeningReaders } from './screening.policy.ts';
import { countGaps, pageGaps } from './screening.repository.ts';
import { householdOf } from './subjects.ts';
import { readCounts } from './use-cases/read-counts.ts';

/** Counts of a programme whose rule uses a fact that is closed to the caller: none that depends on verdicts. */
const withoutVerdicts = {
  ...{ eligible: null, eligibleNotReceiving: null, receivingNotEligible: null, unknown: null },
  missing: [],
  suppressed: true,
};

export const Query: Pick<QueryResolvers, 'screening' | 'screeningCounts'> = {
  screening: async (_, { regionCode, programmeCode, gap, first, after }, context) => {
    getScope(context, screeningReaders);
    assertKnownCodes(await context.deps.directory(), { programmeCode });
    // Rows of the areas in which the caller may learn the facts that the rule uses.
    const facts = (await factsOfGaps(context.db, regionCode)).get(programmeCode) ?? [];
    const scope = restrictTo(context, facts).scope(screeningReaders);
    if (!scope) throw new ArgumentRefusal('programmeCode');
    const page = pageSize(first, after, 2);
    const start = page.after ? ([String(page.after[0]), String(page.after[1])] as const) : null;
    const filter = { district: districtOf(regionCode), regionCode, programmeCode, gap };
    const rows = await context.db.read(scope, (tx) => pageGaps(tx, filter, start, page.limit + 1));
    return connection(
      rows,
      page,
      (row) => [row.region_code, row.household_id],
      () => context.db.read(scope, (tx) => countGaps(tx, filter)),
    );
  },
  screeningCounts: async (_, { regionCode, asOf }, context) => {
    getScope(context, countReaders);
    const { programmes } = await context.deps.directory();
    const isPublished = readsPublished(context.actor, regionCode);
    if (isPublished) assertPublished(regionCode, asOf ?? null);
    const scope = getScope(context, isPublished ? ['PLANNER'] : caseworkRoles);
    const read = (area: string) => context.db.read(scope, (tx) => readCounts(tx, area, asOf ?? null));
    const counted = await read(regionCode);
    const facts = await factsOfGaps(context.db, regionCode, asOf ?? null);
    const isClosed = (programmeCode: string) =>
      !isPublished && !countsExactly(scope, regionCode, facts.get(programmeCode) ?? []);
    const larger = isPublished && regionCode.length > 5 ? [await read(districtOf(regionCode))] : [];
    const published = publishCounts(context.deps.perturb, [...larger, counted]);
    const shown = (of: CountOf) => (isPublished ? published(of) : (of(counted)?.n ?? null));
    return {
      ...counted,
      programmes: counted.programmes.flatMap(({ programmeCode, eligible, missing }) => {
        const programme = programmes.get(programmeCode);
        if (!programme) return [];
        const ofOwn = (of: Parameters<typeof ofProgramme>[1]) => shown(ofProgramme(programmeCode, of));
        const unknown = ofOwn(({ counts }) => counts.UNKNOWN);
        const receiving = ofOwn((each) => each.receiving);
        const shownEligible = eligible && ofOwn((each) => each.eligible);
        if (isPublished && !eligible && !receiving) return [];
        /** Returns a count that divides another one. */
        const part = (whole: number | null, of: Parameters<typeof ofProgramme>[1]) =>
          isPublished && (whole ?? 0) < divisionThreshold ? null : ofOwn(of);
        const missingOf = (condition: string) =>
          part(unknown, (each) => each.missing.find((fact) => fact.condition === condition));
        return [
          {
            programme,
            listed: shown(({ listed }) => listed),
            eligible: shownEligible,
            receiving,
            eligibleNotReceiving: part(shownEligible, ({ counts }) => counts.ELIGIBLE_NOT_RECEIVING),
            receivingNotEligible: part(receiving, ({ counts }) => counts.RECEIVING_NOT_ELIGIBLE),
            unknown,
            missing: missing
              .map(({ condition }) => ({ condition, households: missingOf(condition) }))
              .filter(({ households }) => !isPublished || households),
            suppressed: isPublished,
            ...(isClosed(programmeCode) ? withoutVerdicts : {}),
          },
        ];
      }),
    };
  },
};

export const ScreenedHousehold: ScreenedHouseholdResolvers = {
  household: (row) => ({ id: householdOf(row) }),
  householdId: householdOf,
  regionCode: (row) => row.region_code,
  programme: async (row, _, context) => {
    const programme = (await context.deps.directory()).programmes.get(row.programme_code);
    if (!programme) throw new Error(`gap of unknown programme ${row.programme_code}`);
    return programme;
  },
  ruleVersion: (row) => row.rule_version,
  missing: (row) => row.missing,
};
