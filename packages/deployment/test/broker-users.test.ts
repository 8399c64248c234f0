import { readFileSync } from 'node:fs';
import { readers } from '@slrt/events';
import { permissionsOf, type Permissions } from '@slrt/nats-accounts';
import { loadService, serviceNames } from '@slrt/subgraph';
import { brokerRightsOf, brokerUsers, type BrokerUser } from '../src/broker-users.ts';

/** The permissions as listed by hand before they were derived. */
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

const ownerOf = (stream: string) => owners.get(stream) ?? 'unknown';
const owners = new Map<string, string>();

beforeAll(async () => {
  const rights = await Promise.all(brokerUsers.map(async (name) => [name, await brokerRightsOf(name)] as const));
  for (const [name, { streams = [] }] of rights) for (const stream of streams) owners.set(stream, name);
  permissions = Object.fromEntries(rights.map(([name, each]) => [name, permissionsOf(name, each, ownerOf)]));
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
/** Names of requests in an account of its own; the plain names are compared. */
const isImportedName = (subject: string) => /^\$JS\.[a-z]+\.API\./.test(subject);
/** An owner creates the durables of its readers, and a gateway reads revocations by position: it creates no consumer. */
const isNewDuty = (subject: string) =>
  [...owners.keys()].some((stream) => /CONSUMER\.(DURABLE\.CREATE|INFO)\.(\w+)\.\*$/.exec(subject)?.[2] === stream) ||
  subject === '$JS.API.STREAM.MSG.GET.IDENTITY';

test.each(earlierUsers)('%s may do nothing that it might not do before', (name) => {
  const old = before[name]?.pub.allow ?? [];
  const added = allowedTo(name)
    .filter((subject) => !isImportedName(subject) && !isNewDuty(subject) && !isOfAccounts(subject))
    .filter((subject) => !old.some((wide) => covers(wide, subject)));
  expect(added).toEqual([]);
  const heard = name === 'gateway' ? ['identity.session.revoked.v1'] : [];
  expect(permissions[name]?.sub.allow).toEqual([...(before[name]?.sub.allow ?? []), ...heard]);
});

test.each(brokerUsers)('%s creates streams and consumers only where it is the owner', (name) => {
  const creating = allowedTo(name).flatMap(
    (subject) => /\.(?:CREATE|DELETE|UPDATE|PURGE)\.([A-Z]+)/.exec(subject)?.[1] ?? [],
  );
  expect([...new Set(creating)].filter((stream) => ownerOf(stream) !== name)).toEqual([]);
});

test.each(['profiles', 'subjects'])('registry publishes sealed %s and cannot read them', (name) => {
  const stream = name.toUpperCase();
  const isOfStream = (subject: string) => subject.startsWith(name) || subject.includes(`.${stream}`);
  expect(allowedTo('registry').filter((subject) => isOfStream(subject) && !isImportedName(subject))).toEqual([
    `${name}.>`,
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.CREATE.${stream}`,
    `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.*`,
    `$JS.API.CONSUMER.INFO.${stream}.*`,
  ]);
});

test('notifications publishes no event and reads by its own durables only', () => {
  const subjects = allowedTo('notifications').filter((subject) => !subject.startsWith('$JS.'));
  expect(subjects).toEqual([]);
  const pulls = allowedTo('notifications').filter((subject) => subject.startsWith('$JS.API.CONSUMER.MSG.NEXT.'));
  expect(pulls.sort()).toEqual([
    '$JS.API.CONSUMER.MSG.NEXT.ACCOUNTS.notifications-notify-on-account',
    '$JS.API.CONSUMER.MSG.NEXT.COMPLAINTS.notifications-notify-on-complaint',
    '$JS.API.CONSUMER.MSG.NEXT.REFERRALS.notifications-notify-on-referral',
    '$JS.API.CONSUMER.MSG.NEXT.REGISTRY.notifications-apply-person-requests',
  ]);
});

test('only referrals manages the durables of agencies', () => {
  const manages = (name: BrokerUser) => allowedTo(name).some((subject) => /CONSUMER.*\.AGENCY/.test(subject));
  expect(brokerUsers.filter(manages)).toEqual(['referrals']);
  expect(allowedTo('referrals').filter((subject) => /AGENCY/.test(subject))).not.toContain(
    '$JS.API.CONSUMER.MSG.NEXT.AGENCY.*',
  );
});

test('the list of readers contains every durable with its subjects', async () => {
  const services = await Promise.all(serviceNames.map(loadService));
  const declared = services.flatMap((service) => service.readers);
  const byName = (list: readonly { readonly durable: string; readonly stream: string }[]) =>
    list.toSorted((a, b) => `${a.stream} ${a.durable}`.localeCompare(`${b.stream} ${b.durable}`));
  expect(byName(readers)).toEqual(byName(declared));
});
