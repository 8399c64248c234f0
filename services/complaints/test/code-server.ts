import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { formatId } from '@slrt/domain';
import { uuidv7 } from '@slrt/testkit';

/** A one-time code that was sent. */
interface SentCode {
  readonly complaintId: string;
  readonly purpose: string;
  readonly regionCode?: string;
  readonly code: string;
  isUsed: boolean;
}
interface Graph {
  readonly query: string;
  readonly variables: { readonly input: Record<string, string> };
}

/**
 * Starts the identity provider and the gateway, as far as the service asks them for one-time codes. `sent` lists the codes by
 * their id, the oldest first.
 */
export async function startCodeServer() {
  const sent = new Map<string, SentCode>();
  const behaviour = { isUp: true };
  const send = ({ complaintId = '', purpose = '', regionCode }: Record<string, string>) => {
    const id = formatId('oneTimeCode', {
      district: `${complaintId.slice(3, 5)}.${complaintId.slice(5, 7)}`,
      uuid: uuidv7(),
    });
    const code = String(sent.size + 100_000);
    sent.set(id, { complaintId, purpose, code, isUsed: false, ...(regionCode ? { regionCode } : {}) });
    return { sendOneTimeCode: { oneTimeCode: { id } } };
  };
  const verify = ({ oneTimeCodeId = '', code = '' }: Record<string, string>) => {
    const known = sent.get(oneTimeCodeId);
    if (!known || known.isUsed || known.code !== code) return { verifyOneTimeCode: { __typename: 'InvalidInput' } };
    known.isUsed = true;
    const { complaintId } = known;
    return { verifyOneTimeCode: { __typename: 'VerifyOneTimeCodeSuccess', oneTimeCode: { complaintId } } };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    response.setHeader('content-type', 'application/json');
    if (!behaviour.isUp) response.writeHead(503).end('{}');
    else if (request.url === '/token') response.end(JSON.stringify({ access_token: 'token', expires_in: 300 }));
    else {
      const { query, variables } = JSON.parse(body) as Graph;
      response.end(JSON.stringify({ data: (query.includes('sendOneTimeCode') ? send : verify)(variables.input) }));
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    behaviour,
    sent,
    /** The code that was sent last for a complaint. */
    codeFor: (complaintId: string) =>
      [...sent.values()].findLast((each) => each.complaintId === complaintId && !each.isUsed)?.code ?? '',
    last: () => [...sent.values()].at(-1),
    settings: { GATEWAY_URL: url, TOKEN_URL: `${url}/token` },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
export type CodeServer = Awaited<ReturnType<typeof startCodeServer>>;

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** A browser without scripts: it keeps cookies, and does not follow redirects. `address` is what the gateway would pass on. */
export function createBrowser(fetch: Fetch, address: string) {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(path, {
      redirect: 'manual',
      ...init,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-slrt-address': address,
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(each) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return { status: response.status, to: response.headers.get('location'), html: await response.text(), response };
  };
  return {
    cookies,
    get: (path: string) => request(path),
    post: (path: string, form: Readonly<Record<string, string>>) =>
      request(path, { method: 'POST', body: new URLSearchParams(form) }),
    send: (path: string, body: FormData) => request(path, { method: 'POST', body }),
  };
}
export type Browser = ReturnType<typeof createBrowser>;
