import { TRANSLATE_URL } from './suite.ts';

export interface TranslationStats {
  readonly requests: number;
  readonly characters: number;
  readonly leastCharacters: number;
  readonly billedTwice: number;
  readonly refused: number;
}

const post = async (path: string, body: object): Promise<void> => {
  const response = await fetch(`${TRANSLATE_URL}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
};

export const readStats = async (): Promise<TranslationStats> =>
  (await (await fetch(`${TRANSLATE_URL}/stats`)).json()) as TranslationStats;
export const resetStats = (): Promise<void> => post('/stats/reset', {});
export const setFault = (fault: {
  mode: string;
  delayMs?: number;
  targets?: string[];
  times?: number;
}): Promise<void> => post('/faults', fault);
export const noFault = (): Promise<void> => setFault({ mode: 'none' });
