import { TuoyuError } from '../error.js';
import { canonical } from '../report/canonical.js';
import type { PointerMove } from './pointer-moves.js';

/** One operation of a JSON Patch (RFC 6902). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string };

type Group = { [key: string]: unknown };
type Fail = (reason: string) => never;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sets a key as a plain property, also one named `__proto__`. */
const define = (object: Group, key: string, value: unknown): void => {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
};

const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isGroup(value)) return value;
  const made: Group = {};
  for (const [key, inner] of Object.entries(value)) define(made, key, copyOf(inner));
  return made;
};

const keysOf = (pointer: unknown, fail: Fail): readonly string[] => {
  const shown = JSON.stringify(pointer);
  if (typeof pointer !== 'string') return fail('a path is no text');
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return fail(`${shown} does not begin with /`);
  if (/~(?![01])/.test(pointer)) return fail(`${shown} has a ~ that stands for nothing`);
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
};

const indexOf = (list: readonly unknown[], key: string, end: number, fail: Fail): number => {
  if (!/^(?:0|[1-9]\d*)$/.test(key)) return fail(`${JSON.stringify(key)} is no position`);
  return Number(key) <= end ? Number(key) : fail(`there is no position ${key} in a list of ${list.length}`);
};

const valueAt = (root: unknown, keys: readonly string[], fail: Fail): unknown =>
  keys.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[indexOf(at, key, at.length - 1, fail)];
    return isGroup(at) && Object.hasOwn(at, key) ? at[key] : fail(`there is no ${JSON.stringify(key)}`);
  }, root);

/** A value that is being patched, and what that did to its places. */
interface Patching {
  root: unknown;
  readonly moves: PointerMove[];
}

interface Place {
  readonly parent: unknown;
  /** Pointer of the parent. */
  readonly above: string;
  readonly key: string;
}

const placeOf = ({ root }: Patching, path: string, fail: Fail): Place | undefined => {
  const keys = keysOf(path, fail);
  const key = keys[keys.length - 1];
  if (key === undefined) return undefined;
  return { parent: valueAt(root, keys.slice(0, -1), fail), above: path.slice(0, path.lastIndexOf('/')), key };
};

const add = (patching: Patching, path: string, value: unknown, fail: Fail): void => {
  const place = placeOf(patching, path, fail);
  if (place === undefined) patching.root = value;
  else if (Array.isArray(place.parent)) {
    const { parent: list, above, key } = place;
    const index = key === '-' ? list.length : indexOf(list, key, list.length, fail);
    list.splice(index, 0, value);
    patching.moves.push({ kind: 'insert', list: above, index });
    return;
  } else if (isGroup(place.parent)) define(place.parent, place.key, value);
  else fail(`nothing can stand at ${JSON.stringify(path)}`);
  patching.moves.push({ kind: 'write', pointer: path });
};

const remove = (patching: Patching, path: string, fail: Fail): unknown => {
  const removed = valueAt(patching.root, keysOf(path, fail), fail);
  const place = placeOf(patching, path, fail);
  if (place === undefined) patching.root = undefined;
  else if (Array.isArray(place.parent)) {
    const index = Number(place.key);
    place.parent.splice(index, 1);
    patching.moves.push({ kind: 'remove', pointer: path, list: place.above, index });
    return removed;
  } else delete (place.parent as Group)[place.key];
  patching.moves.push({ kind: 'remove', pointer: path, index: 0 });
  return removed;
};

const replace = (patching: Patching, path: string, value: unknown, fail: Fail): void => {
  valueAt(patching.root, keysOf(path, fail), fail);
  const place = placeOf(patching, path, fail);
  if (place === undefined) patching.root = value;
  else if (Array.isArray(place.parent)) place.parent[Number(place.key)] = value;
  else define(place.parent as Group, place.key, value);
  patching.moves.push({ kind: 'write', pointer: path });
};

/** Where an addition will stand: `-` is the end of a list. */
const settledPath = (patching: Patching, path: string, fail: Fail): string => {
  const place = placeOf(patching, path, fail);
  return place?.key === '-' && Array.isArray(place.parent) ? `${place.above}/${place.parent.length}` : path;
};

const move = (patching: Patching, from: string, path: string, fail: Fail): void => {
  keysOf(from, fail);
  if (path === from) return void valueAt(patching.root, keysOf(from, fail), fail);
  if (path.startsWith(`${from}/`)) fail('a value can not be moved into itself');
  const at = patching.moves.length;
  const value = remove(patching, from, fail);
  const to = settledPath(patching, path, fail);
  patching.moves.splice(at, 0, { kind: 'carry', from, to });
  add(patching, to, value, fail);
};

const apply = (patching: Patching, operation: PatchOperation, fail: Fail): void => {
  const { op, path } = operation;
  keysOf(path, fail);
  if ((op === 'add' || op === 'replace' || op === 'test') && !('value' in operation)) {
    fail(`${op} needs a value`);
  }
  if (op === 'add') add(patching, path, copyOf(operation.value), fail);
  else if (op === 'replace') replace(patching, path, copyOf(operation.value), fail);
  else if (op === 'remove') remove(patching, path, fail);
  else if (op === 'copy') {
    add(patching, path, copyOf(valueAt(patching.root, keysOf(operation.from, fail), fail)), fail);
  } else if (op === 'move') move(patching, operation.from, path, fail);
  else if (op === 'test') {
    const found = valueAt(patching.root, keysOf(path, fail), fail);
    if (canonical([found]) !== canonical([operation.value])) {
      fail(`${JSON.stringify(path)} is not ${JSON.stringify(operation.value)}`);
    }
  } else fail(`there is no operation ${JSON.stringify(op)}`);
};

/** {@link applyPatch} with what the patch did to the places of the value. */
export const patched = (
  value: unknown,
  patch: readonly PatchOperation[],
): { readonly value: unknown; readonly moves: readonly PointerMove[] } => {
  if (!Array.isArray(patch)) throw new TuoyuError('bad-patch', { index: 0, reason: 'a patch is a list' });
  const patching: Patching = { root: copyOf(value), moves: [] };
  for (const [index, operation] of (patch as readonly unknown[]).entries()) {
    const fail: Fail = (reason) => {
      throw new TuoyuError('bad-patch', { index, reason });
    };
    if (!isGroup(operation)) fail('an operation is an object');
    apply(patching, operation as unknown as PatchOperation, fail);
  }
  return { value: patching.root, moves: patching.moves };
};

/**
 * A copy of a value with a JSON Patch (RFC 6902) applied; the value is never changed. Throws `bad-patch` with the index
 * of the first operation that can not be applied; then nothing is.
 */
export const applyPatch = (value: unknown, patch: readonly PatchOperation[]): unknown =>
  patched(value, patch).value;
