/**
 * A checked condition. Deliberately small: it always terminates, its cost follows from its size, and both back ends
 * (per household and in SQL) give the same result. A comparison with an unknown value is unknown.
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
  /** Over the members: whether one, whether all, or how many satisfy `where`. */
  | { readonly op: 'exists' | 'all' | 'count'; readonly where: Expression };

/** Returns the parts of an expression, for traversals. */
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

/** Returns the paths of the facts that an expression uses, without repetition, in order of first use. */
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
