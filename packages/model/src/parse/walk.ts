import type { FieldNode } from './fields.js';
import { type Findings, type Place, pointerOf, refuse, unread } from './findings.js';
import { keyToken } from './found.js';
import { isGood, readCodes, readPlain } from './read-plain.js';

type Read = { [key: string]: unknown };

const readValue = (findings: Findings, node: FieldNode, found: unknown, place: Place): unknown => {
  switch (node.field.type) {
    case 'object':
      return readGroup(findings, node, found, place);
    case 'list':
      return readList(findings, node, found, place);
    case 'codes':
      return readCodes(findings, { field: node.field, found, place });
    default:
      return readPlain(findings, { field: node.field, found, place });
  }
};

const readList = (findings: Findings, node: FieldNode, found: unknown, place: Place): unknown => {
  if (!Array.isArray(found))
    return refuse(findings, { field: node.field, found, place }, 'not-a-list', 'list');
  const element = node.element as FieldNode;
  const isGroup = element.field.type === 'object';
  const list: unknown[] = [];
  for (let position = 0; position < found.length; position += 1) {
    const item: unknown = found[position];
    if ((item === null && !isGroup) || isGood(element.field, item)) {
      // minus zero is zero
      list.push(item === 0 ? 0 : item);
      continue;
    }
    const read = readValue(findings, element, item, { parent: place, token: position });
    // an unreadable element stays, with all its fields unknown
    list.push(read === unread ? (isGroup ? {} : null) : read);
  }
  return list;
};

const readGroup = (
  findings: Findings,
  node: FieldNode,
  found: unknown,
  place: Place,
): Read | typeof unread => {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    const code = place === undefined ? 'not-a-record' : 'not-an-object';
    return refuse(findings, { field: node.field, found, place }, code, 'object');
  }
  return (
    cleanGroup(findings, node, found as Read, place) ?? sortedGroup(findings, node, found as Read, place)
  );
};

/**
 * A copy of a group in which every plain value is right, its lists and groups read one by one; undefined when some key or
 * plain value has something to be said of it. Copying at once costs a fraction of building key by key.
 */
const cleanGroup = (findings: Findings, node: FieldNode, found: Read, place: Place): Read | undefined => {
  const deeper: string[] = [];
  // what is inherited makes the group a matter for `sortedGroup`, or is not copied
  for (const key in found) {
    const child = node.children.get(key);
    if (child === undefined) return undefined;
    const item = found[key];
    if (isGood(child.field, item)) {
      // minus zero is zero
      if (Object.is(item, -0)) return undefined;
    } else {
      const { type } = child.field;
      if (typeof item !== 'object' || item === null) return undefined;
      if (type !== 'object' && type !== 'list' && type !== 'codes') return undefined;
      deeper.push(key);
    }
  }
  const record = { ...found };
  for (const key of deeper) {
    const read = readValue(findings, node.children.get(key) as FieldNode, found[key], {
      parent: place,
      token: key,
    });
    if (read === unread) delete record[key];
    else record[key] = read;
  }
  return record;
};

/** A group built key by key, with everything that is wrong named in the order of the input. */
const sortedGroup = (findings: Findings, node: FieldNode, found: Read, place: Place): Read => {
  const record: Read = {};
  for (const key of Object.keys(found)) {
    const child = node.children.get(key);
    if (child === undefined) {
      const pointer = pointerOf({ parent: place, token: keyToken(key) });
      findings.issues.push({ pointer, code: 'unknown-key' });
      continue;
    }
    const item = found[key];
    if (item === null || item === undefined) continue;
    const read = readValue(findings, child, item, { parent: place, token: key });
    if (read !== unread) record[key] = read;
  }
  return record;
};

/** Reads a value against the field tree. The tree bounds the depth, whatever the value is. */
export const readRecord = (findings: Findings, root: FieldNode, value: unknown): Read => {
  const read = readGroup(findings, root, value, undefined);
  return read === unread ? {} : read;
};
