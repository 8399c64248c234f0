import { advance } from './lists.ts';

describe('lists of events that arrived', () => {
  test.each([
    ['nothing new', 3, [], { lists: 3, ahead: [] }],
    ['the next list', 3, [4], { lists: 4, ahead: [] }],
    ['a list after a gap', 3, [5], { lists: 3, ahead: [5] }],
    ['the list that closes a gap', 3, [6, 5, 4], { lists: 6, ahead: [] }],
    ['lists that arrived before', 3, [1, 3, 3], { lists: 3, ahead: [] }],
    ['two gaps', 0, [2, 4, 1], { lists: 2, ahead: [4] }],
  ])('%s', (_what, lists, ahead, expected) => {
    expect(advance({ lists, ahead })).toEqual(expected);
  });

  test('keeps the first thousand numbers behind a gap', () => {
    const ahead = Array.from({ length: 1_200 }, (_, n) => n + 2);
    expect(advance({ lists: 0, ahead }).ahead).toHaveLength(1_000);
    expect(advance({ lists: 0, ahead: [...ahead, 1] })).toEqual({ lists: 1_201, ahead: [] });
  });
});
