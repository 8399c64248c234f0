import { createCircuitBreaker } from './circuit-breaker.ts';

const times = { silence: 700, probe: 1_200, pause: 500 };

/** Creates a breaker with a clock that `run` advances. `run` calls `look` every 100 ms and returns the requested actions. */
function start() {
  let at = 0;
  const breaker = createCircuitBreaker(times, () => at);
  return {
    breaker,
    run: (milliseconds: number) => {
      const asked: string[] = [];
      for (const until = at + milliseconds; at < until;) {
        at += 100;
        const action = breaker.nextAction();
        if (action) asked.push(`${action} ${at}`);
      }
      return asked;
    },
    sleep: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

/** Creates a breaker that a silent service has opened, at 1,900 ms. */
function startOpen() {
  const clock = start();
  clock.breaker.begin();
  expect(clock.run(1_900)).toEqual(['PROBE 700', 'FAIL 1900']);
  clock.breaker.end();
  expect(clock.breaker.state()).toBe('OPEN');
  return clock;
}

describe('a circuit breaker', () => {
  test('never probes a service without calls', () => {
    const { breaker, run } = start();
    expect(run(10_000)).toEqual([]);
    expect(breaker.state()).toBe('CLOSED');
  });

  test('opens after silence and an unanswered probe', () => {
    startOpen();
  });

  test('counts the silence from the beginning of a call', () => {
    const { breaker, run } = start();
    run(5_000);
    breaker.begin();
    expect(run(800)).toEqual(['PROBE 5700']);
  });

  test('lets a call take 20 s while probes are answered', () => {
    const { breaker, run } = start();
    breaker.begin();
    for (let n = 0; n < 25; n += 1) {
      expect(run(700)).toHaveLength(1);
      breaker.markAlive();
      expect(breaker.state()).toBe('CLOSED');
    }
  });

  test('takes an answer to another call for a sign of life', () => {
    const { breaker, run } = start();
    breaker.begin();
    breaker.begin();
    run(1_500);
    breaker.markAlive();
    breaker.end();
    expect(run(600)).toEqual([]);
    expect(breaker.state()).toBe('CLOSED');
  });

  test('stays closed when the probe finds no process', () => {
    const { breaker, run } = start();
    breaker.begin();
    expect(run(700)).toEqual(['PROBE 700']);
    breaker.probeFailed();
    expect(run(500)).toEqual(['PROBE 1200']);
    breaker.probeFailed();
    expect(breaker.state()).toBe('CLOSED');
  });

  test('opens when the first call was given up meanwhile', () => {
    const { breaker, run } = start();
    breaker.begin();
    run(1_000);
    breaker.end();
    run(1_000);
    expect(breaker.state()).toBe('OPEN');
  });

  test('probes on while it is open, without calls', () => {
    const { breaker, run } = startOpen();
    expect(run(500)).toEqual(['PROBE 2400']);
    expect(breaker.state()).toBe('HALF_OPEN');
    expect(run(1_700)).toEqual(['PROBE 4100']);
    expect(breaker.state()).toBe('HALF_OPEN');
  });

  test('stays open while probes find no process', () => {
    const { breaker, run } = startOpen();
    run(500);
    breaker.probeFailed();
    expect(breaker.state()).toBe('OPEN');
    expect(run(500)).toEqual(['PROBE 2900']);
  });

  test('closes with the first answer, also a late one', () => {
    const { breaker, run } = startOpen();
    run(100);
    breaker.markAlive();
    expect(breaker.state()).toBe('CLOSED');
    expect(run(5_000)).toEqual([]);
  });

  test('opens again when the service hangs again', () => {
    const { breaker, run } = startOpen();
    breaker.markAlive();
    breaker.begin();
    expect(run(1_900)).toEqual(['PROBE 2600', 'FAIL 3800']);
  });

  test('does not blame a service for its own pause', () => {
    const { breaker, run, sleep } = start();
    breaker.begin();
    expect(run(700)).toEqual(['PROBE 700']);
    sleep(60_000);
    expect(run(1_000)).toEqual([]);
    breaker.markAlive();
    expect(breaker.state()).toBe('CLOSED');
  });
});
