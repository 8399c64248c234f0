import type { ChannelName } from './notice.entity.ts';

/** A message as it is handed to a mail server or provider. */
export interface Message {
  /** Does not change between attempts. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
/** Result of an attempt: sent, refused for good, or failed for now. `failure` is a code without personal data. */
export type Delivery =
  { readonly sent: true } | { readonly sent: false; readonly failure: string; readonly isPermanent: boolean };

/** A way to reach people. */
export interface Channel {
  readonly name: ChannelName;
  /** Returns the address for this channel, or null if the person has none. */
  addressOf(contact: { readonly phone: string | null; readonly email: string | null }): string | null;
  send(message: Message): Promise<Delivery>;
  close(): Promise<void>;
}

/** Milliseconds without an answer, at each step of an attempt, after which it is given up. An attempt is shorter than the lease of a message. */
export const attemptTimeout = 10_000;

/** Returns a code for an error of the connection. The text of an error may contain an address and is not used. */
export function failureOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  const found = [code, name].find(
    (each): each is string => typeof each === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(each),
  );
  return found ?? 'NO_CONNECTION';
}
