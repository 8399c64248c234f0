import type { KoaContextWithOIDC } from 'oidc-provider';
import { contentPolicy } from '../pages/pages.ts';

/**
 * Answers a log-out in a browser without a session. There is nothing to end or to confirm, so it goes on to the app's address, which the
 * provider has checked, or to the last page. The provider's own answer is a form that a script sends; the content policy allows
 * neither the script nor an answer that leads to another origin.
 */
export async function endWithoutSession(context: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> {
  await next();
  // Requests for paths that the provider does not know have no `oidc`.
  const oidc = context.oidc as typeof context.oidc | undefined;
  if (oidc?.route !== 'end_session' || context.status !== 200 || oidc.session?.accountId) return;
  const { post_logout_redirect_uri: uri, state } = oidc.params ?? {};
  const target = new URL(typeof uri === 'string' ? uri : oidc.urlFor('end_session_success'));
  if (typeof uri === 'string' && typeof state === 'string') target.searchParams.set('state', state);
  context.body = null;
  context.status = 303;
  context.set('content-security-policy', contentPolicy());
  context.redirect(target.href);
}
