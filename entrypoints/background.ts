import starterPacks from 'virtual:starter-packs';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { highlightCss } from '../lib/composer/highlight-css';
import { deskHost, type PictureHost } from '../lib/images/desk-host';
import { offscreenHost } from '../lib/images/offscreen-host';
import { tierTwo } from '../lib/likeness/tier-two';
import { Badge } from '../lib/messages/badge';
import { answersTo } from '../lib/messages/evidence';
import { receive } from '../lib/messages/receive';
import { toEveryTab } from '../lib/messages/send';
import type { Equipment } from '../lib/packs/equipment';
import { AccountChoices } from '../lib/policy/choices';
import { Compiled } from '../lib/policy/compiled';
import { InForce } from '../lib/policy/in-force';
import { ManagedPolicy } from '../lib/policy/managed';
import { gateFilesAt, watchGrantedSites } from '../lib/policy/sites';

/** The host of the page that a content script speaks for; nothing for the extension's own pages. */
const hostOfPage = ({ tab, origin }: { tab?: unknown; origin?: string }): string | undefined =>
  tab && origin?.startsWith('https:') ? new URL(origin).hostname : undefined;

/** Tells the pictures of all pages apart. */
const pictureOf = ({ tab, frameId }: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }, id: string): string =>
  `${tab?.id} ${frameId} ${id}`;

/** Firefox's background is a page with workers of its own. */
const pictureHost = (equip: () => Promise<Equipment>): PictureHost =>
  import.meta.env.FIREFOX ? deskHost({ equip, onIdle: () => undefined }) : offscreenHost();

export default defineBackground(() => {
  const managed = new ManagedPolicy(browser.storage);
  const choices = new AccountChoices(browser.storage.local);
  const inForce = new InForce(starterPacks, managed, new Compiled(browser.storage.session), choices);
  const tellEveryTab = async (): Promise<void> => toEveryTab({ type: 'in-force', stamp: (await inForce.briefing()).stamp });
  const watchSites = async (): Promise<void> => watchGrantedSites((await inForce.briefing()).sites);
  const badge = new Badge();
  const pictures = pictureHost(() => inForce.equipment());

  receive({
    early: async (_, sender) => {
      const { tab, frameId = 0 } = sender;
      const files = await gateFilesAt(hostOfPage(sender) ?? '', async () => (await managed.ready).parsed.policy.sites);
      await browser.scripting.executeScript({ target: { tabId: tab?.id as number, frameIds: [frameId] }, files, injectImmediately: true });
      return undefined;
    },
    summon: async ({ highlights }, { tab, frameId = 0 }) => {
      const target = { tabId: tab?.id as number, frameIds: [frameId] };
      // Not waited for: Firefox has the colours of underlines wait for the page's end.
      browser.scripting.insertCSS({ target, css: highlightCss(highlights), origin: 'USER' }).catch(console.error);
      const [briefing] = await Promise.all([
        inForce.briefing(),
        browser.scripting.executeScript({ target, files: ['/content-scripts/inspect.js'], injectImmediately: true }),
      ]);
      return briefing;
    },
    brief: () => inForce.briefing(),
    places: async () => {
      const { sites, selectors } = await inForce.briefing();
      return { sites, selectors };
    },
    'choose-account': async ({ host, accounts, audience }, sender) => {
      await choices.choose(hostOfPage(sender) ?? host, accounts, audience);
      await tellEveryTab();
      return undefined;
    },
    evidence: async ({ questions }) => {
      const { rulebook } = await inForce.briefing();
      // Pages keep the answers; here no sentence stays.
      return answersTo(questions, rulebook, tierTwo(rulebook.own, 0));
    },
    picture: async ({ task, id, file }, sender) => {
      const { stamp } = await inForce.equipment();
      return pictures.ask(task, { id: pictureOf(sender, id), file, stamp });
    },
    'pictures-gone': ({ ids }, sender) => {
      pictures.gone(ids.map((id) => pictureOf(sender, id)));
      return undefined;
    },
    equipment: () => inForce.equipment(),
    'desk-idle': async () => {
      await pictures.close();
      return undefined;
    },
    'tab-state': ({ state }, { tab }) => {
      badge.tab(tab?.id as number, state);
      return undefined;
    },
    status: () => inForce.status(),
  });
  managed.subscribe(async ({ state }) => {
    badge.policy(state);
    await tellEveryTab();
    await watchSites();
  }, new AbortController().signal);
  managed.start();
  choices.read.then(tellEveryTab);

  browser.permissions.onAdded.addListener(watchSites);
  browser.permissions.onRemoved.addListener(watchSites);
  browser.runtime.onInstalled.addListener(() => {
    watchSites();
    badge.leftBehind();
  });
});
