import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { FURTHER_LANGUAGES, LANGUAGE_NAMES, READING_LANGUAGES } from '@friends/domain';
import type { AnyReadingLanguage, FurtherLanguage, ReadingLanguage } from '@friends/domain';
import { rememberReadingLanguage } from '../firebase/session.ts';
import { changeInterface, rememberLanguages, useFurtherReading, useText } from '../i18n/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { BackIcon, CheckIcon, ForwardIcon } from '../ui/icons.tsx';
import { showToast } from '../ui/toast-store.ts';
import { useLanguage } from './use-language.ts';

interface LanguageMenuProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Same page, other language: only the first part of the address changes. */
function useSwitch(onDone: () => void) {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const { tx } = useText();
  return async (shown: ReadingLanguage, further?: FurtherLanguage) => {
    onDone();
    if (!(await changeInterface(shown))) return showToast(tx('failure.offline'));
    rememberLanguages(shown, further);
    void rememberReadingLanguage(further ?? shown);
    await navigate(`/${shown}${pathname.replace(/^\/[^/]+/, '')}${search}${hash}`, {
      replace: true,
    });
  };
}

/** The ten languages by their own names, and those in which only posts can be read. */
export function LanguageMenu({ open, onOpenChange }: LanguageMenuProps) {
  const { tx } = useText();
  const shown = useLanguage();
  const further = useFurtherReading();
  const [step, setStep] = useState<'ten' | 'further' | FurtherLanguage>('ten');
  const close = () => {
    onOpenChange(false);
    setStep('ten');
  };
  const choose = useSwitch(close);
  const inFurther = step !== 'ten' && step !== 'further';
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title={tx('language.title')}
    >
      {step !== 'ten' && (
        <button
          type="button"
          onClick={() => setStep(inFurther ? 'further' : 'ten')}
          className="mb-2 flex min-h-11 items-center gap-1 rounded-xl pe-3 font-medium text-primary-text hover:bg-sunken"
        >
          <BackIcon />
          <span>{tx('back')}</span>
        </button>
      )}
      {step === 'ten' && (
        <>
          <Choices
            languages={READING_LANGUAGES}
            chosen={further ?? shown}
            onChoose={(language) => void choose(language)}
          />
          <button
            type="button"
            onClick={() => setStep('further')}
            className="mt-3 flex min-h-12 w-full items-center justify-between gap-2 rounded-xl border border-line px-4 py-2 text-start hover:bg-sunken"
          >
            <span>
              {tx('language.others')}
              <span className="block text-sm text-muted">
                {['ne', 'ko', 'th', 'si']
                  .map((code) => LANGUAGE_NAMES[code as FurtherLanguage])
                  .join(' · ')}{' '}
                …
              </span>
            </span>
            <ForwardIcon />
          </button>
        </>
      )}
      {step === 'further' && (
        <>
          <p className="mb-3 text-muted">{tx('language.othersHint')}</p>
          <Choices languages={FURTHER_LANGUAGES} chosen={further} onChoose={setStep} />
        </>
      )}
      {inFurther && (
        <>
          <p className="mb-3">{tx('language.interface', { language: LANGUAGE_NAMES[step] })}</p>
          <Choices
            languages={['en', 'ja-easy'] as const}
            chosen={further === step ? shown : undefined}
            onChoose={(language) => void choose(language, step)}
          />
        </>
      )}
    </Dialog>
  );
}

interface ChoicesProps<Code extends AnyReadingLanguage> {
  readonly languages: readonly Code[];
  readonly chosen: AnyReadingLanguage | undefined;
  readonly onChoose: (language: Code) => void;
}

function Choices<Code extends AnyReadingLanguage>({
  languages,
  chosen,
  onChoose,
}: ChoicesProps<Code>) {
  return (
    <ul className="grid grid-cols-2 gap-2">
      {languages.map((code) => (
        <li key={code}>
          <button
            type="button"
            lang={code === 'ja-easy' ? 'ja' : code}
            aria-pressed={code === chosen}
            onClick={() => onChoose(code)}
            className="flex min-h-12 w-full items-center justify-between gap-1 rounded-xl border border-line px-3 py-2 text-start hover:bg-sunken aria-pressed:border-primary aria-pressed:bg-primary-soft aria-pressed:font-semibold aria-pressed:text-primary-text"
          >
            <span>{LANGUAGE_NAMES[code]}</span>
            {code === chosen && <CheckIcon className="size-4" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
