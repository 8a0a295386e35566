import { useRef, useState } from 'react';
import { viewer } from '../account';
import { note, register, send } from '../practice';
import { Layer } from './dialog';
import { go } from './route';

/** "Edit profile": the button that saves is in the head of the dialog, in no form. */
export function EditProfile() {
  const [bio, setBio] = useState('');
  const [name, setName] = useState(viewer.name);
  const [place, setPlace] = useState('');
  const latest = useRef(bio);
  latest.current = bio;
  useState(() => register('bio', { read: () => latest.current, write: setBio }));
  const save = (
    <button
      type="button"
      className="primary"
      data-testid="Profile_Save_Button"
      onClick={(event) => {
        note(event.nativeEvent, 'Profile_Save_Button');
        send({ surface: 'bio', text: latest.current, via: 'click' });
        go('/home');
      }}
    >
      Save
    </button>
  );
  return (
    <Layer label="Edit profile" head={save}>
      <div className="profile">
        <label>
          Name
          <input name="displayName" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          Bio
          <textarea name="description" rows={3} value={bio} onChange={(event) => setBio(event.currentTarget.value)} />
        </label>
        <label>
          Location
          <input name="location" value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
        </label>
      </div>
    </Layer>
  );
}
