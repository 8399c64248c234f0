import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { shortly, type Attempt, type Target } from '../target.ts';

const byNik = `query ($nik: String!) { personByNik(nik: $nik, purpose: VERIFICATION) { id } }`;
const made = (n: number) => `9936735506${String(n).padStart(6, '0')}`;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Guesses numbers. Held if the budget of misses stops it and every attempt is in the audit log. */
async function enumeration(target: Target): Promise<Attempt> {
  const began = performance.now();
  let answered = 0;
  for (let n = 0; n < 300; n += 1) {
    const answer = await target.ask('back-office', byNik, { nik: made(n) });
    if (!answer.codes.includes('LOOKUPS_SPENT')) answered += 1;
  }
  return {
    name: '300 numbers tried out by one person',
    answer: `${answered} answered, then LOOKUPS_SPENT`,
    milliseconds: performance.now() - began,
    held: answered <= 41,
  };
}

/** Reads whole numbers family by family. Held if the budget of an hour stops it and the data-protection officer has an alarm. */
async function massReading(target: Target): Promise<Attempt> {
  const began = performance.now();
  const list = '{ households(first: 100) { edges { node { id } } } }';
  const page = JSON.parse((await target.ask('serang-verifier', list)).text) as {
    data: { households: { edges: { node: { id: string } }[] } };
  };
  let shown = 0;
  for (const { node } of page.data.households.edges) {
    const query =
      'query ($id: ID!) { household(id: $id) { kkNumber { value(purpose: VERIFICATION) } members { nik { value(purpose: VERIFICATION) } } } }';
    const answer = await target.askFreely('serang-verifier', query, { id: node.id });
    shown += answer.text.match(/"value":"\d{16}"/g)?.length ?? 0;
  }
  const inbox = await target.ask('serang-data-protection', '{ readAlarms(regionCode: "36.73") { kind refusals } }');
  return {
    name: 'whole identity numbers of 100 families read by one person',
    answer: `${shown} shown, then LOOKUPS_SPENT`,
    milliseconds: performance.now() - began,
    held: shown <= 240 && inbox.text.includes('"kind":"WHOLE"'),
  };
}

/** Returns a person's number of another district, read by an officer there. */
async function numberElsewhere(target: Target): Promise<string> {
  const list = await target.ask('serang-verifier', '{ households(first: 1) { edges { node { head { id } } } } }');
  const id = /"id":"(PS-[^"]+)"/.exec(list.text)?.[1];
  const person = await target.ask(
    'serang-verifier',
    'query ($id: ID!) { person(id: $id) { nik { value(purpose: VERIFICATION) } } }',
    { id },
  );
  const nik = /"value":"(\d{16})"/.exec(person.text)?.[1];
  if (!nik) throw new Error(`no number to compare with: ${shortly(list)} ${shortly(person)}`);
  return nik;
}

/** Compares response times of a number that exists in another district and one that does not exist. */
async function timing(target: Target): Promise<Attempt> {
  const known = await numberElsewhere(target);
  const rounds = 18;
  const times = { elsewhere: [] as number[], nobody: [] as number[] };
  let told = false;
  for (let n = 0; n < rounds; n += 1)
    for (const [key, nik] of [
      ['elsewhere', known],
      ['nobody', made(1_000 + n)],
    ] as const) {
      const answer = await target.ask('verifier', byNik, { nik });
      told ||= !answer.text.includes('"personByNik":null');
      times[key].push(answer.milliseconds);
    }
  const [a, b] = [median(times.elsewhere.slice(3)), median(times.nobody.slice(3))];
  return {
    name: 'time of a lookup: a number of another district against an unassigned one',
    answer: `${a.toFixed(1)} ms against ${b.toFixed(1)} ms`,
    milliseconds: a,
    // Both answers are null, and their medians differ by less than two requests of the same kind.
    held: !told && Math.abs(a - b) < Math.max(3, 0.5 * Math.max(a, b)),
  };
}

const addresses = [
  'http://127.0.0.1:4001/graphql',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://127.1/',
  'https://0x7f000001/',
  'https://2130706433/',
  'https://10.0.0.5/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://0.0.0.0/',
  'https://user:pass@example.org/',
  'ftp://example.org/',
  'https://example.org:22/',
  'file:///etc/passwd',
];

/** Registers webhooks at internal addresses (SSRF). Names that become private later: `rebinding.ts`. */
async function webhooks(target: Target): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const url of addresses) {
    const answer = await target.ask(
      'liaison-bpjs',
      `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { __typename } }`,
      { input: { idempotencyKey: uuidv7(), agencyCode: 'BPJS', regionCode: '63.09', url, events: [] } },
    );
    attempts.push({
      name: `webhook to ${url}`,
      answer: shortly(answer),
      milliseconds: answer.milliseconds,
      held: answer.codes.includes('InvalidInput') || answer.codes.includes('BAD_USER_INPUT'),
    });
  }
  return attempts;
}

/** Opens 200 connections that send a byte at a time. Held if they are closed and others are served meanwhile. */
async function slowly(target: Target): Promise<Attempt> {
  const { port } = new URL(target.url);
  let open = 0;
  const sockets = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n'));
    open += 1;
    socket.on('close', () => (open -= 1)).on('error', () => undefined);
    return socket;
  });
  const drip = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('x')), 1_000);
  const began = performance.now();
  let slowest = 0;
  while (open > 0 && performance.now() - began < 60_000) {
    const answer = await target.ask('supervisor', '{ region(code: "63") { name } }');
    slowest = Math.max(slowest, answer.milliseconds);
    await wait(500);
  }
  clearInterval(drip);
  sockets.forEach((socket) => socket.destroy());
  return {
    name: '200 connections that drip',
    answer: `all ended after ${((performance.now() - began) / 1000).toFixed(0)} s; others answered within ${slowest.toFixed(0)} ms`,
    milliseconds: slowest,
    held: open === 0 && slowest < 1_000,
  };
}

export const attackPeople = async (target: Target): Promise<Attempt[]> => [
  await timing(target),
  await enumeration(target),
  await massReading(target),
];
export const attackNetwork = async (target: Target): Promise<Attempt[]> => [
  ...(await webhooks(target)),
  await slowly(target),
];
