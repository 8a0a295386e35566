import { useRef, useState } from 'react';
import { viewer } from '../account';
import { register, send } from '../practice';
import { change } from './draft';
import { DisplayName } from './indicators';
import { ConfirmationModal } from './modals';

/** The newer place for one's own profile: in the app, each part in a modal of its own. */
export function EditProfile() {
  return (
    <div className="column" role="region" aria-label="Edit profile">
      <h1>Edit profile</h1>
      <div className="status">
        <DisplayName name={viewer.name} handle={viewer.handle} />
        <button type="button" className="button edit-bio" onClick={() => change({ modal: { type: 'bio' } })}>
          Edit bio
        </button>
      </div>
    </div>
  );
}

export function BioModal() {
  const [bio, setBio] = useState('');
  const latest = useRef(bio);
  latest.current = bio;
  useState(() => register('bio modal', { read: () => latest.current, write: setBio }));
  return (
    <ConfirmationModal
      title="Add bio"
      confirm="Save"
      onConfirm={() => {
        send({ surface: 'bio modal', text: latest.current, via: 'click' });
        change({ modal: undefined });
      }}
    >
      <textarea
        rows={3}
        aria-label="Add bio"
        // biome-ignore lint/a11y/noAutofocus: the modal does
        autoFocus
        value={bio}
        onChange={(event) => setBio(event.currentTarget.value)}
      />
    </ConfirmationModal>
  );
}
