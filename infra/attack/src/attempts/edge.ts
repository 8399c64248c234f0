import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { send, shortly, type Answer, type Attempt, type Target } from '../target.ts';

/** Milliseconds in which a citizen's page must answer beside the attack. */
const inTime = 2_000;

/** Opens connections from addresses of their own on the loopback network, 16 each, which send `text` and then one byte a second. */
async function openSlowly(target: Target, count: number, text: string): Promise<() => void> {
  const { hostname, port } = new URL(target.url);
  const sockets = Array.from({ length: count }, (_, n): Socket => {
    const socket = connect({ host: hostname, port: Number(port), localAddress: `127.0.0.${10 + Math.floor(n / 16)}` });
    socket.on('error', () => undefined);
    socket.write(text);
    return socket;
  });
  const timer = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('a')), 1_000);
  await wait(1_500);
  return () => {
    clearInterval(timer);
    for (const socket of sockets) socket.destroy();
  };
}

const form = (path: string, length: number) =>
  `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${length}\r\n\r\na=`;

async function attackBySlowSockets(target: Target): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const [name, count, text] of [
    ['8 forms of citizens that arrive slowly', 8, form('/ikuti', 2_000)],
    ['128 forms of citizens that arrive slowly', 128, form('/ikuti', 2_000)],
    ['64 uploads of citizens that arrive slowly', 64, form('/ikuti/berkas', 1_000_000)],
    ['128 pages that are not read', 128, 'GET /lapor HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(20)],
    ['64 sign-ins that arrive slowly', 64, form('/identity/token', 2_000)],
  ] as const) {
    const close = await openSlowly(target, count, text);
    const page = text.includes('/identity') ? '/identity/.well-known/openid-configuration' : '/lapor';
    const answer = await send(`${target.url}${page}`, {});
    close();
    attempts.push({
      name,
      answer: `${page} ${shortly(answer)}`,
      milliseconds: answer.milliseconds,
      held: answer.status === 200 && answer.milliseconds < inTime,
    });
  }
  return attempts;
}

/** Sends the same request many times. Returns the first answer with 429, or the last one. */
async function repeatUntilLimited(url: string, init: (n: number) => RequestInit, times: number): Promise<Answer> {
  let answer = await send(url, init(0));
  for (let n = 1; n < times && answer.status !== 429; n += 1) answer = await send(url, init(n));
  return answer;
}

/** Uses the edge of the gateway: connections that are kept busy, paths beside the graph, made-up addresses. */
export async function attackEdge(target: Target): Promise<Attempt[]> {
  const attempts = await attackBySlowSockets(target);
  const authorization = `Bearer ${await target.tokens('village-head')}`;
  const exports = await repeatUntilLimited(
    `${target.url}/registry/statistics`,
    () => ({ headers: { authorization } }),
    60,
  );
  const guessing = await repeatUntilLimited(
    `${target.url}/ikuti`,
    (n) => ({
      method: 'POST',
      body: `number=SLRT/6309/2026/000001&code=6309-AAAA-AAAA-${1000 + n}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': `203.0.113.${n}` },
    }),
    60,
  );
  for (const [name, answer] of [
    ['downloads beside the graph, one after the other', exports],
    ['a citizen’s code guessed from made-up addresses', guessing],
  ] as const)
    attempts.push({
      name,
      answer: shortly(answer),
      milliseconds: answer.milliseconds,
      held: answer.status === 429,
    });
  return attempts;
}
