import { localDate } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import { districtOf } from '@slrt/domain';
import { countReceivers } from '../../programme/index.ts';
import { countGapsByProgramme, countListed, countMissing, findRun, type Gap } from '../screening.repository.ts';
import { countScreening } from './measure.ts';

export interface GapCounts {
  readonly programmeCode: string;
  /** Null if no rule of the programme is in force. */
  readonly eligible: number | null;
  readonly receiving: number;
  readonly counts: Readonly<Record<Gap, number>>;
  readonly missing: readonly { readonly condition: string; readonly households: number }[];
}
export interface CountedScreening {
  readonly listed: number;
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
    const screened = (gap: Gap) =>
      gaps.find((row) => row.programme_code === programmeCode && row.gap === gap)?.households ?? 0;
    return {
      programmeCode,
      eligible: own ? own.eligibleReceiving + own.eligibleNotReceiving : null,
      receiving: received.find((each) => each.programme_code === programmeCode)?.households ?? 0,
      counts: {
        ELIGIBLE_NOT_RECEIVING: isToday ? screened('ELIGIBLE_NOT_RECEIVING') : (own?.eligibleNotReceiving ?? 0),
        RECEIVING_NOT_ELIGIBLE: isToday ? screened('RECEIVING_NOT_ELIGIBLE') : (own?.receivingNotEligible ?? 0),
        UNKNOWN: isToday ? screened('UNKNOWN') : (own?.unknown ?? 0),
      },
      missing: missing.filter((row) => row.programme_code === programmeCode),
    };
  });
  return { asOf: day, screenedAt: run?.at ?? null, listed, programmes };
}
