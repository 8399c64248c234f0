import { GraphiQL } from 'graphiql';
import type {} from 'monaco-editor';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './main.css';
import type { PageSettings } from './index.ts';
import { SignIn } from '@slrt/graph-client/browser';
import { subjectOf } from './pasted-token.ts';

const defaultQuery = `# The overdue complaints that you may see: who must act,
# since when, and what happened. Ctrl+Enter runs it.
query OverdueComplaints {
  complaints(first: 5, filter: { overdue: true }, orderBy: { field: DUE_AT, direction: ASC }) {
    totalCount
    edges {
      node {
        number
        description
        status
        dueAt
        escalation { level at }
        holder { role since agency { name } }
        household {
          decile
          head { name nik { masked } }
        }
        referrals { number status agency { name } }
        timeline { at step: to reason }
      }
    }
  }
}
`;

const root = document.getElementById('graphiql');
if (!root) throw new Error('the page has no root element');
const settings = JSON.parse(root.dataset['settings'] ?? '{}') as PageSettings;

window.MonacoEnvironment = {
  getWorker: (_id, label) => {
    const file = label === 'graphql' || label === 'json' ? settings.workers[label] : settings.workers.editor;
    return new Worker(`${settings.assets}${file}`, { type: 'module' });
  },
};

const signIn = new SignIn(settings);

/** Who the page asks as: the signed-in person, or the holder of a pasted token. Neither is kept when the page is closed. */
type Access = { readonly subject: string; readonly pasted?: string } | null;
const signedIn = (): Access => (signIn.session ? { subject: signIn.session.subject } : null);

/** Sends an operation to the gateway. */
async function send(access: Access, parameters: object): Promise<object> {
  if (!access) return { errors: [{ message: 'Sign in first, or paste an access token.' }] };
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  };
  if (access.pasted === undefined) return (await (await signIn.fetch('/graphql', request)).json()) as object;
  const headers = { ...request.headers, authorization: `Bearer ${access.pasted}` };
  return (await (await fetch('/graphql', { ...request, headers })).json()) as object;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

interface BarProps {
  readonly access: Access;
  readonly initialProblem: string;
  readonly onPaste: (access: Access) => void;
}

/** Shows who is signed in, and lets people sign in or paste a token. */
function SignInBar({ access, initialProblem, onPaste }: BarProps) {
  const [problem, setProblem] = useState(initialProblem);
  const show = (error: unknown) => setProblem(messageOf(error));
  const pasteToken = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    const pasted = typeof token === 'string' ? token.trim() : '';
    try {
      onPaste({ subject: subjectOf(pasted), pasted });
      setProblem('');
    } catch {
      setProblem('This is not an access token. Get one with: npm run --silent token -- back-office');
    }
  };
  const signOut = () => {
    if (access?.pasted === undefined) signIn.signOut().catch(show);
    else onPaste(signedIn());
  };
  // Otherwise the provider would sign the previous user in again, and no other role could be tried.
  const openSignIn = () => void signIn.signIn({ prompt: 'login' }).catch(show);
  return (
    <header className="bar">
      <a href="/">SLRT Terpadu</a>
      {access ? (
        <>
          <span>
            Signed in as <strong>{access.subject}</strong>
          </span>
          <button onClick={signOut}>Sign out</button>
        </>
      ) : (
        <>
          <button onClick={openSignIn}>Sign in</button>
          <form onSubmit={pasteToken}>
            <label>
              or paste an access token <input name="token" type="password" autoComplete="off" required />
            </label>
            <button>Use</button>
          </form>
        </>
      )}
      {problem && <span role="alert">{problem}</span>}
    </header>
  );
}

function Page({ problem }: { readonly problem: string }) {
  const [access, setAccess] = useState(signedIn);
  useEffect(() => {
    const end = signIn.onChange(() => setAccess(signedIn()));
    return () => {
      end();
    };
  }, []);
  return (
    <>
      <SignInBar access={access} initialProblem={problem} onPaste={setAccess} />
      <GraphiQL
        // Created anew for another person: what the schema explorer and the editor know depends on it.
        key={access ? `${access.subject} ${access.pasted ?? ''}` : ''}
        fetcher={(parameters) => send(access, parameters)}
        schema={access ? undefined : null}
        defaultQuery={defaultQuery}
        defaultEditorToolsVisibility={false}
        // Variables may hold personal data, so nothing outlives the tab.
        storage={sessionStorage}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      />
    </>
  );
}

let problem = '';
await signIn.start().catch((error: unknown) => {
  problem = messageOf(error);
});
createRoot(root).render(<Page problem={problem} />);
