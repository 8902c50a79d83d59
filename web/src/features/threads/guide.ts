import { draftBox } from '../../text/draft.ts';

const box = draftBox('friends.helperGuide', (value): value is 'read' => value === 'read');

/** Whether the guide for first-time helpers was put away on this phone. */
export const isGuideDismissed = (): boolean => box.read() === 'read';

/** Puts the guide away for good. */
export const dismissGuide = (): void => box.write('read');
