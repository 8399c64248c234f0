export interface Page {
  readonly status: number;
  readonly text: string;
  /** Absolute URL of the redirect. Null if there is none. */
  readonly to: string | null;
}

type Fields = Readonly<Record<string, string>>;

/**
 * Creates a minimal browser for login pages. It keeps cookies and sends forms, but does not follow redirects, so that tests see each step.
 * `headers` are further headers of the request.
 */
export function createCookieBrowser(): (url: string, form?: Fields, headers?: Fields) => Promise<Page> {
  const cookies = new Map<string, string>();
  return async (url, form, headers = {}) => {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { ...headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    return { status: response.status, text: await response.text(), to: location ? new URL(location, url).href : null };
  };
}
