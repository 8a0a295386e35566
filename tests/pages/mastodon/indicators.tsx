import { change, type Draft } from './draft';
import type { Status } from './statuses';

export function DisplayName({ name, handle }: { name: string; handle: string }) {
  return (
    <span className="display-name">
      <strong className="display-name__html">{name}</strong>
      <span className="display-name__account">@{handle}</span>
    </span>
  );
}

/** The post that is answered, with the name of its author before that of one's own. */
export function ReplyIndicator({ status: { initials, name, handle, text } }: { status: Status }) {
  return (
    <div className="reply-indicator">
      <a href={`/@${handle}`} className="detailed-status__display-avatar">
        <div className="avatar">{initials}</div>
      </a>
      <div className="reply-indicator__main">
        <a href={`/@${handle}`} className="detailed-status__display-name">
          <DisplayName name={name} handle={handle} />
        </a>
        <div className="reply-indicator__content translate">
          <p>{text}</p>
        </div>
      </div>
    </div>
  );
}

function EditIndicator({ status: { handle, text } }: { status: Status }) {
  return (
    <div className="edit-indicator">
      <div className="edit-indicator__header">
        <a href={`/@${handle}`}>@{handle}</a>
        <button type="button" className="icon-button" title="Cancel" onClick={() => change({ edited: undefined, text: '' })}>
          ×
        </button>
      </div>
      <div className="edit-indicator__content translate">
        <p>{text}</p>
      </div>
    </div>
  );
}

export function Above({ draft }: { draft: Draft }) {
  return draft.edited ? <EditIndicator status={draft.edited} /> : null;
}
