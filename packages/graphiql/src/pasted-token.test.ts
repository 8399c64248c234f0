import { subjectOf } from './pasted-token.ts';

test('reads the subject of a token', () => {
  const payload = Buffer.from(JSON.stringify({ sub: 'manager?>' })).toString('base64url');
  expect(subjectOf(`e30.${payload}.signature`)).toBe('manager?>');
});

test.each(['', 'not-a-token', 'a.b.c'])('refuses %p as a token', (text) => {
  expect(() => subjectOf(text)).toThrow();
});
