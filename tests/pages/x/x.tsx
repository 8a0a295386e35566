import { useEffect, useState } from 'react';
import { render } from 'react-dom-17';
import { install } from '../practice';
import { Composer } from './composer';
import { ComposeDialog } from './dialog';
import { Search, SideNavigation } from './frame';
import { Chat, OldConversation } from './messages';
import { Decks } from './pro';
import { EditProfile } from './profile';
import { go, useRoute } from './route';
import { tweetDeck } from './tweetdeck';
import { Tweet, tweets } from './tweets';
import './x.css';
import './x-parts.css';

install();

const isDialog = (path: string) => /^\/(compose|intent)\/(post|tweet)/.test(path);
const isStatus = (path: string) => /^\/\w+\/status\/\d+/.test(path);

function Home({ onSent }: { onSent(): void }) {
  return (
    <>
      <h2>Home</h2>
      <Composer surface="inline" placeholder="What’s happening?" onSent={onSent} />
      {tweets.map((tweet) => (
        <Tweet key={tweet.id} tweet={tweet} actions />
      ))}
    </>
  );
}

/** A post's own page: what it answers stands above it and can be tabbed to, the post itself cannot. */
function Status({ path, onSent }: { path: string; onSent(): void }) {
  const [focal, ...others] = [...tweets].sort((tweet) => (path.endsWith(`/${tweet.id}`) ? -1 : 1));
  return (
    <>
      <h2>Post</h2>
      {others.map((tweet) => (
        <Tweet key={tweet.id} tweet={tweet} actions />
      ))}
      {focal && <Tweet tweet={focal} focal actions />}
      <Composer surface="reply" placeholder="Post your reply" action="Reply" onSent={onSent} />
    </>
  );
}

function Page({ path, onSent }: { path: string; onSent(): void }) {
  if (path.startsWith('/messages')) return <OldConversation />;
  if (path.startsWith('/i/chat')) return <Chat />;
  return isStatus(path) ? <Status path={path} onSent={onSent} /> : <Home onSent={onSent} />;
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
  if (location.hostname === 'pro.x.com') return <Decks onSent={sent} />;
  return (
    <div className="app">
      <SideNavigation />
      <main>
        <div className="column" data-testid="primaryColumn">
          <Page path={path} onSent={sent} />
        </div>
        <Search />
      </main>
      {isDialog(path) && (
        <ComposeDialog
          path={path}
          onSent={() => {
            sent();
            go('/home');
          }}
        />
      )}
      {path === '/settings/profile' && <EditProfile />}
      {toast !== '' && (
        <div className="toast" data-testid="toast" role="alert">
          {toast}
        </div>
      )}
    </div>
  );
}

const root = document.getElementById('react-root');
if (root && location.pathname === '/i/tweetdeck') root.append(tweetDeck());
else if (root) render(<App />, root);
