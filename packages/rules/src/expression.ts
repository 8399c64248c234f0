/**
 * A checked condition. Small on purpose: it always ends, its cost is known from its size, and two back ends (one by one
 * and in SQL) can mean exactly the same by it. A value that is not known makes a comparison not known.
 */
export type Expression =
  | { readonly op: 'constant'; readonly value: boolean | number | string }
  | { readonly op: 'household'; readonly fact: string }
  | { readonly op: 'member'; readonly fact: string }
  | { readonly op: 'receives'; readonly programme: string }
  | { readonly op: 'not' | 'minus'; readonly of: Expression }
  | { readonly op: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | {
      readonly op: 'compare';
      readonly how: '==' | '!=' | '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly op: 'arithmetic';
      readonly how: '+' | '-' | '*' | '/' | '%';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly op: 'in'; readonly of: Expression; readonly list: readonly (number | string)[] }
  | { readonly op: 'if'; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression }
  /** Over the members: whether one, whether all, how many satisfy `where`. */
  | { readonly op: 'exists' | 'all' | 'count'; readonly where: Expression };

/** The parts of an expression, for walks over it. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'not':
    case 'minus':
    case 'in':
      return [expression.of];
    case 'and':
    case 'or':
    case 'compare':
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'if':
      return [expression.when, expression.then, expression.otherwise];
    case 'exists':
    case 'all':
    case 'count':
      return [expression.where];
    default:
      return [];
  }
}

/** Paths of the facts that an expression asks for, in the order of asking, each once. */
export function factsAsked(expression: Expression): string[] {
  const own =
    expression.op === 'household'
      ? [`household.${expression.fact}`]
      : expression.op === 'member'
        ? [`members.${expression.fact}`]
        : expression.op === 'receives'
          ? ['household.receiving']
          : [];
  return [...new Set([...own, ...partsOf(expression).flatMap(factsAsked)])];
}
