// Runs a TypeScript program: node tools/support/run-ts.mjs FILE.ts [arguments]. Node 20 cannot,
// and our programs share code with the browser, so they are bundled (packages stay outside).
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  process.stderr.write('usage: node tools/support/run-ts.mjs FILE.ts [arguments]\n');
  process.exit(2);
}
const folder = join(root, '.cache/ts');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${entry.replace(/[^a-z0-9]+/giu, '-')}.${process.pid}.mjs`);

buildSync({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: {
    '@friends/domain/moderation': join(root, 'domain/src/moderation/index.ts'),
    '@friends/domain': join(root, 'domain/src/index.ts'),
  },
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href).finally(() => rmSync(outfile));
