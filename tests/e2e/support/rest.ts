import { PROJECT } from '../../functions/support/suite.ts';

const HOST = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const DOCUMENTS = `http://${HOST}/v1/projects/${PROJECT}/databases/(default)/documents`;

async function statusOf(token: string, path: string, query?: object): Promise<number> {
  const response = await fetch(`${DOCUMENTS}${path}`, {
    method: query === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}` },
    ...(query && { body: JSON.stringify({ structuredQuery: query }) }),
  });
  await response.arrayBuffer();
  return response.status;
}

/**
 * Asks for a conversation past the app, by each way there is.
 * @returns the answers' HTTP statuses by way
 */
export async function readingsOfThread(token: string, thread: string) {
  const path = `/threads/${thread}`;
  return {
    thread: await statusOf(token, path),
    messages: await statusOf(token, `${path}/messages`),
    query: await statusOf(token, `${path}:runQuery`, { from: [{ collectionId: 'messages' }] }),
  };
}
