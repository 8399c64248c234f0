import { describeFailure } from './failure.ts';

test('names class, code and cause without any text of the error', () => {
  const driver = Object.assign(new Error('duplicate key value (nik)=(9900000000000001)'), { code: '23505' });
  driver.name = 'error';
  const failure = new TypeError('with the NIK 9900000000000001', { cause: driver });
  expect(describeFailure(failure)).toEqual({
    error: 'TypeError',
    cause: { error: 'DatabaseError', code: '23505' },
  });
});

test('stops at a cyclic chain of causes', () => {
  const failure = new Error('x');
  failure.cause = failure;
  expect(JSON.stringify(describeFailure(failure)).match(/"error"/g)).toHaveLength(3);
});

test('describes a thrown non-error by its type', () => {
  expect(describeFailure('9900000000000001')).toEqual({ error: 'string' });
});
