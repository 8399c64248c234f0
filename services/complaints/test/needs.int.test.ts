import { formatId } from '@slrt/domain';
import { referralEvents, referralsStream } from '@slrt/events';
import { actors, eventually, places, uuidv7 } from '@slrt/testkit';
import { describeService, uuidOf, type Complaint } from './kit.ts';

interface Need {
  readonly no: number;
  readonly status: string;
  readonly holder: { role: string } | null;
  readonly dueAt: string | null;
  readonly refused: boolean;
  readonly outcome: { result: string } | null;
  readonly answer: { result: string; met: boolean } | null;
  readonly waiting: { place: number; reviewOn: string } | null;
}
interface Family extends Complaint {
  readonly status: string;
  readonly nextSteps: readonly string[];
  readonly timeline: readonly { needs: readonly number[] }[];
  readonly needs: readonly Need[];
}
const fields = `id version status holder { role } dueAt nextSteps outcome { result confirmation } timeline { kind needs to }
  needs { no status holder { role } dueAt refused outcome { result } answer { result met } waiting { place reviewOn } }`;
const three = {
  needs: [
    { sector: 'EDUCATION', categoryCode: 'SCHOOL_AID' },
    { sector: 'FOOD', categoryCode: 'FOOD_AID_TIME' },
  ],
};

