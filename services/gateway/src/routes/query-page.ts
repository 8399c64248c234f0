import fp from 'fastify-plugin';
import { badRequest } from '../refusal.ts';

/** A page for trying out queries. Works offline, stores nothing, sends only to this gateway. */
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>SLRT Terpadu — query page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body{font:15px/1.4 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem}
label{display:block;font-weight:600;margin-top:.8rem}
textarea,input{width:100%;box-sizing:border-box;font:13px/1.5 ui-monospace,monospace;padding:.5rem;border:1px solid #888;border-radius:4px}
button{margin:.8rem 0;padding:.5rem 1.2rem;font:inherit;border:0;border-radius:4px;background:#0b5;color:#fff;cursor:pointer}
pre{background:#f4f4f4;padding:.8rem;overflow:auto;border-radius:4px;min-height:4rem}
</style></head><body>
<h1>SLRT Terpadu</h1>
<p>Get a token with <code>npm run --silent token -- back-office</code>, paste it, and run a query (Ctrl+Enter).</p>
<label for="token">Access token</label><input id="token" type="password" autocomplete="off">
<label for="query">Query</label>
<textarea id="query" rows="12" spellcheck="false">{
  complaints(first: 5) {
    totalCount
    edges { node { number status holder { role since } household { decile head { name } } referrals { agency { name } status } } }
  }
}</textarea>
<label for="variables">Variables (JSON)</label><textarea id="variables" rows="3" spellcheck="false">{}</textarea>
<button id="run">Run</button> <span id="time"></span>
<pre id="answer" aria-live="polite"></pre>
<script>
const get = (id) => document.getElementById(id);
async function run() {
  const started = performance.now();
  try {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + get('token').value.trim() },
      body: JSON.stringify({ query: get('query').value, variables: JSON.parse(get('variables').value || '{}') }) });
    get('answer').textContent = JSON.stringify(await response.json(), null, 2);
    get('time').textContent = response.status + ' in ' + Math.round(performance.now() - started) + ' ms';
  } catch (error) { get('answer').textContent = String(error); }
}
get('run').onclick = run;
document.onkeydown = (event) => { if (event.ctrlKey && event.key === 'Enter') run(); };
</script></body></html>`;

const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'";

/** Serves the query page at `GET /graphql`, or 405 when it is not enabled. */
export const queryPage = fp<{ isEnabled: boolean }>((app, { isEnabled }, done) => {
  app.get('/graphql', (_request, reply) =>
    isEnabled
      ? reply.type('text/html; charset=utf-8').header('content-security-policy', contentSecurityPolicy).send(page)
      : reply.code(405).header('allow', 'POST').send(badRequest('Send a POST.')),
  );
  done();
});
