import type { Database } from '@slrt/database';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { browserName } from '../sessions/browser-name.ts';
import { saveBrowserSession, touchBrowserSession } from '../sessions/session.repository.ts';
import { providerScope } from './scope.ts';

/** Records which browser and apps a session has, whenever an app gets a code or new tokens by it. */
export const recordSessions =
  (database: Database) =>
  async (context: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    await next();
    // Requests for paths that the provider does not know have no `oidc`.
    const oidc = context.oidc as typeof context.oidc | undefined;
    if (oidc?.entities.AuthorizationCode && oidc.session?.accountId) {
      const { session } = oidc;
      const given = {
        uid: session.uid,
        account: oidc.session.accountId,
        browser: browserName(context.req.headers['user-agent']),
        app: oidc.client?.clientId ?? '',
        signedInAt: session.loginTs ?? 0,
      };
      await database.withTransaction(providerScope, (tx) => saveBrowserSession(tx, given), 'request');
    } else if (oidc?.entities.RefreshToken?.sessionUid) {
      const { sessionUid } = oidc.entities.RefreshToken;
      await database.withTransaction(providerScope, (tx) => touchBrowserSession(tx, sessionUid), 'request');
    }
  };
