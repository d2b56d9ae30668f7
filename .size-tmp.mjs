import { build } from 'esbuild';
import { gzipSync, brotliCompressSync } from 'node:zlib';
const imp = process.argv[2] ?? 'compile, evaluate';
const from = process.argv[3] ?? './packages/core/src/index.ts';
const r = await build({ stdin: { contents: `export { ${imp} } from '${from}'`, resolveDir: process.cwd(), loader:'ts' }, bundle: true, minify: true, format: 'esm', write: false, metafile: true, target: 'es2022', conditions:['@tuoyu/source'] });
const out = r.outputFiles[0].contents;
console.log('min', out.length, 'gzip', gzipSync(out,{level:9}).length);
if (process.argv.includes('-v')) {
 const ins = Object.values(r.metafile.outputs)[0].inputs;
 const by = {};
 for (const [f,{bytesInOutput:n}] of Object.entries(ins).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput)) { if(n) console.log(String(n).padStart(6), f); const d=f.split('/').slice(-2)[0]; by[d]=(by[d]??0)+n; }
 console.log(by);
}
import('node:fs').then(fs=>fs.writeFileSync('/tmp/out.min.js', out));
