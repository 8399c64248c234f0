import type { AgencyRow, OfferRow, OfficeRow } from './agency.repository.ts';
import { searchDirectory, type DirectoryQuery } from './search-directory.ts';

const office = (id: string, more: Partial<OfficeRow> = {}) =>
  ({
    id,
    district_code: '63.09',
    agency_code: 'DINSOS',
    serves: ['63.09'],
    open: true,
    closed_from: null,
    closed_until: null,
    capacity: 'HAS',
    ...more,
  }) as OfficeRow;
const offer = (name: string, officeId: string, more: Partial<OfferRow> = {}) =>
  ({
    id: name,
    office_id: officeId,
    name,
    name_en: name,
    description: null,
    sectors: ['FOOD'],
    category_codes: [],
    programme_code: null,
    state: 'ACTIVE',
    ...more,
  }) as OfferRow;
const data = {
  agencies: new Map([['BAZNAS', { code: 'BAZNAS', government: false } as AgencyRow]]),
  offices: [
    office('open'),
    office('shut', { closed_from: '2026-01-01' }),
    office('full', { capacity: 'WAITING_LIST' }),
    office('charity', { agency_code: 'BAZNAS' }),
    office('far', { serves: ['63.09.02'] }),
  ],
  offers: [
    offer('Makanan tutup', 'shut'),
    offer('Makanan antre', 'full'),
    offer('Makanan zakat', 'charity'),
    offer('Makanan', 'open', { category_codes: ['FOOD_AID_TARGET'], programme_code: 'BPNT' }),
    offer('Makanan jauh', 'far'),
    offer('Makanan lama', 'open', { state: 'INACTIVE' }),
  ],
};
const search = (more: Partial<DirectoryQuery> = {}) => {
  const all = { regionCode: '63.09.01.2001', sector: null, categoryCode: null, programmeCode: null, text: null };
  return searchDirectory(data, { ...all, ...more }, new Date('2026-06-01')).map((found) => found.offer.name);
};

test('open offices come first, then those with capacity, charities last', () => {
  expect(search()).toEqual(['Makanan', 'Makanan zakat', 'Makanan antre', 'Makanan tutup']);
});

test.each([
  ['sector', { sector: 'HEALTH' }, []],
  ['programme', { programmeCode: 'BPNT' }, ['Makanan']],
  ['category', { categoryCode: 'CARD_LOST' }, ['Makanan zakat', 'Makanan antre', 'Makanan tutup']],
  ['beginnings of words', { text: 'ZAK mak' }, ['Makanan zakat']],
  ['area', { regionCode: '63.09.02.2001', text: 'jauh' }, ['Makanan jauh']],
] as const)('finds services by %s', (_by, query, names) => {
  expect(search(query)).toEqual(names);
});
