import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '@slrt/subgraph';
import { connect, credsAuthenticator, type NatsConnection } from 'nats';
import { running } from './running.ts';

const connectAs = (service: string): Promise<NatsConnection> =>
  connect({
    servers: running().run().nats.url,
    authenticator: credsAuthenticator(readFileSync(join(running().home, 'nats', `${service}.creds`))),
    inboxPrefix: `_INBOX_${service}`,
    timeout: 1_500,
  });

/** Requests that a service may not send: to others' subjects, and to the broker's administration. */
const forbiddenTo = (service: string): string[] => [
  ...serviceNames.filter((name) => name !== service).map((name) => `${name}.any.thing.v1`),
  ...(service === 'referrals' ? ['profiles.6309.import'] : ['agency.BPJS.6309.referral.requested.v1']),
  ...(service === 'referrals' ? [] : ['$JS.API.CONSUMER.MSG.NEXT.PROFILES.referrals-project-profiles']),
  ...['REGISTRY', 'COMPLAINTS', 'REFERRALS', 'PUSKESOS', 'AGENCY', 'PROFILES'].flatMap((stream) => [
    `$JS.API.STREAM.DELETE.${stream}`,
    `$JS.API.STREAM.PURGE.${stream}`,
    `$JS.API.STREAM.MSG.DELETE.${stream}`,
    `$JS.API.STREAM.UPDATE.${stream}`,
    `$JS.API.STREAM.SNAPSHOT.${stream}`,
  ]),
  `$JS.API.CONSUMER.DELETE.${service.toUpperCase()}.any`,
  '$JS.API.STREAM.CREATE.ANOTHER',
  '$JS.API.STREAM.LIST',
  '$JS.API.INFO',
  '$SYS.REQ.SERVER.PING',
];

test.each(serviceNames)(
  '%s may not publish to others or manage streams',
  async (service) => {
    const connection = await connectAs(service);
    for (const subject of forbiddenTo(service))
      await expect(connection.request(subject, '{}', { timeout: 1_500 }).then(() => subject)).rejects.toMatchObject({
        code: 'PERMISSIONS_VIOLATION',
      });
    await connection.close();
  },
  30_000,
);

test.each(serviceNames)('%s may not listen to others', async (service) => {
  const connection = await connectAs(service);
  const refused: string[] = [];
  const listened = ['>', 'registry.>', 'profiles.>', 'agency.>', '_INBOX.>', '$SYS.>'];
  for (const subject of listened)
    connection.subscribe(subject, {
      callback: (error) => {
        if (error?.code === 'PERMISSIONS_VIOLATION') refused.push(subject);
      },
    });
  await connection.flush();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(refused.sort()).toEqual([...listened].sort());
  await connection.close();
});
