import { loadService, serviceNames } from '@slrt/subgraph';

/** Columns that tie a record to a person, a household or a case. */
const ties = new Set([
  'person_id',
  'person_a',
  'household_id',
  'household_ids',
  'subject_id',
  'complaint_id',
  'referral_id',
  'attendees',
]);
/** Officers' own declarations, which are about their work. */
const ofOfficers = ['officer_household'];
/** Tables about a person that their columns do not show. */
const named = ['person', 'complaint', 'referral'];

describe.each(serviceNames)('%s', (service) => {
  test('says of every table about people what a request for erasure does', async () => {
    const { moduleTables, personalTables } = await loadService(service);
    const about = moduleTables.filter(
      ({ tableName, columns }) =>
        named.includes(tableName) ||
        (Object.keys(columns).some((name) => ties.has(name)) && !ofOfficers.includes(tableName)),
    );
    expect(about.map(({ tableName }) => tableName).filter((table) => !(table in personalTables))).toEqual([]);
    expect(about.length).toBeGreaterThan(1);
  });

  test('names only its own tables, and the basis of what it keeps', async () => {
    const { moduleTables, personalTables } = await loadService(service);
    const tables = new Set(moduleTables.map(({ tableName }) => tableName));
    expect(Object.keys(personalTables).filter((table) => !tables.has(table))).toEqual([]);
    for (const { onErasure, basis } of Object.values(personalTables))
      expect(basis === null).toBe(onErasure === 'ERASED');
  });
});
