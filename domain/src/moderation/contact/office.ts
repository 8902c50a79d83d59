import type { Span } from '../reading.ts';

/** How far around a number its owner is looked for, in characters. */
const [BEFORE, BEHIND] = [120, 60];

const OFFICE = new RegExp(
  [
    '市役所|区役所|町役場|村役場|役所|役場|県庁|都庁|道庁|府庁|病院|医院|クリニック|診療所|歯科|大使館|領事館|警察|交番|消防|学校|小学校|中学校|高校|大学|幼稚園|保育園|こども園|駅|センター|せんたー|公民館|会館|体育館|図書館|相談|窓口|ハローワーク|入管|労基|労働基準|労働局|保健所|年金|税務署|法テラス|協会|事務局|国際交流|カスタマー|お客様|店|ホテル|タクシー|ガス|水道|電力',
    '市政府|医院|派出所|使馆|使館|领事|領事|学校|车站|車站|图书馆|中心|热线|熱線|咨询|諮詢|入管局|劳动局|保健所|客服',
    "(?<![\\p{L}\\p{N}])(?:city hall|ward office|city office|town office|town hall|municipal|prefectur\\w*|hospital|clinic|dentist|doctor'?s office|embassy|consulate|police|fire (?:station|department)|school|university|kindergarten|nursery|station|library|cent(?:er|re)|hotline|helpline|consultation|labou?r (?:standards?|bureau|office)|hello ?work|immigration|tax office|pension|reception|front desk|gas company|customer|office)(?![\\p{L}\\p{N}])",
    'bệnh viện|phòng khám|đại sứ quán|lãnh sự|cảnh sát|công an|cứu hỏa|trường|nhà ga|thư viện|trung tâm|tổng đài|đường dây nóng|tư vấn|tòa thị chính|ủy ban|quận|thị chính|shiyakusho|kuyakusho|hello ?work|nyukan|cục quản lý|xuất nhập cảnh|benh vien|dai su quan|canh sat|tong dai|trung tam',
    'munisipyo|ospital|klinika|embahada|konsulado|pulis|paaralan|eskwelahan|istasyon|aklatan|himpilan',
    'rumah sakit|klinik|kedutaan|kbri|kjri|konsulat|polisi|pemadam|sekolah|stasiun|perpustakaan|balai kota|kantor|pusat|layanan|imigrasi|konsultasi',
    'ဆေးရုံ|ဆေးခန်း|သံရုံး|ကောင်စစ်|ရဲ|မီးသတ်|ကျောင်း|ဘူတာ|စာကြည့်တိုက်|မြို့တော်|ရုံး|စင်တာ|အကြံပေး|ဌာန',
    'prefeitura|hospital|clínica|embaixada|consulado|polícia|bombeiros|escola|creche|estação|biblioteca|centro|atendimento|subprefeitura|plantão|disque|posto de saúde',
    'ayuntamiento|municipalidad|alcaldía|embajada|policía|bomberos|escuela|colegio|estación|línea de ayuda|oficina|atención',
  ].join('|'),
  'u',
);

/** What says that a number is to be called or written to. */
const CALLED =
  /電話|でんわ|携帯|けいたい|ケータイ|番号|連絡先|(?<![\p{L}\p{N}])tel(?![\p{L}\p{N}])|℡|☎|📞|📱|(?<![\p{L}\p{N}])(?:call|phone|mobile|cell|text me|whatsapp|number|num|sms|viber)(?![\p{L}\p{N}])|电话|手机|联系|號碼|号码|đt|sđt|sdt|gọi|goi|liên hệ|số (?:điện thoại|của)|tawag|numero|hubungi|telp|telepon|hp(?![\p{L}\p{N}])|nomor|(?<![\p{L}\p{N}])wa(?![\p{L}\p{N}])|ဖုန်း|telefone|celular|ligu?e|me liga|número|llám|llama|teléfono|wsp|wpp|zap(?![\p{L}\p{N}])|zalo|whats/u;

/** Whether an office is named around a number, so that it is the office's. */
export const isOffice = (text: string, { start, end }: Span): boolean =>
  OFFICE.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND));

const CALL_BEFORE = 40;

/** Whether what stands before a number says that it is a telephone number. */
export const isCalledHere = (text: string, start: number): boolean =>
  CALLED.test(text.slice(Math.max(0, start - CALL_BEFORE), start));
