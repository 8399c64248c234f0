import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import type { Expression } from './expression.ts';
import { housingFacts, memberFacts, ownFacts, type FactDefinition } from './facts.ts';

/** A fault in a rule's text, with its range of characters. */
export interface ExpressionFault {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
export type Parameters = Readonly<Record<string, number | string>>;

/** Longer texts are rejected before they are parsed. */
const maxLength = 2_000;
/** Whole numbers stay well inside the range that JavaScript and SQL represent exactly. */
const largest = 1e12;
const limits = { maxAstNodes: 300, maxDepth: 30, maxListElements: 60, maxMapEntries: 0, maxCallArguments: 3 };

class Refused extends Error {
  readonly fault: ExpressionFault;
  constructor(node: ASTNode, code: string, message: string) {
    super(message);
    this.fault = { code, message, start: node.start, end: node.end };
  }
}

type Schema = Record<string, string>;
const schemaOf = (facts: Readonly<Record<string, FactDefinition>>): Schema =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.type]));

/** The library's own checker with our facts. It finds unknown names and wrong types, with their position. */
function environmentOf(parameters: Parameters): Environment {
  const params = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? 'int' : 'string']),
  );
  return new Environment({ limits })
    .registerType({ name: 'Member', schema: schemaOf(memberFacts) } as never)
    .registerVariable({
      name: 'household',
      schema: { ...schemaOf(ownFacts), receiving: 'list<string>', housing: schemaOf(housingFacts) },
    } as never)
    .registerVariable('members', 'list<Member>')
    .registerVariable({ name: 'params', schema: params } as never);
}

/** A part of an expression with the possible values: a range for numbers, codes for coded facts. */
interface Part {
  readonly expression: Expression;
  readonly range?: readonly [number, number];
  readonly codes?: readonly string[];
}
interface Scope {
  readonly parameters: Parameters;
  /** Name of the member inside a quantifier; null outside. */
  readonly member: string | null;
}

const whole = (node: ASTNode, range: readonly [number, number]): readonly [number, number] => {
  if (Math.max(...range.map(Math.abs)) > largest)
    throw new Refused(node, 'NUMBER_TOO_LARGE', 'The result could exceed 1,000,000,000,000.');
  return range;
};

function constant(node: ASTNode, value: unknown): Part {
  if (typeof value === 'boolean' || typeof value === 'string') return { expression: { op: 'constant', value } };
  if (typeof value !== 'bigint' && !(typeof value === 'number' && Number.isInteger(value) && node.op !== 'value'))
    throw new Refused(node, 'NOT_A_WHOLE_NUMBER', 'Only whole numbers, text, true and false are allowed here.');
  const number = Number(value);
  return { expression: { op: 'constant', value: number }, range: whole(node, [number, number]) };
}

function fact(path: string, definition: FactDefinition): Part {
  const [of, ...rest] = path.split('.');
  return {
    expression: { op: of === 'household' ? 'household' : 'member', fact: rest.join('.') },
    ...(definition.range ? { range: definition.range } : {}),
    ...(definition.codes ? { codes: definition.codes } : {}),
  };
}

/** Selections: `household.decile`, `household.housing.floor`, `params.maxDecile`, `m.age`. */
function select(node: ASTNode & { op: '.' }, scope: Scope): Part {
  const [target, name] = node.args;
  if (target.op === 'id' && target.args === 'params') return constant(node, scope.parameters[name]);
  if (target.op === 'id' && target.args === scope.member) {
    const definition = memberFacts[name];
    if (definition) return fact(`members.${name}`, definition);
  }
  if (scope.member !== null)
    throw new Refused(node, 'HOUSEHOLD_INSIDE_MEMBERS', 'Inside members.…() only the member and params can be used.');
  if (target.op === 'id' && target.args === 'household') {
    const definition = ownFacts[name];
    if (definition) return fact(`household.${name}`, definition);
  }
  if (target.op === '.' && target.args[1] === 'housing') {
    const definition = housingFacts[name];
    if (definition) return fact(`household.housing.${name}`, definition);
  }
  throw new Refused(node, 'UNKNOWN_FACT', `The fact ${name} does not exist here.`);
}

