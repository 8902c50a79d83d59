/** Writes web/public/map/japan.json: `node tools/support/run-ts.mjs tools/map/main.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Place } from '@friends/domain';
import { packOutlines, placeOutlines } from './outlines.ts';

const MAX_BYTES = 40_000;

const svg = readFileSync(fileURLToPath(import.meta.resolve('@svg-maps/japan/japan.svg')), 'utf8');
const places = JSON.parse(readFileSync('data/places.json', 'utf8')) as Place[];
const packed = JSON.stringify(packOutlines(placeOutlines(svg, places)));
const bytes = gzipSync(packed).length;
if (bytes > MAX_BYTES) throw new Error(`The outlines take ${bytes} bytes, gzipped`);
mkdirSync('web/public/map', { recursive: true });
writeFileSync('web/public/map/japan.json', `${packed}\n`);
process.stdout.write(`web/public/map/japan.json: ${packed.length} characters, ${bytes} gzipped\n`);
