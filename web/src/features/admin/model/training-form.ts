import { isListedLanguage, LANGUAGES } from '@friends/domain';
import type { Language, ListedLanguage, Training, TrainingSave } from '@friends/domain';

/** A session as it is typed; the day and the times are Japan's. */
export interface TrainingForm {
  readonly source: ListedLanguage;
  readonly title: string;
  readonly body: string;
  /** As in 2026-12-05. */
  readonly day: string;
  /** As in 14:00; an end before the beginning is on the next day. */
  readonly from: string;
  readonly to: string;
  readonly venue: string;
  readonly link: string;
  readonly languages: readonly Language[];
  readonly capacity: string;
}

const JAPAN_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

const inJapan = (time: number): string => new Date(time + JAPAN_MS).toISOString();
const moment = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00+09:00`);

/** What to begin with. */
export function formOfTraining(
  stored: { readonly training: Training; readonly link?: string } | undefined,
  language: ListedLanguage,
): TrainingForm {
  if (stored === undefined) {
    const blank = { title: '', body: '', day: '', from: '', to: '', venue: '', link: '' };
    return { ...blank, source: language, languages: [language], capacity: '20' };
  }
  const { training, link = '' } = stored;
  const { source, texts, startsAt, endsAt, venue = '', languages, capacity } = training;
  const { title, body } = texts[source];
  return {
    ...{ source, title, body, venue, link, languages },
    day: inJapan(startsAt).slice(0, 10),
    from: inJapan(startsAt).slice(11, 16),
    to: inJapan(endsAt).slice(11, 16),
    capacity: String(capacity),
  };
}

/** Whether what was kept is such a form. */
export function isTrainingForm(value: unknown): value is TrainingForm {
  const form = Object(value) as Partial<Record<keyof TrainingForm, unknown>>;
  const { title, body, day, from, to, venue, link, capacity, source, languages } = form;
  return (
    [title, body, day, from, to, venue, link, capacity].every((one) => typeof one === 'string') &&
    typeof source === 'string' &&
    isListedLanguage(source) &&
    Array.isArray(languages) &&
    languages.every((one) => LANGUAGES.some((language) => language === one))
  );
}

/** What saving asks for; what was not typed comes out as no number, which is refused by its name. */
export function saveCallOfTraining(id: string, form: TrainingForm): TrainingSave {
  const { source, title, body, day, from, to, languages } = form;
  const startsAt = moment(day, from);
  const end = moment(day, to);
  const [venue, link] = [form.venue.trim(), form.link.trim()];
  return {
    ...{ act: 'save', id, source, title, body, startsAt },
    endsAt: end < startsAt ? end + DAY_MS : end,
    ...(venue !== '' && { venue }),
    ...(link !== '' && { link }),
    languages: [...languages],
    capacity: form.capacity.trim() === '' ? Number.NaN : Number(form.capacity),
  };
}
