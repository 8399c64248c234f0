import type { Expression } from './expression.ts';
import { memberSets, type MemberKind } from './member-codes.ts';

/** SQL of the facts, and the function that binds a parameter. */
export interface SqlContext {
  readonly day: string;
  readonly kinds: readonly MemberKind[];
  /** Returns the column of a household's fact: `decile`, `housing.floor`. */
  column(fact: string): string;
  /** The array of the members' numbers, bigint[]. */
  readonly members: string;
  /** The array of the programmes received, text[]. */
  readonly receiving: string;
  /** Adds a value to the parameters and returns its `$n`. */
  bind(value: unknown, type: string): string;
}

const operators: Record<string, string> = { '==': '=', '!=': '<>' };

/** Text is bound as a parameter, so a rule's author cannot inject SQL. Numbers are verified whole numbers. */
function literal(value: boolean | number | string, context: SqlContext): string {
  if (typeof value === 'string') return context.bind(value, 'text');
  return typeof value === 'number' && value < 0 ? `(${value})` : String(value);
}

function overMembers(expression: Expression & { op: 'exists' | 'all' | 'count' }, context: SqlContext): string {
  const { met, open, notMet } = memberSets(expression.where, context.kinds, context.day);
  const { members } = context;
  const any = (set: string | null) =>
    set === null ? 'false' : `${context.bind(set, 'int8multirange')} @> any(${members})`;
  if (expression.op === 'count') {
    const counted =
      met === null
        ? '0'
        : `(select count(*) from unnest(${members}) as m(code) where ${context.bind(met, 'int8multirange')} @> m.code)`;
    return open === null ? counted : `case when ${any(open)} then null else ${counted} end`;
  }
  const [decisive, set] = expression.op === 'exists' ? ['true', met] : ['false', notMet];
  const otherwise = decisive === 'true' ? 'false' : 'true';
  const whenOpen = open === null ? '' : ` when ${any(open)} then null`;
  if (set === null && open === null) return otherwise;
  return `(case when ${any(set)} then ${decisive}${whenOpen} else ${otherwise} end)`;
}

/** Compiles an expression to SQL that is null where `compile` gives undefined. SQL's and/or follow Kleene logic too. */
export function toSql(expression: Expression, context: SqlContext): string {
  const part = (each: Expression) => toSql(each, context);
  switch (expression.op) {
    case 'constant':
      return literal(expression.value, context);
    case 'household':
      return context.column(expression.fact);
    case 'member':
      throw new Error('a member’s fact is only allowed inside members.…()');
    case 'receives':
      return `(${context.bind(expression.programme, 'text')} = any(${context.receiving}))`;
    case 'not':
      return `(not ${part(expression.of)})`;
    case 'minus':
      return `(- ${part(expression.of)})`;
    case 'and':
    case 'or':
      return `(${part(expression.left)} ${expression.op} ${part(expression.right)})`;
    case 'compare':
      return `(${part(expression.left)} ${operators[expression.how] ?? expression.how} ${part(expression.right)})`;
    case 'arithmetic':
      return `(${part(expression.left)}::bigint ${expression.how} ${part(expression.right)})`;
    case 'in':
      return `(${part(expression.of)} in (${expression.list.map((value) => literal(value, context)).join(', ')}))`;
    case 'if': {
      const when = part(expression.when);
      return `(case when ${when} then ${part(expression.then)} when not ${when} then ${part(expression.otherwise)} end)`;
    }
    default:
      return overMembers(expression, context);
  }
}
