/**
 * Names of services by which people find each other, as they are written in our languages: after
 * folding, with hiragana for katakana. A name alone is nothing; see `invitations.ts`.
 */
const LATIN = [
  'line|llne|iine|l[◯○〇●*]ne|li[◯○〇●*]e|li ne',
  'whats\\s?-?app?s?|whatsap+|wh?ats?ap+|watsap+|whats(?!\\s+(?:you?r|ur|up|the|this|that|wrong|new|happening|going|it|a)(?![a-z]))|wasap+|guasap+|wassap+|uasap|wpp?|wsp|wts+p?|zap(?:\\s?zap)?|zapp|zapzap',
  'messenger|mess?enger|msgr|mess',
  'facebook|face\\s?book|feisbu[ck]|fb|face|peysbuk|efbi',
  'zalo|z[◯○〇●*]lo|za\\s?lo|zalô|dạ lô|da lô|da lo|gia lô|zê lô|zl',
  'viber|vaiber|vibr',
  'telegran?m?|telegrama|tele\\s?gram|tele|tlg|tg',
  'we\\s?chat|weixin|vx|wx|v信|v-?chat|wei\\s?xin(?:\\s?hao)?|wechatt?',
  'kakao(?:\\s?talk)?|katalk|cacao\\s?talk',
  'instagran?m|insta(?:\\s?gram)?|ig|inst|intagram|instagran',
  'discord|skype|snap(?:chat)?|tik\\s?tok|imo|signal',
  'wa',
  'green app|app (?:màu )?xanh|app verde|aplicativo verde|aplikasi hijau|green bubble',
];
const UNSPACED = [
  '(?<!おん|がいど|でっど|ぼーだー?|すかい|ぱいぷ|ふろんと|へっど|ごーる|すたーと|あうと|せんたー|くりー|えあ|どら|いら|か)らいん(?!ん)|ら[◯○〇●*]ん|いん[◯○〇●*]た|緑のあぷり|みどりのあぷり|緑色のあぷり|緑のやつ|緑の吹き出し',
  'わっつあっぷ|わっつ|ほわっつあっぷ',
  'めっせんじゃー|ふぇいすぶっく|ふぇーすぶっく|えふびー',
  'ざろ|ばいばー|ゔぁいばー|てれぐらむ|てれぐら|うぃーちゃっと|うぃちゃっと|かかお(?:とーく)?|かかおとーく|いんすた(?:ぐらむ)?|すかいぷ|でぃすこーど',
  '微信|薇信|威信|徽信|微xin|v信|围信|維信|绿泡泡|绿色软件|绿色app|綠色軟體|电报|飞机号|纸飞机|推特|扣扣|qq',
  'လိုင်း(?:အက်ပ်)?|ဖေ့(?:စ်)?ဘုတ်(?:ခ်)?|ဖေ့?ဘွတ်|ဖဘ|အက်ဖ်ဘီ|မက်ဆင်ဂျာ|မက်ဆန်ဂျာ|ဗိုက်ဘာ|ဘိုက်ဘာ|တယ်လီဂရမ်|တယ်လီ|တီဂျီ|ဝီချက်|ဇာလို|ဝပ်(?:စ်)?အပ်|ဝှပ်(?:စ်)?အပ်|ဝှက်အပ်|ဝတ်ဆပ်|အင်စတာ(?:ဂရမ်)?',
  'ไลน์',
];

/** A name of a service; global. */
export const SERVICES = new RegExp(
  `(?<![a-zà-ỹ0-9_@])(?:${LATIN.join('|')})(?![a-zà-ỹ0-9_]|\\.[a-z])|${UNSPACED.join('|')}`,
  'gu',
);
/** What stands for every name of a service while invitations are looked for. */
export const SERVICE = '\uE000';
