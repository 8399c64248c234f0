import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { distFolder, type Manifest } from './index.ts';

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const entryPoints = {
  main: source('main.tsx'),
  'style-nonce': source('style-nonce.ts'),
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
};

const dist = fileURLToPath(distFolder).replace(/\/$/, '');
// Built beside it and renamed, so that a running gateway never sees half a build.
const outdir = `${dist}.${process.pid}`;
const { metafile } = await build({
  entryPoints,
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
  entryNames: '[name]-[hash]',
  logLevel: 'warning',
  metafile: true,
});

const files = Object.keys(metafile.outputs).map((file) => basename(file));
/** Returns the output of an entry point. Throws when esbuild did not write it. */
function outputOf(entry: string, extension = 'js'): string {
  const found = files.find((file) => file.startsWith(`${entry}-`) && file.endsWith(`.${extension}`));
  if (!found) throw new Error(`the build has no ${entry}.${extension}`);
  return found;
}
const manifest: Manifest = {
  script: outputOf('main'),
  style: outputOf('main', 'css'),
  styleNonce: outputOf('style-nonce'),
  workers: {
    editor: outputOf('editor.worker'),
    graphql: outputOf('graphql.worker'),
    json: outputOf('json.worker'),
  },
  files,
};
mkdirSync(outdir, { recursive: true });
writeFileSync(`${outdir}/manifest.json`, JSON.stringify(manifest));
rmSync(dist, { recursive: true, force: true });
renameSync(outdir, dist);
