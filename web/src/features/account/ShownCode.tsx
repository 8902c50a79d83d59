import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { copyField } from '../../ui/share/copy.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, CopyIcon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { Card } from './Card.tsx';
import { drawCode } from './draw-code.ts';
import { readKeepState, writeKeepState } from './kept-state.ts';
import { saveFile } from '../../ui/save-file.ts';

interface ShownCodeProps {
  readonly uid: string;
  readonly code: string;
}

/** A recovery code that has just been made, and the ways of keeping it. */
export function ShownCode({ uid, code }: ShownCodeProps) {
  const { tx, ts, language } = useText('account');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const copy = async () => {
    const copied = field.current !== null && (await copyField(field.current));
    if (copied) showToast(tx('code.copied'));
  };
  const savePicture = async () => {
    const texts = { title: ts('code.title'), hint: ts('code.pictureHint') };
    const picture = await drawCode({ ...texts, code });
    if (picture === undefined) showToast(tx('problems.unknown'));
    else saveFile(picture, 'jp-mirai-friends-code.png');
  };
  const done = async () => {
    writeKeepState({ ...readKeepState(uid), kept: true });
    await navigate(`/${language}/account`);
  };
  return (
    <Card title={tx('code.yours')}>
      <input
        ref={field}
        readOnly
        value={code}
        aria-label={ts('code.yours')}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="w-full rounded-xl border border-edge bg-sunken px-2 py-4 text-center font-mono text-xl font-bold tracking-wider sm:text-3xl"
      />
      <p className="font-semibold">{tx('code.once')}</p>
      <p>{tx('code.secret')}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={<CopyIcon />} onClick={() => void copy()}>
          {tx('code.copy')}
        </Button>
        <Button onClick={() => void savePicture()}>{tx('code.picture')}</Button>
        <Button look="primary" icon={<CheckIcon />} onClick={() => void done()}>
          {tx('code.kept')}
        </Button>
      </div>
    </Card>
  );
}
