import { HELP_PHRASE, phraseText } from '@friends/domain';
import type { Role } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { clientId } from '../../text/client-id.ts';
import { Button } from '../../ui/Button.tsx';
import { HandIcon } from '../../ui/icons.tsx';
import { enqueue } from './outbox/actions.ts';

interface HandOverProps {
  readonly uid: string;
  readonly thread: string;
  readonly from: Role;
}

/** Shows the other where to find help, in their language, with one tap. */
export function HandOver(message: HandOverProps) {
  const { tx, language } = useText('threads');
  return (
    <Button
      look="quiet"
      icon={<HandIcon className="size-4" />}
      onClick={() =>
        void enqueue({ ...message, id: clientId(), text: phraseText(HELP_PHRASE, language) })
      }
      className="px-2 text-sm font-medium"
    >
      {tx('help.handOver')}
    </Button>
  );
}