function literals(node: ASTNode): (number | string)[] {
  if (node.op !== 'list') throw new Refused(node, 'LIST_EXPECTED', 'Write a list: in ["01", "02"].');
  return node.args.map((each) => {
    const value = constant(each, each.op === 'value' ? each.args : null).expression;
    if (value.op !== 'constant' || typeof value.value === 'boolean')
      throw new Refused(each, 'LIST_EXPECTED', 'A list may only contain text or whole numbers.');
    return value.value;
  });
}

/** Checks that a coded fact is compared with codes that it can have: a misspelt code would never match. */
function knownCode(node: ASTNode, value: unknown, codes: readonly string[] | undefined): void {
  if (codes && typeof value === 'string' && !codes.includes(value))
    throw new Refused(node, 'UNKNOWN_CODE', `This fact never has the code "${value}". It has: ${codes.join(', ')}.`);
}

function membership(node: ASTNode & { op: 'in' }, scope: Scope): Part {
  const [left, right] = node.args;
  if (right.op === '.' && right.args[1] === 'receiving') {
    if (left.op !== 'value' || typeof left.args !== 'string' || scope.member !== null)
      throw new Refused(node, 'PROGRAMME_EXPECTED', 'Write the programme’s code: "PKH" in household.receiving.');
    return { expression: { op: 'receives', programme: left.args } };
  }
  const of = check(left, scope);
  const list = literals(right);
  for (const [n, value] of list.entries()) knownCode((right.args as ASTNode[])[n] ?? right, value, of.codes);
  return { expression: { op: 'in', of: of.expression, list } };
}

function comparison(
  node: ASTNode,
  how: '==' | '!=' | '<' | '<=' | '>' | '>=',
  [left, right]: [ASTNode, ASTNode],
  scope: Scope,
): Part {
  const [a, b] = [check(left, scope), check(right, scope)];
  const isOrder = how !== '==' && how !== '!=';
  if (isOrder && (!a.range || !b.range))
    throw new Refused(node, 'NUMBERS_EXPECTED', 'Only numbers can be compared by size.');
  if (b.expression.op === 'constant') knownCode(right, b.expression.value, a.codes);
  if (a.expression.op === 'constant') knownCode(left, a.expression.value, b.codes);
  return { expression: { op: 'compare', how, left: a.expression, right: b.expression } };
}

function arithmetic(
  node: ASTNode,
  how: '+' | '-' | '*' | '/' | '%',
  [left, right]: [ASTNode, ASTNode],
  scope: Scope,
): Part {
  const [a, b] = [check(left, scope), check(right, scope)];
  if (!a.range || !b.range) throw new Refused(node, 'NUMBERS_EXPECTED', 'Arithmetic needs whole numbers.');
  const [[a0, a1], [b0, b1]] = [a.range, b.range];
  const expression: Expression = { op: 'arithmetic', how, left: a.expression, right: b.expression };
  if (how === '/' || how === '%') {
    if (b0 <= 0 && b1 >= 0)
      throw new Refused(
        right,
        'DIVISION_BY_ZERO',
        'The divisor can be 0. Compare products instead, or divide by a number.',
      );
    const most = Math.max(Math.abs(a0), Math.abs(a1));
    return { expression, range: [-most, most] };
  }
  const ends =
    how === '+' ? [a0 + b0, a1 + b1] : how === '-' ? [a0 - b1, a1 - b0] : [a0 * b0, a0 * b1, a1 * b0, a1 * b1];
  return { expression, range: whole(node, [Math.min(...ends), Math.max(...ends)]) };
}

