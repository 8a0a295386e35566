import { createRoot } from 'react-dom/client';
import { keepAccount, viewer } from '../account';
import { takesDrops } from '../attach';
import { fail, install } from '../practice';
import { ComposeForm } from './compose-form';
import { attach, change, useDraft } from './draft';
import { addInitialState } from './initial-state';
import { ModalRoot } from './modals';
import { EditProfile } from './profile-edit';
import { settings } from './settings';
import { others, own, type Status } from './statuses';
import './mastodon.css';
import './mastodon-parts.css';

install();

function Article({ status }: { status: Status }) {
  const { handle, name, initials, text } = status;
  return (
    <article className="status">
      <div className="avatar">{initials}</div>
      <div>
        <strong>{name}</strong> <small>@{handle}</small>
        <div className="status__content">{text}</div>
        {status === own ? (
          <button type="button" className="icon-button edit" title="Edit" onClick={() => change({ edited: status, text })}>
            ✎
          </button>
        ) : (
          <button type="button" className="icon-button reply" title="Reply" onClick={() => change({ answered: status })}>
            ↩
          </button>
        )}
      </div>
    </article>
  );
}

function Timeline() {
  return (
    <div className="column" role="region" aria-label="Home">
      <h1>Home</h1>
      {[...others, own].map((status) => (
        <Article key={status.text} status={status} />
      ))}
    </div>
  );
}

function App() {
  const draft = useDraft();
  return (
    <>
      {/* What lies under a modal cannot be reached. */}
      <div className="ui columns-area" inert={draft.modal !== undefined}>
        <div className="compose-panel">
          <input className="search__input" type="search" placeholder="Search or paste URL" aria-label="Search" />
          <ComposeForm />
        </div>
        {location.pathname === '/profile/edit' ? <EditProfile /> : <Timeline />}
        <nav className="navigation-panel">
          <div className="wordmark">mastodon</div>
          <a href={keepAccount('/home')}>Home</a>
          <a href={keepAccount('/notifications')}>Notifications</a>
          <a href={keepAccount('/profile/edit')}>{viewer.name}</a>
          <a href={keepAccount('/settings/profile')}>Preferences</a>
          <button type="button" className="button new-post" onClick={() => change({ modal: { type: 'compose' } })}>
            New post
          </button>
        </nav>
      </div>
      <ModalRoot draft={draft} />
    </>
  );
}

/** The page for links that share something has the form, the questions after it, and nothing else. */
function Share() {
  return (
    <>
      <ComposeForm autoFocus />
      <ModalRoot draft={useDraft()} />
    </>
  );
}

if (location.pathname === '/settings/profile') document.body.prepend(settings());
else {
  addInitialState();
  takesDrops(document.body, attach);
  const share = location.pathname === '/share';
  const root = document.createElement('div');
  root.id = share ? 'mastodon-compose' : 'mastodon';
  root.className = share ? 'modal-layout' : 'app-holder';
  document.body.prepend(root);
  createRoot(root, { onUncaughtError: fail, onCaughtError: fail }).render(share ? <Share /> : <App />);
}
