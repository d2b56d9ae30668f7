import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly files?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, ExportTarget>>;
  readonly publishConfig?: {
    readonly access?: string;
    readonly exports?: Readonly<Record<string, ExportTarget>>;
  };
  readonly repository?: { readonly type: string; readonly url: string; readonly directory: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export type ExportTarget = string | { readonly [condition: string]: ExportTarget };

export interface Package {
  /** Folder, relative to the root. */
  readonly path: string;
  readonly name: string;
  readonly manifest: Manifest;
  /** True while the entry exports nothing yet. */
  readonly scaffold: boolean;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;

/** The file at a path from the root. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export const has = (file: string): boolean => existsSync(join(root, file));

/** Every folder of packages/ that has a manifest. */
export function packages(): readonly Package[] {
  return ['packages', 'packages/standards']
    .filter(has)
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((path) => has(`${path}/package.json`))
    .sort()
    .map((path) => {
      const manifest = readJson<Manifest>(`${path}/package.json`);
      const entry = `${path}/src/index.ts`;
      const scaffold = !has(entry) || read(entry).trim() === 'export {};';
      return { path, name: manifest.name, manifest, scaffold };
    });
}

/** Source files of a package without its tests, relative to the root. */
export function sources(pkg: Package): readonly string[] {
  return filesUnder(`${pkg.path}/src`).filter((f) => /\.ts$/.test(f) && !/\.(test|test-d)\.ts$/.test(f));
}

/** Every file below a folder, relative to the root. */
export function filesUnder(folder: string): readonly string[] {
  if (!has(folder)) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
