import { actors, describeConformance, startHarness } from '@slrt/testkit';

describeConformance(
  'complaints',
  [{ typename: 'Complaint', key: 'id', present: [], absent: 'CP-6309-01930000-0000-7000-8000-000000000001' }],
  [
    'absences.person',
    'complaintByNumber.number',
    'complaints.filter.text',
    'searchComplaints.text',
    'complaints.filter.filedBy',
    'complaints.filter.holderPerson',
    'complaints.filter.need.holderPerson',
    'complaintStatistics.filter.filedBy',
    'Region.complaints.filter.text',
    'Region.complaints.filter.filedBy',
    'Region.complaints.filter.holderPerson',
    'Region.complaints.filter.need.holderPerson',
    'AuditTrail.complaints.filter.actorId',
  ],
);

describeConformance('notifications', [], ['AuditTrail.notifications.filter.actorId', 'notifications.accountId']);
describeConformance(
  'puskesos',
  [
    { typename: 'Puskesos', key: 'id', present: [], absent: 'PK-6309-01930000-0000-7000-8000-000000000001' },
    { typename: 'Facilitator', key: 'id', present: [], absent: 'FA-6309-01930000-0000-7000-8000-000000000001' },
    { typename: 'Deliberation', key: 'id', present: [], absent: 'DL-6309-01930000-0000-7000-8000-000000000001' },
  ],
  ['fieldDays.person', 'AuditTrail.puskesos.filter.actorId'],
);

describeConformance(
  'referrals',
  [
    { typename: 'Agency', key: 'code', present: ['BPJS', 'DINSOS'], absent: 'NOBODY' },
    { typename: 'Programme', key: 'code', present: ['PKH', 'KIS'], absent: 'NONE' },
    { typename: 'Referral', key: 'id', present: [], absent: 'RF-6309-01930000-0000-7000-8000-000000000001' },
  ],
  [
    ...['agency.code', 'programme.code', 'directory.filter.text', 'AuditTrail.referrals.filter.actorId'],
    ...['referrals.filter.assignedTo', 'referralInbox.filter.assignedTo', 'Agency.referrals.filter.assignedTo'],
  ],
);

describeConformance(
  'registry',
  [
    { typename: 'Region', key: 'code', present: ['63.09', '63.09.01.2001'], absent: '99.99' },
    { typename: 'Household', key: 'id', present: [], absent: 'HH-6309-01930000-0000-7000-8000-000000000001' },
    { typename: 'Person', key: 'id', present: [], absent: 'PS-6309-01930000-0000-7000-8000-000000000001' },
    { typename: 'ChangeRequest', key: 'id', present: [], absent: 'no id at all' },
  ],
  [
    'region.code',
    'regions.filter.search',
    'households.filter.text',
    'searchPersons.input.name',
    'AuditTrail.registry.filter.actorId',
  ],
);

test('two services live in one process, and each stops without the other', async () => {
  const [registry, complaints] = await Promise.all([startHarness('registry'), startHarness('complaints')]);
  const region = await registry.graph(actors.manager, '{ region(code: "63.09") { name } }');
  expect(region.data).toEqual({ region: { name: 'Kabupaten Tabalong' } });
  await registry.stop();
  const list = await complaints.graph(actors.manager, '{ complaintCategories { code } complaints { totalCount } }');
  expect(list.data).toMatchObject({ complaints: { totalCount: 0 } });
  await complaints.stop();
}, 60_000);
