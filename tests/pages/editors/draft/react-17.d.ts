// React 17's own entry; the types of React 19 no longer have it.
declare module 'react-dom-17' {
  import type { ReactElement } from 'react';
  export function render(element: ReactElement, container: Element): void;
}
