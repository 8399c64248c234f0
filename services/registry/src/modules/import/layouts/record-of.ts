import type { HouseholdRow, PersonRow } from '../../household/index.ts';
import type { FileMember, FileRecord } from './layout.ts';
import { householdColumns, memberColumns, type CellValue, type Column } from './columns.ts';

/** Converts a household of the registry to the record of a BDT-2015 file. */
export function recordOf(
  household: HouseholdRow,
  members: readonly PersonRow[],
  nikOf: (personId: string) => string | null,
  surveyDate: string,
): FileRecord {
  const year = Number((household.survey_date ?? surveyDate).slice(0, 4));
  /** Keeps the order of the columns, so that equal records are equal as JSON. */
  const pickKnown = (columns: readonly Column[], group: string, facts: Readonly<Record<string, unknown>>) =>
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
      stated: pickKnown(householdColumns, 'stated', stated),
      housing: pickKnown(householdColumns, 'housing', housing),
      assets: pickKnown(householdColumns, 'assets', assets),
      programmes: pickKnown(householdColumns, 'programmes', programmes),
      familyPlanning: pickKnown(householdColumns, 'familyPlanning', family_planning),
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
        civil: pickKnown(memberColumns, 'civil', { ...member.civil }),
        health: pickKnown(memberColumns, 'health', { ...member.health }),
        schooling: pickKnown(memberColumns, 'schooling', { ...member.schooling }),
        employment: pickKnown(memberColumns, 'employment', { ...member.employment }),
      },
    })),
  };
}
