import { toHiragana } from './latin.ts';

/**
 * Other forms of the kanji in names of municipalities, each before the form used as key: what is
 * typed in simplified or traditional Chinese, old forms, and pairs that people mix up (竈 and 釜).
 */
const FORMS = `
萬万 與与 并並 龟亀 龜亀 會会 仪儀 儿児 兒児 內内 剑剣 劍剣 务務 胜勝 區区 雙双 吕呂 吴呉 吳呉 员員
呗唄 乔喬 國国 场場 盐塩 鹽塩 增増 壯壮 壹壱 卖売 賣売 奧奥 姬姫 寢寝 对対 對対 壽寿 冈岡 岛島 嶋島
嶌島 峯峰 岚嵐 巢巣 带帯 帶帯 归帰 歸帰 广広 廣広 彌弥 张張 當当 德徳 戀恋 惠恵 爱愛 户戸 戶戸 拂払
摄摂 攝摂 时時 昙曇 曾曽 條条 东東 枥栃 荣栄 榮栄 樱桜 櫻桜 检検 檢検 乐楽 樂楽 极極 样様 樣様 橫横
桥橋 桧檜 梼檮 气気 氣気 泽沢 澤沢 滨浜 濱浜 淺浅 渊淵 渕淵 涩渋 澀渋 溫温 灣湾 满満 滿満 泷滝 瀧滝
泻潟 浓濃 濑瀬 瀨瀬 滩灘 乌烏 烧焼 燒焼 热熱 尔爾 豬猪 狹狭 产産 產産 发発 發発 县県 縣県 眞真 礪砺
禮礼 禰祢 种種 稻稲 穗穂 积積 竈釜 灶釜 龙竜 龍竜 築筑 纪紀 纹紋 纳納 纱紗 结結 网網 纲綱 绫綾 总総
總総 练練 绳縄 繩縄 绩績 罗羅 义義 习習 圣聖 兴興 舍舎 舘館 馆館 蘆芦 艺芸 藝芸 荘庄 莊庄 华華 叶葉
藏蔵 萨薩 蓝藍 苏蘇 蕊蘂 兰蘭 见見 霸覇 观観 觀観 访訪 训訓 设設 读読 讀読 调調 诹諏 论論 谏諫 諌諫
诸諸 谢謝 护護 丰豊 豐豊 贝貝 贺賀 轻軽 輕軽 轮輪 农農 边辺 邊辺 邉辺 进進 游遊 达達 远遠 乡郷 鄉郷
钏釧 铃鈴 铫銚 锯鋸 锦錦 锅鍋 镰鎌 镜鏡 长長 门門 开開 间間 关関 關関 陆陸 阳陽 阶階 隐隠 隱隠 云雲
靜静 韭韮 顷頃 须須 顿頓 头頭 风風 飞飛 饭飯 饰飾 养養 马馬 驹駒 驒騨 髙高 鱼魚 鲛鮫 鲑鮭 鲭鯖 鳄鰐
鲹鰺 鯵鰺 鸟鳥 鸠鳩 鸣鳴 鸭鴨 鸿鴻 鹤鶴 鹫鷲 鹰鷹 黑黒 岁歳 歲歳 涌湧 后後 冲沖 别別 雾霧 﨑崎 碕崎`;

const forms: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/\s+/)
    .map((pair) => [...pair])
    .map(([from = '', to = '']) => [from, to] as const),
);

/**
 * One key for the ways of writing a name in kanji: width, katakana and hiragana, ヶ ケ and が
 * between kanji, Chinese and old forms (广岛, 廣島 → 広島); without spaces and signs.
 */
export function foldKanji(text: string): string {
  const letters = toHiragana(text.normalize('NFKC')).toLowerCase();
  return [...letters.replace(/[^\p{L}\p{N}]/gu, '')]
    .map((letter) => forms.get(letter) ?? letter)
    .join('')
    .replace(/(\p{Script=Han})[ゖけが](?=\p{Script=Han})/gu, '$1け');
}
