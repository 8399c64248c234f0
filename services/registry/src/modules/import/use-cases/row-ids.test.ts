import { isUuidV7 } from '@slrt/domain';
import { idOfRow } from './row-ids.ts';

const importId = 'IM-6309-01930000-1a2b-7c3d-8e4f-5a6b7c8d9e0f';

describe('the id of a row', () => {
  test('is a UUIDv7 of the time of its import', () => {
    const id = idOfRow(importId, 'household', 2);
    expect(isUuidV7(id)).toBe(true);
    expect(id.slice(0, 13)).toBe('01930000-1a2b');
  });

  test('depends only on import, kind and row', () => {
    expect(idOfRow(importId, 'person', 7)).toBe(idOfRow(importId, 'person', 7));
    const other = importId.replace('5a6b', '5a6c');
    const ids = [idOfRow(importId, 'person', 7), idOfRow(importId, 'person', 8), idOfRow(importId, 'household', 7)];
    expect(new Set([...ids, idOfRow(other, 'person', 7)]).size).toBe(4);
  });

  test('grows with the row', () => {
    const ids = [2, 9, 10, 255, 256, 1_000_000].map((row) => idOfRow(importId, 'household', row));
    expect(ids).toEqual([...ids].sort());
  });
});
