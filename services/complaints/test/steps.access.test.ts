import type { Actor, ComplaintStatus } from '@slrt/domain';
import { actors, places, startHarness, uuidv7, type Harness } from '@slrt/testkit';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness('complaints');
}, 60_000);
afterAll(() => harness.stop(), 30_000);

interface At {
  readonly id: string;
  readonly version: number;
}
async function run(actor: Actor, mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const answer = await harness.graph(
    actor,
    `mutation ($input: ${type}Input!) { r: ${mutation}(input: $input) { __typename ... on ${type}Success { complaint { id version } } } }`,
    { input },
  );
  const result = (answer.data as { r?: { __typename: string } } | null | undefined)?.r;
  return result?.__typename.replace(/^.*Success$/, 'yes') ?? answer.errors?.[0]?.extensions.code ?? 'nothing';
}

/** A complaint in any state, as if it had gone there: the state's own check is off for this one statement. */
async function at(status: ComplaintStatus, desk: 'DISTRICT' | 'VILLAGE'): Promise<At> {
  const id = uuidv7();
  const filed = await run(actors.facilitator, 'fileComplaint', {
    idempotencyKey: id,
    kind: 'COMPLAINT',
    channel: 'HOME_VISIT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu tidak aktif.',
    regionCode: places.village,
    reporter: { name: 'Warga Contoh', relation: 'SELF' },
  });
  expect(filed).toBe('yes');
  const ended = ['REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN'].includes(status);
  const holder = ended ? 'null' : `'BACK_OFFICE'`;
  await harness.sql(`begin; set local session_replication_role = replica;
    update complaint set status = '${status}', desk = '${desk}', holder_role = ${holder}, due_at = ${ended ? 'null' : 'due_at'}, recommended_by = 'someone',
      recommendation = '{"handling":"HANDLE_DIRECTLY","programmeCodes":[],"agencyCode":null}' where id = '${id}'; commit`);
  return { id: `CP-6309-${id}`, version: 1 };
}

