import { SERVICE } from './services.ts';

/** A handle that is one by its looks: letters with digits, dots or lines within. */
const HANDLE =
  '@?(?=[a-z0-9._-]*[0-9_])(?![a-z]?\\d{1,2}(?![a-z0-9._-]))[a-z][a-z0-9._-]{3,29}(?![a-z0-9])';
/** A word where only a handle can stand. */
const NAME =
  '@?(?!(?:not|no|is|are|the|a|an|my|your|our|me|you|we|private|secret|required|needed|necessary|optional|free|only|ok|and|or|for|with|to|in|on|at|of|please|pls|here|in my|tidak|belum|hindi|wala|não|nao|que|para|por|de|do|da|el|la|lo|sin|con|và|không|của|là|thì|app|pay|group|call|video|account|acc|id|qr|stickers?)(?![a-z0-9]))[a-z0-9][a-z0-9._-]{2,29}';
const ID =
  '(?:id|1d|i\\.d\\.?|user\\s?-?name|nick(?:name)?|handle|account|acc?|あいでぃー?|あいでい|あかうんと|垢|账号|帐号|帳號|号码|号|號|အိုင်ဒီ|အကောင့်|cuenta|conta|usuario|usuário|tài khoản|tk|akun)';
const IS = '(?:[:=→⇒➡>~-]+|is|are|は|わ|が|是|为|為|là|la|ay|adalah|itu|es|é|eh|က)';
const gap = (words: number): string => `(?:[^\\s]+\\s+){0,${String(words)}}?`;
const S = SERVICE;

const HANDLES = [
  `${S}\\s*(?:の|ko|ku|saya|aku|mình|em|của mình|của em|của tôi|meu|mío|တဲ့)?\\s*${ID}?\\s*(?:ko|ku|saya|aku|của mình|của em|của tôi|mình)?\\s*${IS}?\\s*「?${HANDLE}`,
  `${S}\\s*(?:の)?\\s*${ID}\\s*(?:ko|ku|saya|aku|của mình|của em|của tôi|mình)?\\s*${IS}\\s*「?${NAME}`,
  `${S}\\s*(?:${ID})?\\s*${IS}?\\s*[0-9]{6,11}(?![0-9])`,
  `${S}\\s*(?:で|に|へ|まで|မှာ|sa|no|on|at|by|en|ở|qua|via|di|ke|[,、-])\\s*${HANDLE}`,
  `${S}.{0,16}\\s${HANDLE}\\s*(?:まで|です|$)`,
  `(?<![a-zà-ỹ]\\s?)${S}\\s*[:=]\\s*${NAME}`,
  `(?:mi|meu|my|ang)\\s+${S}\\s+(?:${IS}|ko ay|ko)\\s+${HANDLE}`,
  `${S}\\s*(?:ko|namin)\\s*(?:po)?\\s*(?:ay|:)\\s*${NAME}`,
];
/** Handles and invitations that name no service. */
const WITHOUT_SERVICE = [
  `(?<![a-z])id\\s*${IS}?\\s*「?${HANDLE}.{0,12}(?:検索|けんさく|追加|search|add)`,
  `(?<![\\w.])@[a-z][a-z0-9._]*[0-9_][a-z0-9._]*`,
  `(?:加|\\+|➕)\\s*(?:个|我|一下)?\\s*(?:v(?![a-z])|薇|威|微(?!信|笑|波|小|风)|卫星|wei|微我)`,
  `v我(?!\\d)|(?:加|私)\\s*我\\s*(?:好友)?\\s*(?:聊|谈|详)`,
];

