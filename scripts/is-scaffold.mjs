// Exit code 0 when the named package is still an empty scaffold.
import { isScaffold, publishedPackages } from './lib/workspace.mjs';

const name = process.argv[2];
const pkg = publishedPackages().find((p) => p.name === name);
if (pkg === undefined) throw new Error(`no package ${name}`);
const empty = name === '@tuoyu/cli' ? isScaffold(pkg, 'src/main.ts') : isScaffold(pkg);
process.exit(empty ? 0 : 1);
