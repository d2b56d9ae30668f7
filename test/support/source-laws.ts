import { dirname, normalize } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** True for `import * as name`. */
  readonly namespace: boolean;
}

export interface Source {
  readonly imports: readonly Import[];
  /** Uses of what no package may use, or only the command. */
  readonly uses: readonly { readonly law: Law; readonly line: number }[];
}

export type Law = 'no-eval' | 'no-default-export' | 'no-clock' | 'no-chance';

/** Everything about one file that the laws of the house ask for. */
export function readSource(file: string, text: string): Source {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const uses: { law: Law; line: number }[] = [];
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const note = (law: Law, node: ts.Node) => uses.push({ law, line: lineOf(node) });

  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, namespace = false) => {
    if (specifier === undefined) return;
    const text = ts.isStringLiteralLike(specifier)
      ? specifier.text
      : `(computed) ${specifier.getText(source)}`;
    imports.push({ specifier: text, line: lineOf(node), typeOnly, namespace });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const namedTypes =
        clause !== undefined &&
        clause.name === undefined &&
        bindings !== undefined &&
        ts.isNamedImports(bindings) &&
        bindings.elements.length > 0 &&
        bindings.elements.every((e) => e.isTypeOnly);
      const namespace = bindings !== undefined && ts.isNamespaceImport(bindings);
      add(
        node,
        node.moduleSpecifier,
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || namedTypes,
        namespace,
      );
    } else if (ts.isExportDeclaration(node)) {
      const clause = node.exportClause;
      const namedTypes =
        clause !== undefined &&
        ts.isNamedExports(clause) &&
        clause.elements.length > 0 &&
        clause.elements.every((e) => e.isTypeOnly);
      add(node, node.moduleSpecifier, node.isTypeOnly || namedTypes);
      if (
        clause !== undefined &&
        ts.isNamedExports(clause) &&
        clause.elements.some((e) => e.name.text === 'default')
      ) {
        note('no-default-export', node);
      }
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
    } else if (ts.isExportAssignment(node)) {
      note('no-default-export', node);
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      if (callee.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false);
      else if (ts.isIdentifier(callee)) {
        if (callee.text === 'require') add(node, node.arguments[0], false);
        if (callee.text === 'Function') note('no-eval', node);
        if (callee.text === 'Date') note('no-clock', node);
      }
    } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      if (node.expression.text === 'Function') note('no-eval', node);
      if (node.expression.text === 'Date' && (node.arguments?.length ?? 0) === 0) note('no-clock', node);
    } else if (ts.isPropertyAccessExpression(node)) {
      const text = `${node.expression.getText(source)}.${node.name.text}`;
      if (/(^|\.)Date\.now$/.test(text) || /(^|\.)performance\.now$/.test(text)) note('no-clock', node);
      if (/(^|\.)Math\.random$/.test(text)) note('no-chance', node);
      if (/^globalThis\.(eval|Function)$/.test(text)) note('no-eval', node);
    } else if (ts.isIdentifier(node) && node.text === 'eval' && !isName(node)) {
      note('no-eval', node);
    }
    if (
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)
    ) {
      note('no-default-export', node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, uses };
}

/** An identifier that only names a member, such as `{ eval: … }` or `x.eval`. */
function isName(node: ts.Identifier): boolean {
  const parent = node.parent;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent)
  );
}

/** The name of the package an import reaches for; undefined for a relative one. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined;
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The file a relative import means, from the root. */
export const resolveRelative = (from: string, specifier: string): string =>
  normalize(`${dirname(from)}/${specifier}`).replace(/\.js$/, '.ts');