const { facilitator, otherFacilitator, officer, coordinator, supervisor, backOffice, educationDesk } = actors;
const { otherBackOffice, manager, otherManager, planner, bpjs } = actors;
/** Each step: the state it starts from, its input, and what each actor is answered. The facilitator filed it. */
const steps: [string, ComplaintStatus, 'DISTRICT' | 'VILLAGE', object, [Actor, string][]][] = [
  ...(['RETURN', 'REJECT', 'REQUIRE_VISIT'] as const).map((decision): (typeof steps)[number] => [
    'reviewComplaint',
    'UNDER_REVIEW',
    'DISTRICT',
    { decision, reason: 'INCOMPLETE' },
    [
      [backOffice, 'yes'],
      [educationDesk, 'NotAllowed'],
      [officer, 'NotAllowed'],
      [otherBackOffice, 'NotFound'],
      [facilitator, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ]),
  [
    'reviewComplaint',
    'SUBMITTED',
    'VILLAGE',
    { decision: 'START' },
    [
      [officer, 'yes'],
      [backOffice, 'NotAllowed'],
      [manager, 'FORBIDDEN'],
    ],
  ],
  [
    'resubmitComplaint',
    'RETURNED',
    'DISTRICT',
    { description: 'Lengkap.' },
    [
      [facilitator, 'yes'],
      [officer, 'NotAllowed'],
      [otherFacilitator, 'NotFound'],
      [backOffice, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'recordFieldVerification',
    'VISIT_REQUIRED',
    'DISTRICT',
    { note: 'Benar.' },
    [
      [facilitator, 'yes'],
      [otherFacilitator, 'NotFound'],
      [officer, 'FORBIDDEN'],
      [backOffice, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'recommendHandling',
    'UNDER_REVIEW',
    'DISTRICT',
    { handling: 'HANDLE_DIRECTLY' },
    [
      [backOffice, 'yes'],
      [educationDesk, 'NotAllowed'],
      [officer, 'NotAllowed'],
      [otherBackOffice, 'NotFound'],
      [manager, 'FORBIDDEN'],
    ],
  ],
  [
    'decideHandling',
    'RECOMMENDED',
    'VILLAGE',
    { decision: 'APPROVE' },
    [
      [coordinator, 'yes'],
      [manager, 'NotAllowed'],
      [otherManager, 'NotFound'],
      [officer, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'decideHandling',
    'RECOMMENDED',
    'DISTRICT',
    { decision: 'RETURN', reason: 'INCOMPLETE' },
    [
      [manager, 'yes'],
      [coordinator, 'NotAllowed'],
      [otherManager, 'NotFound'],
    ],
  ],
  [
    'completeHandling',
    'HANDLED_DIRECTLY',
    'DISTRICT',
    { note: 'Selesai.' },
    [
      [backOffice, 'yes'],
      [educationDesk, 'NotAllowed'],
      [officer, 'NotAllowed'],
      [otherBackOffice, 'NotFound'],
      [facilitator, 'FORBIDDEN'],
    ],
  ],
  [
    'confirmOutcome',
    'AWAITING_CONFIRMATION',
    'DISTRICT',
    { result: 'FULFILLED' },
    [
      [facilitator, 'yes'],
      [backOffice, 'yes'],
      [officer, 'NotAllowed'],
      [otherFacilitator, 'NotFound'],
      [otherBackOffice, 'NotFound'],
      [manager, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'reopenComplaint',
    'CLOSED_UNFULFILLED',
    'DISTRICT',
    { note: 'Belum.' },
    [
      [facilitator, 'yes'],
      [backOffice, 'yes'],
      [educationDesk, 'NotAllowed'],
      [officer, 'NotAllowed'],
      [otherFacilitator, 'NotFound'],
      [manager, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'withdrawComplaint',
    'REFERRED',
    'DISTRICT',
    {},
    [
      [facilitator, 'yes'],
      [officer, 'NotAllowed'],
      [otherFacilitator, 'NotFound'],
      [backOffice, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'escalateComplaint',
    'UNDER_REVIEW',
    'VILLAGE',
    { reason: 'OUT_OF_REACH' },
    [
      [officer, 'yes'],
      [coordinator, 'yes'],
      [supervisor, 'yes'],
      [facilitator, 'FORBIDDEN'],
      [manager, 'FORBIDDEN'],
    ],
  ],
  [
    'addComplaintNote',
    'REFERRED',
    'DISTRICT',
    { note: 'Ditelepon.' },
    [
      [facilitator, 'yes'],
      [backOffice, 'yes'],
      [otherFacilitator, 'NotFound'],
      [otherManager, 'NotFound'],
      [planner, 'FORBIDDEN'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'pauseComplaint',
    'UNDER_REVIEW',
    'DISTRICT',
    { reason: 'AWAITING_DOCUMENT' },
    [
      [backOffice, 'yes'],
      [educationDesk, 'NotAllowed'],
      [officer, 'NotAllowed'],
      [facilitator, 'FORBIDDEN'],
      [otherBackOffice, 'NotFound'],
    ],
  ],
  [
    'reassignComplaint',
    'UNDER_REVIEW',
    'DISTRICT',
    { note: 'Bagi beban.' },
    [
      [manager, 'yes'],
      [supervisor, 'yes'],
      [backOffice, 'FORBIDDEN'],
      [otherManager, 'NotFound'],
      [bpjs, 'FORBIDDEN'],
    ],
  ],
  [
    'resolveComplaintDocument',
    'UNDER_REVIEW',
    'DISTRICT',
    { code: 'ID_CARD', status: 'PROVIDED' },
    [
      [facilitator, 'yes'],
      [backOffice, 'yes'],
      [otherFacilitator, 'NotFound'],
      [manager, 'FORBIDDEN'],
    ],
  ],
];
const cases = steps.flatMap(([mutation, status, desk, input, answers]) =>
  answers.map(([actor, answer]) => ({
    mutation,
    status,
    desk,
    input,
    actor,
    who: actor.id,
    answer,
    how: String(Object.values(input)[0] ?? ''),
  })),
);

test.each(cases)(
  '$mutation $how in $status at the $desk desk by $who: $answer',
  async ({ mutation, status, desk, input, actor, answer }) => {
    const { id, version } = await at(status, desk);
    expect(await run(actor, mutation, { complaintId: id, expectedVersion: version, ...input })).toBe(answer);
    const [row] = await harness.sql<{ version: number }>('select version from complaint where id = $1', [id.slice(8)]);
    // Whoever may not, changes nothing; a note stands on the timeline alone.
    expect(row?.version).toBe(answer === 'yes' && mutation !== 'addComplaintNote' ? 2 : 1);
  },
);

test('a duplicate names another complaint of the area', async () => {
  const [one, other] = [await at('UNDER_REVIEW', 'DISTRICT'), await at('UNDER_REVIEW', 'DISTRICT')];
  const review = (duplicateOf?: string) =>
    run(backOffice, 'reviewComplaint', {
      complaintId: one.id,
      expectedVersion: 1,
      decision: 'DUPLICATE',
      duplicateOf,
    });
  expect(await review()).toBe('InvalidInput');
  expect(await review(one.id)).toBe('InvalidInput');
  expect(await review(other.id)).toBe('yes');
});
