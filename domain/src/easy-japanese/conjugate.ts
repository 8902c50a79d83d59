/** The stems of a verb, from which the forms below are made. */
interface Stems {
  readonly plain: string;
  /** Before ます. */
  readonly polite: string;
  readonly te: string;
  readonly past: string;
  readonly negative: string;
}

const GODAN: Readonly<Record<string, readonly [polite: string, te: string, negative: string]>> = {
  う: ['い', 'って', 'わ'],
  く: ['き', 'いて', 'か'],
  ぐ: ['ぎ', 'いで', 'が'],
  す: ['し', 'して', 'さ'],
  つ: ['ち', 'って', 'た'],
  ぬ: ['に', 'んで', 'な'],
  ぶ: ['び', 'んで', 'ば'],
  む: ['み', 'んで', 'ま'],
  る: ['り', 'って', 'ら'],
};

const stemsOf = (plain: string, polite: string, te: string, negative: string): Stems => ({
  plain,
  polite,
  te,
  past: te.replace(/て$/, 'た').replace(/で$/, 'だ'),
  negative,
});

/**
 * The stems of an everyday verb in its plain form; one-stem verbs (食べる) carry a `*`.
 * @example verbStems('書く').te // 書いて
 */
export function verbStems(verb: string): Stems {
  if (verb.endsWith('*')) {
    const stem = verb.slice(0, -2);
    return stemsOf(`${stem}る`, stem, `${stem}て`, stem);
  }
  if (verb.endsWith('する')) {
    const noun = verb.slice(0, -2);
    return stemsOf(verb, `${noun}し`, `${noun}して`, `${noun}し`);
  }
  const head = verb.slice(0, -1);
  if (verb.endsWith('来る')) return stemsOf(verb, head, `${head}て`, head);
  if (verb.endsWith('くる')) {
    const before = verb.slice(0, -2);
    return stemsOf(verb, `${before}き`, `${before}きて`, `${before}こ`);
  }
  const [polite, te, negative] = GODAN[verb.slice(-1)] ?? ['', '', ''];
  // 行く is the one verb in く that changes as if it ended in う.
  const spoken = verb.endsWith('行く') ? 'って' : te;
  return stemsOf(verb, head + polite, head + spoken, head + negative);
}

type Form = (stems: Stems) => string;

const plain: Form = (v) => v.plain;
const please: Form = (v) => `${v.te}ください`;
const able: Form = (v) => `${v.plain}ことができます`;
const unable: Form = (v) => `${v.plain}ことができません`;

/**
 * What follows a word of doing, and the form of an everyday verb that says the same. Those with
 * いただく and くださる follow ご提出, お書き too.
 */
const FORMS: Readonly<Record<string, Form>> = {
  させていただきます: (v) => `${v.polite}ます`,
  させていただきました: (v) => `${v.polite}ました`,
  させていただいております: (v) => `${v.te}います`,
  させていただくことがございます: (v) => `${v.plain}ことがあります`,
  させていただくことがあります: (v) => `${v.plain}ことがあります`,
  させていただく: plain,
  いたしております: (v) => `${v.te}います`,
  しております: (v) => `${v.te}います`,
  しています: (v) => `${v.te}います`,
  している: (v) => `${v.te}いる`,
  いたしました: (v) => `${v.polite}ました`,
  いたします: (v) => `${v.polite}ます`,
  いたしません: (v) => `${v.polite}ません`,
  しましたら: (v) => `${v.past}ら`,
  しました: (v) => `${v.polite}ました`,
  しますので: (v) => `${v.polite}ますので`,
  します: (v) => `${v.polite}ます`,
  しません: (v) => `${v.polite}ません`,
  しましょう: (v) => `${v.polite}ましょう`,
  しないでください: (v) => `${v.negative}ないでください`,
  しない: (v) => `${v.negative}ない`,
  しなければなりません: (v) => `${v.negative}なければなりません`,
  したい: (v) => `${v.polite}たい`,
  したら: (v) => `${v.past}ら`,
  した: (v) => v.past,
  して: (v) => v.te,
  し: (v) => v.te,
  する: plain,
  すれば: (v) => `${v.past}ら`,
  できます: able,
  できる: (v) => `${v.plain}ことができる`,
  できません: unable,
  いただけます: able,
  いただけません: unable,
  いただけますか: (v) => `${v.te}くれますか`,
  いただけますと幸いです: (v) => `${v.te}くれるとうれしいです`,
  いただければ幸いです: (v) => `${v.te}くれるとうれしいです`,
  いただきますようお願いいたします: please,
  いただきますようお願い申し上げます: please,
  いただきます: (v) => `${v.te}もらいます`,
  いただく: (v) => `${v.te}もらう`,
  いただき: (v) => `${v.te}くれて`,
  いただいた: (v) => `${v.te}くれた`,
  くださいますようお願いいたします: please,
  くださいますようお願い申し上げます: please,
  くださいますようお願いします: please,
  くださいませ: please,
  ください: please,
  下さい: please,
  願います: please,
  をお願いします: please,
  をお願いいたします: please,
  をお願い申し上げます: please,
  になりましたら: (v) => `${v.past}ら`,
  になりました: (v) => `${v.polite}ました`,
  になります: (v) => `${v.polite}ます`,
  になる: plain,
  になって: (v) => v.te,
};

/** Endings that only follow what is said with ご or お. */
export const POLITE_ENDINGS = Object.keys(FORMS).filter((ending) =>
  /^(?:いた|くだ|下|願|を|に)/.test(ending),
);
export const DOING_ENDINGS = Object.keys(FORMS);

/** An everyday verb in the form that an ending asks for; undefined for an unknown ending. */
export const inForm = (verb: string, ending: string): string | undefined =>
  FORMS[ending]?.(verbStems(verb));