/** Checks `members.exists(m, …)`, `.all`, `.exists_one`, `.filter(m, …).size()`, and the plain `members.size()`. */
function call(node: ASTNode & { op: 'rcall' | 'call' }, scope: Scope): Part {
  const [name, receiver, given] =
    node.op === 'rcall' ? node.args : ([node.args[0], node.args[1][0], node.args[1].slice(1)] as const);
  if (!receiver) throw new Refused(node, 'UNKNOWN_FUNCTION', 'This function does not exist.');
  const most = 99;
  if (name === 'size' && given.length === 0) {
    if (receiver.op === 'id' && receiver.args === 'members')
      return { expression: { op: 'count', where: { op: 'constant', value: true } }, range: [0, most] };
    if (receiver.op === 'rcall' && receiver.args[0] === 'filter')
      return { expression: { op: 'count', where: predicate(receiver, scope) }, range: [0, most] };
  }
  if (node.op === 'rcall' && (name === 'exists' || name === 'all'))
    return { expression: { op: name, where: predicate(node, scope) } };
  if (node.op === 'rcall' && name === 'exists_one') {
    const n: Expression = { op: 'count', where: predicate(node, scope) };
    return { expression: { op: 'compare', how: '==', left: n, right: { op: 'constant', value: 1 } } };
  }
  throw new Refused(
    node,
    'UNKNOWN_FUNCTION',
    `${name}() cannot be used in a rule. Available: members.exists, members.all, members.exists_one, members.filter(…).size().`,
  );
}

function predicate(node: ASTNode & { op: 'rcall' }, scope: Scope): Expression {
  const [, receiver, [variable, where]] = node.args;
  if (scope.member !== null) throw new Refused(node, 'NESTED_MEMBERS', 'members cannot be used inside members.…().');
  if (receiver.op !== 'id' || receiver.args !== 'members' || variable?.op !== 'id' || !where)
    throw new Refused(node, 'MEMBERS_EXPECTED', 'Only members can be iterated over.');
  return check(where, { ...scope, member: variable.args }).expression;
}

function check(node: ASTNode, scope: Scope): Part {
  switch (node.op) {
    case 'value':
      return constant(node, node.args);
    case '.':
      return select(node, scope);
    case 'call':
    case 'rcall':
      return call(node, scope);
    case 'in':
      return membership(node, scope);
    case '&&':
    case '||': {
      const [left, right] = node.args.map((each) => check(each, scope).expression) as [Expression, Expression];
      return { expression: { op: node.op === '&&' ? 'and' : 'or', left, right } };
    }
    case '!_':
      return { expression: { op: 'not', of: check(node.args, scope).expression } };
    case '-_': {
      const { expression, range } = check(node.args, scope);
      if (!range) throw new Refused(node, 'NUMBERS_EXPECTED', 'Arithmetic needs whole numbers.');
      return { expression: { op: 'minus', of: expression }, range: [-range[1], -range[0]] };
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(node, node.op, node.args, scope);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return arithmetic(node, node.op, node.args, scope);
    case '?:': {
      const [when, then, otherwise] = node.args.map((each) => check(each, scope)) as [Part, Part, Part];
      const ranges = [then.range, otherwise.range].filter((range) => range !== undefined);
      const expression: Expression = {
        op: 'if',
        when: when.expression,
        then: then.expression,
        otherwise: otherwise.expression,
      };
      if (ranges.length < 2) return { expression };
      return { expression, range: [Math.min(...ranges.map((r) => r[0])), Math.max(...ranges.map((r) => r[1]))] };
    }
    default:
      throw new Refused(node, 'NOT_ALLOWED_HERE', 'This part of CEL cannot be used in a rule.');
  }
}

/**
 * Parses a condition: CEL over `household`, `members` and the rule's own `params`. Rejects, with its position, a name
 * that is not known, a wrong type, a possible division by zero, a value that could grow without bound, and an
 * expression that is too large.
 */
export function checkExpression(
  text: string,
  parameters: Parameters,
): { readonly expression: Expression } | { readonly fault: ExpressionFault } {
  if (text.length > maxLength)
    return {
      fault: { code: 'TOO_LONG', message: `At most ${maxLength} characters.`, start: maxLength, end: text.length },
    };
  try {
    const environment = environmentOf(parameters);
    const result = environment.check(text);
    if (!result.valid) {
      const { code = 'INVALID', summary = 'The expression is not valid.', range } = result.error ?? {};
      return {
        fault: { code: code.toUpperCase(), message: summary, start: range?.start ?? 0, end: range?.end ?? text.length },
      };
    }
    if (result.type !== 'bool')
      return {
        fault: { code: 'NOT_A_CONDITION', message: 'A condition must be true or false.', start: 0, end: text.length },
      };
    return { expression: check(environment.parse(text).ast, { parameters, member: null }).expression };
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault };
    throw error;
  }
}
