import { describeConformance } from '@slrt/testkit';

describeConformance('registry', [
  { typename: 'Region', key: 'code', present: ['63.09', '63.09.01.2001'], absent: '99.99' },
  { typename: 'Household', key: 'id', present: [], absent: 'HH-6309-01930000-0000-7000-8000-000000000001' },
  { typename: 'Person', key: 'id', present: [], absent: 'PS-6309-01930000-0000-7000-8000-000000000001' },
  { typename: 'ChangeRequest', key: 'id', present: [], absent: 'no id at all' },
]);
