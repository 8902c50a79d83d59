import { placeName, prefectureOf } from '@friends/domain';
import type { Place, ReadingLanguage, Search, SearchArea } from '@friends/domain';
import { languageName } from '../i18n/index.ts';
import type { TextParams } from '../i18n/use-text.ts';

/** How a text of ours is said: for the screen or plain. */
type Say<T> = (key: string, params?: TextParams) => T;
type PlaceOf = (code: string) => Place | undefined;

interface Reader<T> {
  readonly say: Say<T>;
  readonly language: ReadingLanguage;
  readonly placeOf: PlaceOf;
}

function prefectureText(code: string, language: ReadingLanguage): string {
  const prefecture = prefectureOf(code);
  if (prefecture === undefined) return code;
  const { ja, kana, en } = prefecture;
  if (language === 'ja-easy') return `${ja}《${kana}》`;
  return language === 'ja' || language === 'zh' ? ja : en;
}

function areaInWords<T>(area: SearchArea, { say, language, placeOf }: Reader<T>): T {
  if (area === 'japan') return say('area.japan');
  if ('prefecture' in area) {
    return say('area.prefecture', { prefecture: prefectureText(area.prefecture, language) });
  }
  const { around, radiusKm: km } = area;
  if (around === 'home') return say('area.home', { km });
  const place = placeOf(around);
  if (place === undefined) return say('area.chosen', { km });
  return say('area.place', { km, place: placeName(place, language).name });
}

/** What is looked for, places and days apart. */
function thingInWords<T>({ kind, group, category, words }: Search, { say }: Reader<T>): T[] {
  const topic = category
    ? [say(`common:category.${category}`)]
    : group
      ? [say(`common:group.${group}`)]
      : [];
  const told = [
    ...(kind ? [say(`kind.${kind}`)] : []),
    ...topic,
    ...(words ? [say('words', { words })] : []),
  ];
  return told.length > 0 ? told : [say('all')];
}

/**
 * A search as its reader would say it, part by part: “Events”, “Sports”, “within 10 km of home”.
 * Its order is left out, since it changes nothing about what is found.
 * @param reader.say says a text of the namespace `searches`
 * @param reader.placeOf a municipality, undefined as long as it is not known
 */
export function searchInWords<T>(search: Search, reader: Reader<T>): T[] {
  const { say, language } = reader;
  const { when, speaks, japanese, area } = search;
  return [
    ...thingInWords(search, reader),
    ...(when ? [say(`when.${when}`)] : []),
    ...(speaks ? [say('speaks', { language: languageName(speaks, language) })] : []),
    ...(japanese ? [say(`common:japaneseNeeded.${japanese}`)] : []),
    ...(area ? [areaInWords(area, reader)] : []),
  ];
}

/** The municipality whose name is needed to say a search; undefined where there is none. */
export const placeToName = ({ area }: Search): string | undefined =>
  area !== undefined && area !== 'japan' && 'around' in area && area.around !== 'home'
    ? area.around
    : undefined;
