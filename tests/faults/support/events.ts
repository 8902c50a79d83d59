import { setTimeout as delay } from 'node:timers/promises';
import { FUNCTIONS_URL, newId, PROJECT } from '../../functions/support/suite.ts';

/**
 * Delivers an event once more, as the emulator itself does: to a trigger's own address. The
 * document's contents do not go with it: a function reads what is true now.
 * @returns when the function has finished
 * @throws {Error} when it failed
 */
export async function deliver(
  trigger: 'onPostWritten' | 'onMessageCreated',
  document: string,
): Promise<void> {
  const type = trigger === 'onPostWritten' ? 'written' : 'created';
  const path = `/functions/projects/${PROJECT}/triggers/asia-northeast1-${trigger}-0`;
  const response = await fetch(`${FUNCTIONS_URL}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'ce-datacontenttype': 'application/json',
      'ce-specversion': '1.0',
      'ce-id': newId(),
      'ce-time': new Date().toISOString(),
      'ce-type': `google.cloud.firestore.document.v1.${type}`,
      'ce-source': `//firestore.googleapis.com/projects/${PROJECT}/databases/(default)`,
      'ce-document': document,
      'ce-project': PROJECT,
      'ce-database': '(default)',
      'ce-namespace': '(default)',
      'ce-location': 'asia-northeast1',
    },
    body: '{"value":{},"oldValue":{}}',
  });
  if (!response.ok) throw new Error(`${trigger} ${document}: ${response.status}`);
}

/** Does things in their order, at most `atATime` at once; which ends first is up to chance. */
export async function inParallel(
  things: readonly (() => Promise<unknown>)[],
  atATime: number,
): Promise<void> {
  const waiting = [...things];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await next();
      await delay(0);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
}
