import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '@slrt/subgraph';
import { connect, credsAuthenticator } from 'nats';
import { running } from './running.ts';

test.each(serviceNames)(
  '%s is refused foreign subjects, foreign profiles and stream deletion',
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
