import { agencyLinkSeconds, createFileLinks } from './links.ts';

const links = createFileLinks('a-secret-for-tests-only-32-characters', {
  path: '/files',
  salt: 'test',
  purpose: 'test',
});
const now = new Date('2026-11-28T10:00:00Z');
const secondsOf = (validSeconds?: number) =>
  (links.make('AT-1', 'FULL', now, validSeconds).expiresAt.getTime() - now.getTime()) / 1000;

test('an agency’s link and the 30 s together end within 60 s', () => {
  expect(secondsOf()).toBe(300);
  expect(secondsOf(agencyLinkSeconds) + 30).toBeLessThan(60);
});
