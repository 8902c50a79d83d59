/** What is shown of a translated message. */
export const MESSAGE_VIEWS = ['both', 'translation', 'original'] as const;
export type MessageView = (typeof MESSAGE_VIEWS)[number];

/** A step to another view, named by what it brings in or takes away. */
export interface ViewStep {
  readonly does: 'showOriginal' | 'hideOriginal' | 'showTranslation' | 'hideTranslation';
  readonly to: MessageView;
}

/**
 * The one step offered at a message: what is missing comes in; where nothing is, it goes back to
 * what the reader has chosen for all, or leaves the translation alone.
 */
export function viewStep(shown: MessageView, setting: MessageView): ViewStep {
  if (shown === 'translation') return { does: 'showOriginal', to: 'both' };
  if (shown === 'original') return { does: 'showTranslation', to: 'both' };
  if (setting === 'original') return { does: 'hideTranslation', to: 'original' };
  return { does: 'hideOriginal', to: 'translation' };
}
