import { Writable } from 'node:stream';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { formatExecutionError } from './execution.ts';
import { isTemporaryFailure } from './unavailable.ts';

const withCode = (code: string, message = 'NIK 9900000000000001') => Object.assign(new Error(message), { code });

test.each(['25006', '53100', '53300', '57P01', '57014', '08006', 'ECONNREFUSED', 'ENOSPC', 'EROFS'])(
  '%s is temporary',
  (code) => expect(isTemporaryFailure(withCode(code))).toBe(true),
);

test.each(['23505', '42P01', '22P02', 'ENOENT_OF_OURS'])('%s is not temporary', (code) =>
  expect(isTemporaryFailure(withCode(code))).toBe(false),
);

test('a cause makes an error temporary', () => {
  expect(isTemporaryFailure(new TypeError('fetch failed', { cause: withCode('ECONNRESET') }))).toBe(true);
});

describe('an error of a resolver', () => {
  const format = (cause: Error) => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    const error = new GraphQLError('x', { originalError: cause, path: ['complaint'] });
    return {
      answer: formatExecutionError(error, { logger: pino(stream), requestId: 'request-1', language: 'en' }),
      log: lines.join(''),
    };
  };

  test('of a full disk is SERVICE_UNAVAILABLE with the time to wait', () => {
    const { answer } = format(withCode('53100'));
    expect(answer).toMatchObject({
      path: ['complaint'],
      extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: 5, requestId: 'request-1' },
    });
  });

  test.each(['53100', '23505'])('with SQLSTATE %s is logged with its state and no value', (code) => {
    const { log } = format(withCode(code));
    expect(JSON.parse(log)).toMatchObject({ requestId: 'request-1', code });
    expect(log).not.toContain('9900000000000001');
  });
});
