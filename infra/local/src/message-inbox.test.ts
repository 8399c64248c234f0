import { once } from 'node:events';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { startMessageInbox, type MessageInbox, type ReceivedMessage } from './message-inbox.ts';

let inbox: MessageInbox;
beforeAll(async () => {
  inbox = await startMessageInbox();
});
afterAll(() => inbox.stop());

const list = async () => (await (await fetch(`${inbox.url}messages.json`)).json()) as ReceivedMessage[];
const sendSms = (id: string, text: string) =>
  fetch(inbox.smsUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': id },
    body: JSON.stringify({ to: '+62812', text }),
  });

test('keeps e-mail with its text', async () => {
  const transport = createTransport(inbox.smtpUrl);
  await transport.sendMail({
    from: 'SLRT <slrt@example.go.id>',
    to: 'warga@example.org',
    subject: 'Pengaduan – 1',
    text: 'Sudah kami terima – é.',
  });
  transport.close();
  expect((await list())[0]).toMatchObject({
    channel: 'EMAIL',
    to: 'warga@example.org',
    subject: 'Pengaduan – 1',
    text: 'Sudah kami terima – é.',
  });
});

test('counts an SMS that arrives again', async () => {
  await sendSms('m1', 'a');
  await sendSms('m1', 'a');
  expect((await list()).filter(({ id }) => id === 'm1')).toMatchObject([{ channel: 'SMS', to: '+62812', count: 2 }]);
});

test('shows texts as text', async () => {
  await sendSms('m2', '<script>alert(1)</script>');
  const page = await (await fetch(inbox.url)).text();
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

test('survives a sender that ends during its message', async () => {
  const socket = connect(Number(new URL(inbox.smtpUrl).port), '127.0.0.1');
  await once(socket, 'data');
  // cspell:disable-next-line
  for (const line of ['EHLO x', 'MAIL FROM:<a@b.c>', 'RCPT TO:<d@e.f>', 'DATA']) {
    socket.write(`${line}\r\n`);
    await once(socket, 'data');
  }
  socket.write('Subject: half');
  socket.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await fetch(inbox.url)).status).toBe(200);
});

test('refuses a body that is no message', async () => {
  const answer = await fetch(inbox.smsUrl, { method: 'POST', body: 'no JSON' });
  expect(answer.status).toBe(400);
  expect((await fetch(`${inbox.url}other`)).status).toBe(404);
});
