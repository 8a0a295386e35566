import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { each, type Import, importsOf, placeOf, type Source, sourcesIn } from './sources';

/** What a room may import: folders of this checkout, packages (`undefined`: any), and types alone from `typesOf`. */
interface Room {
  room: string;
  may: readonly string[];
  typesOf?: readonly string[];
  packages?: readonly string[];
}

const CHECKING = ['lib/rules', 'lib/packs', 'lib/messages', 'lib/networks', 'lib/state', 'lib/locales', 'lib/policy'];

/** The first room that fits a file decides. */
const ROOMS: readonly Room[] = [
  { room: 'lib/rules', may: ['lib/rules', 'lib/voice'], packages: ['compromise'] },
  { room: 'lib/likeness', may: ['lib/rules', 'lib/likeness'], packages: ['node:fs'] },
  { room: 'lib/packs', may: ['lib/rules', 'lib/likeness', 'lib/packs', 'lib/voice'], packages: ['valibot', 'compromise', 'regjsparser'] },
  { room: 'lib/voice', may: ['lib/rules', 'lib/packs', 'lib/voice'], packages: ['compromise', 'valibot'] },
  { room: 'lib/composer', may: [...CHECKING, 'lib/composer', 'assets'] },
  { room: 'lib/policy', may: CHECKING },
  { room: 'lib/images', may: [...CHECKING, 'lib/images'] },
  { room: 'lib', may: ['lib', 'assets'] },
  { room: 'components', may: ['components', 'lib/state', 'lib/locales', 'assets'], typesOf: ['lib/rules', 'lib/messages', 'lib/networks'] },
  { room: 'entrypoints', may: ['entrypoints', 'components', 'lib', 'assets'] },
];

const PURE = ['lib/rules', 'lib/likeness', 'lib/packs', 'lib/voice'];
const BROWSER = ['browser', 'chrome', 'document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'self'];

const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const isFileOf = (path: string, folder: string): boolean => inside(path.replace(/\.tsx?$/, ''), folder);

/** Every import of `source` that its room does not allow: file, import and the rule. */
function forbiddenImports(source: Source): string[] {
  const room = ROOMS.find((candidate) => isFileOf(source.path, candidate.room));
  if (!room) return [];
  return importsOf(source)
    .filter((one) => !allowed(one, room))
    .map((one) => `${source.path} imports ${one.from}: ${ruleOf(room)}`);
}

function allowed({ target, isPackage, typeOnly }: Import, { may, typesOf = [], packages }: Room): boolean {
  if (isPackage) return packages === undefined || packages.includes(target);
  return may.some((folder) => inside(target, folder)) || (typeOnly && typesOf.some((folder) => inside(target, folder)));
}

function ruleOf({ room, may, typesOf, packages }: Room): string {
  const types = typesOf ? `, types of ${typesOf.join(', ')}` : '';
  return `${room} → ${may.join(', ')}${types}${packages ? `, packages ${packages.join(', ')}` : ''} only`;
}

/** Every use of something that only a browser has. A name that the file declares itself is its own. */
function browserGlobals(source: Source): string[] {
  const declared = new Set<string>();
  const used: ts.Identifier[] = [];
  each(source, (node) => {
    const { parent } = node;
    if (!ts.isIdentifier(node)) return;
    const named = (parent as ts.NamedDeclaration).name === node;
    if (named && (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent))) declared.add(node.text);
    else if (!named && BROWSER.includes(node.text)) used.push(node);
  });
  return used
    .filter((node) => !declared.has(node.text))
    .map((node) => `${placeOf(source, node)} uses ${node.text}: ${PURE.join(', ')} run without a browser`);
}

const everything = ['lib', 'components', 'entrypoints'].flatMap((folder) => sourcesIn(folder));

it('no file imports what its room does not allow', () => {
  expect(everything.length).toBeGreaterThan(50);
  expect(everything.flatMap(forbiddenImports)).toEqual([]);
});

it('rules, likeness, packs and voice use nothing that only a browser has', () => {
  const pure = everything.filter((source) => PURE.some((room) => inside(source.path, room)));
  expect(pure.length).toBeGreaterThan(30);
  expect(pure.flatMap(browserGlobals)).toEqual([]);
});

describe('what runs in a page or opens with a click stays light', () => {
  /** Every package that `path` brings along, through whatever file. */
  const packagesOf = (path: string, seen = new Set<string>()): string[] => {
    const source = everything.find((one) => one.path.replace(/\.tsx?$/, '') === path || one.path.replace(/\/index\.ts$/, '') === path);
    if (!source || seen.has(path)) return [];
    seen.add(path);
    return importsOf(source)
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ target, isPackage }) => (isPackage ? [target] : packagesOf(target, seen)));
  };
  const light = ['watch.content', 'inspect.content', 'popup/main', 'options/main'];

  it.each(light)('without compromise: %s', (name) => {
    const packages = packagesOf(`entrypoints/${name}`);
    expect(packages).not.toEqual([]);
    expect(packages).not.toContain('compromise');
  });
  it('which the background has', () => expect(packagesOf('entrypoints/background')).toContain('compromise'));
});

describe('the check itself', () => {
  it.each([
    ['lib/rules/evil.ts', `import { t } from '../locales';`],
    ['lib/rules/evil.ts', `import * as v from 'valibot';`],
    ['lib/packs/evil.ts', `import { readFile } from 'node:fs/promises';`],
    ['lib/rules/shapes/evil.ts', `export { watch } from '../../composer/watch';`],
    ['lib/composer/evil.ts', `import { Card } from '../../components/Card';`],
    ['lib/policy/evil.ts', `const later = import('../composer/watch');`],
    ['lib/cli/evil.ts', `import { sites } from '../../tests/pages/sites';`],
    ['lib/networks/evil.ts', `import type { Popup } from '@/entrypoints/popup/main';`],
    ['components/Evil.tsx', `import { engineFor } from '../lib/rules/evaluate';`],
    ['components/Evil.tsx', `import { sites } from '../tests/pages/sites';`],
    ['components/Evil.tsx', `import { type Report, holds } from '../lib/rules/report';`],
    ['entrypoints/evil.ts', `let x: import('../tests/pages/account').Account;`],
  ])('finds in %s: %s', (path, text) => expect(forbiddenImports({ path, text })).toHaveLength(1));

  it.each([
    ['components/Fine.tsx', `import type { Report } from '../lib/rules/report'; import { type Rule } from '../lib/rules/rulebook';`],
    ['lib/composer/fine.ts', `import css from '../../assets/styles/inspect.css?inline'; import { t } from '../locales';`],
    ['entrypoints/popup/main.tsx', `import { Chip } from '@/components/Chip'; import { createRoot } from 'react-dom/client';`],
    ['lib/packs/fine.ts', `import * as v from 'valibot'; import { read } from '../rules/tokens';`],
  ])('lets pass in %s: %s', (path, text) => expect(forbiddenImports({ path, text })).toEqual([]));

  it('finds a browser’s own names, and leaves a file’s own alone', () => {
    const globals = (text: string) => browserGlobals({ path: 'lib/rules/evil.ts', text });
    expect(globals('const width = window.innerWidth;')).toEqual([
      'lib/rules/evil.ts:1 uses window: lib/rules, lib/likeness, lib/packs, lib/voice run without a browser',
    ]);
    expect(globals('export const f = () => document.body;')).toHaveLength(1);
    expect(globals('const document = read(); f(document); const o = { window: 1 };')).toEqual([]);
  });
});
