import { localDate } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import { districtOf } from '@slrt/domain';
import { countGapsByProgramme, countMissing, findRun, type Gap } from '../screening.repository.ts';
import { countScreening } from './measure.ts';

export interface GapCounts {
  readonly programmeCode: string;
  readonly counts: Readonly<Record<Gap, number>>;
  readonly missing: readonly { readonly condition: string; readonly households: number }[];
}
export interface CountedScreening {
  readonly asOf: string;
  readonly screenedAt: Date | null;
  readonly programmes: readonly GapCounts[];
}

/** Returns today's gaps from the last screening; for another day, counts them from the current profiles. */
export async function readCounts(tx: Tx, regionCode: string, asOf: string | null): Promise<CountedScreening> {
  const district = districtOf(regionCode);
  const today = localDate(district, new Date());
  if (asOf !== null && asOf !== today) {
    const counted = await countScreening(tx, regionCode, asOf);
    const programmes = counted.map((each) => ({
      programmeCode: each.programmeCode,
      counts: {
        ELIGIBLE_NOT_RECEIVING: each.eligibleNotReceiving,
        RECEIVING_NOT_ELIGIBLE: each.receivingNotEligible,
        UNKNOWN: each.unknown,
      },
      missing: [],
    }));
    return { asOf, screenedAt: null, programmes };
  }
  const [counted, missing, run] = await Promise.all([
    countGapsByProgramme(tx, district, regionCode),
    countMissing(tx, district, regionCode),
    findRun(tx, district),
  ]);
  const programmes = [...new Set(counted.map((row) => row.programme_code))].map((programmeCode) => {
    const of = (gap: Gap) =>
      counted.find((row) => row.programme_code === programmeCode && row.gap === gap)?.households ?? 0;
    return {
      programmeCode,
      counts: {
        ELIGIBLE_NOT_RECEIVING: of('ELIGIBLE_NOT_RECEIVING'),
        RECEIVING_NOT_ELIGIBLE: of('RECEIVING_NOT_ELIGIBLE'),
        UNKNOWN: of('UNKNOWN'),
      },
      missing: missing.filter((row) => row.programme_code === programmeCode),
    };
  });
  return { asOf: today, screenedAt: run?.at ?? null, programmes };
}
