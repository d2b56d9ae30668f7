import { type Part, zipOf } from './zip.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A sheet of a workbook made by hand. */
export interface HandSheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands inside `sheetData`. */
  readonly data: string;
  /** What stands after `sheetData`. */
  readonly after?: string;
}

/** Parts of a workbook written by hand, so that a test can write what no program would. */
export const partsOf = (
  sheets: readonly HandSheet[],
  {
    texts = [],
    formats = [],
    date1904 = false,
  }: {
    readonly texts?: readonly string[];
    readonly formats?: readonly string[];
    readonly date1904?: boolean;
  } = {},
): readonly Part[] => [
  {
    name: '_rels/.rels',
    content: `<Relationships xmlns="${packaged}"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name ?? `S${at + 1}`}" sheetId="${at + 1}" state="${state ?? 'visible'}" r:id="s${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="${packaged}">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="s${at + 1}" Type="${office}/worksheet" Target="worksheets/s${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="t" Type="${office}/sharedStrings" Target="/xl/texts.xml"/><Relationship Id="f" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  },
  {
    name: 'xl/texts.xml',
    content: `<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  },
  {
    name: 'xl/styles.xml',
    content: `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats
      .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  },
  ...sheets.map(({ data, after = '' }, at) => ({
    name: `xl/worksheets/s${at + 1}.xml`,
    content: `<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`,
  })),
];

/** The bytes of a workbook written by hand. */
export const handBook = (...given: Parameters<typeof partsOf>): Uint8Array => zipOf(partsOf(...given));
