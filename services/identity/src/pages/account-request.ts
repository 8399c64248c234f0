import type { IncomingMessage, ServerResponse } from 'node:http';
import { audit, type Database, type Tx } from '@slrt/database';
import type { AuditAction } from '@slrt/domain';
import type { AccountRow } from '../accounts/account.repository.ts';
import type { Throttle } from '../accounts/throttle.ts';
import type { Factors } from '../factors/factors.ts';
import { mount, type createDirectory } from '../provider/provider.ts';
import { providerScope } from '../provider/scope.ts';
import type { PageSession } from './account-session.ts';
import { contentPolicy, languageOf, renderPage, sendPage, type PageText, type Say } from './pages.ts';
import { passkeyScriptHash } from './passkey-form.ts';
import type { DeviceCookies } from './requests.ts';

export interface AccountPageOptions {
  readonly database: Database;
  readonly issuer: string;
  readonly throttle: Throttle;
  readonly factors: Factors;
  readonly devices: DeviceCookies;
  readonly breached: ReadonlySet<string>;
  /** Secret from which those of the forms derive. */
  readonly secret: string;
  readonly directory: Pick<ReturnType<typeof createDirectory>, 'mayUse'>;
  /** Ends the sessions of an account, and every token that it got until now. */
  readonly revoke: (account: string) => Promise<void>;
  /** Tells the gateways at once of revocations that were written down. */
  readonly wake: () => void;
}

/** A request of someone who is signed in. */
export interface At {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly session: PageSession;
  readonly account: AccountRow;
  readonly address: string;
  readonly say: Say;
  /** Hidden field of the forms. */
  readonly csrf: string;
}
export interface PageProblem {
  readonly text: PageText;
  readonly status: number;
  readonly seconds?: number;
  readonly min?: number;
}
export interface Shown {
  readonly title: PageText;
  readonly body: string;
  readonly problem?: PageProblem | undefined;
  readonly hasScript?: boolean;
  readonly isWide?: boolean;
}

/** Path of the account page. */
export const home = `${mount}/account`;

export function show({ request, response, say }: Pick<At, 'request' | 'response' | 'say'>, shown: Shown): void {
  const { title, body, problem, hasScript = false, isWide = false } = shown;
  const { seconds = 0, min = 0 } = problem ?? {};
  const alert = problem ? `<p role="alert">${say(problem.text, { seconds, min })}</p>` : '';
  sendPage(response, {
    status: problem?.status ?? 200,
    html: renderPage(languageOf(request), say(title), `${alert}${body}`, isWide),
    headers: {
      'content-security-policy': contentPolicy([], hasScript ? passkeyScriptHash : null),
      ...(seconds > 0 ? { 'retry-after': String(seconds) } : {}),
    },
  });
}

export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to, 'cache-control': 'no-store' }).end();
}

/** Runs `work` in a transaction of the person. */
export const write = <T>(
  { database }: Pick<AccountPageOptions, 'database'>,
  { account }: Pick<At, 'account'>,
  work: (tx: Tx) => Promise<T> | T,
): Promise<T> => database.withTransaction({ ...providerScope, actorId: account.id }, work, 'request');

export function record(tx: Tx, { id, district_code: district }: AccountRow, action: AuditAction): void {
  audit(tx, { district, action, purpose: null, subjects: [id], requestId: null });
}
