import { challengeOf, sessionOf } from './sign-in.ts';

test('makes the PKCE challenge of RFC 7636, appendix B', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('reads subject and expiry of a token', () => {
  const payload = Buffer.from(JSON.stringify({ sub: 'manager?>', exp: 1_800_000_000 })).toString('base64url');
  expect(sessionOf(`e30.${payload}.signature`)).toMatchObject({ subject: 'manager?>', expiresAt: 1_800_000_000_000 });
});

test.each(['', 'not-a-token', 'a.b.c'])('refuses %p as a token', (text) => {
  expect(() => sessionOf(text)).toThrow();
});
