import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message that the instance sent. */
export interface ReceivedMessage {
  readonly at: string;
  readonly channel: 'EMAIL' | 'SMS';
  /** `Message-ID` or `Idempotency-Key`. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Number of times it arrived. */
  readonly count: number;
}

/** A mail server and SMS provider that keep messages instead of passing them on, with a page that shows them. */
export interface MessageInbox {
  /** The page; `/messages.json` below it lists the messages. */
  readonly url: string;
  readonly smtpUrl: string;
  readonly smsUrl: string;
  stop(): Promise<void>;
}

const maxMessages = 5_000;
const escapeHtml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function page(messages: readonly ReceivedMessage[]): string {
  const rows = messages.map(
    (each) =>
      `<tr><td>${each.at.slice(0, 19).replace('T', ' ')}</td><td>${each.channel}</td><td>${escapeHtml(each.to)}</td><td>${escapeHtml(each.text)}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Messages</title><style>body{font-family:system-ui;margin:2rem;max-width:70rem}td,th{text-align:left;padding:.4rem .8rem;border-bottom:1px solid #ccc;vertical-align:top}td:last-child{white-space:pre-line}</style>
<h1>Messages</h1><p>E-mail and SMS to citizens and staff that this instance sent, newest first. Nothing left this machine.</p>
<table><tr><th>UTC</th><th>Channel</th><th>To</th><th>Text</th></tr>${rows.join('\n')}</table></html>`;
}

/** Keeps the newest messages. A message that arrives again is counted. */
function createStore() {
  const messages = new Map<string, ReceivedMessage>();
  return {
    add: (message: Omit<ReceivedMessage, 'at' | 'count'>) => {
      const before = messages.get(message.id);
      const at = before?.at ?? new Date().toISOString();
      messages.set(message.id, { ...message, at, count: (before?.count ?? 0) + 1 });
      const [oldest] = messages.keys();
      if (messages.size > maxMessages && oldest !== undefined) messages.delete(oldest);
    },
    list: () => [...messages.values()].reverse(),
  };
}
type Store = ReturnType<typeof createStore>;

function createMailServer(store: Store): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'], // cspell:disable-line
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      text(stream)
        .then((source) => PostalMime.parse(source))
        .then((mail) => {
          store.add({
            channel: 'EMAIL',
            id: mail.messageId ?? '',
            to: mail.to?.map(({ address }) => address).join(', ') ?? '',
            subject: mail.subject ?? '',
            text: mail.text?.trim() ?? '',
          });
          done();
        })
        .catch(done);
    },
  });
}

async function answer(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'POST' && request.url === '/sms') {
    const body = JSON.parse(await text(request)) as { to: string; text: string };
    const id = String(request.headers['idempotency-key'] ?? '');
    store.add({ channel: 'SMS', id, to: body.to, subject: '', text: body.text });
    response.writeHead(202).end();
  } else if (request.url === '/messages.json')
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(store.list()));
  else if (request.url === '/')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(store.list()));
  else response.writeHead(404).end();
}

/** Starts the receiver on free ports of this machine. It keeps its messages in memory. */
export async function startMessageInbox(): Promise<MessageInbox> {
  const store = createStore();
  const mail = createMailServer(store);
  mail.on('error', () => undefined); // a sender that ended during its message
  const web = createServer((request, response) => {
    answer(store, request, response).catch(() => response.writeHead(400).end());
  });
  const mailListener = mail.listen(0, '127.0.0.1');
  web.listen(0, '127.0.0.1');
  await Promise.all([once(mailListener, 'listening'), once(web, 'listening')]);
  const portOf = (address: AddressInfo | string | null) => (address as AddressInfo).port;
  const url = `http://127.0.0.1:${portOf(web.address())}`;
  return {
    url: `${url}/`,
    smtpUrl: `smtp://127.0.0.1:${portOf(mailListener.address())}`,
    smsUrl: `${url}/sms`,
    stop: async () => {
      web.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => mail.close(() => resolve())),
        new Promise<void>((resolve) => web.close(() => resolve())),
      ]);
    },
  };
}
