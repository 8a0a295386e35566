import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, it } from 'vitest';
import { compileMark } from '../../lib/images/marks/compile';
import { writeMark } from '../../lib/images/marks/format';
import { attach } from '../browsers/attach';
import { buildOf } from '../browsers/builds';
import type { Family } from '../browsers/find';
import { launch } from '../browsers/launch';
import { canPlacePolicy, placePolicy, rivertonPolicy } from '../browsers/policy-files';
import { type Drawn, drawnPeople } from '../images/classifier/drawn';
import { dataOf, modelOf, trained } from '../images/classifier/trained';
import { draw } from '../images/scenes/emblems';
import { MARKS } from '../images/scenes/marks';
import { reference } from '../images/scenes/picture';
import { untilShown } from './policy';
import { composerNamed, pathOf, withWriter } from './suite';

const [PEOPLE, ROUNDS] = [240, 30];
const SIDE = 640;
const SEAL = MARKS[0] as (typeof MARKS)[number];

const said = (message: string) => ({ en: message, es: message });
const rule = (find: object, message: string, flag: object) => ({
  topic: 'insignia',
  audience: 'any',
  severity: 'advise',
  clause: 'Pictures',
  message: said(message),
  why: said('The pack of this test looks for it.'),
  suggest: said('Choose another picture.'),
  find: [find],
  examples: {
    flag: [{ text: 'Look', images: [{ seen: flag }] }],
    pass: [{ text: 'Look', images: [{ seen: {} }] }],
  },
});

/** A pack of the agency's own as a policy has it: a mark, a model that was trained just now, and the rules that ask for them. */
async function pack(): Promise<string> {
  const mark = writeMark(compileMark(await reference(SEAL.emblem)).reference);
  return JSON.stringify({
    head: { id: 'riverton-pictures', title: 'Riverton, pictures', version: 1, date: '2026-11-30' },
    rules: {
      'our-class': rule({ image: 'class', names: ['uniform'] }, 'The model says so.', { classes: [{ name: 'uniform' }] }),
      'our-mark': rule({ image: 'marks' }, 'The seal is in it.', { marks: [{ name: 'The seal', kind: SEAL.kind }] }),
    },
    marks: [{ id: 'seal', name: 'The seal', kind: SEAL.kind, references: [mark] }],
    classifier: dataOf(modelOf(trained(await drawnPeople(PEOPLE, 1), ROUNDS))),
  });
}

/** Somebody in a shirt like those that the model was trained with, and the seal on a wall. */
async function files(): Promise<{ person: string; wall: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-equipment-'));
  const [person, wall] = [join(folder, 'person.png'), join(folder, 'wall.jpg')];
  const [{ picture }] = (await drawnPeople(2, 2)) as [Drawn, Drawn];
  await sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 4 } })
    .resize(SIDE)
    .png()
    .toFile(person);
  const drawn = draw(SEAL.emblem);
  const seal = await sharp(Buffer.from(drawn.svg)).resize(200).png().toBuffer();
  await sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: '#b9a58c' } })
    .composite([{ input: seal, left: 260, top: 180 }])
    .jpeg({ quality: 90 })
    .toFile(wall);
  return { person, wall };
}

/** What an agency brings along for pictures, through a real policy file into the worker of a real browser. */
export function equipment(family: Family): void {
  describe.runIf(canPlacePolicy())('an agency’s own pack for pictures', () => {
    it('has its mark and its model looked for', async () => {
      const { person, wall } = await files();
      const policy = await rivertonPolicy();
      const remove = await placePolicy(family, { ...policy, packs: ['safety-security', await pack()] });
      try {
        const driver = await launch(family, { path: pathOf(family), extension: buildOf(family), headless: true });
        try {
          await withWriter(driver, composerNamed('X, on the home page'), async (writer) => {
            await writer.sitDown();
            await attach(writer, 'input', [person]);
            await untilShown(writer, 'The model says so.');
            await writer.answer('Close');
            await attach(writer, 'input', [wall]);
            await untilShown(writer, 'The seal is in it.');
          });
        } finally {
          await driver.close();
        }
      } finally {
        await remove();
      }
    });
  });
}
