import type { SourceValue } from '../../household/index.ts';
import type { Known } from './known-household.ts';
import type { Reading } from './prepare.ts';

type Value = string | number | null;
interface Field {
  readonly subjectId: string;
  readonly name: string;
  /** True if a determination decided the value for good, or the day since when it holds against older files. */
  readonly determined: boolean | string | null;
}
export interface Chooser {
  /** Values to keep beside the record. */
  readonly values: readonly SourceValue[];
  /**
   * Returns the value that holds after the file: the one with the later date. Keeps both beside the record if they
   * differ. Calls `onDetermined` if only a determination keeps the file's value out.
   */
  choose<V extends Value>(field: Field, current: V, stated: V, onDetermined: () => void): V;
  /**
   * Records whether the file states a number that the record has, without the number. Returns the day of which the
   * known number is.
   */
  stateNumber(subjectId: string, name: 'nik' | 'card', isStated: boolean): string;
  /** Keeps a value of the file beside the record. */
  note(subjectId: string, field: string, value: string): void;
  /** Keeps a differing value of the record and of the file. */
  noteBoth(subjectId: string, field: string, current: string, stated: string): void;
}

/** The day of which a household's facts are, unless a value has a day of its own. */
export const confirmedOn = ({ household }: Known): string => household.verified_on ?? household.survey_date ?? '';

/** Value that stands for an identity number, which is never kept in plain text. */
const numberStated = 'STATED';

/** Returns the last day for which a source stated a value of a field. */
function latestDay(known: Known, subjectId: string, field: string, value: Value): string | undefined {
  const text = value === null ? null : String(value);
  const rows = (known.values.get(subjectId) ?? []).filter((row) => row.field === field && row.value === text);
  return rows
    .map((row) => row.as_of)
    .sort()
    .at(-1);
}

/** Returns the day of a known value, and whether the last survey left it empty. */
function dayOf(known: Known, subjectId: string, field: string, current: Value) {
  const day = latestDay(known, subjectId, field, current);
  const emptyOn = latestDay(known, subjectId, field, null);
  const wasLeftEmpty = day !== undefined && emptyOn !== undefined && emptyOn > day;
  return { day, wasLeftEmpty, since: wasLeftEmpty ? day : confirmedOn(known) };
}

/**
 * Creates the choice between values of the record and of a file, by their dates. A value is of the day of the last
 * survey or visit. If that left it empty, a source value without content is kept, and the value is of the day for which
 * it was stated last.
 */
export function createChooser(known: Known, { surveyDate, layout }: Reading): Chooser {
  const { household } = known;
  const confirmed = confirmedOn(known);
  const isOlder = confirmed > surveyDate;
  const statedOn = household.survey_date ?? household.verified_on ?? surveyDate;
  const values: SourceValue[] = [];
  const add = (subjectId: string, field: string, [source, asOf, value]: [string, string, Value]) =>
    values.push({
      householdId: household.id,
      subjectId,
      field,
      source,
      asOf,
      value: value === null ? null : String(value),
    });
  /** Records that the file leaves a known value empty. */
  const leaveEmpty = (subjectId: string, name: string, current: Value) => {
    const { day, wasLeftEmpty } = dayOf(known, subjectId, name, current);
    if (isOlder || wasLeftEmpty || statedOn >= surveyDate) return;
    if (day === undefined) add(subjectId, name, [household.source, statedOn, current]);
    add(subjectId, name, [layout.source, surveyDate, null]);
  };
  return {
    values,
    note: (subjectId, field, value) => add(subjectId, field, [layout.source, surveyDate, value]),
    noteBoth(subjectId, field, current, stated) {
      add(subjectId, field, [household.source, statedOn, current]);
      add(subjectId, field, [layout.source, surveyDate, stated]);
    },
    stateNumber(subjectId, name, isStated) {
      const { since, wasLeftEmpty } = dayOf(known, subjectId, name, numberStated);
      if (!isStated) leaveEmpty(subjectId, name, numberStated);
      else if (wasLeftEmpty && surveyDate > since) add(subjectId, name, [layout.source, surveyDate, numberStated]);
      return since;
    },
    choose({ subjectId, name, determined }, current, stated, onDetermined) {
      const { day, wasLeftEmpty, since } = dayOf(known, subjectId, name, current);
      if (current === null) {
        if (stated === null || !isOlder) return stated;
        add(subjectId, name, [layout.source, surveyDate, stated]);
        add(subjectId, name, [household.source, confirmed, null]);
        return stated;
      }
      if (stated === null) {
        leaveEmpty(subjectId, name, current);
        return current;
      }
      if (stated === current) {
        if (wasLeftEmpty && surveyDate > since) add(subjectId, name, [layout.source, surveyDate, stated]);
        return current;
      }
      if (day === undefined) add(subjectId, name, [household.source, statedOn, current]);
      add(subjectId, name, [layout.source, surveyDate, stated]);
      if (surveyDate < since) return current;
      const isFree = determined === null || determined === false || (determined !== true && surveyDate >= determined);
      if (!isFree) onDetermined();
      return isFree ? stated : current;
    },
  };
}
