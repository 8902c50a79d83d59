import { useText } from '../../i18n/index.ts';
import { waitOf } from './model/wait.ts';

/** Puts a wait into words, as in “23 seconds”. */
export function useWaitText(): (milliseconds: number) => string {
  const { ts } = useText('threads');
  return (milliseconds) => {
    const { key, count } = waitOf(milliseconds / 1000);
    return ts(key, { count });
  };
}
