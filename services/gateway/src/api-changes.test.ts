import { buildSchema } from 'graphql';
import { apiChanges, failsOnBreaking } from './api-changes.ts';

describe('apiChanges', () => {
  const released = buildSchema(
    'type Query { complaint: Complaint } type Complaint { id: ID! note: String } enum Step { A }',
  );
  const typesOf = (sdl: string) => {
    const { breaking, dangerous } = apiChanges(released, buildSchema(sdl));
    return { breaking: breaking.map(({ type }) => type), dangerous: dangerous.map(({ type }) => type) };
  };

  test('reports a removed field as breaking', () => {
    const sdl = 'type Query { complaint: Complaint } type Complaint { id: ID! } enum Step { A }';
    expect(typesOf(sdl)).toEqual({ breaking: ['FIELD_REMOVED'], dangerous: [] });
  });

  test('reports a new enum value as dangerous', () => {
    const sdl = 'type Query { complaint: Complaint } type Complaint { id: ID! note: String } enum Step { A B }';
    expect(typesOf(sdl)).toEqual({ breaking: [], dangerous: ['VALUE_ADDED_TO_ENUM'] });
  });

  test('does not report a new field', () => {
    const sdl = 'type Query { complaint: Complaint } type Complaint { id: ID! note: String at: Int } enum Step { A }';
    expect(typesOf(sdl)).toEqual({ breaking: [], dangerous: [] });
  });
});

test.each([
  ['0.1.0', false],
  ['1.0.0', true],
  ['10.2.0', true],
])('fails on breaking changes in version %s: %s', (version, fails) => {
  expect(failsOnBreaking(version)).toBe(fails);
});
