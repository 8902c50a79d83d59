const CHANNEL = 'friends.outbox';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

function tell(): void {
  for (const listener of listeners) listener();
}

function openChannel(): BroadcastChannel | undefined {
  if (channel === undefined && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = tell;
  }
  return channel;
}

/** Tells this tab and the others that the outbox has changed. */
export function notifyOutbox(): void {
  openChannel()?.postMessage('changed');
  tell();
}

/** Calls `listener` on each change, of any tab, until the returned function is called. */
export function onOutboxChange(listener: () => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
