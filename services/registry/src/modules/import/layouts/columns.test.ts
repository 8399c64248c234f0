import { variables, type Variable } from '../../code-list/index.ts';
import { householdColumns, memberColumns, type Column, type Rule } from './columns.ts';

const comparable = (rule: Rule | Variable['rule']) =>
  rule.kind === 'yesNo' ? { kind: 'flag' } : { ...rule, yes: undefined };
const ofColumn = ({ name, group, key, rule }: Column) => ({ column: name, group, key, rule: comparable(rule) });
const ofVariable = ({ column, group, key, rule }: Variable) => ({ column, group, key, rule: comparable(rule) });

test.each([
  ['households', householdColumns, variables.household],
  ['people', memberColumns, variables.person],
] as const)('every BDT column about %s is a variable of the same form', (_of, columns, of) => {
  const known: readonly Variable[] = of;
  expect(known.filter((each) => each.column !== null).map(ofVariable)).toEqual(columns.map(ofColumn));
});

test('no two variables have the same name', () => {
  const names = [...variables.household, ...variables.person].map((each) => each.fact);
  expect(names).toHaveLength(new Set(names).size);
});
