/** Messages between the tabs of one app. A channel reaches pages of the same origin only, and keeps nothing. */
export type TabMessage =
  | { readonly kind: 'RENEWED'; readonly subject: string; readonly accessToken: string; readonly expiresAt: number }
  | { readonly kind: 'SIGNED_OUT' };

/** Milliseconds for the message of the tab that had the lock before. */
const settling = 30;

/** The other tabs of this app in this browser. */
export class Tabs {
  readonly #name: string;
  readonly #channel: BroadcastChannel;

  constructor(app: string, onMessage: (message: TabMessage) => void) {
    this.#name = `slrt:sign-in:${app}`;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => onMessage(data));
  }

  tell(message: TabMessage): void {
    this.#channel.postMessage(message);
  }

  /** Runs work in one tab at a time (Web Locks). When another tab had the lock, its message arrives first. */
  async oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    return navigator.locks.request(this.#name, async () => {
      if (performance.now() - began > 5) await new Promise((resolve) => setTimeout(resolve, settling));
      return work();
    });
  }

  close(): void {
    this.#channel.close();
  }
}
