import { rm, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { buildOf } from '../browsers/builds';
import type { Driver, Page } from '../browsers/driver';
import type { Family } from '../browsers/find';
import { launch } from '../browsers/launch';
import { canPlacePolicy, EXTENSION_ID, placePolicy, policyFile, policyText, rivertonPolicy } from '../browsers/policy-files';
import { until, Writer } from '../browsers/writer';
import { FLAGGED } from './scenarios';
import { composerNamed, pathOf, withWriter } from './suite';

const NAMES_AGENCY = 'I work for Riverton PD and love it';

/** A real policy file where an admin would put it, read by a real browser. */
export function managedPolicy(family: Family): void {
  describe.runIf(canPlacePolicy())('a managed policy file', () => {
    const undo: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const step of undo.splice(0).reverse()) await step();
    });
    const start = async (): Promise<Driver> => {
      const driver = await launch(family, { path: pathOf(family), extension: buildOf(family), headless: true });
      undo.push(() => driver.close());
      return driver;
    };
    const place = async (policy: unknown): Promise<void> => {
      undo.push(await placePolicy(family, policy));
    };
    const onX = (driver: Driver, play: (writer: Writer) => Promise<void>) => withWriter(driver, composerNamed('X, on the home page'), play);

    it('that is missing leaves the starter rules, which ask nothing about an agency that nobody named', async () => {
      await onX(await start(), async (writer) => {
        await writer.sitDown('RivertonPD');
        await writer.warmUp();
        await writer.type(NAMES_AGENCY);
        await writer.send();
        expect(await writer.postsOnce()).toHaveLength(1);
      });
    });

    it('with a bad part loses that part only', async () => {
      const { rules, ...policy } = await rivertonPolicy();
      await place({
        ...policy,
        officialAccounts: [{ network: 'x' }, { network: 'x', handle: 'RivertonPD' }],
        rules: { ...(rules as object), 'works-here': { severity: 'loud' } },
      });
      await onX(await start(), async (writer) => {
        await writer.sitDown('RivertonPD');
        await writer.type('Booking photo of the man in the bike theft case is below');
        await untilShown(writer, 'Needs a second person');
      });
    });

    it('finds a composer again whose selectors no longer fit', async () => {
      const moved = { network: 'x', surface: 'post', editable: '[data-moved][contenteditable]', submit: '[data-moved-button]' };
      await place({ ...(await rivertonPolicy()), selectors: [moved] });
      await onX(await start(), async (writer) => {
        const { editor, submit } = writer.composer;
        await writer.page.goto(writer.composer.url);
        await writer.page.run(moveAway, editor, submit[0] as string);
        const there = new Writer(writer.page, { ...writer.composer, editor: '[data-moved]', submit: ['[data-moved-button]'] });
        await there.click('[data-moved]');
        await there.type(FLAGGED);
        await there.chip();
        await there.pressControl();
        expect(await there.review()).toContain('This is your account');
        expect(await there.posts()).toEqual([]);
      });
    });

    // Firefox reads policies.json at its start only.
    describe.runIf(family === 'chromium')('in Chromium', () => {
      it('is shown in force: agency, official accounts, clauses, severities, where each comes from, and what is not in force', async () => {
        const policy = await rivertonPolicy();
        const rules = { ...(policy.rules as object), 'no-such-rule': { severity: 'warn' } };
        await place({ ...policy, rules, declaredKeys: ['agency', 'voice'] });
        const page = await inForce(await start(), 'Riverton Police Department. Set by your agency');
        const text = await page.run(() => document.body.textContent);
        expect(text).toContain('x: RivertonPD');
        expect(text).toContain('no pack in force has a rule with this id');
        expect(text).toMatch(/voice.*the browser did not deliver it/);
        expect(await row(page, 'booking-photo')).toContain('Needs a second person (set by your agency)');
        expect(await row(page, 'booking-photo')).toContain('9.3 Booking photographs (set by your agency)');
        expect(await row(page, 'death-named')).toContain('(from the pack)');
      });

      it('that is edited takes effect in open pages; one that is deleted stays in force for now, and this is said', async () => {
        const policy = await rivertonPolicy();
        await place(policy);
        const driver = await start();
        await onX(driver, async (writer) => {
          await writer.sitDown();
          await writer.type(NAMES_AGENCY);
          await untilShown(writer, '4.1 Naming the agency');
          const rules = { 'works-here': { severity: 'warn', clause: { number: '99.9', title: 'A new number' } } };
          await writeFile(policyFile(family), policyText(family, { ...policy, rules }));
          await untilShown(writer, '99.9 A new number');
        });
        await rm(policyFile(family));
        const page = await inForce(driver, 'vanished; the last one stays in force');
        expect(await page.run(() => document.body.textContent)).toContain('x: RivertonPD');
      });
    });
  });
}

/** Waits until `words` stand in the open card: the browser may be late with the policy. */
export async function untilShown(writer: Writer, words: string): Promise<void> {
  await writer.chip();
  await until(`"${words}" in the card`, async () => {
    const card = await writer.page.inMuster((roots) => roots.map((root) => root.querySelector('.card')?.textContent).find(Boolean));
    if (card === undefined) await writer.pressChip();
    return card?.includes(words);
  });
}

/** Muster's own page of what is in force, as soon as it shows `words`. */
async function inForce(driver: Driver, words: string): Promise<Page> {
  const page = await driver.newPage();
  await until(`"${words}" on the page of what is in force`, async () => {
    await page.goto(`chrome-extension://${EXTENSION_ID.chromium}/options.html`);
    return page.run(async (wanted: string) => {
      const end = performance.now() + 4_000;
      while (performance.now() < end && !document.body.textContent.includes(wanted)) await new Promise(requestAnimationFrame);
      return document.body.textContent.includes(wanted);
    }, words);
  });
  return page;
}

/** As when a site changes the names that its adapter knows. */
function moveAway(editor: string, submit: string): void {
  const rename = (selector: string, name: string) => {
    const element = document.querySelector(selector);
    element?.removeAttribute('data-testid');
    element?.removeAttribute('role');
    element?.setAttribute(name, '');
  };
  rename(editor, 'data-moved');
  rename(submit, 'data-moved-button');
  // Nor does its name say that it sends: nothing but the policy can know.
  document.querySelector('[data-moved-button]')?.setAttribute('aria-label', 'Kirja pilveen');
}

/** The row of a rule, as text. */
const row = (page: Page, rule: string): Promise<string> =>
  page.run(
    (id: string) => [...document.querySelectorAll('tr')].find((one) => one.querySelector('code')?.textContent === id)?.textContent ?? '',
    rule,
  );
