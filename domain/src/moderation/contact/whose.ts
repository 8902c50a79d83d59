/** That a number, an address or a handle is somebody else's. */
const OTHERS = new RegExp(
  [
    '(?:彼女?|あの人|この人|その人|あいつ|元(?:彼|カレ|カノ|妻|夫|旦那)|友達|友だち|社長|店長|先輩|同僚|[ぁ-んァ-ン一-龠a-z]{1,8}(?:さん|君|くん|ちゃん|先生|氏))の?\\s*(?:フルネーム|本名|携帯|けいたい|ケータイ|電話|でんわ|番号|住所|自宅|家|勤務先|職場|連絡先|line|ライン|メール)',
    '[她他]们?(?:就)?住',
    '(?:她|他|他们|前(?:女友|男友|妻|夫)|我(?:同事|老板|房东|朋友|室友|邻居)|这个人|那个人|(?!我|你|您|自己|本人)[一-龠]{2,3}(?=的)|[一-龠]{2,4}(?:先生|女士|小姐))(?:的|家)?(?:电话|手机|號碼|号码|地址|住址|微信|身份证|真名|邮箱|住在)',
    "(?<![\\p{L}\\p{N}])(?:her|his|their|(?!(?:it|let|what|that|here|there|where|who|he|she|how)')[a-z]{2,}'s|(?:my|our|the) (?:ex|boss|neighbou?r|coworker|colleague|landlord|roommate|friend|girlfriend|boyfriend|manager|supervisor)(?:'?s)?|this (?:girl|guy|man|woman|person)'?s)\\s+(?:\\w+\\s+){0,2}(?:number|phone|cell|cp|tel|digits|contacts?|mobile|address|line|whatsapp|facebook|fb|mail|e-?mail|insta(?:gram)?|id)(?![\\p{L}\\p{N}])",
    '(?:số|sđt|sdt|so|địa chỉ|dia chi|facebook|fb|zalo|nhà|điện thoại)\\s+(?:\\S+\\s+){0,3}(?:của|cua)\\s+(?:anh ấy|cô ấy|chị ấy|nó|hắn|thằng|con|bà|ông|chị|anh ta|cô ta|ổng|bả|no|thang|bạn (?:ấy|tôi|em|mình)|người)',
    '(?:number|numero|address|fb|tirahan|cp)\\s+(?:niya|nila|nya|ni\\s+\\w+|ng (?:boss|ex|kapitbahay|amo|kasama|katrabaho|asawa))(?![\\p{L}\\p{N}])',
    '(?:nomor|no|hp|alamat|wa|nope|rumah)\\s*(?:\\w+\\s+){0,2}(?:dia|nya|mereka|si\\s+\\w+|mantan|bos(?:ku)?|tetangga|pak\\s+\\w+|bu\\s+\\w+|mas\\s+\\w+|mbak\\s+\\w+)(?![\\p{L}\\p{N}])|(?:nomornya|alamatnya|wa-?nya|hp-?nya|rumahnya)(?![\\p{L}\\p{N}])',
    '(?:သူ(?:မ)?(?:ရဲ့|့)|သူတို့|ကို[က-အ]\\S{0,12}ရဲ့|မ[က-အ]\\S{0,12}ရဲ့|ဒီ(?:လူ|ကောင်|မိန်းမ)(?:ရဲ့)?|သူဌေး(?:ရဲ့)?)\\s*(?:ဖုန်း|လိပ်စာ|နံပါတ်|အိမ်)',
    '(?:número|numero|telefone|celular|endereço|endereco|whats\\w*|zap|contato|fone|insta(?:gram)?|face(?:book)?)\\s+(?:\\S+\\s+){0,2}(?:del[ea]s?|d[oae]s?\\s+(?:meu |minha )?(?:chefe|ex|vizinh[oa]|patr[ãa]o|patroa|dona?|colega|[a-zà-ú]+ que|cara|menina|moça|[a-zà-ú]+\\s+(?:é|:)))',
    '(?:número|numero|tel[eé]fono|celular|direcci[oó]n|whats\\w*|wsp|contacto|insta(?:gram)?|face(?:book)?)\\s+(?:\\S+\\s+){0,2}(?:de (?:ella|[eé]l|ellos|mi (?:jefe|ex|vecin[oa]|compañer[oa]|due[ñn]o)|la (?:chica|señora)|ese|esa|este|esta)|de [a-zà-ú]+(?: [a-zà-ú]+)? (?:es|:)|del (?:jefe|vecino|dueño|señor|tipo))|(?<![\\p{L}\\p{N}])su (?:número|numero|tel[eé]fono|celular|direcci[oó]n|whats\\w*|wsp)\\s+(?:es|:)',
    '(?:s?he|they) (?:lives?|stays?|works?) (?:at|in|on)',
    '(?:住所|自宅|勤め先|勤務先|職場|携帯)は.{0,40}(?:勤め先|勤務先|職場)は',
  ].join('|'),
  'u',
);

