import { readFileSync } from 'node:fs';
import { permissionsOf, type Permissions } from '@slrt/nats-accounts';
import { brokerRightsOf, brokerUsers, type BrokerUser } from '../src/broker-users.ts';

/** The permissions as listed by hand before they were derived, and those of streams that came later. */
const before = JSON.parse(
  readFileSync(new URL('./fixtures/hand-written-permissions.json', import.meta.url), 'utf8'),
) as Record<string, Permissions>;

/** True if every subject that `narrow` matches is also matched by `wide`. */
function covers(wide: string, narrow: string): boolean {
  const [w, n] = [wide.split('.'), narrow.split('.')];
  const at = w.indexOf('>');
  const length = at >= 0 ? at : w.length;
  if (at >= 0 ? n.length <= at : n.length !== w.length) return false;
  return w.slice(0, length).every((token, i) => token === n[i] || (token === '*' && n[i] !== '>'));
}
let permissions: Record<string, Permissions>;
/** Users that existed then. */
const earlierUsers = brokerUsers.filter((name) => before[name]);
const allowedTo = (name: BrokerUser) => permissions[name]?.pub.allow ?? [];

beforeAll(async () => {
  const entries = brokerUsers.map(async (name) => [name, permissionsOf(name, await brokerRightsOf(name))] as const);
  permissions = Object.fromEntries(await Promise.all(entries));
});

test.each([
  ['a.>', 'a.b.c', true],
  ['a.>', 'a', false],
  ['a.*', 'a.>', false],
  ['a.*', 'a.b', true],
  ['a.b', 'a.*', false],
])('subjects of %s cover %s: %s', (wide, narrow, expected) => {
  expect(covers(wide, narrow)).toBe(expected);
});

/** Rights to the stream of accounts, which came later. */
const isOfAccounts = (subject: string) => subject.startsWith('accounts.') || subject.split('.').includes('ACCOUNTS');

test.each(earlierUsers)('%s may do nothing that it might not do before', (name) => {
  const old = before[name]?.pub.allow ?? [];
  const added = allowedTo(name).filter((subject) => !old.some((wide) => covers(wide, subject)));
  expect(added.filter((subject) => !isOfAccounts(subject))).toEqual([]);
  expect(permissions[name]?.sub).toEqual(before[name]?.sub);
});

/**
 * Rights that were never used. Each consumer has a right to its own durable instead of all durables of a stream, and
 * acknowledges only its own messages. No service reads its own stream or the messages of agencies.
 */
test.each(earlierUsers)('%s lost only rights to consumers that are not its own', (name) => {
  const lost = (before[name]?.pub.allow ?? []).filter((subject) => !allowedTo(name).includes(subject));
  const unused =
    /^\$JS\.(API\.CONSUMER\.(INFO|CREATE|DURABLE\.CREATE|MSG\.NEXT|DELETE)\.|ACK\.>|API\.DIRECT\.GET\.AGENCY)/;
  expect(lost.filter((subject) => !unused.test(subject))).toEqual([]);
});

test.each(['profiles', 'subjects'])('registry publishes sealed %s and cannot read them', (name) => {
  const stream = name.toUpperCase();
  const isOfStream = (subject: string) => subject.startsWith(name) || subject.includes(`.${stream}`);
  expect(allowedTo('registry').filter(isOfStream)).toEqual([
    `${name}.>`,
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.CREATE.${stream}`,
  ]);
});

test('notifications publishes no event and reads by its own durables only', () => {
  const subjects = allowedTo('notifications').filter((subject) => !subject.startsWith('$JS.'));
  expect(subjects).toEqual([]);
  const pulls = allowedTo('notifications').filter((subject) => subject.includes('MSG.NEXT'));
  expect(pulls).toEqual([
    '$JS.API.CONSUMER.MSG.NEXT.COMPLAINTS.notifications-notify-on-complaint',
    '$JS.API.CONSUMER.MSG.NEXT.REFERRALS.notifications-notify-on-referral',
  ]);
});

test('only referrals manages the durables of agencies', () => {
  const manages = (name: BrokerUser) => allowedTo(name).some((subject) => /CONSUMER.*AGENCY/.test(subject));
  expect(brokerUsers.filter(manages)).toEqual(['referrals']);
  expect(allowedTo('referrals').filter((subject) => /AGENCY/.test(subject))).not.toContain(
    '$JS.API.CONSUMER.MSG.NEXT.AGENCY.*',
  );
});
