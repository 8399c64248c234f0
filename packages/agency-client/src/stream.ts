import { jetstream, type JsMsg } from '@nats-io/jetstream';
import { connect, credsAuthenticator } from '@nats-io/transport-node';
import { setTimeout as wait } from 'node:timers/promises';
import { InvalidEventError, readEvent } from './event.ts';
import { createIntake, type IntakeOptions, type Taken } from './intake.ts';

export interface StreamOptions extends IntakeOptions {
  /** `nats://host:4222` */
  readonly servers: string;
  /** Text of the `.creds` file from `issueAgencyCredentials`. */
  readonly creds: string;
  /** CA certificate of the server, if it has its own authority; `servers` then start with `tls://`. */
  readonly authority?: string;
  /** Name of the agency's durable consumer. */
  readonly durable: string;
  /** Called with problems of the client, for a log. */
  readonly onNotice?: (notice: Taken | 'NOT_AN_EVENT' | 'FAILED' | 'INTERRUPTED') => void;
}

const again = 500;

function eventOf(message: JsMsg) {
  const header = (name: string) => message.headers?.get(`ce-${name}`);
  const attributes = Object.fromEntries(
    ['specversion', 'id', 'type', 'time', 'district'].map((name) => [name, header(name)]),
  );
  return readEvent(attributes, message.json());
}

/**
 * Pulls an agency's events from the stream without end, through lost connections and restarts of the server.
 * Acknowledges an event only when it was handled, now or earlier.
 */
export async function followStream(options: StreamOptions): Promise<{ stop(): Promise<void> }> {
  const { durable, onNotice = () => undefined } = options;
  const intake = createIntake(options);
  const connection = await connect({
    servers: options.servers,
    authenticator: credsAuthenticator(new TextEncoder().encode(options.creds)),
    ...(options.authority ? { tls: { ca: options.authority } } : {}),
    inboxPrefix: `_INBOX_${durable}`,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    pingInterval: 10_000,
    waitOnFirstConnect: true,
  });
  let stopped = false;
  const running = () => !stopped;

  async function take(message: JsMsg): Promise<void> {
    try {
      const taken = await intake.take(eventOf(message));
      onNotice(taken);
      if (taken === 'WAITING') message.nak(again);
      else message.ack();
    } catch (error) {
      const isStrange = error instanceof InvalidEventError;
      onNotice(isStrange ? 'NOT_AN_EVENT' : 'FAILED');
      if (isStrange) message.term();
      else message.nak(again);
    }
  }
  async function run(): Promise<void> {
    while (running()) {
      try {
        const consumer = await jetstream(connection, { timeout: 5_000 }).consumers.get('AGENCY', durable);
        for (let quiet = 0; running() && quiet < 5;) {
          let got = 0;
          for await (const message of await consumer.fetch({ max_messages: 100, expires: 1_000 })) {
            got += 1;
            await take(message);
          }
          quiet = got === 0 ? quiet + 1 : 0; // a durable that was recreated delivers nothing: look it up again
        }
      } catch {
        onNotice('INTERRUPTED');
        await wait(again);
      }
    }
  }
  const done = run();
  return {
    stop: async () => {
      stopped = true;
      await done;
      await connection.close();
    },
  };
}
