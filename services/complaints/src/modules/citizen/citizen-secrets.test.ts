import { createCitizenSecrets } from './citizen-secrets.ts';

describe('follow-up codes', () => {
  const secrets = createCitizenSecrets('a secret of the service');
  const complaint = { district: '63.09', uuid: '01890000-0000-7000-8000-000000000000' };

  test('name the district and are read however they are typed', () => {
    const { code, hash } = secrets.makeCode('63.09');
    expect(code).toMatch(/^6309(-[0-9A-Z]{4}){3}$/);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' ')])
      expect(secrets.readCode(typed)).toEqual({ district: '63.09', hash });
  });

  test('of a receipt are the same each time, and differ by complaint', () => {
    const other = { ...complaint, uuid: '01890000-0000-7000-8000-000000000001' };
    expect(secrets.receiptCode(complaint)).toEqual(secrets.receiptCode(complaint));
    expect(secrets.receiptCode(other).code).not.toBe(secrets.receiptCode(complaint).code);
  });

  test('cannot be computed without the secret', () => {
    const foreign = createCitizenSecrets('another secret');
    expect(foreign.receiptCode(complaint).code).not.toBe(secrets.receiptCode(complaint).code);
    expect(foreign.readCode(secrets.receiptCode(complaint).code)?.hash).not.toEqual(
      secrets.receiptCode(complaint).hash,
    );
  });

  test.each(['', '6309', 'x', '6309-AAAA', '%00', '6309-AAAA-BBBB-000U'])('reject %p', (typed) => {
    expect(secrets.readCode(typed)).toBeNull();
  });

  test('are no secrets of cookies', () => {
    const { token, hash } = secrets.makeToken('63.09');
    expect(secrets.readToken(token)).toEqual({ district: '63.09', hash });
    expect(secrets.readToken(secrets.makeCode('63.09').code)).toBeNull();
    expect(secrets.readToken(null)).toBeNull();
  });
});
