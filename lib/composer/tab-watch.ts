import type { TabState } from '../messages/messages';
import type { Network } from '../networks/network';
import type { DraftState } from './link';
import { siteOf } from './network-here';

/** Knows what this frame is doing, and says so when it changes. */
export class TabWatch {
  private current: TabState['state'] = 'watching';
  private attended = false;
  private missed = 0;

  constructor(
    private readonly network: () => Network,
    private readonly changed: (state: TabState['state']) => void,
  ) {}

  attends(): void {
    this.attended = true;
    this.become('watching');
  }

  /** Someone writes where no composer is known. Says nothing about what they write. */
  unknown(): void {
    this.missed++;
    this.become('not-recognised');
  }

  /** `draft`: what the inspector knows; nothing while there is none. */
  state(draft?: DraftState): TabState {
    const { current, attended, missed } = this;
    return {
      state: current,
      network: this.network().name,
      host: siteOf(globalThis).hostname,
      attended,
      missed,
      accounts: [],
      audience: 'unknown',
      ...draft,
    };
  }

  private become(state: TabState['state']): void {
    if (state === this.current) return;
    this.current = state;
    this.changed(state);
  }
}
