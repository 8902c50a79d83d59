import { ASSIST, LANGUAGE_NAMES } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Button, buttonClass } from '../ui/Button.tsx';

/** In its own words each. */
const LANGUAGES = ASSIST.languages.map((language) => LANGUAGE_NAMES[language]).join(' · ');
const NUMBERS = [
  { number: '110', text: 'police' },
  { number: '119', text: 'ambulance' },
  { number: '#7119', text: 'advice' },
] as const;

/** Where somebody in danger or in a dispute finds help; for the writer alone. */
export function DangerCard({ onAside }: { readonly onAside: () => void }) {
  const { tx } = useText('safety');
  return (
    <section className="grid gap-2 rounded-2xl border border-line bg-card p-4 wrap-anywhere shadow-card">
      <p className="font-semibold">{tx('danger.promise')}</p>
      <p>{tx('danger.title')}</p>
      <p className="text-sm text-muted">{tx('danger.private')}</p>
      <a className={buttonClass('primary')} href={ASSIST.url} target="_blank" rel="noopener">
        {tx('common:rules.assistLink')}
      </a>
      <p className="text-sm">
        {tx('common:rules.assistHours', { opens: ASSIST.opens, closes: ASSIST.closes })}
      </p>
      <p className="text-sm">{tx('common:rules.assistLanguages', { languages: LANGUAGES })}</p>
      <p className="text-sm">{tx('common:rules.assistPhone', { phone: ASSIST.phone })}</p>
      <ul className="grid">
        {NUMBERS.map(({ number, text }) => (
          <li key={number} className="flex min-h-11 items-center gap-3">
            <a
              className="inline-flex min-h-11 min-w-16 items-center font-bold text-primary-text underline"
              href={`tel:${encodeURIComponent(number)}`}
            >
              {number}
            </a>
            <span className="text-sm">{tx(`danger.${text}`)}</span>
          </li>
        ))}
      </ul>
      <Button className="justify-self-start" onClick={onAside}>
        {tx('danger.close')}
      </Button>
    </section>
  );
}
