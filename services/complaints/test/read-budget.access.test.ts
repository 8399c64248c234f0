import { complaintEvents } from '@slrt/events';
import { uuidv7, actors, places, type Caller } from '@slrt/testkit';
import { describeService } from './kit.ts';

const { district } = places;
const subject = { name: 'Kartini', address: 'RT 02', birthDate: '1990-06-15', sex: 'FEMALE', nik: '9963095506900001' };
const reporter = { name: 'Joko Pelapor', relation: 'OFFICIAL', phone: '0812 0000 7777' };

describeService(
  'complaints',
  ({ sql, complaint, as, eventsOf }) => {
    const someone = (): [string, Caller] => {
      const id = `officer-${uuidv7()}`;
      return [id, as({ ...actors.backOffice, id })];
    };
    const codesOf = async (by: Caller, query: string, variables: object = {}) =>
      (await by.graph(query, variables)).errors?.map((error) => error.extensions.code) ?? [];
    const search = (by: Caller, text: string) =>
      codesOf(by, 'query ($text: String!) { searchComplaints(text: $text) { matchedBy } }', { text });
    const note = (id: string, kind: string, amount: number) =>
      sql(`insert into read_count (reader, kind, minute, amount) values ($1, $2, date_trunc('minute', now()), $3)`, [
        `actor:${id}`,
        kind,
        amount,
      ]);

    test('searches by number stop for callers whose numbers are mostly unknown', async () => {
      await complaint({ subject, reporter });
      const [id, by] = someone();
      await note(id, 'MISS', 39);
      expect(await search(by, '9963095506909999')).toEqual([]);
      // A number that exists is refused too, because an answer would tell that it exists.
      expect(await search(by, subject.nik)).toEqual(['LOOKUPS_SPENT']);
      expect(await search(by, 'Kartini')).toEqual([]);
    });

    test('refusals are published for the inbox of the data-protection officer', async () => {
      const [id, by] = someone();
      await note(id, 'SEARCH', 600);
      expect(await search(by, 'Kartini')).toEqual(['LOOKUPS_SPENT']);
      expect(await eventsOf(`${district}:${id}`)).toEqual([complaintEvents.readingRefused.type]);
    });

    test('whole numbers and phones are counted', async () => {
      const row = await complaint({ subject, reporter });
      const [id, by] = someone();
      await note(id, 'WHOLE', 239);
      const read = (field: string) =>
        codesOf(by, `query ($id: ID!) { complaint(id: $id) { ${field} } }`, { id: row.id });
      expect(await read('subject { nik(purpose: VERIFICATION) }')).toEqual([]);
      expect(await read('subject { nik(purpose: VERIFICATION) }')).toEqual(['LOOKUPS_SPENT']);
      expect(await read('reporter { phone(purpose: VERIFICATION) }')).toEqual(['LOOKUPS_SPENT']);
    });
  },
  { LOOKUP_BUDGETS: 'on' },
);
