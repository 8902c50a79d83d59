import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { draftBox } from '../../text/draft.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

const box = draftBox('friends.bring', (value): value is 'later' => value === 'later');

/** In the app on the home screen, which begins empty: offers to bring one's account along. */
export function BringAlong() {
  const { tx, language } = useText('account');
  const [isPutAside, setIsPutAside] = useState(() => box.read() === 'later');
  if (isPutAside) return null;
  const putAside = () => {
    box.write('later');
    setIsPutAside(true);
  };
  return (
    <div className="mb-4">
      <Notice
        title={tx('bring.title')}
        actions={
          <>
            <ButtonLink look="primary" to={`/${language}/recover`}>
              {tx('bring.go')}
            </ButtonLink>
            <Button look="quiet" onClick={putAside}>
              {tx('card.later')}
            </Button>
          </>
        }
      >
        {tx('bring.text')}
      </Notice>
    </div>
  );
}