/** That it is told of somebody, most often for shaming them. */
const TOLD_OF =
  /(?:nợ|no tien|utang|owes?|deve|debe|bùng|quỵt|nangutang|namanya|ngalan|ang pangalan|se llama|chama-se|o nome d|という(?:人|男|女|やつ|奴)|借金|踏み倒|欠(?:我|钱|款)|အကြွေး|နာမည်က|တဲ့ကောင်)|(?<!\p{L})(?:nó|hắn|thằng|siya|orangnya)(?!\p{L})/u;

/** That somebody speaks of inviting instead of doing it: a warning, a rule, a question about one. */
const CAREFUL = new RegExp(
  [
    '禁止|だめ|ダメ|いけな|断(?:り|っ|る)|しつこ|怖|こわ|怪し|あやし|詐欺|さぎ|注意|気をつけ|しないで|大丈夫(?:です)?か|いいんですか|求められ|聞かれ|迫ら|言われ|使い方|つかいかた|設定|登録の?(?:方法|仕方)|ルール|迷惑|勧誘(?:が|を受)|被害',
    '禁止|不要|别加|别给|不能|不可以|骗|騙|小心|注意|规定|规则|怎么(?:用|注册|设)|被(?:封|盗)|可以吗|让我加|叫我加',
    "(?<![\\p{L}\\p{N}])(?:don'?t|do not|never|not allowed|forbidden|beware|careful|scam\\w*|suspicious|fake|asked (?:me|us|for)|asks (?:me|for)|asking (?:me|for)|is it (?:ok|allowed|safe)|rules?|how (?:do|to|can)|without|won'?t|can'?t|cannot|blocked|hacked|told me)(?![\\p{L}\\p{N}])",
    'cấm|đừng|công ty|không (?:được|nên)|cảnh giác|lừa|cẩn thận|coi chừng|quy định|cách (?:dùng|cài)|bị hack|đòi|rủ em|rủ mình|có được không|bắt (?:mình|em)',
    '(?<![\\p{L}\\p{N}])(?:bawal|huwag|wag|ingat|scam\\w*|manloloko|paano|na-?hack|hinihingi|hiningi|pinipilit|okay lang ba|pwede bang ibigay)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?:dilarang|jangan|hati-?hati|waspada|penipu\\w*|cara (?:pakai|daftar)|dibajak|di-?hack|diminta|disuruh|boleh (?:ga|gak|nggak|tidak))(?![\\p{L}\\p{N}])',
    'မ(?:ပေး|လုပ်|အပ်|ပို့)(?:ပါ)?နဲ့|တားမြစ်|သတိ|လိမ်|ခွင့်(?:မ)?ပြု|စည်းကမ်း|ဘယ်လို(?:သုံး|လုပ်)|တောင်းနေ|ဟက်',
    '(?<![\\p{L}\\p{N}])(?:proibid[oa]|não (?:pode|passe|mand[ea]|clique|add?icione)|nao pode|cuidado|golpe\\w*|golpista|regras?|como (?:usa|instal|cria)\\w*|clonad[oa]|hacke\\w*|pediu|pediram|pedindo|está pedindo)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?:prohibid[oa]|no (?:se puede|den|pasen|agreguen|manden|compartan)|cuidado|estafa\\w*|reglas?|c[oó]mo (?:us|instal|crear)\\w*|hacke\\w*|pidi[oó]|me pide|pidieron|piden|pidiendo|se permite)(?![\\p{L}\\p{N}])',
  ].join('|'),
  'u',
);

/** Whether a sentence says that the contact in it is somebody else's. */
export const isOthers = (sentence: string): boolean => OTHERS.test(sentence);

/** Whether a sentence is about somebody who is not there. */
export const isToldOf = (sentence: string): boolean => TOLD_OF.test(sentence);

/** Whether a sentence speaks of inviting people without doing so. */
export const isCareful = (sentence: string): boolean => CAREFUL.test(sentence);
