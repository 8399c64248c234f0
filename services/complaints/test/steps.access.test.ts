import { needStatusOfComplaint, type Actor, type ComplaintStatus } from '@slrt/domain';
import { actors } from '@slrt/testkit';
import { describeService, uuidOf, type Complaint } from './kit.ts';

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
      [educationDesk, 'NOT_ALLOWED'],
      [officer, 'NOT_ALLOWED'],
      [otherBackOffice, 'NOT_FOUND'],
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
      [backOffice, 'NOT_ALLOWED'],
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
      [officer, 'NOT_ALLOWED'],
      [otherFacilitator, 'NOT_FOUND'],
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
      [otherFacilitator, 'NOT_FOUND'],
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
      [educationDesk, 'NOT_ALLOWED'],
      [officer, 'NOT_ALLOWED'],
      [otherBackOffice, 'NOT_FOUND'],
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
      [manager, 'NOT_ALLOWED'],
      [otherManager, 'NOT_FOUND'],
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
      [coordinator, 'NOT_ALLOWED'],
      [otherManager, 'NOT_FOUND'],
    ],
  ],
  [
    'completeHandling',
    'HANDLED_DIRECTLY',
    'DISTRICT',
    { note: 'Selesai.' },
    [
      [backOffice, 'yes'],
      [educationDesk, 'NOT_ALLOWED'],
      [officer, 'NOT_ALLOWED'],
      [otherBackOffice, 'NOT_FOUND'],
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
      [officer, 'NOT_ALLOWED'],
      [otherFacilitator, 'NOT_FOUND'],
      [otherBackOffice, 'NOT_FOUND'],
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
      [educationDesk, 'NOT_ALLOWED'],
      [officer, 'NOT_ALLOWED'],
      [otherFacilitator, 'NOT_FOUND'],
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
      [officer, 'NOT_ALLOWED'],
      [otherFacilitator, 'NOT_FOUND'],
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
      [otherFacilitator, 'NOT_FOUND'],
      [otherManager, 'NOT_FOUND'],
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
      [educationDesk, 'NOT_ALLOWED'],
      [officer, 'NOT_ALLOWED'],
      [facilitator, 'FORBIDDEN'],
      [otherBackOffice, 'NOT_FOUND'],
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
      [otherManager, 'NOT_FOUND'],
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
      [otherFacilitator, 'NOT_FOUND'],
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

describeService('complaints', ({ sql, complaint, send, ...kit }) => {
  /** A complaint in any state, as if it had gone there: the state's own check is off for this one statement. */
  async function at(status: ComplaintStatus, desk: 'DISTRICT' | 'VILLAGE'): Promise<Complaint> {
    const filed = await complaint();
    const ended = ['REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN'].includes(status);
    const holder = ended ? 'null' : `'BACK_OFFICE'`;
    const due = ended ? 'null' : 'due_at';
    const need = needStatusOfComplaint[status];
    await sql(`begin; set local session_replication_role = replica;
      update complaint set status = '${status}', desk = '${desk}', holder_role = ${holder}, due_at = ${due} where id = '${uuidOf(filed)}';
      update complaint_need set status = '${need}', holder_role = ${holder}, due_at = ${due}, recommended_by = 'someone',
        recommendation = '{"handling":"HANDLE_DIRECTLY","programmeCodes":[],"agencyCodes":[]}'
      where complaint_id = '${uuidOf(filed)}'; commit`);
    return filed;
  }

  test.each(cases)(
    '$mutation $how in $status at the $desk desk by $who: $answer',
    async ({ mutation, status, desk, input, actor, answer }) => {
      const row = await at(status, desk);
      const result = await send(kit.as(actor), row, mutation, input);
      if (answer === 'yes') expect(result).toSucceed();
      else expect(result).toBeRefused(answer);
      const [after] = await sql<{ version: number }>('select version from complaint where id = $1', [uuidOf(row)]);
      // A refused step changes nothing. A note is only added to the timeline.
      expect(after?.version).toBe(answer === 'yes' && mutation !== 'addComplaintNote' ? 2 : 1);
    },
  );

  test('a duplicate names another complaint of the area', async () => {
    const [one, other] = [await at('UNDER_REVIEW', 'DISTRICT'), await at('UNDER_REVIEW', 'DISTRICT')];
    const review = (duplicateOf?: string) =>
      send(kit.asBackOffice, one, 'reviewComplaint', { decision: 'DUPLICATE', duplicateOf });
    expect(await review()).toBeRefused('INVALID_INPUT');
    expect(await review(one.id)).toBeRefused('INVALID_INPUT');
    expect(await review(other.id)).toSucceed();
  });
});
