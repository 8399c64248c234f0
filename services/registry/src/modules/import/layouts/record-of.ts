import type { HouseholdRow, PersonRow } from '../../household/index.ts';
import type { FileMember, FileRecord } from './bdt-2015.ts';

/** A household of the registry as a file would state it. */
export function recordOf(
  household: HouseholdRow & { readonly bdt_id: string | null },
  members: readonly PersonRow[],
  nikOf: (personId: string) => string | null,
  surveyDate: string,
): FileRecord {
  const year = Number((household.survey_date ?? surveyDate).slice(0, 4));
  const known = (facts: object) =>
    Object.fromEntries(Object.entries(facts).filter(([key, value]) => value !== null && key !== 'pregnantUntil'));
  const { stated, housing, assets, programmes, family_planning } = household;
  return {
    bdtId: household.bdt_id ?? household.id,
    address: household.address,
    percentile: household.percentile,
    facts: {
      stated: known(stated),
      housing: known(housing),
      assets: known(assets),
      programmes: known(programmes),
      familyPlanning: known(family_planning),
    },
    members: members.map((member): FileMember => ({
      order: member.position,
      name: member.name,
      nik: nikOf(member.id),
      relation: member.relation,
      familyNo: member.family_no,
      sex: member.sex,
      age:
        member.birth_year_until !== null
          ? year - member.birth_year_until
          : member.birth_date
            ? Math.max(0, year - Number(member.birth_date.slice(0, 4)))
            : null,
      facts: {
        civil: known(member.civil),
        health: known(member.health),
        schooling: known(member.schooling),
        employment: known(member.employment),
      },
    })),
  };
}
