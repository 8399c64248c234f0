import { setInterval } from 'node:timers';

const checkMilliseconds = 1_000;
const minPauseMilliseconds = 10_000;

/**
 * Restarts nats-server when a stream rejects writes although there is space. After one failed write, JetStream
 * acknowledges nothing on that stream until the server is restarted (seen in 2.14 and 2.15); `/healthz` of its
 * monitoring reports it from the first failed write on. Returns a function that stops the monitoring.
 */
export function recoverNats(options: {
  /** URL of the server's monitoring. */
  readonly monitor: string;
  readonly hasSpace: () => boolean;
  readonly restart: () => Promise<void>;
  readonly say: (sentence: string) => void;
}): () => void {
  let working = false;
  let lastRestart = 0;

  async function check(): Promise<void> {
    if (!options.hasSpace() || Date.now() - lastRestart < minPauseMilliseconds) return;
    const response = await fetch(`${options.monitor}/healthz`, { signal: AbortSignal.timeout(2_000) });
    if (response.ok || !/write error|no space left/i.test(await response.text())) return;
    lastRestart = Date.now();
    await options.restart();
    options.say('nats-server was restarted: its streams accept events again.');
  }

  const timer = setInterval(() => {
    if (working) return;
    working = true;
    // The supervisor starts a server that does not answer.
    void check()
      .catch(() => undefined)
      .finally(() => {
        working = false;
      });
  }, checkMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