/** Each ends with, or begins with, the service; what stands between is short. */
const ENGLISH = [
  `(?:add|hit|text|txt|message|msg|dm|pm|contact|reach|write|find|follow|call|ping|search(?: for)?|connect|buzz|holler|hmu|chat|talk|invite|join)(?: up)?(?: (?:me|us|with me|with us|to me|each other|my))\\s+(?:up\\s+)?${gap(3)}${S}`,
  `(?:give|send|share|drop|exchange|swap|trade|drop me|leave|what'?s|whats|tell me|gimme|can i (?:get|have)|may i have|i want|pass)(?: me| you| u)?(?: ur| your| you?r| our| my| each other'?s| a)*\\s+${S}(?!\\s*(?:pay|sticker|message))`,
  `(?:let'?s|we can|can we|u can|you can|better|easier|prefer|continue|move|switch|talk|chat)\\s+${gap(4)}(?:on|in|by|via|through|over|to)\\s+(?:my |ur |your )?${S}(?!\\s*(?:pay|\\d|train|station|bus))`,
  `${S}\\s+me(?:\\s*[:=]|\\s*$|\\s+(?:at|if|for|now|pls|please|on))`,
  `(?:scan|here'?s|here is|this is) (?:my|our) ${S}(?:\\s+(?:qr|code|id))?`,
  `(?:ur|your)\\s+${S}(?:\\s+id)?\\s*\\?`,
  `(?:for (?:details|info|more)|interested|contact|reach me|available|details)\\W*(?:\\w+\\s+){0,2}(?:on|via|by|through|in|at)?\\s*${S}`,
];
const ASK_JA =
  '(?:(?:教|おし|おせー?)(?:えて|ぇて)|交換|こうかん|追加|ついか|登録して(?:くだ|ね|下)|友達追加|友だち追加|検索|けんさく|(?:送|おく)って(?:くだ|下|ね|ほし|欲し|もら|ちょ|$|。)|ください|下さい|ちょうだい|頂戴|よろしく|どうぞ|(?:し|やり)ま(?:せんか|しょう)|しよ|やろ|(?:つな|繋)が(?:り|ろ|ら|っ|る)|来て|きて(?:くだ|ね|下)|聞いて(?:くだ|ね|下)|待って(?:ます|る|い)|連絡(?:くだ|下|して(?:くだ|下|ね|ほし|欲|もら|くれ|いただ|頂)|お?待|を?(?:取|と)[りろれ]|ちょ|お願|おねが|くれ|いただ|頂|どうぞ|でき|先|を?$)|れんらく(?:くだ|して|ちょ|まって)|(?:話|はな)(?:しま|そう|そ|したい|しよ)|やりと?り(?:しま|しよ|したい|でき)|やり取り(?:しま|しよ|したい|でき)|友達にな|友だちにな|ともだちにな|入って(?:くだ|下|ね)|参加して(?:くだ|下|ね)|招待(?:し|す|でき)|やって(?:ます|る|い(?:ます|る))?(?:か|[?]|$)|(?:の)?dm(?:で|に|を|く|し|下|まで)|(?:作|つく)った.{0,8}(?:参加|入|招待)|めっせ|めっせーじ(?:くだ|下|して|待|を?送)|個別に|直接)';
