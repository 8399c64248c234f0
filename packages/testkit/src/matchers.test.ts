import { matchers } from './matchers.ts';

expect.extend(matchers);
const refused = { __typename: 'NotAllowed', code: 'NOT_ALLOWED' };
const invalid = { __typename: 'InvalidInput', code: 'INVALID_INPUT', issues: [{ path: ['a', 'b'], code: 'REQUIRED' }] };
const thrown = { __typename: 'thrown', thrown: 'FORBIDDEN' };
const done = { __typename: 'FileComplaintSuccess' };

test('toBeRefused accepts the code of a union member and of an error', () => {
  expect(refused).toBeRefused('NOT_ALLOWED');
  expect({ __typename: 'StaleVersion' }).toBeRefused('STALE_VERSION');
  expect(thrown).toBeRefused('FORBIDDEN');
  expect({ errors: [{ message: '', extensions: { code: 'FORBIDDEN' } }] }).toBeRefused('FORBIDDEN');
  expect(() => expect(refused).toBeRefused('NOT_FOUND')).toThrow('expected a refusal with NOT_FOUND');
  expect(() => expect(done).toBeRefused('NOT_FOUND')).toThrow('FileComplaintSuccess');
});

test('toSucceed fails on every refusal', () => {
  expect(done).toSucceed();
  for (const answer of [refused, invalid, thrown, {}]) expect(() => expect(answer).toSucceed()).toThrow('a success');
});

test('toHaveIssues compares every path and code', () => {
  expect(invalid).toHaveIssues({ 'a.b': 'REQUIRED' });
  const wrong: Record<string, string>[] = [{}, { 'a.b': 'TOO_LONG' }, { 'a.b': 'REQUIRED', c: 'REQUIRED' }];
  for (const issues of wrong) expect(() => expect(invalid).toHaveIssues(issues)).toThrow('the issues');
});
