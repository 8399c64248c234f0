/** A wait that `wake` ends early. */
export interface Alarm {
  /** Ends the wait. Without a wait, ends the next one. */
  readonly wake: () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export function createAlarm(): Alarm {
  let woken = false;
  let ring: (() => void) | null = null;
  return {
    wake: () => {
      woken = true;
      ring?.();
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          ring = null;
          woken = false;
          resolve();
        };
        const timer = setTimeout(end, woken ? 0 : milliseconds);
        ring = end;
      }),
  };
}
