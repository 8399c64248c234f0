import { hashPassword, isOutdated, passwordCost, verifyPassword } from './passwords.ts';

const cheap = { memory: 8, passes: 1 };

describe('passwords', () => {
  test('match their own hash only', async () => {
    const hash = await hashPassword('kuda lumping di alun-alun', cheap);
    expect(await verifyPassword('kuda lumping di alun-alun', hash)).toBe(true);
    expect(await verifyPassword('kuda lumping di alun-alun ', hash)).toBe(false);
  });

  test('match however their characters are composed', async () => {
    expect(await verifyPassword('ka\u0301rtu', await hashPassword('k\u00e1rtu', cheap))).toBe(true);
  });

  test.each(['', 'plain', '$argon2id$v=19$m=0,t=0,p=1$AAAA$AAAA', '$2b$10$abcdefghijklmnopqrstuv'])(
    'match no string of another kind: %s',
    async (stored) => {
      expect(await verifyPassword('', stored)).toBe(false);
    },
  );

  test('are hashed anew when today’s cost is higher', async () => {
    expect(isOutdated(await hashPassword('x', cheap))).toBe(true);
    expect(isOutdated(await hashPassword('x', passwordCost))).toBe(false);
  });
});
