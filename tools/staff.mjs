// Gives somebody of the local suite a role, as a project's owner does it in the Firebase console:
// npm run staff:local -- NICKNAME-OR-UID admin|moderator|counsellor|none
import { PROJECT } from './run/environment.mjs';
import { PORTS } from './run/ports.mjs';

const DOCUMENTS = `http://127.0.0.1:${PORTS.firestore}/v1/projects/${PROJECT}/databases/(default)/documents`;
const ROLES = ['admin', 'moderator', 'counsellor', 'none'];

async function ask(path, method, body) {
  const headers = { authorization: 'Bearer owner', 'content-type': 'application/json' };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`${DOCUMENTS}${path}`, init).catch(() => {
    throw new Error('The local suite does not answer: run npm start first.');
  });
  if (!response.ok && response.status !== 404) throw new Error(await response.text());
  return response.json();
}

async function uidOf(person) {
  if ((await ask(`/members/${encodeURIComponent(person)}`, 'GET')).name) return person;
  const value = { stringValue: person };
  const where = { fieldFilter: { field: { fieldPath: 'nickname' }, op: 'EQUAL', value } };
  const structuredQuery = { from: [{ collectionId: 'members' }], where, limit: 1 };
  const [found] = await ask(':runQuery', 'POST', { structuredQuery });
  if (!found?.document) throw new Error(`Nobody here has the nickname or uid “${person}”.`);
  return found.document.name.split('/').at(-1);
}

async function giveRole([person, role]) {
  if (!person || !ROLES.includes(role)) {
    throw new Error(`usage: npm run staff:local -- NICKNAME-OR-UID ${ROLES.join('|')}`);
  }
  const uid = await uidOf(person);
  if (role === 'none') await ask(`/staff/${uid}`, 'DELETE');
  else await ask(`/staff/${uid}`, 'PATCH', { fields: { role: { stringValue: role } } });
  process.stdout.write(`${person} (${uid}): ${role}. Their pages are at /admin.\n`);
}

try {
  await giveRole(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