const JAPANESE = [
  `${S}\\s*(?:の)?\\s*(?:${ID}|qr(?:こーど)?|連絡先|ぐるーぷ|番号)?\\s*(?:に|を|も|で|の方で|のほうで|から|へ|まで|、|とか|か)?\\s*(?:お気軽に|気軽に|個別に|直接|一緒に|毎日|ぜひ|是非|もし良ければ|よかったら|よければ|後で|あとで|ちょっと|やさしく|こっそり|もっと|いろいろ|2人で|二人で|ふたりで)?\\s*${ASK_JA}`,
  `${S}(?:や|か|または|もしくは|、|/|・)${S}.{0,8}${ASK_JA}`,
  `(?:連絡|詳細|くわし|詳し|興味|応募|問い合わせ|申し込み|申込|続き|つづき|返事|やりとり|やり取り|個人的).{0,10}${S}(?:で|に|から|へ|まで|の方|ね|。|$)(?!.{0,6}(?:来|き(?:た|ま)|届|あり(?:まし)))`,
  `${S}\\s*(?:${ID})\\s*(?:教|おし|ください|下さい|交換|知りたい|しりたい|は[?]|送)`,
];
const CHINESE = [
  `(?:加|留|留下|发|給|给|扫|掃|换|換|互|互加|互换|联系|聯繫|私|求|要|进|進|拉|问|关注)(?:一?下|个|個|我|你|您|的|们|們|个人|她|他){0,3}\\s*${S}(?!支付|付|群?(?:里|裡)?(?:被|有人|说|說|说是))`,
  `${S}\\s*(?:号|號|id|账号|帐号)?\\s*(?:私|联系|聯繫|联络|聊|加(?!载)|找我|扫|发给|发你|互加|详谈|详聊|细聊|沟通|咨询|交流|同号|同號|号[:是]|扫码)`,
  `有(?:没有)?\\s*${S}\\s*(?:吗|嗎|么|没|號|号)|(?:你|您)(?:的)?\\s*${S}\\s*(?:是|多少|号|號|給|给|发)|${S}(?:是)?多少`,
  `手机号?(?:同|就是)\\s*${S}`,
];
const VIETNAMESE = [
  `(?<![a-zà-ỹ])(?:kb|kết bạn|ket ban|kp|add|ad|ib|inbox|inb|nhắn(?: tin)?|nhan(?: tin)?|nt|liên hệ|lien he|lh|gọi|goi|chat|alo|hỏi|hoi|trao đổi|trao doi|nói chuyện|noi chuyen|tìm|kết nối|ket noi|tâm sự|tam su|tn|pm|call)(?:\\s+(?:với|voi|cho|riêng|rieng|mình|minh|em|anh|chị|chi|tôi|toi|tớ|to|m|t|mk|e|a|c|nhau|tụi|mik|trực tiếp|thẳng|đi|nha|nhé|thêm|chi tiết|kín|nick|số|bên|hộ)){0,4}\\s*(?:qua|trên|tren|bằng|bang|ở|o|vào|vao|wa|=|:|nick)?\\s*${S}(?!\\s*(?:bị|của (?:công ty|con|cô|mẹ)|không (?:được|vào)|thì|mà bị))`,
  `(?:cho|xin|gửi|gui|để lại|de lai|share|đưa|chia sẻ|ném|quăng)(?:\\s+(?:mình|minh|em|anh|chị|tôi|toi|tớ|m|mk|e|a|xin|lại|nick|số|cái|hỏi|nhau|bạn))*\\s+(?:nick|số|so|id|cái|tài khoản|mã|qr)?\\s*${S}`,
  `${S}\\s+(?:của\\s+|cua\\s+)?(?:mình|minh|em|anh|tớ|tôi|toi|chị|m|mk|mik)\\s*(?:là|la|:|nè|này|ne|nhé|nha|đây|số)`,
  `(?:qua|vào|sang|bên)\\s+${S}\\s*(?:nói|tâm|chat|trao|nhắn|cho (?:dễ|tiện|nhanh)|nha|nhé|đi|mình|với|liên|kb|kết|để)`,
  `(?:có)\\s+${S}\\s+(?:không|ko|k|hông|hem|hok)(?:\\s|$|[?])`,
];
const TAGALOG = [
  `(?:i-?\\s?add|add|pm|dm|chat|i-?chat|message|imessage|mag-?\\s?message|mag-?chat|text|itext|contact|kontakin|i-?contact|follow|i-?follow|hanapin|search|isearch|tawagan|magkita|mag-?usap|usap|kausapin|sagot|reply)(?:\\s+(?:nyo|niyo|n'yo|naman|ko|pa|rin|mo|nalang|na|lang|ako|akin|kayo|tayo|po|me|natin|niyo po|kita|ka|kami|kita|si|din|muna|dun|doon)){0,5}\\s*(?:sa|on|thru|via|through|gamit ang|dito sa)?\\s*(?:fb |my |aking |amin |akin )?(?:ang )?${S}`,
  `(?:ano|anong|pahingi|penge|pengeng|hingi|hingin|ibigay|bigay|send|pa-?send|palitan|exchange|pwede ba|puwede ba|pwede bang|share|kunin|pakuha|makuha)(?:\\s+(?:mo|ko|ng|nyo|niyo|ang|ba|po|yung|tayo|natin|ako|naman|lang|me|ninyo|'?yung|iyong|sa)){0,5}\\s*${S}`,
  `(?:sa|dun sa|doon sa|lipat (?:tayo )?sa)\\s+${S}\\s+(?:na lang|nalang|tayo|lang tayo|ko|mag|ako)(?!\\s+(?:nakita|nabasa|hindi|nag))`,
];
const INDONESIAN = [
  `(?:hubungi|chat|cht|kontak|kontek|add|tambah(?:kan|in)?|kirim|pm|dm|japri|call|calling|telp|invite|follow|folow|ngobrol|lanjut|langsung|pindah|info|minat|cari|tanya|nanya|hub|respon|inbox|inboks|kabari|kabarin)(?:\\s+(?:saya|aku|gue|gw|ke|di|via|lewat|langsung|aja|kami|ya|lebih lanjut|dulu|pribadi|mas|mbak|detail|saja|yuk|dong|melalui|pakai|pake|nomor|no|nomer|yang|bisa|nya|ig|by|silakan|silahkan)){0,4}\\s*[:,]?\\s*${S}(?!\\s*(?:eror|error|diblokir|dibajak|di-?hack|hilang))`,
  `(?:minta|bagi|boleh minta|tukeran|tukar(?:an)?|share|kasih|mnta|bagi dong)(?:\\s+(?:no|nomor|nomer|id|akun|pin|kontak|dong|yang|ya|tau|tahu|aku|saya)){0,4}\\s*${S}`,
  `${S}\\s*(?:aja|aku aja|saya aja|aku ya|saya ya|aku dong|ya kak|aja kak|langsung|japri)(?![a-z])`,
  `(?:no|nomor|nomer|id|akun)\\s+${S}\\s*(?:ku|saya|aku|kamu|mu|km|nya)?\\s*(?:berapa|apa|:|adalah|kak|dong|[?])`,
];
const BURMESE = [
  `${S}\\s*(?:${ID})?\\s*(?:မှာ|က|ကနေ|ကနေပဲ|နဲ့|ကို|လေး|ထဲ|အကောင့်|နံပါတ်|ပေါ်|ဂရု|group|မှ|ထဲကနေ|တို့|ပဲ|\\s){0,4}\\s*(?:အပ်|အက်|အဒ်|add|ဆက်သွယ်(?!မ)|ဆက်ပြော|ပို့(?:ပေး|ပါ|လိုက်|ထား)|ပေး(?:ပါ|လို့|မ|ထား|နော်)|လာ(?:ခဲ့|ပြော|ပါ|ရောက်)|ပြော(?:ကြ|ပါ|မယ်|ရအောင်|လို့)|စာပို့|စာရေး|မက်ဆေ့|ခေါ်(?:ပါ|လိုက်|နော်)|chat|ချတ်|ချက်|မေး(?:ပါ|မြန်း|လို့)|ဖလှယ်|.{0,16}(?:add|အက်ဒ်|အပ်)|လဲ(?:ကြ|မ|ရအောင်)|ထည့်|ရှိ(?:လား|ရင်)|တောင်း|ဝင်(?:ပါ|ခဲ့|လာ)|ရှာ|ဆက်)`,
  `(?:အပ်|add|ဆက်သွယ်(?:ရန်|ချင်|လို)?|ဆက်သွယ်ဖို့|စုံစမ်းရန်|မေးမြန်းရန်|ဖုန်း)\\s*[-:=]?\\s*${S}`,
];
const ROMANCE = [
  `(?:cham[ae]|chamem|adicion[ae]|adicionem|add|ad|mand[ae]|mandem|escrev[ae]|contat[ae]|contacta|segu?e|segu?em|siga|procur[ae]|fal[ae]|liga|respond[ae]|pass[ae]|entr[ae] em contato|envi[ae]|vem|troc[ae]r?|deix[ae]|vamos conversar|conversar?|bora|me acha|invoc[ae]|cola|interessad[oa]s?|contato|info|informações|duvidas?|dúvidas?)(?:\\s+(?:me|a|um|uma|no|pelo|via|por|na|ao|com|seu|teu|meu|o|comigo|eu|lá|la|msg|mensagem|mensagens|mais|o seu|pra|para|mim|oi|gente|privado|pv|então|só|de|número|numero|nos|nosso|aqui)){0,6}\\s*:?\\s*${S}(?!\\s*(?:foi|não|nao|clonad|parou|do (?:meu|banco)))`,
  `(?:agr[eé]g(?:a|ue|u[eé]n?)(?:me|nme|rme)?|agr[eé]game|añ[aá]d(?:e|eme|anme|an)|escr[ií]b(?:e|eme|anme|an|anos|ime|íme|ame|enos)|contact(?:a|ame|áme|en|arme|enme|o)|h[aá]bl(?:a|ame|ame|enme|emos|amos)|ll[aá]m(?:a|ame|enme|en)|m[aá]nd(?:a|ame|enme|en|ar)|s[ií]gu(?:e|eme|enme)|pas[ae](?:me|nme|n)?|p[aá]same|dame|d[eé]jame|dejen|env[ií](?:a|ame|ame|enme|en)|b[uú]sca(?:me|nme)?|b[uú]squenme|cont[aá]ct(?:ame|enme)|chate(?:a|amos|ame|ar)|intercambi(?:ar|amos|emos)|[uú]ne(?:te|te)|informes?|info|interesad[oa]s?|consultas?|mensaje)(?:\\s+(?:me|un|una|a|al|el|por|en|vía|via|mi|tu|su|nuestro|mensaje|mensajes|msj|mejor|más|directo|privado|conmigo|para|de|número|numero|lo|y|te|ahí|favor|con|interno|inbox|dm|en|como|mp|md)){0,6}\\s*:?\\s*${S}(?!\\s*(?:fue|no |hacke|pay))`,
  `(?:mi|meu|o meu|nosso)\\s+${S}\\s*(?:[:=]|é|es)(?!\\s*(?:não|nao|no|muito|muy|anti|novo|nuevo|lento|só|solo|que))`,
  `(?:tens?|tem|tienes|tenés|tenes|cuál es tu|cual es tu|qual (?:é )?(?:o )?(?:seu|teu)|me das tu|me d[aá] (?:seu|teu))\\s+${S}\\s*(?:[?]|pra|para|$)`,
];

/** Ways of saying how to be reached by a service with the handle; they hold whatever is around. */
export const HANDLE_GIVEN = new RegExp(HANDLES.join('|'), 'u');
/** The same where no service is named. */
export const WITHOUT_NAME = new RegExp(WITHOUT_SERVICE.join('|'), 'u');
/** Ways of inviting to a service without naming the handle. */
export const INVITATION = new RegExp(
  [
    ...ENGLISH,
    ...JAPANESE,
    ...CHINESE,
    ...VIETNAMESE,
    ...TAGALOG,
    ...INDONESIAN,
    ...BURMESE,
    ...ROMANCE,
  ].join('|'),
  'u',
);
