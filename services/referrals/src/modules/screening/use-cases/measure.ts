import type { Tx } from '@slrt/database';
import { districtOf } from '@slrt/domain';
import type { MeasureImpact } from '../../eligibility/index.ts';
import { listMemberKinds } from '../../profile/index.ts';
import { countsOf, countsSql, impactSql, type AnswerCount, type ProgrammeCounts } from '../screening-sql.ts';
import { screeningOf } from './rescreen.ts';

/** Target number of households for an impact measurement. Larger districts are sampled by the hash of the household's ID. */
const sampleSize = 100_000;
const verdicts = ['NOT_ELIGIBLE', 'ELIGIBLE', 'UNKNOWN'];

export const measureImpact: MeasureImpact = async (tx, { district, day, before, after }) => {
  const [kinds, [all]] = await Promise.all([
    listMemberKinds(tx, district),
    tx.sql<{ n: number }>`select count(*)::int as n from household_profile where district_code = ${district}`,
  ]);
  const sampleStep = Math.max(1, Math.ceil((all?.n ?? 0) / sampleSize));
  const of = (rule: typeof after | null) => ({
    programmes: rule ? [{ programmeCode: '', ruleVersion: '', rule }] : [],
    kinds,
    day,
  });
  const moves = impactSql(of(before), of(after), (bind) => {
    const own = `h.district_code = ${bind(district, 'text')}`;
    return sampleStep === 1 ? own : `${own} and hashtext(h.household_id::text) % ${sampleStep} = 0`;
  });
  const rows = await tx.sql<{ before: number; after: number; n: number; keySum: number }>`${moves}`;
  const name = (verdict: number) => verdicts[verdict] ?? 'UNKNOWN';
  return {
    sampled: rows.reduce((sum, row) => sum + row.n, 0),
    changes: rows
      .map(({ before: was, after: is, n: households, keySum }) => ({
        from: before ? name(was) : 'NONE',
        to: name(is),
        households,
        keySum,
      }))
      .filter((each) => each.from !== each.to)
      .sort((a, b) => b.households - a.households),
  };
};

/** Counts the gaps of an area on any day, from the current profiles. */
export async function countScreening(tx: Tx, regionCode: string, day: string): Promise<ProgrammeCounts[]> {
  const district = districtOf(regionCode);
  const screening = await screeningOf(tx, district, day);
  const counts = countsSql(
    screening,
    (bind) =>
      `h.district_code = ${bind(district, 'text')} and h.region_code >= ${bind(regionCode, 'text')} and h.region_code < ${bind(`${regionCode}/`, 'text')}`,
  );
  return countsOf(screening.programmes, await tx.sql<AnswerCount>`${counts}`);
}
