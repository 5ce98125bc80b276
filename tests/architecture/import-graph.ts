/** Reads which file imports which, out of the sources as text: types, re-exports, lazy imports and workers too. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Import {
  readonly from: string;
  /** A repository path, or a package name as written. */
  readonly to: string;
  readonly isPackage: boolean;
}

const ROOMS = ['electron', 'renderer', 'shared'];

/** Source files of the product, as repository paths. */
export function sourceFiles(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(resolve(REPOSITORY, room), { recursive: true, encoding: 'utf8' }).map((path) =>
      posix.join(room, path.replaceAll('\\', '/')),
    ),
  )
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(resolve(REPOSITORY, path), 'utf8');
}

const SPECIFIERS = [
  /\b(?:import|export)\s[^'";]*?\bfrom\s*'([^']+)'/g,
  /^\s*import\s*'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'\s*\)/g,
  /\bnew URL\(\s*'(\.[^']+)'/g,
];

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The specifiers that a source text imports. */
export function specifiersOf(source: string): string[] {
  const code = withoutComments(source);
  return SPECIFIERS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

const ALIASES = ['shared', 'renderer', 'electron', 'resources'] as const;

function repositoryPath(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(from), bare);
  const alias = ALIASES.find((room) => bare.startsWith(`@${room}/`));
  return alias === undefined ? null : bare.slice(1);
}

function withEnding(path: string): string {
  const endings = ['', '.ts', '.tsx', '.mjs', '.json'];
  const found = endings.find((ending) => {
    const full = resolve(REPOSITORY, path + ending);
    return existsSync(full) && statSync(full).isFile();
  });
  return path + (found ?? '');
}

export function importsOf(path: string, source: string): Import[] {
  return specifiersOf(source).map((specifier) => {
    const local = repositoryPath(path, specifier);
    return local === null
      ? { from: path, to: specifier, isPackage: true }
      : { from: path, to: withEnding(local), isPackage: false };
  });
}

/** One circle of imports, first file repeated at the end; null when there is none. */
export function findCircle(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) {
    if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    if (done.has(file)) return null;
    for (const target of next.get(file) ?? []) {
      const circle = visit(target, [...path, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const circle = visit(file, []);
    if (circle !== null) return circle;
  }
  return null;
}
