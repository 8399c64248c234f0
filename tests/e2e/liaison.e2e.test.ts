import { steps } from '@slrt/local';
import { uuidv7 } from 'uuidv7';
import { running } from './running.ts';

const liaison = 'serang-liaison-bpjs';
const digits = String(Date.now()).slice(-8);
const phone = `0813${digits}`;

/** Reads until the answer fits, for at most 30 s. */
async function until<T>(read: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  for (let waited = 0; waited < 30_000; waited += 200) {
    const answer = await read();
    if (fits(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not within 30 s: ${JSON.stringify(await read())}`);
}

async function messages(): Promise<string[]> {
  const all = (await (await fetch(`${running().run().messages?.url ?? ''}messages.json`)).json()) as {
    to: string;
    text: string;
  }[];
  return all.filter(({ to }) => to === `+62813${digits}`).map(({ text }) => text);
}

interface Seen {
  readonly status: string;
  readonly version: number;
  /** Null until the event of the referral has opened the complaint to the agency. */
  readonly complaint: { contactPhone: string | null; attachments: { kind: string }[]; sector: string } | null;
}
interface Complaint {
  readonly version: number;
  readonly pause: { reason: string } | null;
  readonly holder: { role: string };
}

describe('a liaison', () => {
  let complaintId: string;
  let referralId: string;
  const referral = async (): Promise<Seen> => {
    const query = `query ($id: ID!) { referral(id: $id) { status version
      complaint { sector attachments { kind } contactPhone(purpose: CALL_BACK) } } }`;
    const { data, errors } = await running().graph<{ referral: Seen }>(liaison, query, { id: referralId });
    if (!data?.referral) throw new Error(JSON.stringify(errors));
    return data.referral;
  };
  const complaint = async (): Promise<Complaint> => {
    const query = `query ($id: ID!) { complaint(id: $id) { version pause { reason } holder { role } } }`;
    const { data } = await running().graph<{ complaint: Complaint }>('serang-manager', query, { id: complaintId });
    return data?.complaint as Complaint;
  };
  const act = async (name: string, input: object = {}) => {
    const { version } = await referral();
    const keyed = { idempotencyKey: uuidv7(), referralId, expectedVersion: version, ...input };
    return running().player.act(liaison, name, keyed, 'referral');
  };

  beforeAll(async () => {
    const { player } = running();
    const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
    const filed = await steps.file(player, 'serang-facilitator', {
      ...steps.cardInactive(household),
      reporter: { name: 'Warga Contoh', relation: 'FAMILY', phone },
    });
    complaintId = filed.id;
    const desk = { officer: 'serang-back-office', decider: 'serang-manager' };
    await steps.decide(player, desk, complaintId, { handling: 'REFER', programmeCodes: ['KIS'] });
    const [found] = await player.referrals(liaison, complaintId, 1);
    referralId = found?.id ?? '';
    await act('acceptReferral');
  }, 60_000);

  test('calls the family from acceptance on', async () => {
    const { complaint: seen } = await until(referral, ({ complaint: each }) => Boolean(each?.contactPhone));
    expect(seen).toEqual({ sector: 'HEALTH', attachments: [], contactPhone: phone });
  });

  test('makes an appointment, and the family gets a message', async () => {
    const at = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString();
    await act('setReferralAppointment', { at, place: 'Kantor BPJS, loket 3' });
    const texts = await until(messages, (all) => all.some((text) => text.includes('loket 3')));
    expect(texts.find((text) => text.includes('loket 3'))).toContain('WIB');
  });

  test('waits for a document with both clocks, until it is there', async () => {
    await act('requestMissingDocument', { kind: 'LOSS_REPORT' });
    const waiting = await until(complaint, ({ pause }) => pause !== null);
    expect(waiting).toMatchObject({ pause: { reason: 'AWAITING_DOCUMENT' }, holder: { role: 'FACILITATOR' } });
    await until(messages, (all) => all.some((text) => text.includes('memerlukan dokumen')));
    await running().player.act(
      'serang-back-office',
      'resolveComplaintDocument',
      { complaintId, expectedVersion: waiting.version, code: 'LOSS_REPORT', status: 'PROVIDED' },
      'complaint',
    );
    await until(referral, ({ status }) => status === 'IN_PROGRESS');
    expect(await until(complaint, ({ pause }) => pause === null)).toMatchObject({ holder: { role: 'AGENCY_LIAISON' } });
  });
});
