import { useEffect, useState } from 'react';
import { render } from 'react-dom-17';
import { install } from '../practice';
import { Composer } from './composer';
import { AgencyTweet, Search, SideNavigation, Tweet } from './frame';
import { go, useRoute } from './route';
import './x.css';

install();

const prefilled = new URLSearchParams(location.search).get('text') ?? '';
const isDialog = (path: string) => /^\/(compose|intent)\/(post|tweet)/.test(path);
const isStatus = (path: string) => /^\/\w+\/status\/\d+/.test(path);

function Dialog({ onSent }: { onSent(): void }) {
  // The text of the address belongs to the first dialog only.
  const [initial] = useState(() => (isDialog(location.pathname) && location.search.includes('text=') ? prefilled : ''));
  return (
    <div id="layers">
      <div className="scrim" />
      <div className="dialog" role="dialog" aria-modal="true" aria-label="Compose post">
        <button type="button" className="tool" data-testid="app-bar-close" aria-label="Close" onClick={() => go('/home')}>
          ×
        </button>
        <Composer surface="dialog" initial={initial} placeholder="What’s happening?" autoFocus onSent={onSent} />
      </div>
    </div>
  );
}

function Home({ onSent }: { onSent(): void }) {
  return (
    <>
      <h2>Home</h2>
      <Composer surface="inline" placeholder="What’s happening?" onSent={onSent} />
      <Tweet initials="DC" name="Dana Cole" handle="danacole" path="/danacole/status/1">
        First coffee on the new porch. The dog approves.
      </Tweet>
      <AgencyTweet />
    </>
  );
}

function Status({ onSent }: { onSent(): void }) {
  return (
    <>
      <h2>Post</h2>
      <Tweet initials="DC" name="Dana Cole" handle="danacole">
        First coffee on the new porch. The dog approves.
      </Tweet>
      <Composer surface="reply" placeholder="Post your reply" onSent={onSent} />
    </>
  );
}

function App() {
  const path = useRoute();
  const [toast, setToast] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new toast has its own time.
  useEffect(() => {
    const timer = setTimeout(() => setToast(''), 3000);
    return () => clearTimeout(timer);
  }, [toast]);
  const sent = () => setToast('Your post was sent.');
  return (
    <div className="app">
      <SideNavigation />
      <main>
        <div className="column" data-testid="primaryColumn">
          {isStatus(path) ? <Status onSent={sent} /> : <Home onSent={sent} />}
        </div>
        <Search />
      </main>
      {isDialog(path) && (
        <Dialog
          onSent={() => {
            sent();
            go('/home');
          }}
        />
      )}
      {toast !== '' && (
        <div className="toast" data-testid="toast" role="alert">
          {toast}
        </div>
      )}
    </div>
  );
}

const root = document.getElementById('react-root');
if (root) render(<App />, root);
