import type { FieldNode } from './fields.js';
import { type Findings, type Place, pointerOf, refuse, unread } from './findings.js';
import { keyToken } from './found.js';
import { readCodes, readPlain } from './read-plain.js';

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
  return Array.from(found, (item: unknown, position) => {
    if (item === null && !isGroup) return null;
    const read = readValue(findings, element, item, { parent: place, token: position });
    // an unreadable element stays, with all its fields unknown
    return read === unread ? (isGroup ? {} : null) : read;
  });
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
  const record: Read = {};
  for (const key of Object.keys(found)) {
    const child = node.children.get(key);
    if (child === undefined) {
      const pointer = pointerOf({ parent: place, token: keyToken(key) });
      findings.issues.push({ pointer, code: 'unknown-key' });
      continue;
    }
    const item = (found as Read)[key];
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
