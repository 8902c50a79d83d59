// Hosting's predeploy step: builds the web app and makes sure that the build is meant for the
// project it is about to be sent to. One for the local suite would look for emulators.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { GCLOUD_PROJECT: project = '', PROJECT_DIR: root = process.cwd() } = process.env;

const vite = join(root, 'node_modules/vite/bin/vite.js');
const { status } = spawnSync(process.execPath, [vite, 'build'], {
  cwd: join(root, 'web'),
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const assets = join(root, 'web/dist/assets');
const files = readdirSync(assets).filter((name) => name.endsWith('.js'));
const isForProject = files.some((name) =>
  readFileSync(join(assets, name), 'utf8').includes(project),
);
if (project === '' || project.startsWith('demo-') || !isForProject) {
  process.stderr.write(
    `This build is not for the project “${project}”: set VITE_FIREBASE_PROJECT_ID and the other ` +
      'values of docs/operations.md in web/.env.production.\n',
  );
  process.exit(1);
}
