import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import ts from 'typescript';
import type { Engine } from './oracle.js';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** One rule of the semantics, broken by an edit of the source. */
export interface Fault {
  readonly name: string;
  /** File below `src`. */
  readonly file: string;
  /** Text that occurs exactly once in the file, and what stands there instead. */
  readonly find: string;
  readonly put: string;
}

type Run = (exports: object, require: (path: string) => object) => void;

const sources = new Map<string, string>();
const sourceOf = (file: string): string => {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(join(SOURCE, file), 'utf8');
  sources.set(file, text);
  return text;
};

const compiled = (file: string, text: string): Run => {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return new Script(`(function (exports, require) {${outputText}\n})`, {
    filename: file,
  }).runInThisContext() as Run;
};

const whole = new Map<string, Run>();
const wholeModule = (file: string): Run => {
  const known = whole.get(file) ?? compiled(file, sourceOf(file));
  whole.set(file, known);
  return known;
};

/** The source of a fault's file with the fault in it. Throws when the place of the fault is not there any more. */
const broken = ({ name, file, find, put }: Fault): string => {
  const parts = sourceOf(file).split(find);
  if (parts.length !== 2) {
    throw new Error(
      `"${name}": ${parts.length - 1} places in ${file} read ${find}; say where the fault is now`,
    );
  }
  return parts.join(put);
};

/** A fresh copy of the engine, built from its source; with a fault, from a source that has it. */
export const engineWith = (fault: Fault | undefined): Engine => {
  const edited = fault && compiled(fault.file, broken(fault));
  const loaded = new Map<string, object>();
  const load = (file: string): object => {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(file, exports);
    const run =
      fault !== undefined && edited !== undefined && file === fault.file ? edited : wholeModule(file);
    run(exports, (path) => load(posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts')));
    return exports;
  };
  // The faults are in the reference interpreter, which `evaluate` asks only for reasons.
  const { compile } = load('index.ts') as Engine;
  const { evaluateReference } = load('evaluate/reference.ts') as {
    readonly evaluateReference: Engine['evaluate'];
  };
  return { compile, evaluate: evaluateReference };
};
