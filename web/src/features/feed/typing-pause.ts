/** In milliseconds: who types quicker than this is waited for. */
const QUICK = 100;
/** One touch may change a field twice. */
const SHORTEST = 50;
/** After so long somebody begins anew, and how quickly is not known. */
const ANEW = 1000;
/** How much longer than the pause before the next one may be. */
const UNEVEN = 1.25;

/**
 * How long typing has to rest before words are asked for. Who types letters further apart than a
 * pause is asked for at each of them whatever the pause, so that waiting would tell nothing.
 * @param since milliseconds between the last two changes
 * @returns milliseconds
 */
export function pauseAfter(since: number): number {
  if (since > ANEW) return QUICK;
  return since > QUICK ? SHORTEST : Math.min(QUICK, Math.max(SHORTEST, since * UNEVEN));
}

/** Changes that are whole: pasted, dropped, or chosen from suggestions. */
const WHOLE = /^insert(FromPaste|FromDrop|ReplacementText)/;

/** Whether what was typed is asked for without a pause. @param inputType of the InputEvent */
export const isWhole = (inputType: string | undefined): boolean => WHOLE.test(inputType ?? '');
