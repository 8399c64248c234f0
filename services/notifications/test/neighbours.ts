import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Contact {
  readonly number: string;
  readonly phone: string | null;
  readonly email: string | null;
}
/** A message as it arrived. `id` is the `Message-ID` of an e-mail, the `Idempotency-Key` of an SMS. */
export interface Arrived {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

export interface AccountMessage {
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

/** Configurable behaviour of the neighbours. */
export interface Behaviour {
  contactOf(complaintId: string): Contact | null;
  detailsOf(referralId: string): object | null;
  /** Message of a notice of identity; null if it has nothing to tell any more. */
  messageOf(noticeId: string): AccountMessage | null;
  isGatewayUp: boolean;
  /** HTTP status of the SMS provider. */
  smsStatus: number;
  /** Code of the mail server's answer to a recipient; 250 accepts. */
  smtpCode: number;
  /** Milliseconds that each message takes. */
  delay: number;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Graph {
  readonly variables: Record<string, string>;
}
const answerGraph = (behaviour: Behaviour, { variables }: Graph) => ({
  data: Object.fromEntries(
    Object.entries(variables).map(([alias, id]) => [
      alias,
      id.startsWith('RF') ? behaviour.detailsOf(id) : behaviour.contactOf(id),
    ]),
  ),
});

const answerNotices = (behaviour: Behaviour, { notices }: { readonly notices: readonly string[] }) => ({
  messages: notices.map((id) => ({ id, message: behaviour.messageOf(id) })),
});

async function answer(
  behaviour: Behaviour,
  sms: Arrived[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await text(request);
  const send = (status: number, content: object = {}) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  if (request.url === '/token') send(200, { access_token: 'token-of-the-service', expires_in: 600 });
  else if (request.url === '/graphql' || request.url === '/identity/api/notice-messages') {
    const isKnown = request.headers.authorization === 'Bearer token-of-the-service';
    if (!behaviour.isGatewayUp || !isKnown) send(isKnown ? 503 : 401);
    else if (request.url === '/graphql') send(200, answerGraph(behaviour, JSON.parse(body) as Graph));
    else send(200, answerNotices(behaviour, JSON.parse(body) as { notices: string[] }));
  } else {
    const id = String(request.headers['idempotency-key']);
    if (behaviour.smsStatus < 300) sms.push({ ...(JSON.parse(body) as Omit<Arrived, 'id'>), id });
    await wait(behaviour.delay);
    send(behaviour.smsStatus);
  }
}

function createMailServer(behaviour: Behaviour, mails: Arrived[]): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'], // cspell:disable-line
    disableReverseLookup: true,
    logger: false,
    onRcptTo: (_address, _session, done) => {
      const { smtpCode } = behaviour;
      done(smtpCode === 250 ? null : Object.assign(new Error('refused'), { responseCode: smtpCode }));
    },
    onData: (stream, session, done) => {
      text(stream)
        .then(async (source) => {
          const id = /^Message-ID: <([^@>]+)@/im.exec(source)?.[1] ?? '';
          mails.push({ id, to: session.envelope.rcptTo[0]?.address ?? '', text: source });
          await wait(behaviour.delay);
          done();
        })
        .catch(done); // the sender was killed before its message was complete
    },
  });
}

/** Starts the parts around the service: identity provider and gateway, as far as the service asks them, mail server and SMS provider. */
export async function startNeighbours() {
  const behaviour: Behaviour = {
    contactOf: () => ({ number: 'SLRT/6309/2026/000001', phone: '0812 0000 0001', email: 'warga@example.org' }),
    detailsOf: () => ({
      appointment: { at: '2027-03-02T01:30:00Z', place: 'Kantor BPJS, loket 3' },
      documentKind: 'FAMILY_CARD',
    }),
    messageOf: (id) => ({ to: 'petugas@example.go.id', subject: 'Undangan akun SLRT', text: `Tautan ${id}` }),
    isGatewayUp: true,
    smsStatus: 202,
    smtpCode: 250,
    delay: 0,
  };
  const sms: Arrived[] = [];
  const mails: Arrived[] = [];
  const web = createServer((request, response) => {
    answer(behaviour, sms, request, response).catch(() => response.destroy());
  });
  const mail = createMailServer(behaviour, mails);
  mail.on('error', () => undefined); // a connection that a killed sender left
  const mailListener = mail.listen(0, '127.0.0.1');
  web.listen(0, '127.0.0.1');
  await Promise.all([once(mailListener, 'listening'), once(web, 'listening')]);
  const portOf = (address: AddressInfo | string | null) => (address as AddressInfo).port;
  const url = `http://127.0.0.1:${portOf(web.address())}`;
  return {
    behaviour,
    sms,
    mails,
    /** Settings of the service under test. */
    settings: {
      GATEWAY_URL: url,
      TOKEN_URL: `${url}/token`,
      SMTP_URL: `smtp://127.0.0.1:${portOf(mailListener.address())}`,
      SMS_URL: `${url}/sms`,
    },
    stop: async () => {
      web.closeAllConnections();
      await new Promise<void>((resolve) => mail.close(() => resolve()));
      await new Promise<void>((resolve) => web.close(() => resolve()));
    },
  };
}
export type Neighbours = Awaited<ReturnType<typeof startNeighbours>>;
