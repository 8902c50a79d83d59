/**
 * Copies what a field holds. Where that is not allowed, the field stays selected, so that it can be
 * copied by hand.
 * @returns whether it was copied
 */
export async function copyField(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Browsers inside other apps have no clipboard of this kind, but many know the old command.
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
