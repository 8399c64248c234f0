import type { HouseholdRow, PersonRow } from '../../household/index.ts';
import type { FileMember, FileRecord } from './layout.ts';
import { householdColumns, memberColumns, type CellValue, type Column } from './columns.ts';

/** A household of the registry as a BDT-2015 file would state it. */
export function recordOf(
  household: HouseholdRow,
  members: readonly PersonRow[],
  nikOf: (personId: string) => string | null,
  surveyDate: string,
): FileRecord {
  const year = Number((household.survey_date ?? surveyDate).slice(0, 4));
  /** In the order of the columns, so that equal records are equal as text. */
  const known = (columns: readonly Column[], group: string, facts: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const value = column.group === group ? facts[column.key] : undefined;
        return value === undefined || value === null ? [] : [[column.key, value as CellValue]];
      }),
    );
  const { stated, housing, assets, programmes, family_planning } = household;
  return {
    bdtId: household.bdt_id ?? household.id,
    dtsenId: null,
    cards: [],
    address: household.address,
    percentile: household.percentile,
    decile: household.percentile === null ? null : Math.ceil(household.percentile / 10),
    rank: null,
    facts: {
      stated: known(householdColumns, 'stated', stated),
      housing: known(householdColumns, 'housing', housing),
      assets: known(householdColumns, 'assets', assets),
      programmes: known(householdColumns, 'programmes', programmes),
      familyPlanning: known(householdColumns, 'familyPlanning', family_planning),
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
      birthDate: null,
      mother: null,
      facts: {
        civil: known(memberColumns, 'civil', { ...member.civil }),
        health: known(memberColumns, 'health', { ...member.health }),
        schooling: known(memberColumns, 'schooling', { ...member.schooling }),
        employment: known(memberColumns, 'employment', { ...member.employment }),
      },
    })),
  };
}
