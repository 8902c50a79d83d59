import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Place } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { writeAll } from '../seed/write.ts';

/** Writes `places/{code}` of every municipality into the project named by `--project`. */
async function upload(): Promise<void> {
  const { project } = parseArgs({ options: { project: { type: 'string' } } }).values;
  if (!project) throw new Error('Name the project: npm run places:upload -- --project PROJECT');
  const file = join(process.cwd(), 'data/places.json');
  const places = JSON.parse(readFileSync(file, 'utf8')) as Place[];
  const db = getFirestore(initializeApp({ projectId: project }));
  await writeAll(
    db,
    places.map((place) => ({ path: `places/${place.code}`, data: { ...place } })),
  );
  process.stdout.write(`${places.length} places written to ${project}\n`);
}

try {
  await upload();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
