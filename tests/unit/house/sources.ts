import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The checkout's own folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Source {
  /** From the root of the checkout, with slashes. */
  path: string;
  text: string;
}

/** Every file under `folder` whose name ends in one of `endings`, by path. */
export function sourcesIn(folder: string, endings: readonly string[] = ['.ts', '.tsx']): Source[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

export interface Import {
  /** As written. */
  from: string;
  /** Path from the root of the checkout without its ending, or the name of a package. */
  target: string;
  isPackage: boolean;
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
}

/** Everything that `source` imports, exports from, or loads with `import()`. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  each(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    const target = targetOf(source.path, specifier);
    found.push({ from: specifier, isPackage: target === undefined, target: target ?? packageOf(specifier), typeOnly: isTypeOnly(node) });
  });
  return found;
}

/** Calls `visit` for every node of the parsed source. */
export function each(source: Source, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true));
}

/** `path:line` of a node, as editors and terminals link it. */
export function placeOf(source: Source, node: ts.Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${source.path}:${line + 1}`;
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) return textOf(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return textOf(node.arguments[0]);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return name === undefined && named.length > 0 && named.every((element) => element.isTypeOnly);
}

/** The path of a file of this checkout that `specifier` means; nothing for a package. */
function targetOf(importer: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '').replace(/\.(?:ts|tsx|js)$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(importer), bare);
  const alias = /^(?:@|~|@@|~~)\/(.+)$/.exec(bare);
  return alias?.[1];
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
