import { createInFlight } from './in-flight.ts';

test('limits each key on its own', () => {
  const inFlight = createInFlight(2);
  const [first] = [inFlight.enter('a'), inFlight.enter('a')];
  expect(inFlight.enter('a')).toBeNull();
  expect(inFlight.enter('b')).not.toBeNull();
  first?.();
  first?.(); // counts once
  expect(inFlight.enter('a')).not.toBeNull();
  expect(inFlight.enter('a')).toBeNull();
});
