import { createTransport } from 'nodemailer';
import { attemptTimeout, failureOf, type Channel, type Delivery } from './channel.ts';

const maxConnections = 4;

/** Returns the result of a failed attempt. Replies from 500 on are permanent (RFC 5321, 4.2.1). */
function describeFailure(error: unknown): Delivery {
  const { responseCode } = error as { responseCode?: unknown };
  if (typeof responseCode !== 'number') return { sent: false, failure: failureOf(error), isPermanent: false };
  return { sent: false, failure: `SMTP_${responseCode}`, isPermanent: responseCode >= 500 };
}

/**
 * Sends e-mail through an SMTP server, `smtps://USER:PASSWORD@host:465`. SMTP has no idempotency key. A repeated message keeps
 * its `Message-ID`, by which many mailboxes recognise it.
 */
export function createMailChannel(url: string, from: string): Channel {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections,
    connectionTimeout: attemptTimeout,
    greetingTimeout: attemptTimeout,
    socketTimeout: attemptTimeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    name: 'EMAIL',
    addressOf: ({ email }) => email,
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { sent: true };
      } catch (error) {
        return describeFailure(error);
      }
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
}
