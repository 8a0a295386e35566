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

  constructor(private readonly hosts: WeakSet<EventTarget>) {}

  /** `control`: what the user is asked to press, which the line must not cover. */
  show(text: string, { action, control }: { action?: NoticeAction; control?: Element | undefined } = {}): void {
    this.host ??= createHost(theme + notice, this.hosts);
    this.host.attach();
    const dark = isDark(document.body);
    const frame = element('div', dark ? 'muster dark' : 'muster');
    const line = element('div', control && isLow(control) ? 'notice above' : 'notice');
    line.role = 'status';
    const words = element('span');
    words.textContent = text;
    line.append(words);
    if (action) {
      const button = element('button');
      button.textContent = action.label;
      button.addEventListener('click', (event) => event.isTrusted && action.act());
      line.append(button);
    }
    frame.append(line);
    this.host.root.replaceChildren(frame);
  }

  hide(): void {
    this.host?.remove();
  }
}

// The line and the room around it, in px.
const FOOT = 120;

const isLow = (control: Element): boolean => control.getBoundingClientRect().bottom > innerHeight - FOOT;

function element(tag: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
