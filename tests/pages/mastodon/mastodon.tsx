import { createRoot } from 'react-dom/client';
import { keepAccount, viewer } from '../account';
import { fail, install } from '../practice';
import { ComposeForm } from './compose-form';
import { addInitialState, others } from './initial-state';
import './mastodon.css';

install();
addInitialState();

const share = location.pathname === '/share';

function Home() {
  return (
    <div className="columns-area">
      <div className="compose-panel">
        <input className="search__input" type="search" placeholder="Search or paste URL" aria-label="Search" />
        <ComposeForm />
      </div>
      <div className="column" role="region" aria-label="Home">
        <h1>Home</h1>
        {others.map(({ handle, name, initials, text }) => (
          <article className="status" key={handle}>
            <div className="avatar">{initials}</div>
            <div>
              <strong>{name}</strong> <small>@{handle}</small>
              <div className="status__content">{text}</div>
            </div>
          </article>
        ))}
      </div>
      <nav className="navigation-panel">
        <div className="wordmark">mastodon</div>
        <a href={keepAccount('/home')}>Home</a>
        <a href={keepAccount('/notifications')}>Notifications</a>
        <a href={`/@${viewer.handle}`}>Profile</a>
      </nav>
    </div>
  );
}

const root = document.createElement('div');
root.id = share ? 'mastodon-compose' : 'mastodon';
root.className = share ? 'modal-layout' : 'app-holder';
document.body.prepend(root);
createRoot(root, { onUncaughtError: fail, onCaughtError: fail }).render(share ? <ComposeForm autoFocus /> : <Home />);
