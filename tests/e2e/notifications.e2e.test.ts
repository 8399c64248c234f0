import { steps } from '@slrt/local';
import { running } from './running.ts';

interface Message {
  readonly channel: string;
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly count: number;
}
const messagesUrl = () => running().run().messages?.url ?? '';

/** Waits at most 30 s for messages to an address. */
async function messagesTo(address: string, count: number): Promise<Message[]> {
  for (let waited = 0; waited < 30_000; waited += 200) {
    const all = (await (await fetch(`${messagesUrl()}messages.json`)).json()) as Message[];
    const own = all.filter(({ to }) => to === address);
    if (own.length >= count) return own;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no message within 30 s');
}

describe('a reporter', () => {
  const digits = String(Date.now()).slice(-8);
  const email = `warga-${digits}@example.org`;
  let complaintId: string;
  beforeAll(async () => {
    const { player } = running();
    const household = await steps.findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
    const filed = await steps.file(player, 'serang-facilitator', {
      ...steps.cardInactive(household),
      reporter: { name: 'Warga Contoh', relation: 'FAMILY', phone: `0811${digits}`, email },
    });
    complaintId = filed.id;
  }, 60_000);

  test('gets an SMS and an e-mail about each step', async () => {
    const [sms] = await messagesTo(`+62811${digits}`, 1);
    expect(sms).toMatchObject({ channel: 'SMS', count: 1 });
    expect(sms?.text).toMatch(/^Pengaduan Anda SLRT\/3673\/\d{4}\/\d{6} sudah kami terima\./);
    const [mail] = await messagesTo(email, 1);
    expect(mail?.text).toBe(sms?.text);
  });

  test('finds the messages on the page that the home page links', async () => {
    const page = await (await fetch(messagesUrl())).text();
    expect(page).toContain(email);
    const home = await (await fetch(`${running().run().gateway.url}/`)).text();
    expect(home).toContain(messagesUrl());
  });

  test('is on record as read by the service', async () => {
    const { data } = await running().graph<{ auditTrail: { complaints: { edges: { node: { actorId: string } }[] } } }>(
      'serang-data-protection',
      `query ($id: ID!) { auditTrail(regionCode: "36.73") { complaints(filter: { subjectId: $id, action: "complaint.reporter-contact" })
        { edges { node { actorId } } } } }`,
      { id: complaintId },
    );
    expect(data?.auditTrail.complaints.edges.map(({ node }) => node.actorId)).toContain('notifications-service');
  });
});
