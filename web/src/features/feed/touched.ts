let touched = false;

const EVENTS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

function onTouch(): void {
  touched = true;
  EVENTS.forEach((event) => removeEventListener(event, onTouch));
}

if (typeof window !== 'undefined') {
  EVENTS.forEach((event) => addEventListener(event, onTouch, { passive: true }));
}

/** Whether the person has done anything with the page since it was opened. */
export const hasBeenTouched = (): boolean => touched;
