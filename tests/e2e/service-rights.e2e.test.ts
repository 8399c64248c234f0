import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followed } from '@slrt/local';
import { serviceNames } from '@slrt/subgraph';
import { connect, credsAuthenticator } from 'nats';
import { running } from './running.ts';

/** Streams that a service's definition gives. */
async function streamsOf(service: string): Promise<readonly string[]> {
  const file = new URL(`../../services/${service}/src/service.ts`, import.meta.url);
  const { default: definition } = (await import(file.href)) as { default: { streams: readonly string[] } };
  return definition.streams;
}

test.each(serviceNames)('%s may follow the streams that its code follows, and no other', async (service) => {
  const listed = await streamsOf(service);
  const own = service === 'registry' ? listed.filter((name) => name !== 'PROFILES') : listed;
  expect([...(followed[service] ?? [])].sort()).toEqual([...own].sort());
});

test.each(serviceNames)(
  '%s is refused other services’ subjects, sealed profiles that are not its own, and the end of any stream',
  async (service) => {
    const { home, run } = running();
    const connection = await connect({
      servers: run().nats.url,
      authenticator: credsAuthenticator(readFileSync(join(home, 'nats', `${service}.creds`))),
      inboxPrefix: `_INBOX_${service}`,
      timeout: 1_500,
    });
    const others = serviceNames.filter((name) => name !== service).map((name) => `${name}.any.thing.v1`);
    const forbidden = [
      ...others,
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
    for (const subject of forbidden)
      await expect(connection.request(subject, '{}', { timeout: 1_500 }).then(() => subject)).rejects.toMatchObject({
        code: 'PERMISSIONS_VIOLATION',
      });
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
  },
  30_000,
);
