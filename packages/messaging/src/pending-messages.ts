import type { JsMsg } from '@nats-io/jetstream';

/** Messages that this process received and has not answered. */
export interface PendingMessages {
  /** Returns false for another copy of a message that is already held. */
  add(message: JsMsg): boolean;
  has(message: JsMsg): boolean;
  /** Answers a message through its latest copy. */
  settle(message: JsMsg, answer: (latest: JsMsg) => void): void;
  /** Returns all messages to the stream: for any process now, or after `milliseconds`. */
  releasePending(milliseconds?: number): void;
  stop(): void;
}

/**
 * Sends the server a progress signal for all held messages every `signalMilliseconds`, including those waiting for
 * their turn. The acknowledgement time can therefore be short: only messages of a dead process are redelivered, and
 * soon.
 */
export function extendAckDeadlines(signalMilliseconds: number): PendingMessages {
  const held = new Map<number, JsMsg>();
  const timer = setInterval(() => {
    for (const message of held.values()) message.working();
  }, signalMilliseconds);
  return {
    add: (message) => {
      const known = held.has(message.info.streamSequence);
      held.set(message.info.streamSequence, message);
      return !known;
    },
    has: (message) => held.has(message.info.streamSequence),
    settle: (message, answer) => {
      const latest = held.get(message.info.streamSequence);
      held.delete(message.info.streamSequence);
      if (latest) answer(latest);
    },
    releasePending: (milliseconds) => {
      for (const message of held.values()) message.nak(milliseconds);
      held.clear();
    },
    stop: () => clearInterval(timer),
  };
}
