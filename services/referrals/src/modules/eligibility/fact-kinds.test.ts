import { factList } from '@slrt/rules';
import { factKindsOf, memberPathsOf, pathsClosedTo } from './fact-kinds.ts';
import { nationalRules } from './rules/national-rules.ts';

test.each(factList.map(({ path }) => path.replace(/^m\./, 'members.')))('%s is a kind of protected fact', (path) => {
  expect(factKindsOf([path])).toHaveLength(2);
});

test('a result tells the eligibility and each kind of fact once', () => {
  expect(factKindsOf(['household.decile', 'members.pupil', 'members.level'])).toEqual([
    'ELIGIBILITY',
    'WELFARE',
    'SCHOOLING',
  ]);
});

test('health of the members is closed to a village head', () => {
  const closed = ['disability', 'disabled', 'chronic', 'illness', 'pregnant'].map((name) => `members.${name}`);
  expect([...pathsClosedTo(['VILLAGE_HEAD'])].sort()).toEqual(closed.sort());
  expect([...pathsClosedTo(['VILLAGE_HEAD', 'FACILITATOR'])]).toEqual([]);
});

test('an unknown fact is refused', () => {
  expect(() => factKindsOf(['household.income'])).toThrow('no kind of fact');
});

test('the components of the national rules use known facts of members', () => {
  const paths = nationalRules.flatMap(({ components }) =>
    components.flatMap(({ expression }) => memberPathsOf(expression)),
  );
  expect(paths).toContain('members.pregnant');
  expect(factKindsOf(paths)).toContain('PREGNANCY');
});
