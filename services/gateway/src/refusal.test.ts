import { formatError, retryAfterOf } from './refusal.ts';

const unavailable = (retryAfter?: unknown) => ({ extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter } });

test('an unavailable service keeps its name and waiting time', () => {
  const extensions = { code: 'SERVICE_UNAVAILABLE', service: 'registry', retryAfter: 7, stack: 'at' };
  expect(formatError({ message: 'm', path: ['a'], extensions })).toEqual({
    message: 'm',
    path: ['a'],
    extensions: { code: 'SERVICE_UNAVAILABLE', service: 'registry', retryAfter: 7 },
  });
});

test('an error of an unknown kind is masked', () => {
  const masked = formatError({ message: 'duplicate key', extensions: { code: '23505', retryAfter: 'soon' } });
  expect(masked.extensions).toEqual({ code: 'INTERNAL_ERROR' });
  expect(masked.message).not.toContain('duplicate');
});

test.each([
  ['the longest time that a service asks for', [unavailable(7), unavailable(30)], 30],
  ['whole seconds', [unavailable(1.2)], 2],
  ['the default where none is given', [unavailable()], 5],
  ['nothing for other errors', [{ extensions: { code: 'FORBIDDEN', retryAfter: 7 } }, {}], null],
])('Retry-After is %s', (_what, errors, seconds) => {
  expect(retryAfterOf(errors)).toBe(seconds);
});
