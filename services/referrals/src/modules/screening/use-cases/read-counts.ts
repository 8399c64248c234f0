import { localDate } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import { districtOf } from '@slrt/domain';
import { countReceivers } from '../../programme/index.ts';
import {
  countGapsByProgramme,
  countListed,
  countMissing,
  findRun,
  type Gap,
  type KeyedCount,
} from '../screening.repository.ts';
import { countScreening } from './measure.ts';

export interface GapCounts {
  readonly programmeCode: string;
  /** Null if no rule of the programme is in force. */
  readonly eligible: KeyedCount | null;
  readonly receiving: KeyedCount;
  readonly counts: Readonly<Record<Gap, KeyedCount>>;
  readonly missing: readonly (KeyedCount & { readonly condition: string })[];
}
export interface CountedScreening {
  readonly listed: KeyedCount;
  readonly asOf: string;
  readonly screenedAt: Date | null;
  readonly programmes: readonly GapCounts[];
}

/**
 * Counts an area by programme, from the current profiles. For today, gaps and missing facts are those of the last screening, so that
 * they agree with the lists.
 */
export async function readCounts(tx: Tx, regionCode: string, asOf: string | null): Promise<CountedScreening> {
  const district = districtOf(regionCode);
  const today = localDate(district, new Date());
  const day = asOf ?? today;
  const isToday = day === today;
  const [counted, received, listed] = await Promise.all([
    countScreening(tx, regionCode, day),
    countReceivers(tx, district, regionCode),
    countListed(tx, district, regionCode),
  ]);
  const [gaps, missing, run] = isToday
    ? await Promise.all([
        countGapsByProgramme(tx, district, regionCode),
        countMissing(tx, district, regionCode),
        findRun(tx, district),
      ])
    : [[], [], null];
  const codes = new Set([...counted.map((each) => each.programmeCode), ...received.map((each) => each.programme_code)]);
  const programmes = [...codes].sort().map((programmeCode): GapCounts => {
    const own = counted.find((each) => each.programmeCode === programmeCode);
    const none = { n: 0, keySum: 0 };
    const screened = (gap: Gap): KeyedCount =>
      gaps.find((row) => row.programme_code === programmeCode && row.gap === gap) ?? none;
    // Counts of another day are for callers with rights to the rows only, who need no key sums.
    const other = (n = 0): KeyedCount => ({ n, keySum: 0 });
    return {
      programmeCode,
      eligible: own ? { n: own.eligibleReceiving + own.eligibleNotReceiving, keySum: own.eligibleKeySum } : null,
      receiving: received.find((each) => each.programme_code === programmeCode) ?? none,
      counts: {
        ELIGIBLE_NOT_RECEIVING: isToday ? screened('ELIGIBLE_NOT_RECEIVING') : other(own?.eligibleNotReceiving),
        RECEIVING_NOT_ELIGIBLE: isToday ? screened('RECEIVING_NOT_ELIGIBLE') : other(own?.receivingNotEligible),
        UNKNOWN: isToday ? screened('UNKNOWN') : other(own?.unknown),
      },
      missing: missing.filter((row) => row.programme_code === programmeCode),
    };
  });
  return { asOf: day, screenedAt: run?.at ?? null, listed, programmes };
}
