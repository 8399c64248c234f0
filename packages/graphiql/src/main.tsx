import { GraphiQL } from 'graphiql';
import type {} from 'monaco-editor';
import { useState, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './main.css';
import type { PageSettings } from './index.ts';
import { endSession, finishSignIn, loadSession, saveSession, startSignIn, type Session } from './sign-in.ts';

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

/** Sends an operation to the gateway. */
async function send(session: Session | null, parameters: object): Promise<object> {
  if (!session) return { errors: [{ message: 'Sign in first, or paste an access token.' }] };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${session.token}` },
    body: JSON.stringify(parameters),
  });
  return (await response.json()) as object;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

interface BarProps {
  readonly session: Session | null;
  readonly initialProblem: string;
  readonly onChange: (session: Session | null) => void;
}

/** Shows who is signed in, and lets people sign in or paste a token. */
function SignInBar({ session, initialProblem, onChange }: BarProps) {
  const [problem, setProblem] = useState(initialProblem);
  const pasteToken = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = new FormData(event.currentTarget).get('token');
    try {
      onChange(saveSession(typeof token === 'string' ? token.trim() : ''));
      setProblem('');
    } catch {
      setProblem('This is not an access token. Get one with: npm run --silent token -- back-office');
    }
  };
  const signOut = () => {
    endSession();
    onChange(null);
  };
  const signIn = () => {
    startSignIn(settings).catch((error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <header className="bar">
      <a href="/">SLRT Terpadu</a>
      {session ? (
        <>
          <span>
            Signed in as <strong>{session.subject}</strong>
          </span>
          <button onClick={signOut}>Sign out</button>
        </>
      ) : (
        <>
          <button onClick={signIn}>Sign in</button>
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

function Page(props: { readonly session: Session | null; readonly problem: string }) {
  const [session, setSession] = useState(props.session);
  return (
    <>
      <SignInBar session={session} initialProblem={props.problem} onChange={setSession} />
      <GraphiQL
        // Created anew for another session: what the schema explorer and the editor know depends on it.
        key={session?.token ?? ''}
        fetcher={(parameters) => send(session, parameters)}
        schema={session ? undefined : null}
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
const session = await finishSignIn(settings).catch((error: unknown) => {
  problem = messageOf(error);
  return null;
});
createRoot(root).render(<Page session={session ?? loadSession()} problem={problem} />);
