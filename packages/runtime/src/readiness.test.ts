import { findDegraded } from './readiness.ts';

test('names dependencies that are degraded, fail or do not answer', async () => {
  const hung = new Promise<null>(() => undefined);
  expect(
    await findDegraded(
      [
        { name: 'fine', check: () => Promise.resolve(null) },
        { name: 'database', check: () => Promise.resolve('READ_ONLY') },
        { name: 'broker', check: () => Promise.reject(new Error('refused')) },
        { name: 'registry', check: () => hung },
      ],
      20,
    ),
  ).toEqual([
    { dependency: 'database', reason: 'READ_ONLY' },
    { dependency: 'broker', reason: 'UNREACHABLE' },
    { dependency: 'registry', reason: 'TIMEOUT' },
  ]);
});
