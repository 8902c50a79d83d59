import type { Reading, Span } from '../reading.ts';
import { isOthers, isToldOf } from './whose.ts';

const BANK =
  /(?:口座番号|口座は|普通(?:預金|口座)?|支店|ゆうちょ|振込先|振り込み先|銀行|bank account|account (?:no\.?|number)|bank transfer|số tài khoản|stk|so tai khoan|rekening|no\.? ?rek|bank book|gcash|account number|conta corrente|pix|número da conta|cuenta bancaria|número de cuenta|clabe|银行卡|卡号|账号|帐号|账户|ဘဏ်(?:အကောင့်|စာရင်း)?)[^\n]{0,20}?(?<!\d)\d(?:[\s-]?\d){5,15}(?!\d)/gu;

const ADDRESS =
  /住所|自宅|[她他]住|の家|住んで|address|lives? (?:at|in)|địa chỉ|dia chi|nhà ở|地址|住址|住在|alamat|tinggal di|tirahan|nakatira|လိပ်စာ|နေတဲ့|endereço|endereco|mora n[ao]|direcci[oó]n|vive en/u;
/** A house, not only a town: 2丁目, 3番地, 1-2-3, or a number of three digits beside the rest. */
const HOUSE = /\d+\s?(?:丁目|番地|号室|号|号楼|室)|\d+-\d+-\d+|(?:no\.?|số|nº|#)\s?\d+|\d{3}/u;

/** Where the number of a bank account stands in a folded text. */
export const findBankNumbers = ({ text }: Reading): Span[] =>
  [...text.matchAll(BANK)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

const ROOM =
  /(?:room|phòng|phong|kamar|apto|apartamento|depto|departamento|nasa|号室|室|အခန်း)\s?(?:no\.?\s?)?\d{3}|\d{3}\s?(?:号室|室)/u;

/** Whether a sentence tells where somebody else lives, down to the house. */
export const tellsAddress = (sentence: string): boolean =>
  (ADDRESS.test(sentence) && HOUSE.test(sentence) && isOthers(sentence)) ||
  (ROOM.test(sentence) && isToldOf(sentence));
