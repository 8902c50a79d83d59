import { suiteEnvironment } from './environment.mjs';
import { runProcess } from './processes.mjs';
import { PlainError } from './say.mjs';

/**
 * Fills the running suite with the demo content.
 * @throws {PlainError} when it cannot
 */
export async function seed() {
  const code = await runProcess(
    process.execPath,
    ['tools/support/run-ts.mjs', 'tools/seed/main.ts'],
    { env: { ...process.env, ...suiteEnvironment() } },
  );
  if (code !== 0) throw new PlainError('The demo content could not be seeded; see above.');
}
