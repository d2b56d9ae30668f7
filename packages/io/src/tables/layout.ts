import { type FieldUnit, institutionFields } from '@tuoyu/model';

/** An entry of the field table as tables read it. */
export interface TableField {
  readonly type: 'boolean' | 'number' | 'code' | 'codes' | 'date' | 'text' | 'list' | 'object';
  readonly label: { readonly 'zh-CN': string; readonly en: string };
  readonly sensitivity: 'public' | 'institution' | 'personal' | 'child';
  readonly unit?: FieldUnit;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly codes?: { readonly [code: string]: { readonly 'zh-CN': string; readonly en: string } };
}

/** A column that a table can have. */
export interface TableColumn {
  /** Pattern of the field, such as `/classes/*` + `/enrolled`. */
  readonly pattern: string;
  readonly field: TableField;
  /** How the cell is read: a plain value, several texts, or only whether a list is empty. */
  readonly shape: 'value' | 'texts' | 'none';
  /** Labels from the group below the table to the field, by language. */
  readonly path: { readonly 'zh-CN': readonly string[]; readonly en: readonly string[] };
}

/** A table: institutions, or the elements of one list of theirs. */
export interface TableLayout {
  /** Pattern of the list, such as `/staff` or `/staff/*` + `/certificates`; empty for the institutions. */
  readonly list: string;
  /** Names of the table, first the one that the template writes. */
  readonly names: { readonly 'zh-CN': string; readonly en: string };
  readonly columns: readonly TableColumn[];
  /** The list that holds the parent of each row; undefined when the institution itself does. */
  readonly parent: string | undefined;
}

const fields: { readonly [pattern: string]: TableField } = institutionFields;

/** The field of a pattern; undefined when there is none. */
export const fieldOf = (pattern: string): TableField | undefined =>
  Object.hasOwn(fields, pattern) ? fields[pattern] : undefined;

const isTextList = (pattern: string): boolean => fieldOf(`${pattern}/*`)?.type === 'text';

const labelsBetween = (from: string, pattern: string, locale: 'zh-CN' | 'en'): readonly string[] => {
  const labels: string[] = [];
  let at = from;
  for (const token of pattern.slice(from.length).split('/').slice(1)) {
    at += `/${token}`;
    const label = fieldOf(at)?.label[locale];
    if (label !== undefined) labels.push(label);
  }
  return labels;
};

const lists = Object.keys(fields).filter(
  (pattern) => fields[pattern]?.type === 'list' && !isTextList(pattern),
);

/** Row prefix of a list: what stands before the columns of its elements. */
const prefixOf = (list: string): string => (list === '' ? '' : `${list}/*`);

const columnsOf = (list: string): readonly TableColumn[] => {
  const prefix = prefixOf(list);
  return Object.entries(fields).flatMap(([pattern, field]): readonly TableColumn[] => {
    if (!pattern.startsWith(`${prefix}/`) || field.type === 'object') return [];
    const below = pattern.slice(prefix.length);
    if (below.includes('*')) return [];
    const shape = field.type === 'list' ? (isTextList(pattern) ? 'texts' : 'none') : 'value';
    const path = {
      'zh-CN': labelsBetween(prefix, pattern, 'zh-CN'),
      en: labelsBetween(prefix, pattern, 'en'),
    };
    return [{ pattern, field, shape, path }];
  });
};

const parentOf = (list: string): string | undefined => {
  const at = list.lastIndexOf('/*');
  return at === -1 ? undefined : list.slice(0, at);
};

// the entries of a log are named by the log
const nameLabels = (list: string, locale: 'zh-CN' | 'en'): readonly string[] => {
  const labels = labelsBetween('', list, locale);
  return list.endsWith('/entries') ? labels.slice(0, -1) : labels;
};

const namesOf = (list: string, locale: 'zh-CN' | 'en', separator: string): string => {
  if (list === '') return locale === 'zh-CN' ? '机构' : 'institutions';
  const labels = nameLabels(list, locale);
  for (let count = 1; count <= labels.length; count += 1) {
    const name = labels.slice(-count).join(separator);
    const same = lists.filter(
      (other) => nameLabels(other, locale).slice(-count).join(separator).toLowerCase() === name.toLowerCase(),
    );
    if (same.length === 1 && name !== (locale === 'zh-CN' ? '机构' : 'institutions')) return name;
  }
  return labels.join(separator);
};

let made: readonly TableLayout[] | undefined;

/** Every table that there is: the institutions, then one for each list of the field table, in its order. */
export const tableLayouts = (): readonly TableLayout[] => {
  made ??= ['', ...lists].map((list) => ({
    list,
    names: { 'zh-CN': namesOf(list, 'zh-CN', '·'), en: namesOf(list, 'en', ' - ') },
    columns: columnsOf(list),
    parent: parentOf(list),
  }));
  return made;
};

/** The table of a list; undefined when there is none. */
export const layoutOf = (list: string): TableLayout | undefined =>
  tableLayouts().find((layout) => layout.list === list);

/** Pattern of a pointer: positions become `*`. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');
