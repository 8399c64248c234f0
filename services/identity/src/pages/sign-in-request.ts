import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '@slrt/database';
import type Provider from 'oidc-provider';
import type { AccountRow } from '../accounts/account.repository.ts';
import type { Throttle } from '../accounts/throttle.ts';
import type { Factors } from '../factors/factors.ts';
import type { StrengthRule } from '../factors/strength.ts';
import { mount } from '../provider/provider.ts';
import type { Alarms } from '../temporary-access/alarms.ts';
import type { TemporaryAccess } from '../temporary-access/temporary-access.ts';
import { policySourceOf, type PageText } from './pages.ts';
import type { DeviceCookies } from './requests.ts';

export interface SignInOptions {
  readonly database: Database;
  readonly throttle: Throttle;
  readonly devices: DeviceCookies;
  readonly factors: Factors;
  readonly access: TemporaryAccess;
  readonly alarms: Alarms;
  /** Roles that need a second factor. In the demo its people are listed on the page and sign in without a password. */
  readonly strength: StrengthRule;
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;
/** A request for the pages of one sign-in. */
export interface SignInRequest {
  readonly provider: Provider;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly interaction: Interaction;
  /** Address of the client. */
  readonly address: string;
  /** True for the page of a sign-in by passkey alone. */
  readonly isPasskeyPage: boolean;
}
export interface Problem {
  readonly text: PageText;
  readonly status: number;
  readonly seconds?: number;
}
/** Someone who has proved who they are, and how. */
export interface Proved {
  readonly account: AccountRow;
  readonly methods: readonly string[];
}
/** Path of the pages of a sign-in. */
export const pathOf = ({ uid }: Interaction): string => `${mount}/interaction/${uid}`;

/** The address of the app, which the form's answer leads back to. */
export const destinationOf = ({ params }: Interaction): string[] => policySourceOf(params['redirect_uri']);
