import { useEffect, useState } from 'react';
import { keepAccount } from '../account';

const changed = 'practice:route';

/** Goes to another route of the app, as a single-page app does. */
export function go(path: string): void {
  history.pushState(null, '', keepAccount(path));
  dispatchEvent(new Event(changed));
}

export function useRoute(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    addEventListener('popstate', read);
    addEventListener(changed, read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener(changed, read);
    };
  }, []);
  return path;
}