describeService('complaints', ({ complaint, step, send, read, publish, sql, ...kit }) => {
  const { asBackOffice, asManager, asFacilitator, as } = kit;
  const asEducationDesk = as(actors.educationDesk);
  const seen = async (of: Complaint) => (await read(of, fields)) as unknown as Family;
  const statuses = async (of: Complaint) => (await seen(of)).needs.map(({ status }) => status);
  const underReview = async (more: object = three) =>
    step(asBackOffice, await complaint(more), 'reviewComplaint', { decision: 'START' });

  /** Sends an event of a referral of one need, as the service of referrals would. */
  const agency = async (of: Complaint, needNo: number, end: string, more: object = {}) => {
    const [need] = await sql<{ decision_no: number }>(
      'select decision_no from complaint_need where complaint_id = $1 and no = $2',
      [uuidOf(of), needNo],
    );
    const isCompleted = !['REQUESTED', 'REJECTED'].includes(end);
    const contract = referralEvents[end === 'REQUESTED' ? 'requested' : end === 'REJECTED' ? 'rejected' : 'completed'];
    await publish(contract, {
      ...{ district: places.district, version: 2, actorId: 'liaison-1', actorRole: 'AGENCY_LIAISON' },
      ...{
        referralId: formatId('referral', { district: places.district, uuid: uuidv7() }),
        number: 'RJK/6309/2026/000001',
      },
      ...{ complaintId: of.id, decisionNo: need?.decision_no ?? 1, needNo, householdId: null, agencyCode: 'BPJS' },
      ...{
        programmeCode: null,
        status: isCompleted ? 'COMPLETED' : end,
        reason: end === 'REJECTED' ? 'NO_CAPACITY' : null,
      },
      ...{ outcome: isCompleted ? end : null, dueAt: null, routingRule: null, siblings: 1, regionCode: places.village },
      ...more,
    });
  };
  /** A family with three needs, all referred. */
  const referred = async () => {
    const row = await step(asBackOffice, await underReview(), 'recommendHandling', { handling: 'REFER', needs: [1] });
    const all = await step(asBackOffice, row, 'recommendHandling', { handling: 'REFER', needs: [2, 3] });
    return step(asManager, all, 'decideHandling', { decision: 'APPROVE' });
  };

  describe('needs', () => {
    test('go their own way', async () => {
      const one = await step(asBackOffice, await underReview(), 'recommendHandling', { handling: 'REFER', needs: [2] });
      expect([one.status, await statuses(one)]).toEqual(['UNDER_REVIEW', ['OPEN', 'RECOMMENDED', 'OPEN']]);
      const decided = await step(asManager, one, 'decideHandling', { decision: 'APPROVE', needs: [2] });
      expect([decided.status, await statuses(decided)]).toEqual(['UNDER_REVIEW', ['OPEN', 'REFERRED', 'OPEN']]);
      const rest = await step(asBackOffice, decided, 'recommendHandling', { handling: 'HANDLE_DIRECTLY' });
      expect(await statuses(rest)).toEqual(['RECOMMENDED', 'REFERRED', 'RECOMMENDED']);
      const family = await seen(await step(asManager, rest, 'decideHandling', { decision: 'APPROVE' }));
      expect(family.status).toBe('HANDLED_DIRECTLY');
      expect(family.needs.map(({ holder }) => holder?.role)).toEqual(['BACK_OFFICE', 'AGENCY_LIAISON', 'BACK_OFFICE']);
      expect(family.needs.every(({ dueAt }) => dueAt !== null)).toBe(true);
      expect(family.timeline.filter(({ needs }) => needs.length > 0).map(({ needs }) => needs)).toEqual([
        ...[[2], [2], [1, 3], [1, 3]],
      ]);
    });

    test('end apart, and the complaint with the last one', async () => {
      const row = await referred();
      await agency(row, 1, 'SERVED');
      await eventually(async () => (await statuses(row))[0] === 'ANSWERED');
      const answered = await step(asFacilitator, await seen(row), 'confirmOutcome', {
        result: 'FULFILLED',
        needs: [1],
      });
      expect([answered.status, await statuses(answered)]).toEqual(['REFERRED', ['FULFILLED', 'REFERRED', 'REFERRED']]);
      await agency(row, 2, 'NOT_ELIGIBLE');
      await agency(row, 3, 'SERVED');
      await eventually(async () => (await seen(row)).status === 'AWAITING_CONFIRMATION');
      const food = await step(asFacilitator, await seen(row), 'confirmOutcome', { result: 'FULFILLED', needs: [3] });
      const school = { result: 'UNFULFILLED', reason: 'NOT_ELIGIBLE' };
      const closed = await seen(await step(asFacilitator, food, 'confirmOutcome', school));
      expect(closed).toMatchObject({ status: 'CLOSED_UNFULFILLED', outcome: { result: 'PARTLY' } });
      expect(closed.needs.map(({ outcome }) => outcome?.result)).toEqual(['FULFILLED', 'UNFULFILLED', 'FULFILLED']);
      const reopened = await step(asBackOffice, closed, 'reopenComplaint', { note: 'Sekolah belum.' });
      expect(await statuses(reopened)).toEqual(['FULFILLED', 'OPEN', 'FULFILLED']);
    });

    test('return to the back office one by one', async () => {
      const row = await referred();
      await agency(row, 2, 'REJECTED');
      await eventually(async () => (await seen(row)).status === 'UNDER_REVIEW');
      const family = await seen(row);
      expect(family.needs.map(({ status }) => status)).toEqual(['REFERRED', 'OPEN', 'REFERRED']);
      expect(family.nextSteps).toContain('recommendHandling');
    });

    test('wait for a place in a list until a day', async () => {
      const row = await referred();
      await agency(row, 1, 'WAITING_FOR_QUOTA');
      await eventually(async () => (await statuses(row))[0] === 'WAITING_FOR_QUOTA');
      const [need] = (await seen(row)).needs;
      expect(need).toMatchObject({ holder: { role: 'BACK_OFFICE' }, waiting: { place: expect.any(Number) as number } });
      const reviewOn = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);
      const kept = await step(asBackOffice, await seen(row), 'keepWaiting', { reviewOn });
      expect((await seen(kept)).needs[0]?.waiting?.reviewOn).toBe(reviewOn);
      const ended = await seen(await step(asBackOffice, kept, 'endWaiting', { note: 'Kuota tahun ini habis.' }));
      expect(ended.needs[0]).toMatchObject({ status: 'ANSWERED', answer: { result: 'QUOTA_FULL', met: false } });
    });

    test('are declined with a reason that the family may deny', async () => {
      const decline = { handling: 'DECLINE', needs: [3] };
      const row = await underReview();
      expect(await send(asBackOffice, row, 'recommendHandling', decline)).toBeRefused('INVALID_INPUT');
      const declined = await step(asBackOffice, row, 'recommendHandling', { ...decline, reason: 'NO_PROGRAMME' });
      const decided = await seen(await step(asManager, declined, 'decideHandling', { decision: 'APPROVE' }));
      expect(decided.needs[2]).toMatchObject({ status: 'ANSWERED', answer: { met: false, result: 'NO_PROGRAMME' } });
    });
  });

  describe('a refusal', () => {
    /** One need referred to two agencies, of which the first refused. */
    const refused = async () => {
      const input = { handling: 'REFER', agencyCodes: ['BPJS', 'DINKES'] };
      const row = await step(asBackOffice, await underReview({}), 'recommendHandling', input);
      const decided = await step(asManager, row, 'decideHandling', { decision: 'APPROVE' });
      await agency(decided, 1, 'REQUESTED', { siblings: 2, agencyCode: 'DINKES' });
      await agency(decided, 1, 'REJECTED', { siblings: 2 });
      await eventually(async () => (await seen(decided)).needs[0]?.refused === true);
      return seen(decided);
    };

    test('becomes a task of the back office at once', async () => {
      const row = await refused();
      expect(row).toMatchObject({ status: 'REFERRED', holder: { role: 'BACK_OFFICE' } });
      const settled = await seen(await step(asBackOffice, row, 'settleRefusal', { note: 'Cukup satu.' }));
      expect(settled).toMatchObject({ status: 'REFERRED', holder: { role: 'AGENCY_LIAISON' } });
    });

    test('lets the desk recommend a further agency', async () => {
      const row = await refused();
      const again = { handling: 'REFER', agencyCodes: ['BPJS'] };
      expect(await send(asBackOffice, row, 'recommendHandling', again)).toBeRefused('INVALID_INPUT');
      const busy = { handling: 'REFER', agencyCodes: ['DINKES'], note: 'Coba.' };
      expect(await send(asBackOffice, row, 'recommendHandling', busy)).toBeRefused('INVALID_INPUT');
      const next = await step(asBackOffice, row, 'recommendHandling', { ...again, note: 'Data baru.' });
      const returned = await step(asManager, next, 'decideHandling', { decision: 'RETURN', reason: 'UNCLEAR' });
      expect(await seen(returned)).toMatchObject({ status: 'REFERRED', holder: { role: 'BACK_OFFICE' } });
    });

    test('of one programme leaves the need with the other agency', async () => {
      const row = await referred();
      await agency(row, 1, 'REQUESTED');
      await publish(referralsStream.routingFailed, {
        ...{ district: places.district, version: 1, actorId: 'system:router', actorRole: null, complaintId: row.id },
        ...{
          decisionNo: 1,
          regionCode: places.village,
          programmeCode: 'KIP',
          reason: 'NO_OFFICE',
          needNo: 1,
          routed: 1,
        },
      });
      await eventually(async () => (await seen(row)).needs[0]?.refused === true);
      expect(await statuses(row)).toEqual(['REFERRED', 'REFERRED', 'REFERRED']);
    });
  });

  describe('the desk of a further need', () => {
    const withHousing = { needs: [{ sector: 'HOUSING', categoryCode: 'HOUSE_REPAIR' }] };
    const papers = (of: Complaint, needs: number[]) =>
      send(asBackOffice, of, 'recommendHandling', { handling: 'REFER', needs });

    test('waits only for the documents of the need that it refers', async () => {
      const row = await underReview(withHousing);
      expect(await papers(row, [2])).toBeRefused('INVALID_INPUT');
      const own = await papers(row, [1]);
      expect(own).toSucceed();
    });

    test('may ask for files and codes', async () => {
      const { id } = await complaint(three);
      const file = { idempotencyKey: uuidv7(), complaintId: id, kind: 'PHOTO' };
      expect(await asEducationDesk.mutate('requestAttachmentUpload', file, 'uploadUrl')).toSucceed();
      expect(await asEducationDesk.mutate('issueCitizenCode', { complaintId: id }, 'url')).toSucceed();
    });
  });

  describe('an agency', () => {
    test('sees the needs that were referred to it', async () => {
      const row = await referred();
      await agency(row, 2, 'REQUESTED');
      await eventually(
        async () => (await sql('select 1 from disclosure where complaint_id = $1', [uuidOf(row)])).length,
      );
      const own = await read(row, 'needs { no status }', as(actors.bpjs));
      expect(own).toEqual({ needs: [{ no: 2, status: 'REFERRED' }] });
    });
  });

  describe('the steps of the caller', () => {
    const stepsOf = async (of: Complaint, by = asBackOffice) =>
      (await read(of, 'viewerSteps', by)) as unknown as { viewerSteps: string[] };

    test('are those that the needs wait for', async () => {
      const row = await step(asBackOffice, await underReview(), 'recommendHandling', { handling: 'REFER', needs: [2] });
      const { viewerSteps } = await stepsOf(row);
      expect(viewerSteps).toEqual(
        expect.arrayContaining(['recommendHandling', 'reviewComplaint:REJECT', 'addComplaintNote']),
      );
      expect(viewerSteps).not.toContain('decideHandling:REFER');
      const manager = (await stepsOf(row, asManager)).viewerSteps.filter((each) => each.startsWith('decide'));
      expect(manager).toEqual(['decideHandling:RETURN', 'decideHandling:REFER']);
    });

    test('include no decision of the recommender', async () => {
      const both = as({
        ...actors.backOffice,
        assignments: [...actors.backOffice.assignments, ...actors.manager.assignments],
      });
      const row = await step(both, await underReview({}), 'recommendHandling', { handling: 'HANDLE_DIRECTLY' });
      expect((await stepsOf(row, both)).viewerSteps.filter((each) => each.startsWith('decide'))).toEqual([]);
    });

    test('include a note, which needs no version', async () => {
      const row = await complaint();
      expect((await stepsOf(row)).viewerSteps).toEqual(
        expect.arrayContaining(['reviewComplaint:START', 'addComplaintNote']),
      );
      const noted = await kit.act(asBackOffice, 'addComplaintNote', { complaintId: row.id, note: 'Ditelepon.' });
      expect(noted).toSucceed();
    });
  });

  describe('desks', () => {
    test('recommend for the needs of their sectors', async () => {
      const row = await underReview();
      const named = { handling: 'HANDLE_DIRECTLY', needs: [1] };
      expect(await send(asEducationDesk, row, 'recommendHandling', named)).toBeRefused('NOT_ALLOWED');
      const own = await step(asEducationDesk, row, 'recommendHandling', { handling: 'HANDLE_DIRECTLY' });
      expect(await statuses(own)).toEqual(['OPEN', 'RECOMMENDED', 'OPEN']);
    });
  });

  describe('a duplicate', () => {
    const duplicateOf = async (original: Complaint) =>
      step(asBackOffice, await underReview({}), 'reviewComplaint', { decision: 'DUPLICATE', duplicateOf: original.id });

    test('can be separated again', async () => {
      const row = await duplicateOf(await complaint());
      const own = await seen(await step(asBackOffice, row, 'separateComplaint', { note: 'Keluarga lain.' }));
      expect(own).toMatchObject({ status: 'UNDER_REVIEW', holder: { role: 'BACK_OFFICE' } });
    });

    test('is answered with its original', async () => {
      const original = await underReview({});
      const row = await duplicateOf(original);
      const handled = await step(asBackOffice, original, 'recommendHandling', { handling: 'HANDLE_DIRECTLY' });
      const decided = await step(asManager, handled, 'decideHandling', { decision: 'APPROVE' });
      await step(asBackOffice, decided, 'completeHandling', { note: 'Sudah.' });
      await eventually(async () => (await seen(row)).status === 'AWAITING_CONFIRMATION');
    });

    test('of a complaint that was answered before is answered at once', async () => {
      const handled = await step(asBackOffice, await underReview({}), 'recommendHandling', {
        handling: 'HANDLE_DIRECTLY',
      });
      const decided = await step(asManager, handled, 'decideHandling', { decision: 'APPROVE' });
      const original = await step(asBackOffice, decided, 'completeHandling', { note: 'Sudah.' });
      const row = await duplicateOf(original);
      await eventually(async () => (await seen(row)).status === 'AWAITING_CONFIRMATION');
    });

    test('is reviewed when its original was withdrawn', async () => {
      const original = await complaint();
      const row = await duplicateOf(original);
      await step(asFacilitator, original, 'withdrawComplaint');
      await eventually(async () => (await seen(row)).status === 'REOPENED');
    });
  });
});
