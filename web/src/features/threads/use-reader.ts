import { useMemo } from 'react';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import type { Reader } from './model/reading.ts';

/** In which languages this member reads. */
export function useReader(): Reader {
  const { member, settings } = useSession();
  const { language } = useText();
  const readingLanguage = settings?.readingLanguage ?? language;
  const reads = member?.reads;
  return useMemo(() => ({ readingLanguage, reads: reads ?? [] }), [readingLanguage, reads]);
}
