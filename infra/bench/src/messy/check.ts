import type { Household, HouseholdTruth, MemberTruth, Row } from './household.ts';

/** A member as stored, read from the database and the export of the registry. */
export interface StoredMember {
  readonly label: number;
  readonly address: string;
  readonly village: string;
  readonly decile: number | null;
  readonly order: number;
  readonly name: string;
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly relation: string;
  readonly nik: string | null;
}
/** The result of a row as the registry reports it. */
export interface StatedVerdict {
  readonly verdict: string;
  readonly codes: readonly string[];
}

/** Counts what is right and keeps some examples of what is not. */
export class Tally {
  rows = 0;
  rightRows = 0;
  values = 0;
  lost = 0;
  shifted = 0;
  invented = 0;
  /** Number of mistakes by fault, with the first example. */
  readonly mistakes = new Map<string, { n: number; example: string }>();

  get isPerfect(): boolean {
    return this.rows === this.rightRows && this.lost + this.shifted + this.invented === 0;
  }
  #note(fault: string, example: string): void {
    const known = this.mistakes.get(fault);
    if (known) known.n += 1;
    else this.mistakes.set(fault, { n: 1, example });
  }
  row(fault: string, row: Row, stated: StatedVerdict | undefined): void {
    this.rows += 1;
    const codes = stated?.codes ?? [];
    const isRight =
      row.verdicts.some((verdict) => verdict === stated?.verdict) &&
      codes.length === row.codes.length &&
      row.codes.every((code) => [code].flat().some((each) => codes.includes(each)));
    if (isRight) this.rightRows += 1;
    else
      this.#note(
        fault,
        `${row.verdicts.join(' or ')} ${row.codes.flat().join(',')} expected, ${stated?.verdict ?? 'no verdict'} ${codes.join(',')}`,
      );
  }
  value(
    fault: string,
    field: string,
    [expected, found]: readonly [string | number | null, string | number | null],
  ): void {
    this.values += 1;
    if (expected === found) return;
    if (found === null) this.lost += 1;
    else if (expected === null) this.invented += 1;
    else this.shifted += 1;
    this.#note(fault, `${field}: ${expected} expected, ${found}`);
  }
}

const memberFields = ['name', 'sex', 'birthDate', 'birthYear', 'nik'] as const satisfies readonly (keyof MemberTruth)[];
const householdFields = ['address', 'village', 'decile'] as const satisfies readonly (keyof HouseholdTruth)[];

/** Compares a household with what is stored under its label. */
export function checkHousehold(tally: Tally, { fault, truth }: Household, stored: readonly StoredMember[]): void {
  if (!truth) {
    for (const member of stored) tally.value(fault, 'household left out', [null, member.name]);
    return;
  }
  for (const field of householdFields) tally.value(fault, field, [truth[field], stored[0]?.[field] ?? null]);
  truth.members.forEach((member, n) => {
    const found = stored.find((each) => each.order === n + 1);
    for (const field of memberFields) tally.value(fault, field, [member[field], found?.[field] ?? null]);
    if (member.relation !== null) tally.value(fault, 'relation', [member.relation, found?.relation ?? null]);
    else tally.value(fault, 'former head', ['OTHER', found?.relation === 'HEAD' ? 'HEAD' : 'OTHER']);
  });
  for (const extra of stored.slice(truth.members.length)) tally.value(fault, 'member', [null, extra.name]);
}
