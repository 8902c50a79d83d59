import type { AnyReadingLanguage } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';

/** The language in which a member reads what others write. */
export function useReadingLanguage(): AnyReadingLanguage {
  const { settings } = useSession();
  const { language } = useText();
  return settings?.readingLanguage ?? language;
}
