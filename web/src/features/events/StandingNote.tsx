import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Standing } from './model/event.ts';

/** Says where one stands with an event, and tells it to those who do not see the screen. */
export function StandingNote({ standing }: { readonly standing: Standing }) {
  return (
    <div role="status" className="grid empty:hidden">
      <Words standing={standing} />
    </div>
  );
}

function Words({ standing }: { readonly standing: Standing }) {
  const { tx } = useText('events');
  switch (standing.kind) {
    case 'unknown':
    case 'not-coming':
      return null;
    case 'going':
      return <Notice title={tx('youGo')}>{tx('youGoText')}</Notice>;
    case 'waiting': {
      const { place } = standing;
      const title = place === undefined ? tx('youWait') : tx('youWaitAt', { place });
      return <Notice title={title}>{tx('youWaitText')}</Notice>;
    }
    case 'counting':
      return <Notice title={tx('sending')} />;
    case 'unsent':
      return (
        <Notice
          title={tx(
            navigator.onLine ? 'sending' : standing.want === 'come' ? 'later' : 'leaveLater',
          )}
        >
          {!navigator.onLine && tx('laterText')}
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="warning" title={tx('refused')}>
          {tx('refusedText')}
        </Notice>
      );
  }
}
