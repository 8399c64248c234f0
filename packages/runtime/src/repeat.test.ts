import { setTimeout as wait } from 'node:timers/promises';
import { repeat, type LoopRun } from './repeat.ts';

/** Returns a loop's options with a logger that records its lines. */
function optionsWith(every: number) {
  const lines: unknown[] = [];
  return { lines, options: { every, logger: { warn: (fields: unknown) => void lines.push(fields) } } };
}

test('never runs twice at once', async () => {
  let under = 0;
  let most = 0;
  let runs = 0;
  const loop = repeat('slow', optionsWith(1).options, async () => {
    most = Math.max(most, (under += 1));
    await wait(5);
    under -= 1;
    runs += 1;
  });
  loop.wake();
  await wait(60);
  loop.wake();
  await loop.stop();
  expect({ most, several: runs > 2 }).toEqual({ most: 1, several: true });
});

test('waits for the current run when it is stopped', async () => {
  let ended = 0;
  const loop = repeat('slow', optionsWith(1).options, async () => {
    await wait(30);
    ended += 1;
  });
  await loop.stop();
  await wait(20);
  expect(ended).toBe(1);
});

test('stops at once during a pause', async () => {
  const began = performance.now();
  let run: LoopRun | undefined;
  const between = repeat('hourly', optionsWith(3_600_000).options, () => Promise.resolve());
  const within = repeat('hourly', optionsWith(3_600_000).options, async (given) => {
    run = given;
    await given.pause(3_600_000);
  });
  await wait(5);
  expect(run?.running()).toBe(true);
  await Promise.all([between.stop(), within.stop()]);
  expect(run?.running()).toBe(false);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('begins with the first run or after a delay', async () => {
  const runs: string[] = [];
  const loops = [0, 3_600_000].map((firstAfter) =>
    repeat(`${firstAfter}`, { ...optionsWith(3_600_000).options, firstAfter }, () => {
      runs.push(`${firstAfter}`);
      return Promise.resolve();
    }),
  );
  await wait(5);
  expect(runs).toEqual(['0']);
  await Promise.all(loops.map((loop) => loop.stop()));
  expect(runs).toEqual(['0']);
});

test('starts the next run when it is woken', async () => {
  let runs = 0;
  const loop = repeat('hourly', optionsWith(3_600_000).options, async () => {
    runs += 1;
    if (runs === 1) await wait(10);
  });
  loop.wake();
  await wait(30);
  expect(runs).toBe(2);
  loop.wake();
  await wait(10);
  expect(runs).toBe(3);
  await loop.stop();
});

test('continues after failures and logs each kind once', async () => {
  const { lines, options } = optionsWith(1);
  const outcomes = [new TypeError('a'), new TypeError('b'), new RangeError('c'), null, new RangeError('d')];
  let runs = 0;
  const loop = repeat('failing', options, () => {
    const outcome = outcomes[runs];
    runs += 1;
    return outcome ? Promise.reject(outcome) : Promise.resolve();
  });
  while (runs < 6) await wait(1);
  await loop.stop();
  expect(lines).toEqual(['TypeError', 'RangeError', 'RangeError'].map((error) => ({ loop: 'failing', error })));
});

test('asks how long to wait after failures in a row', async () => {
  const waits: number[] = [];
  const retryAfter = (failures: number) => {
    waits.push(failures);
    return 1;
  };
  let runs = 0;
  const loop = repeat('failing', { ...optionsWith(1).options, retryAfter }, () => {
    runs += 1;
    return runs === 3 ? Promise.resolve() : Promise.reject(new Error('down'));
  });
  while (runs < 5) await wait(1);
  await loop.stop();
  expect(waits.slice(0, 4)).toEqual([1, 2, 1, 2]);
});

test('does not keep the process alive between runs', async () => {
  const before = process.getActiveResourcesInfo();
  const loop = repeat('hourly', optionsWith(3_600_000).options, () => Promise.resolve());
  await Promise.resolve();
  expect(process.getActiveResourcesInfo()).toEqual(before);
  await loop.stop();
});
