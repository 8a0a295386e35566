import notice from '../../assets/styles/notice.css?inline';
import theme from '../../assets/styles/theme.css?inline';
import { createHost, type Host, isDark } from './host';

export interface NoticeAction {
  label: string;
  act: () => void;
}

/** One calm line at the foot of the page, read out by screen readers; plain DOM, so that the watcher stays small. */
export class Notice {
  private host: Host | undefined;
  private line: HTMLElement | undefined;

  constructor(private readonly hosts: WeakSet<EventTarget>) {}

  show(text: string, action?: NoticeAction): void {
    this.host ??= createHost(theme + notice, this.hosts);
    this.host.attach();
    const dark = isDark(document.body);
    const frame = element('div', dark ? 'muster dark' : 'muster');
    this.line = element('div', 'notice');
    this.line.role = 'status';
    const words = element('span');
    words.textContent = text;
    this.line.append(words);
    if (action) {
      const button = element('button');
      button.textContent = action.label;
      button.addEventListener('click', (event) => event.isTrusted && action.act());
      this.line.append(button);
    }
    frame.append(this.line);
    this.host.root.replaceChildren(frame);
    // What is to be pressed next has the focus by now, and may stand at the foot of the page too.
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && overlap(activeElement, this.line)) this.line.classList.add('high');
  }

  hide(): void {
    this.host?.remove();
  }
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function element(tag: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
