import type { ReactNode } from 'react';

/** A short word at the bottom of the screen, perhaps with one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly text: ReactNode;
  readonly action?: { readonly label: ReactNode; readonly run: () => void };
}

const SHOWN_MS = 8_000;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export const currentToasts = (): readonly Toast[] => toasts;

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

/** Shows a toast for eight seconds, in place of the one before. */
export function showToast(text: ReactNode, action?: Toast['action']): void {
  const id = nextId++;
  set([{ id, text, ...(action && { action }) }]);
  setTimeout(() => dismissToast(id), SHOWN_MS);
}
