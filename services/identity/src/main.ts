import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { passwordOf } from '@slrt/graph-client';
import { liveText, onShutdownSignal, readEnvironment } from '@slrt/runtime';
import { environment as schema } from './environment.ts';
import { createIdentity, type Persona } from './identity.ts';
import { createLoginPage } from './login-page.ts';

const environment = readEnvironment('identity', schema);
const personas = JSON.parse(readFileSync(environment.PERSONAS, 'utf8')) as Persona[];
const known = new Set(personas.map((persona) => persona.id));
const keys = liveText(environment.JWKS, (text) => JSON.parse(text) as object);

function createProvider(text: string) {
  const provider = createIdentity({
    issuer: environment.ISSUER,
    jwks: JSON.parse(text) as { keys: object[] },
    clientSecret: environment.CLIENT_SECRET,
    personas,
    audience: environment.AUDIENCE,
    redirectUris: environment.REDIRECT_URIS.split(','),
    graphiqlUrl: environment.GRAPHIQL_URL,
  });
  return { text, provider, answer: provider.callback() };
}

const loginPage = createLoginPage((login) => (known.has(login) ? passwordOf(environment.CLIENT_SECRET, login) : null));
let current = createProvider(keys());
const server = createServer((request, response) => {
  const text = keys();
  // A provider keeps the keys it was created with. Tokens stay valid as long as their key is published.
  if (text !== current.text) current = createProvider(text);
  const { provider, answer } = current;
  void loginPage(provider, request, response).then((isAnswered) => (isAnswered ? null : answer(request, response)));
}).listen(environment.PORT, environment.HOST);
onShutdownSignal(
  () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);
