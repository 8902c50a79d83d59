import { describe, expect, it, test } from 'vitest';
import { parseAssociationCall, parseFindMember } from './association.ts';

const verify = {
  act: 'verify',
  member: 'abc123',
  name: ' 浜松国際交流会 ',
  telephone: '０５３−４５８−２１７０',
  link: ' https://hice.example.jp/ ',
};
const TIDY = {
  ...verify,
  name: '浜松国際交流会',
  telephone: '053-458-2170',
  link: verify.link.trim(),
};

describe('what the secretariat says of an association', () => {
  it('is tidied', () => {
    expect(parseAssociationCall(verify)).toEqual({ value: TIDY });
    const withdraw = { act: 'withdraw', member: 'abc123' };
    expect(parseAssociationCall(withdraw)).toEqual({ value: withdraw });
  });

  test.each([
    ['+81 53 458 2170', '053-458-2170'],
    ['0120-279-338', '0120-279-338'],
    ['(03) 3581-4111', '03-3581-4111'],
    ['+84 91 234 56 78', undefined],
    ['110', undefined],
    ['1234567890', undefined],
    ['call us', undefined],
    ['', undefined],
  ])('of the telephone %s holds %s', (telephone, held) => {
    const parsed = parseAssociationCall({ ...verify, telephone });
    expect(parsed).toEqual(
      held === undefined
        ? { issue: { field: 'telephone', problem: 'invalid' } }
        : { value: { ...TIDY, telephone: held } },
    );
  });

  test.each<[object, string, string]>([
    [{ name: ' ' }, 'name', 'empty'],
    [{ name: 'a'.repeat(81) }, 'name', 'too-long'],
    [{ name: 'a\u202Eb' }, 'name', 'hidden-characters'],
    [{ name: 7 }, 'name', 'invalid'],
    [{ link: 'http://hice.example.jp' }, 'link', 'invalid'],
    [{ link: 'javascript:alert(1)' }, 'link', 'invalid'],
    [{ link: 'https://real.example@evil.example' }, 'link', 'invalid'],
    [{ member: '../staff' }, 'member', 'invalid'],
    [{ badge: 'commended-2026' }, 'badge', 'invalid'],
    [{ act: 'commend' }, 'act', 'invalid'],
  ])('%j is refused: %s is %s', (change, field, problem) => {
    expect(parseAssociationCall({ ...verify, ...change })).toEqual({ issue: { field, problem } });
  });
});

test.each([
  [{ nickname: ' Bongó  Feliz ' }, 'bongofeiiz'],
  [{ nickname: 'ＬＩＮＨ' }, 'iinh'],
  [{ nickname: '…' }, undefined],
  [{ nickname: 'a'.repeat(41) }, undefined],
  [{ nickname: '' }, undefined],
  [{ nickname: { '>': '' } }, undefined],
  [undefined, undefined],
])('whom %j means', (input, skeleton) => {
  const parsed = parseFindMember(input);
  expect('value' in parsed ? parsed.value.nickname : undefined).toBe(skeleton);
});
