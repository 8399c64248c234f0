import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { uuidv7 } from 'uuidv7';
import { shortly, type Attempt, type Target } from '../target.ts';

const name = 'hook.contoh.go.id';
/** An address that counts as public and has no owner: 4000::/3 has never been allocated. */
const elsewhere = '4000::1';
const inside = ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.5', '169.254.169.254', 'fd00::1'];

const registerWebhook =
  'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { __typename ... on RegisterWebhookSuccess { webhook { id } } } }';
const testWebhook =
  'mutation ($input: TestWebhookInput!) { testWebhook(input: $input) { __typename ... on TestWebhookSuccess { status error } } }';

/** Registers a receiver at `name`. Returns the function that lets the service call it. */
async function registerReceiver(target: Target) {
  const registered = await target.askFreely('liaison-bpjs', registerWebhook, {
    input: {
      idempotencyKey: uuidv7(),
      agencyCode: 'BPJS',
      regionCode: '63.09',
      url: `https://${name}/hook`,
      events: [],
    },
  });
  const id = /"id":"([^"]+)"/.exec(registered.text)?.[1];
  if (!id) throw new Error(`the receiver was not registered: ${shortly(registered)}`);
  return async () => {
    const answer = await target.askFreely('liaison-bpjs', testWebhook, { input: { webhookId: id } });
    return { ...answer, error: /"error":"(\w+)"/.exec(answer.text)?.[1] ?? shortly(answer) };
  };
}

/**
 * Counts the connections to the port of HTTPS on this machine, the only one that receivers may have. Throws if the port is taken or needs
 * other rights: then nothing would show whether a request arrived.
 */
async function listen() {
  let reached = 0;
  const listener = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => listener.once('error', reject).listen(443, '::', resolve));
  return { reached: () => reached, close: () => listener.close() };
}

/**
 * Attacks with a receiver whose name is public when it is registered and private when it is called. The name changes in a
 * hosts file that only this process and its children see.
 */
export async function attackDnsRebinding(target: Target, hosts: string): Promise<Attempt[]> {
  const point = (...addresses: string[]) =>
    writeFileSync(hosts, ['127.0.0.1 localhost', ...addresses.map((address) => `${address} ${name}`), ''].join('\n'));
  const { reached, close } = await listen();
  const attempts: Attempt[] = [];
  try {
    point(elsewhere);
    const call = await registerReceiver(target);
    for (const address of inside) {
      point(address);
      const before = reached();
      const { error, milliseconds } = await call();
      const held = reached() === before && error === 'ADDRESS_REFUSED';
      attempts.push({ name: `a receiver’s name that now leads to ${address}`, answer: error, milliseconds, held });
    }
    point(elsewhere, '127.0.0.1');
    const { error, milliseconds } = await call();
    const held = reached() === 0;
    attempts.push({ name: 'a name with a public address and one inside', answer: error, milliseconds, held });
    let turn = 0;
    const flicker = setInterval(() => point((turn += 1) % 2 === 0 ? elsewhere : '127.0.0.1'), 1);
    const began = performance.now();
    const errors = new Set<string>();
    for (let n = 0; n < 10; n += 1)
      for (const answer of await Promise.all(Array.from({ length: 10 }, call))) errors.add(answer.error);
    clearInterval(flicker);
    attempts.push({
      name: 'a name that changes each millisecond, called 100 times',
      answer: `${reached()} arrived inside: ${[...errors].sort().join(' ')}`,
      milliseconds: performance.now() - began,
      held: reached() === 0,
    });
  } finally {
    point();
    close();
  }
  return attempts;
}
