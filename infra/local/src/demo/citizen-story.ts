import { uuidv7 } from 'uuidv7';
import { StoryError, type Player, type StoryOutcome, type Surroundings } from './player.ts';
import { decide, findHousehold } from './steps.ts';

/** A phone on the public pages. */
export interface Phone {
  /** Opens a page and returns its HTML. */
  open(path: string): Promise<string>;
  /** Fills in and sends the form with this action and these hidden values. Returns the HTML of the page that follows. */
  send(
    action: string,
    values: Readonly<Record<string, string>>,
    hidden?: Readonly<Record<string, string>>,
  ): Promise<string>;
  /** Takes a picture of what it shows. */
  picture?(name: string): Promise<void>;
}

/** Creates a phone that sends the forms by HTTP. The pages have no scripts, so a browser sends the same. */
export function createHttpPhone(gatewayUrl: string): Phone {
  const cookies = new Map<string, string>();
  const request = async (path: string, body?: URLSearchParams): Promise<string> => {
    const response = await fetch(`${gatewayUrl}${path}`, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(each) ?? [];
      cookies.set(name, value);
    }
    const to = response.headers.get('location');
    return to ? request(to) : response.text();
  };
  return {
    open: (path) => request(path),
    send: (action, values, hidden = {}) => request(action, new URLSearchParams({ ...hidden, ...values })),
  };
}

interface Message {
  readonly to: string;
  readonly text: string;
}

/** Waits for the one-time code that is sent to a phone after those known already. */
async function waitForCode(messagesUrl: string, phone: string, known: Set<string>): Promise<string> {
  const to = `+62${phone.replaceAll(/\D/g, '').slice(1)}`;
  for (let waited = 0; waited < 30_000; waited += 200) {
    const all = (await (await fetch(`${messagesUrl}messages.json`)).json()) as Message[];
    const codes = all
      .filter((each) => each.to === to)
      .flatMap(({ text }) => /SLRT Anda: (\d{6})/.exec(text)?.[1] ?? []);
    const fresh = codes.find((code) => !known.has(code));
    if (fresh) {
      known.add(fresh);
      return fresh;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new StoryError('no one-time code arrived');
}

const desk = { officer: 'serang-back-office', decider: 'serang-manager' };

/** Has the officer sign in, so that the roster knows them: a district without officers takes no complaints on the web. */
async function openDesk(player: Player, regionCode: string): Promise<void> {
  const query = 'query ($code: ID!) { officers(regionCode: $code) { person } }';
  await player.until(
    'an officer on the roster',
    () => player.ask<{ officers: { person: string }[] }>(desk.officer, query, { code: regionCode.slice(0, 5) }),
    ({ officers }) => officers.some(({ person }) => person === desk.officer),
  );
}

/** Returns number and follow-up code of the receipt. */
function readReceipt(html: string): { number: string; code: string } {
  const [number, code] = [...html.matchAll(/class="big">([^<]+)</g)].map(([, value]) => value);
  if (!number || !code) throw new StoryError('no receipt');
  return { number, code };
}

/** Tries to record the citizen's answer as the officer who handled the case. Returns the code of the refusal. */
async function refusalOfOfficer(player: Player, complaintId: string, expectedVersion: number): Promise<string> {
  const document = `mutation ($input: ConfirmOutcomeInput!) { confirmOutcome(input: $input) { ... on UserError { code } } }`;
  const input = { complaintId, expectedVersion, result: 'FULFILLED', via: 'BY_PHONE' };
  const { confirmOutcome } = await player.ask<{ confirmOutcome: { code?: string } }>(desk.officer, document, { input });
  return confirmOutcome.code ?? 'NONE';
}

/** The desk handles the complaint itself. Returns it as it waits for the citizen. */
async function handle(player: Player, complaintId: string) {
  const decided = await decide(player, desk, complaintId, { handling: 'HANDLE_DIRECTLY' });
  const message = { idempotencyKey: uuidv7(), complaintId, text: 'Kartu sudah kami aktifkan. Silakan dicoba.' };
  await player.act(desk.officer, 'sendComplaintMessage', message, 'complaint');
  const input = { complaintId, expectedVersion: decided.version, note: 'Kartu diaktifkan.' };
  return player.act(desk.officer, 'completeHandling', input, 'complaint');
}

/** A citizen files on the public page, follows the case, answers and rates, on a phone. */
export async function playCitizenStory(
  player: Player,
  { messagesUrl }: Pick<Surroundings, 'messagesUrl'>,
  phone: Phone,
): Promise<StoryOutcome> {
  const { region } = await findHousehold(player, 'serang-facilitator', { listing: 'LISTED' });
  const number = `0813 ${String(Date.now()).slice(-8)}`;
  const known = new Set<string>();
  await openDesk(player, region.code);
  await phone.open('/lapor');
  await phone.picture?.('citizen-file');
  await phone.send('/lapor', {
    ...{
      village: region.code,
      kind: 'COMPLAINT',
      category: 'HEALTH/CARD_INACTIVE',
      relation: 'SELF',
      visibility: 'OPEN',
    },
    ...{
      description: 'Kartu kesehatan saya tidak aktif sejak bulan lalu.',
      name: 'Warga Contoh',
      phone: number,
      consent: 'yes',
    },
  });
  const receipt = readReceipt(await phone.send('/lapor/kode', { code: await waitForCode(messagesUrl, number, known) }));
  await phone.picture?.('citizen-receipt');
  const query = 'query ($number: String!) { complaintByNumber(number: $number) { id } }';
  const found = await player.ask<{ complaintByNumber: { id: string } }>(desk.officer, query, {
    number: receipt.number,
  });
  const { id } = found.complaintByNumber;
  const waiting = await handle(player, id);
  const refusal = await refusalOfOfficer(player, id, waiting.version);
  if (refusal !== 'HANDLED_CASE') throw new StoryError(`the officer was not refused: ${refusal}`);
  await phone.open('/ikuti'); // the receipt opened a session, which the citizen leaves
  await phone.send('/ikuti/keluar', {});
  await phone.send('/ikuti', receipt);
  await phone.picture?.('citizen');
  await phone.send('/ikuti/kode', {}, { send: '1' });
  await phone.send('/ikuti/kode', { code: await waitForCode(messagesUrl, number, known) });
  await phone.send('/ikuti/jawab', { result: 'FULFILLED' }, { act: 'CONFIRM', need: '1' });
  await phone.send('/ikuti/jawab', { rating: '5' }, { act: 'RATE' });
  const ended = await player.reach(desk.officer, id, 'RESOLVED');
  return {
    complaintId: id,
    reader: desk.officer,
    ends: ended.status,
    facts: [
      'filed on /lapor after a one-time code, followed and answered on /ikuti after another one',
      `the officer who handled the case was refused to answer for the citizen: ${refusal}`,
    ],
  };
}
