import { createHash } from 'node:crypto';
import { escapeHtml, type Say } from './pages.ts';

/**
 * Asks the browser for a passkey and sends its answer with the form. The only script of these pages. Older browsers have no
 * `toJSON` of credentials, so the answer is put together here.
 */
const script = `
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const problem = form.querySelector('[role=alert]');
  const decode = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (each) => each.charCodeAt(0));
  const encode = (bytes) =>
    btoa(Array.from(new Uint8Array(bytes), (each) => String.fromCharCode(each)).join(''))
      .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
  const listed = (list) => (list || []).map((each) => ({ ...each, id: decode(each.id) }));
  const ask = async () => {
    const given = JSON.parse(form.dataset.options);
    const publicKey = { ...given, challenge: decode(given.challenge) };
    if (form.dataset.passkey === 'create') {
      publicKey.user = { ...given.user, id: decode(given.user.id) };
      publicKey.excludeCredentials = listed(given.excludeCredentials);
      return navigator.credentials.create({ publicKey });
    }
    publicKey.allowCredentials = listed(given.allowCredentials);
    return navigator.credentials.get({ publicKey });
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.hidden = true;
    try {
      const made = await ask();
      const response = {};
      for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'])
        if (made.response[name]) response[name] = encode(made.response[name]);
      if (made.response.getTransports) response.transports = made.response.getTransports();
      form.elements.passkey.value = JSON.stringify({
        id: made.id, rawId: made.id, type: made.type, clientExtensionResults: {}, response,
      });
      form.submit();
    } catch {
      problem.hidden = false;
    }
  });
}
`;

/** Hash of the script for the content policy. */
export const passkeyScriptHash = createHash('sha256').update(script).digest('base64');

export interface PasskeyForm {
  readonly kind: 'create' | 'get';
  /** Argument of the browser's function, as JSON. */
  readonly options: object;
  /** Hidden fields as HTML. */
  readonly hidden?: string;
}

/** Returns the form that makes or uses a passkey, with its script. A page has one at most. */
export function passkeyForm(say: Say, { kind, options, hidden = '' }: PasskeyForm): string {
  const isNew = kind === 'create';
  const label = isNew
    ? `<label for="label">${say('passkeyLabel')}</label><input id="label" name="label" required maxlength="60" value="${say('passkeyLabelDefault')}">`
    : '';
  return `<form method="post" data-passkey="${kind}" data-options="${escapeHtml(JSON.stringify(options))}">${hidden}
<input type="hidden" name="passkey">${label}<button class="other">${say(isNew ? 'passkeyMake' : 'passkeyUse')}</button>
<p role="alert" hidden>${say(isNew ? 'passkeyNotMade' : 'passkeyNotUsed')}</p></form><script>${script}</script>`;
}
