import { csvOf, parseTrainingCall } from '@friends/domain';
import type { Training } from '@friends/domain';
import { expect, test } from 'vitest';
import { attendeeRows } from './attendee-rows.ts';
import { formOfTraining, isTrainingForm, saveCallOfTraining } from './training-form.ts';
import { stateAt } from './training-state.ts';

const ID = 'a'.repeat(20);
const STARTS = Date.parse('2026-12-05T14:00:00+09:00');
const form = {
  ...formOfTraining(undefined, 'ja'),
  title: '聞く力',
  body: '相談を受けたら',
  day: '2026-12-05',
  from: '14:00',
  to: '16:30',
  venue: ' 市民会館 ',
};

test('a session is saved in the times of Japan, and comes back as it was typed', () => {
  const call = saveCallOfTraining(ID, form);
  expect(call).toMatchObject({ startsAt: STARTS, endsAt: STARTS + 2.5 * 3_600_000 });
  expect(call).toMatchObject({ venue: '市民会館', capacity: 20 });
  expect(parseTrainingCall(call)).toEqual({ value: call });
  const texts = { ja: { title: form.title, body: form.body } };
  const training = { ...call, texts } as unknown as Training;
  expect(formOfTraining({ training }, 'en')).toEqual({ ...form, venue: '市民会館' });
});

test('it may go on over midnight', () => {
  const call = saveCallOfTraining(ID, { ...form, from: '22:00', to: '01:00' });
  expect(call.endsAt - call.startsAt).toBe(3 * 3_600_000);
});

test.each([
  [{ day: '' }, 'startsAt'],
  [{ to: '' }, 'endsAt'],
  [{ capacity: 'many' }, 'capacity'],
  [{ capacity: ' ' }, 'capacity'],
  [{ languages: [] }, 'languages'],
  [{ link: 'meet' }, 'link'],
])('with %j it is refused for its %s', (change, field) => {
  const call = saveCallOfTraining(ID, { ...form, ...change });
  expect(parseTrainingCall(call)).toMatchObject({ issue: { field } });
});

test('what was kept is taken up where it still fits', () => {
  expect(isTrainingForm(JSON.parse(JSON.stringify(form)))).toBe(true);
  for (const other of [null, {}, { ...form, languages: ['xx'] }, { ...form, source: 'ja-easy' }]) {
    expect(isTrainingForm(other)).toBe(false);
  }
});

test('the table of who comes holds no formulas', () => {
  const registration = { training: ID, member: 'linh', createdAt: STARTS, state: 'going' } as const;
  const evil = {
    registration: {
      ...registration,
      attended: true,
      attendedBy: 'code',
      feedback: { stars: 5, remark: '+1+2' },
      remarkRead: { of: '+1+2', text: '=1' },
    },
    member: { nickname: '=HYPERLINK("http://evil.example")', speaks: ['vi', 'ja'] },
  } as const;
  const training = { startsAt: STARTS, endsAt: STARTS + 1 };
  const gone = { registration, member: undefined };
  const rows = attendeeRows([evil, gone], training, STARTS, (group, name) => `${group} ${name}`);
  expect(rows[0]).toHaveLength(8);
  expect(rows[2]).toEqual(['', '', 'standings going', '', '2026-12-05 14:00', '', '', '']);
  const [, line = ''] = csvOf(rows).split('\r\n');
  expect(line).toBe(
    `"'=HYPERLINK(""http://evil.example"")",vi ja,standings attended,said code,2026-12-05 14:00,5,'+1+2,'=1`,
  );
});

test.each([
  ['planned', STARTS - 1, 'planned'],
  ['planned', STARTS, 'over'],
  ['draft', STARTS, 'draft'],
  ['cancelled', STARTS, 'cancelled'],
] as const)('%s at %i is shown as %s', (state, now, shown) => {
  expect(stateAt({ state, endsAt: STARTS }, now)).toBe(shown);
});
