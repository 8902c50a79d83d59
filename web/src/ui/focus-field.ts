/**
 * Brings the reader to a field, marked `data-field="name"`, that needs their attention.
 * @returns whether there is such a field on the page
 */
export function focusField(name: string): boolean {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  const control = field?.querySelector<HTMLElement>('input, textarea, select, button');
  if (control === null || control === undefined) return false;
  control.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
  return true;
}
