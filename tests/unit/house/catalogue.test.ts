import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPackFolders } from '../../../lib/cli/pack-files';
import { NETWORKS } from '../../../lib/networks';
import { fits } from '../../../lib/networks/fits';
import { DETECTORS } from '../../../lib/rules/detectors';
import { READERS } from '../../../lib/rules/readings';
import { SHAPE_NAMES, type ShapeName } from '../../../lib/rules/shapes';
import { sites } from '../../pages/sites';
import { SHAPE_CASES } from '../rules/shapes';
import { each, placeOf, ROOT, type Source, sourcesIn } from './sources';

const names = (folder: string, ending: string, except: readonly string[] = []): string[] =>
  readdirSync(ROOT + folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => !except.includes(name))
    .sort();
const code = ['lib', 'components', 'entrypoints'].flatMap((folder) => sourcesIn(folder));

describe('every rule file', () => {
  const files = sourcesIn('assets/packs', ['.yaml']).filter(({ path }) => !path.endsWith('/pack.yaml'));

  it('has an example that must flag and one that must pass', () => {
    const lacking = files.filter(({ text }) => {
      const { examples } = parse(text) as { examples?: { flag?: unknown[]; pass?: unknown[] } };
      return !examples?.flag?.length || !examples.pass?.length;
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('is a sound rule or shield whose id is the file’s name', async () => {
    const { packs, layers, problems } = await readPackFolders(`${ROOT}assets/packs`);
    const read = [...packs, ...layers].flatMap((pack) =>
      [...pack.rules, ...pack.shields].map(({ id }) => `assets/packs/${pack.id}/${id}.yaml`),
    );
    expect(problems).toEqual([]);
    expect(read.sort()).toEqual(files.map(({ path }) => path));
  });
});

describe('every detector kind', () => {
  const kinds = names('lib/rules/detectors', '.ts', ['index']);
  it('is in the index', () => expect(Object.keys(DETECTORS).sort()).toEqual(kinds));
  it.each(kinds)('has a test: %s', (kind) => {
    expect(existsSync(`${ROOT}tests/unit/rules/detectors/${kind}.test.ts`)).toBe(true);
  });
});

describe('every shape', () => {
  const helpers = ['index', 'calle', 'neighbours', 'not-a-name', 'streets', 'words'];
  const shapes = names('lib/rules/shapes', '.ts', helpers) as ShapeName[];
  it('is in the index, under its file’s name', () => expect([...SHAPE_NAMES].sort()).toEqual(shapes));
  it.each(shapes)('has twenty texts that have it and twenty that only look so, in a file of its own: %s', (shape) => {
    const { hits, misses } = SHAPE_CASES[shape];
    expect(existsSync(`${ROOT}tests/unit/rules/shapes/${shape}.ts`)).toBe(true);
    expect(Math.min(new Set(hits).size, new Set(misses).size)).toBeGreaterThanOrEqual(20);
  });
});

describe('every way to read', () => {
  const readers = names('lib/rules/readings', '.ts', ['index']);
  it('is in the index', () => expect(Object.keys(READERS).sort()).toEqual(readers));
  it.each(readers)('has a test: %s', (reader) => {
    expect(existsSync(`${ROOT}tests/unit/rules/readings/${reader}.test.ts`)).toBe(true);
  });
});

describe('every network', () => {
  const files = names('lib/networks', '.ts', [
    'index',
    'network',
    'network-at',
    'fits',
    'selectors',
    'delivery',
    'later',
    'send-labels',
    'strips',
    'summaries.d',
  ]);
  it('is in the index, under its file’s name', () => expect(NETWORKS.map(({ id }) => id).sort()).toEqual(files));
  it.each(NETWORKS.map(({ id }) => id))('has a practice page: %s', (id) => {
    expect(existsSync(`${ROOT}tests/pages/${id}/index.html`)).toBe(true);
  });
  it.each(NETWORKS.flatMap(({ id, matches }) => matches.map((pattern) => [pattern, id])))('is practised at %s by %s', (pattern, id) => {
    const hosts = Object.keys(sites).filter((host) => fits(pattern as string, host));
    expect(hosts.map((host) => sites[host])).toContain(id);
  });
});

describe('every language', () => {
  const read = (file: string) => JSON.parse(readFileSync(`${ROOT}assets/locales/${file}.json`, 'utf8'));
  /** The texts by key, those of notices and of the making of marks too. */
  const texts = (language: string): Record<string, string> => {
    const { notice, ...plain } = read(language);
    return { ...plain, ...notice, ...read(`marks/${language}`) };
  };
  const english = texts('en');
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  const languages = names('assets/locales', '.json');

  it('is there, English among them', () => expect(languages).toContain('en'));
  it.each(languages)('has every text: %s', (language) => {
    expect(Object.keys(texts(language)).sort()).toEqual(Object.keys(english).sort());
  });
  it.each(languages)('fills in the same values in each text: %s', (language) => {
    const filled = (of: Record<string, string>) =>
      Object.fromEntries(Object.keys(english).map((key) => [key, placeholders(of[key] ?? '')]));
    expect(filled(texts(language))).toEqual(filled(english));
  });

  it('has no text that nothing shows', () => {
    const whole = new Set<string>();
    const beginnings = new Set<string>();
    for (const source of code) {
      each(source, (node) => {
        if (ts.isStringLiteralLike(node)) whole.add(node.text);
        else if (ts.isTemplateHead(node) && node.text.includes('.')) beginnings.add(node.text);
      });
    }
    const unused = Object.keys(english).filter((key) => !whole.has(key) && ![...beginnings].some((beginning) => key.startsWith(beginning)));
    expect(unused).toEqual([]);
  });
});

it('no file grows past 220 lines', () => {
  const lines = ({ text }: Source): number => text.trimEnd().split('\n').length;
  const all = ['lib', 'components', 'entrypoints'].flatMap((folder) => sourcesIn(folder, ['.ts', '.tsx', '.css', '.html']));
  expect(all.filter((source) => lines(source) > 220).map((source) => `${source.path}: ${lines(source)} lines`)).toEqual([]);
});

const NETWORKING = ['fetch', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'importScripts'];

/** Every name in `source` that could reach the network. */
function networkUses(source: Source): string[] {
  const found: string[] = [];
  each(source, (node) => {
    if (ts.isIdentifier(node) && NETWORKING.includes(node.text)) found.push(`${placeOf(source, node)} ${node.text}`);
  });
  return found;
}

// A page's own picture, which has the address `blob:` or `data:`, and files of the package.
const MAY_FETCH = ['lib/composer/page-file.ts', 'lib/images/own-file.ts'];

describe('no network', () => {
  it('is reached from anywhere', () => expect(code.filter(({ path }) => !MAY_FETCH.includes(path)).flatMap(networkUses)).toEqual([]));
  it.each(MAY_FETCH)('is reached from what reads a page’s or the package’s own files: %s', (path) =>
    expect(code.filter((source) => source.path === path).flatMap(networkUses)).toEqual([expect.stringMatching(/ fetch$/)]),
  );
  it.each(["await fetch('https://a.example')", 'navigator.sendBeacon(to, text)', 'new WebSocket(to)', 'globalThis.fetch(to)'])(
    'goes unseen: %s',
    (text) => expect(networkUses({ path: 'lib/evil.ts', text })).toHaveLength(1),
  );
});

// What puts something into a page, or changes what is there.
const CHANGING = new Set(
  (
    'setAttribute setAttributeNS removeAttribute toggleAttribute classList innerHTML outerHTML innerText insertAdjacentHTML ' +
    'insertAdjacentElement insertAdjacentText append appendChild prepend before after insertBefore replaceChild replaceChildren ' +
    'replaceWith removeChild insertNode surroundContents deleteContents extractContents execCommand setRangeText'
  ).split(' '),
);
const SET = new Set(['textContent', 'nodeValue', 'className', 'cssText']);
// What Muster draws, and the fix that a writer asks for.
const ALLOWED = ['host', 'overlay', 'boxes', 'notice', 'apply'].map((name) => `lib/composer/${name}.ts`);

/** Every place in `source` that could change a page. */
function pageChanges(source: Source): string[] {
  const found: string[] = [];
  each(source, (node) => {
    if (!ts.isPropertyAccessExpression(node)) return;
    const { parent } = node;
    const assigned = ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    const styled = assigned && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'style';
    if (CHANGING.has(node.name.text) || (assigned && SET.has(node.name.text)) || styled) {
      found.push(`${placeOf(source, node)} ${node.name.text}`);
    }
  });
  return found;
}

describe('nothing is put into a page', () => {
  it('but Muster’s own elements, in four files, and fixes, in one', () => {
    const others = sourcesIn('lib/composer').filter(({ path }) => !ALLOWED.includes(path));
    expect(others.flatMap(pageChanges)).toEqual([]);
  });
  it.each([
    "editor.setAttribute('data-muster', '')",
    "editor.classList.add('muster')",
    "editor.innerHTML = ''",
    'document.body.append(chip)',
    'editor.firstChild.textContent = text',
    "editor.style.outline = 'none'",
    'range.insertNode(mark)',
    "document.execCommand('insertText', false, text)",
  ])('unseen: %s', (text) => expect(pageChanges({ path: 'lib/composer/evil.ts', text })).toHaveLength(1));
  it('by reading it', () => {
    const text = 'const words = editor.textContent; const wide = getComputedStyle(editor).width; list.push(words);';
    expect(pageChanges({ path: 'lib/composer/fine.ts', text })).toEqual([]);
  });
});
