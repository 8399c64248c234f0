import { RejectedAddress, isPublicAddress, publicLookup, refusalOf } from './safe-address.ts';
import { maxAttemptNumber, nextAttemptAt, receiverRetryDelay, retryAfterOf } from './backoff-schedule.ts';

const none = { exempt: new Set<string>(), approved: [] };

describe('where webhooks may go', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '::a9fe:a9fe',
    '::ffff:0:127.0.0.1',
    '2002:7f00:1::',
    '4000::1',
    '64:ff9b::a9fe:a9fe',
    'not an address',
  ])('%s is not a public address', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
  test.each(['103.10.66.1', '2606:4700::1111'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['https://dinkes.example.go.id/hook', null],
    ['http://dinkes.example.go.id/hook', 'NOT_HTTPS'],
    ['https://user:pass@dinkes.example.go.id/', 'CREDENTIALS_OR_FRAGMENT'],
    ['https://dinkes.example.go.id/#x', 'CREDENTIALS_OR_FRAGMENT'],
    ['https://127.0.0.1/', 'NOT_PUBLIC'],
    ['https://2130706433/', 'NOT_PUBLIC'], // 127.0.0.1 as one number
    ['https://0x7f.1/', 'NOT_PUBLIC'],
    ['https://[::1]/', 'NOT_PUBLIC'],
    ['https://[::ffff:169.254.169.254]/', 'NOT_PUBLIC'],
    ['ftp://dinkes.example.go.id/', 'NOT_HTTPS'],
    ['file:///etc/passwd', 'NOT_HTTPS'],
    ['https://localhost/', 'NOT_PUBLIC'],
    ['https://metadata.google.internal/', 'NOT_PUBLIC'],
    ['https://printer/', 'NOT_PUBLIC'],
    ['https://registry.local./', 'NOT_PUBLIC'],
    ['https://[::127.0.0.1]/', 'NOT_PUBLIC'],
    ['https://dinkes.example.go.id:22/', 'PORT_NOT_ALLOWED'],
    ['https://dinkes.example.go.id:443/', null],
    ['https://dinkes.example.go.id:8443/hook', 'PORT_NOT_ALLOWED'],
    ['not a url', 'NOT_A_URL'],
  ])('%s: %s', (url, refusal) => {
    expect(refusalOf(url, none)).toBe(refusal);
  });

  test.each([true, false])('refuses a name that resolves to a private address', async (all) => {
    // A name that was public at registration can resolve to a private address later (DNS rebinding).
    const error = await new Promise((done) => publicLookup('localhost', { all }, done));
    expect(error).toBeInstanceOf(RejectedAddress);
  });

  test('an operator may approve domains, and exempt a host for development', () => {
    const approved = { exempt: new Set<string>(), approved: ['go.id'] };
    expect(refusalOf('https://bpjs.go.id/', approved)).toBeNull();
    expect(refusalOf('https://evilgo.id/', approved)).toBe('NOT_APPROVED');
    expect(refusalOf('http://127.0.0.1:9000/', { exempt: new Set(['127.0.0.1:9000']), approved: [] })).toBeNull();
    expect(refusalOf('http://127.0.0.1:9001/', { exempt: new Set(['127.0.0.1:9000']), approved: [] })).toBe(
      'NOT_HTTPS',
    );
  });
});

describe('when a delivery is tried again', () => {
  test('over days, never all at the same moment, and then no more', () => {
    const waits = Array.from({ length: maxAttemptNumber }, (_, n) => nextAttemptAt(n + 1, null, () => 0.5));
    expect(waits.at(-1)).toBeNull();
    const hours = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
    expect(nextAttemptAt(2, null, () => 0)).toBe(240_000);
    expect(nextAttemptAt(2, null, () => 1)).toBe(360_000);
  });

  test('later where the receiver asks for it, but not for ever', () => {
    expect(nextAttemptAt(1, 120, () => 0.5)).toBe(120_000);
    expect(nextAttemptAt(1, 10_000_000, () => 0.5)).toBe(86_400_000);
    const now = new Date('2026-11-22T00:00:00Z');
    expect(retryAfterOf('30', now)).toBe(30);
    expect(retryAfterOf('Sun, 22 Nov 2026 00:01:00 GMT', now)).toBe(60);
    expect(retryAfterOf('soon', now)).toBeNull();
    expect(receiverRetryDelay(1, () => 0.5)).toBe(1_000);
    expect(receiverRetryDelay(40, () => 0.5)).toBe(300_000);
  });
});
