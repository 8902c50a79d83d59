import { useParams } from 'react-router';
import { isReadingLanguage } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';

/** The language that the address names; where it names none, the one decided at the start. */
export function useLanguage(): ReadingLanguage {
  const { lang = '' } = useParams();
  return isReadingLanguage(lang) ? lang : (window.friendsFirstView?.language ?? 'en');
}
