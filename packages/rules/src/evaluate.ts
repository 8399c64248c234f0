import type { Expression } from './expression.ts';
import type { Facts, FactValue, RuleFacts } from './facts.ts';

/** Value of an expression, or undefined when it depends on an unknown fact. */
export type Outcome = FactValue | undefined;
type Run = (facts: RuleFacts, member: Facts | null) => Outcome;

const comparisons: Record<string, (a: FactValue, b: FactValue) => boolean> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
const sums: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => Math.trunc(a / b),
  '%': (a, b) => a % b,
};
const known = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('operator without a meaning');
  return found;
};

/** Applies an operator when both sides are known; otherwise the result is unknown. */
function both(left: Run, right: Run, of: (a: never, b: never) => FactValue): Run {
  return (facts, member) => {
    const a = left(facts, member);
    if (a === undefined) return undefined;
    const b = right(facts, member);
    return b === undefined ? undefined : of(a as never, b as never);
  };
}

/** `decisive` determines the result whatever the other side is (Kleene logic, like CEL's absorption of errors). */
function logical(left: Run, right: Run, decisive: boolean): Run {
  return (facts, member) => {
    const a = left(facts, member);
    if (a === decisive) return decisive;
    const b = right(facts, member);
    if (b === decisive) return decisive;
    return a === undefined || b === undefined ? undefined : !decisive;
  };
}

function overMembers(op: 'exists' | 'all' | 'count', where: Run): Run {
  if (op === 'count')
    return (facts) => {
      let n = 0;
      for (const member of facts.members) {
        const fits = where(facts, member);
        if (fits === undefined) return undefined;
        if (fits === true) n += 1;
      }
      return n;
    };
  const decisive = op === 'exists';
  return (facts) => {
    let open = false;
    for (const member of facts.members) {
      const fits = where(facts, member);
      if (fits === decisive) return decisive;
      open ||= fits === undefined;
    }
    return open ? undefined : !decisive;
  };
}

/** Applies `of` to a known value. */
function unary(inner: Run, of: (value: FactValue) => FactValue): Run {
  return (facts, member) => {
    const value = inner(facts, member);
    return value === undefined ? undefined : of(value);
  };
}

/** Compiles an expression to a function of the facts. */
export function compile(expression: Expression): Run {
  switch (expression.op) {
    case 'constant': {
      const { value } = expression;
      return () => value;
    }
    case 'household': {
      const { fact } = expression;
      return (facts) => facts.household[fact];
    }
    case 'member': {
      const { fact } = expression;
      return (_, member) => member?.[fact];
    }
    case 'receives': {
      const { programme } = expression;
      return (facts) => facts.receiving.includes(programme);
    }
    case 'not':
      return unary(compile(expression.of), (value) => !value);
    case 'minus':
      return unary(compile(expression.of), (value) => -(value as number));
    case 'and':
    case 'or':
      return logical(compile(expression.left), compile(expression.right), expression.op === 'or');
    case 'compare':
      return both(compile(expression.left), compile(expression.right), known(comparisons[expression.how]));
    case 'arithmetic':
      return both(compile(expression.left), compile(expression.right), known(sums[expression.how]));
    case 'in': {
      const list = new Set<FactValue>(expression.list);
      return unary(compile(expression.of), (value) => list.has(value));
    }
    case 'if': {
      const [when, then, otherwise] = [expression.when, expression.then, expression.otherwise].map(compile) as [
        Run,
        Run,
        Run,
      ];
      return (facts, member) => {
        const value = when(facts, member);
        if (value === undefined) return undefined;
        return value === true ? then(facts, member) : otherwise(facts, member);
      };
    }
    default:
      return overMembers(expression.op, compile(expression.where));
  }
}
