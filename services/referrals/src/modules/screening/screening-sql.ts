import { compiled, type Sql } from '@slrt/database';
import { housingFacts, ruleSql, type CompiledRule, type MemberKind } from '@slrt/rules';

const toSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Returns the column of household_profile that contains a fact. */
function column(fact: string): string {
  if (fact === 'size') return 'cardinality(h.member_codes)';
  const [first = '', name] = fact.split('.');
  if (name !== undefined && !(name in housingFacts)) throw new Error(`no column for fact ${fact}`);
  return `h.${toSnakeCase(name ?? first)}`;
}

/** A programme's rule as SQL over `household_profile h`. */
export interface ScreenedProgramme {
  readonly programmeCode: string;
  readonly ruleVersion: string;
  readonly rule: CompiledRule;
}
export interface Screening {
  readonly programmes: readonly ScreenedProgramme[];
  readonly kinds: readonly MemberKind[];
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Collects the parameters of one statement. */
function binder() {
  const parameters: unknown[] = [];
  return {
    parameters,
    bind: (value: unknown, type: string) => {
      parameters.push(value);
      return `$${parameters.length}::${type}`;
    },
  };
}

function sqlOf({ programmes, kinds, day }: Screening, bind: (value: unknown, type: string) => string) {
  const context = { day, kinds, column, members: 'h.member_codes', receiving: 'h.receiving', bind };
  return programmes.map((each) => ({
    ...each,
    ...ruleSql(each.rule, context),
    /** Bound only when used, because PostgreSQL rejects unused parameters. */
    receiving: () => `${bind(each.programmeCode, 'text')} = any(h.receiving)`,
  }));
}

/** SQL for the gap between a verdict and receipt; null if there is none. */
const gapOf = (verdict: string, receiving: string) =>
  `case when ${verdict} then case when ${receiving} then null else 'ELIGIBLE_NOT_RECEIVING' end
     when ${verdict} is null then 'UNKNOWN' else case when ${receiving} then 'RECEIVING_NOT_ELIGIBLE' end end`;

/** Builds the statement that inserts the gaps of the households selected by `where`, one row per programme with a gap. */
export function gapsSql(screening: Screening, where: (bind: (value: unknown, type: string) => string) => string): Sql {
  const { parameters, bind } = binder();
  const rows = sqlOf(screening, bind).map(({ programmeCode, ruleVersion, verdict, conditions, receiving }) => {
    const missing = conditions.map(({ code, sql }) => `case when ${sql} is null then ${bind(code, 'text')} end`);
    return `(${bind(programmeCode, 'text')}, ${bind(ruleVersion, 'text')}, (${verdict}), (${receiving()}),
      case when (${verdict}) is null then array_remove(array[${missing.join(', ')}]::text[], null) else '{}' end)`;
  });
  const text = `insert into screening_gap (district_code, programme_code, gap, region_code, household_id, rule_version, missing)
    select h.district_code, s.programme, g.gap, h.region_code, h.household_id, s.version, s.missing
    from household_profile h
    cross join lateral (values ${rows.join(',\n')}) s(programme, version, verdict, receiving, missing)
    cross join lateral (select ${gapOf('s.verdict', 's.receiving')} as gap) g
    where ${where(bind)} and g.gap is not null`;
  return compiled(text, parameters);
}

/** Sum of the record numbers (`recordNumber` of `@slrt/keys`) of the counted households, modulo 2^32. */
const keySum = `(sum(('x' || right(h.household_id::text, 8))::bit(32)::bigint) % 4294967296)::float8`;

/** Number of households with the same answers, and the sum of their record numbers, modulo 2^32. */
export interface AnswerCount {
  readonly answers: string;
  readonly n: number;
  readonly keySum: number;
}

/**
 * Builds the query that counts the gaps of all programmes in one pass. Each household's verdict and receipt per programme
 * are encoded as one base-6 digit of a number, and the query counts equal numbers.
 */
export function countsSql(
  screening: Screening,
  where: (bind: (value: unknown, type: string) => string) => string,
): Sql<AnswerCount> {
  const { parameters, bind } = binder();
  const digits = sqlOf(screening, bind).map(
    ({ verdict, receiving }, n) =>
      `coalesce((${verdict})::integer, 2) * ${6 ** n}::bigint + (${receiving()})::integer * ${3 * 6 ** n}::bigint`,
  );
  const packed = digits.length > 0 ? digits.join(' + ') : '0::bigint';
  return compiled(
    `select ${packed} as answers, count(*)::int as n, ${keySum} as "keySum"
     from household_profile h where ${where(bind)} group by 1`,
    parameters,
  );
}

export interface ProgrammeCounts {
  readonly programmeCode: string;
  readonly eligibleReceiving: number;
  readonly eligibleNotReceiving: number;
  readonly receivingNotEligible: number;
  readonly notEligible: number;
  readonly unknown: number;
  /** Sum of the record numbers of the eligible households, modulo 2^32. */
  readonly eligibleKeySum: number;
}

/** Decodes the result of `countsSql`. */
export function countsOf(
  programmes: readonly { readonly programmeCode: string }[],
  rows: readonly AnswerCount[],
): ProgrammeCounts[] {
  return programmes.map(({ programmeCode }, n) => {
    const rowsOf = (verdict: number, receiving: readonly number[]) =>
      rows.filter(({ answers }) => {
        const digit = Number((BigInt(answers) / 6n ** BigInt(n)) % 6n);
        return digit % 3 === verdict && receiving.includes(Math.floor(digit / 3));
      });
    const of = (...which: Parameters<typeof rowsOf>) => rowsOf(...which).reduce((sum, row) => sum + row.n, 0);
    return {
      programmeCode,
      eligibleReceiving: of(1, [1]),
      eligibleNotReceiving: of(1, [0]),
      receivingNotEligible: of(0, [1]),
      notEligible: of(0, [0]),
      unknown: of(2, [0, 1]),
      eligibleKeySum: rowsOf(1, [0, 1]).reduce((sum, row) => (sum + row.keySum) % 0x1_0000_0000, 0),
    };
  });
}

/** Builds the query that counts households by their verdicts under two rules. */
export function impactSql(
  before: Screening,
  after: Screening,
  where: (bind: (value: unknown, type: string) => string) => string,
): Sql<{ before: number; after: number; n: number; keySum: number }> {
  const { parameters, bind } = binder();
  const verdict = (screening: Screening) => {
    const [first] = sqlOf(screening, bind);
    return first ? `coalesce((${first.verdict})::integer, 2)` : '0';
  };
  return compiled(
    `select ${verdict(before)} as before, ${verdict(after)} as after, count(*)::int as n, ${keySum} as "keySum"
     from household_profile h where ${where(bind)} group by 1, 2`,
    parameters,
  );
}
