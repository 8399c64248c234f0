/** Numbers of the lists that arrived: all up to `lists`, and the later ones in `ahead`. */
interface Arrived {
  readonly lists: number;
  readonly ahead: readonly number[];
}

/** Numbers kept beyond a gap. More are forgotten: they come again with the missing ones when events are republished. */
const maxAhead = 1_000;

/** Closes gaps: moves numbers that follow `lists` without a gap out of `ahead`. */
export function advance({ lists, ahead }: Arrived): Arrived {
  const waiting = new Set(ahead);
  let last = lists;
  while (waiting.has(last + 1)) last += 1;
  const rest = [...waiting].filter((number) => number > last).toSorted((one, other) => one - other);
  return { lists: last, ahead: rest.slice(0, maxAhead) };
}
