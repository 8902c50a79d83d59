import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Session, Standing } from './model/session.ts';

interface StandingNoteProps {
  readonly session: Session;
  readonly standing: Standing;
  readonly isAhead: boolean;
}

/** Says how one stands with a session, and tells it to those who do not see the screen. */
export function StandingNote({ session, standing, isAhead }: StandingNoteProps) {
  const { tx } = useText('trainings');
  return (
    <div role="status" className="grid gap-3 empty:hidden">
      {session.state === 'cancelled' && (
        <Notice tone="warning" title={tx('cancelledTitle')}>
          {tx('cancelledText')}
        </Notice>
      )}
      <Words standing={standing} isAhead={isAhead && session.state === 'planned'} />
    </div>
  );
}

function Words({ standing, isAhead }: Omit<StandingNoteProps, 'session'>) {
  const { tx, language } = useText('trainings');
  switch (standing) {
    case 'going':
      return isAhead && <Notice title={tx('youGo')}>{tx('youGoText')}</Notice>;
    case 'waiting':
      return isAhead && <Notice title={tx('youWait')}>{tx('youWaitText')}</Notice>;
    case 'counting':
      return <Notice title={tx('sending')} />;
    case 'attended':
      return (
        <Notice
          title={tx('trainedTitle')}
          actions={<ButtonLink to={`/${language}/badges`}>{tx('toBadges')}</ButtonLink>}
        >
          {tx('trainedText')}
        </Notice>
      );
    case 'absent':
      return (
        <Notice tone="warning" title={tx('absentTitle')}>
          {tx('absentText')}
        </Notice>
      );
    default:
      return null;
  }
}
