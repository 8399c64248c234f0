import { advance } from './lists.ts';

describe('lists of events that arrived', () => {
  test.each([
    ['nothing new', 3, [], 3, []],
    ['the next list', 3, [4], 3 + 1, []],
    ['a list after a gap', 3, [5], 3, [5]],
    ['the list that closes a gap', 3, [6, 5, 4], 6, []],
    ['lists that arrived before', 3, [1, 3, 3], 3, []],
    ['two gaps', 0, [2, 4, 1], 2, [4]],
  ])('%s', (_what, lists, ahead, expected, rest) => {
    expect(advance({ lists, ahead })).toEqual({ lists: expected, ahead: rest });
  });

  test('keeps the first thousand numbers behind a gap', () => {
    const ahead = Array.from({ length: 1_200 }, (_, n) => n + 2);
    expect(advance({ lists: 0, ahead }).ahead).toHaveLength(1_000);
    expect(advance({ lists: 0, ahead: [...ahead, 1] })).toEqual({ lists: 1_201, ahead: [] });
  });
});
