import { institutionFields } from '../generated/fields.generated.js';

/** An entry of the field table as the parser reads it. */
export interface ParsedField {
  readonly type: 'boolean' | 'number' | 'code' | 'codes' | 'date' | 'text' | 'list' | 'object';
  readonly sensitivity: 'public' | 'institution' | 'personal' | 'child';
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly codes?: { readonly [code: string]: unknown };
}

/** The field table as a tree: fields of a group by key, and the element of a list. */
export interface FieldNode {
  readonly field: ParsedField;
  readonly children: Map<string, FieldNode>;
  element: FieldNode | undefined;
}

const rootField: ParsedField = { type: 'object', sensitivity: 'institution' };

const node = (field: ParsedField): FieldNode => ({ field, children: new Map(), element: undefined });

const addField = (root: FieldNode, pattern: string, field: ParsedField): void => {
  let parent = root;
  const tokens = pattern.slice(1).split('/');
  const last = tokens.pop() as string;
  for (const token of tokens) {
    if (token === '*') parent.element ??= node({ type: 'object', sensitivity: parent.field.sensitivity });
    parent = (token === '*' ? parent.element : parent.children.get(token)) as FieldNode;
  }
  if (last === '*') parent.element = node(field);
  else parent.children.set(last, node(field));
};

/** The tree of a field table; tables list every group before its fields. */
export const fieldTree = (table: { readonly [pattern: string]: ParsedField }): FieldNode => {
  const root = node(rootField);
  for (const [pattern, field] of Object.entries(table)) addField(root, pattern, field);
  return root;
};

let tree: FieldNode | undefined;

/** The tree of the institution record, made at first use. */
export const institutionTree = (): FieldNode => {
  tree ??= fieldTree(institutionFields);
  return tree;
};
