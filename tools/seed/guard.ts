/**
 * Refuses to go on unless everything written lands in emulators: demo content may never reach a
 * real project.
 * @param env the process's environment
 * @returns the project id
 * @throws {Error} names what is missing
 */
export function demandEmulators(env: Readonly<Record<string, string | undefined>>): string {
  const project = env['GCLOUD_PROJECT'] ?? '';
  if (!project.startsWith('demo-')) {
    throw new Error(`Refusing to seed: the project “${project}” does not start with demo-.`);
  }
  for (const name of ['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST']) {
    if (!env[name]) throw new Error(`Refusing to seed: ${name} is not set.`);
  }
  return project;
}
