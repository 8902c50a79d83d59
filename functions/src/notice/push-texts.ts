import type { NoticeKind, ReadingLanguage } from '@friends/domain';

export const PUSH_TITLE = 'JP-MIRAI Friends';

/** A phone shows no readings above kanji: Easy Japanese is in kana here, with spaces. */
export const PUSH_TEXTS: Readonly<
  Record<ReadingLanguage, Readonly<Record<NoticeKind | 'test', string>>>
> = {
  ja: {
    messages: '新しいメッセージがあります。',
    events: 'イベントのお知らせがあります。',
    searches: '検索に合う新しい投稿があります。',
    requests: '手助けを探している人がいます。',
    posts: 'あなたの投稿についてお知らせがあります。',
    thanks: '感謝やバッジのお知らせがあります。',
    test: 'このように届きます。通知のテストは成功です。',
  },
  'ja-easy': {
    messages: 'あたらしい メッセージが あります。',
    events: 'イベントの おしらせが あります。',
    searches: 'さがしている ものと あう、あたらしい かきこみが あります。',
    requests: 'たすけて ほしい ひとが います。',
    posts: 'あなたの かきこみの おしらせが あります。',
    thanks: '「ありがとう」や バッジの おしらせが あります。',
    test: 'テストです。おしらせは、こう とどきます。',
  },
  en: {
    messages: 'You have a new message.',
    events: 'There is news about an event.',
    searches: 'Something new matches your search.',
    requests: 'Somebody is looking for help.',
    posts: 'There is news about your post.',
    thanks: 'There is a thank-you or a badge for you.',
    test: 'This is a test. It works: notices reach you here.',
  },
  zh: {
    messages: '你有一条新消息。',
    events: '活动有新通知。',
    searches: '有符合你搜索的新帖子。',
    requests: '有人正在寻求帮助。',
    posts: '你的帖子有新通知。',
    thanks: '你收到了感谢或徽章。',
    test: '这是一条测试通知。你可以在这里收到通知。',
  },
  vi: {
    messages: 'Bạn có tin nhắn mới.',
    events: 'Có tin mới về một sự kiện.',
    searches: 'Có bài mới phù hợp với tìm kiếm của bạn.',
    requests: 'Có người đang cần giúp đỡ.',
    posts: 'Có tin mới về bài đăng của bạn.',
    thanks: 'Bạn có lời cảm ơn hoặc huy hiệu mới.',
    test: 'Đây là thông báo thử. Bạn sẽ nhận được thông báo ở đây.',
  },
  tl: {
    messages: 'May bago kang mensahe.',
    events: 'May balita tungkol sa isang event.',
    searches: 'May bagong tugma sa hinahanap mo.',
    requests: 'May taong naghahanap ng tulong.',
    posts: 'May balita tungkol sa post mo.',
    thanks: 'May pasasalamat o badge para sa iyo.',
    test: 'Pagsubok ito. Gumagana: makakarating sa iyo rito ang mga abiso.',
  },
  id: {
    messages: 'Ada pesan baru untukmu.',
    events: 'Ada kabar tentang sebuah acara.',
    searches: 'Ada yang baru dan cocok dengan pencarianmu.',
    requests: 'Ada yang sedang mencari bantuan.',
    posts: 'Ada kabar tentang postinganmu.',
    thanks: 'Ada ucapan terima kasih atau lencana untukmu.',
    test: 'Ini percobaan. Berhasil: pemberitahuan sampai di sini.',
  },
  my: {
    messages: 'မက်ဆေ့ချ်အသစ် ရောက်နေပါတယ်။',
    events: 'ပွဲအကြောင်း အသိပေးချက် ရှိပါတယ်။',
    searches: 'သင်ရှာနေတာနဲ့ ကိုက်ညီတဲ့ ပို့စ်အသစ် ရှိပါတယ်။',
    requests: 'အကူအညီ ရှာနေသူ ရှိပါတယ်။',
    posts: 'သင့်ပို့စ်အကြောင်း အသိပေးချက် ရှိပါတယ်။',
    thanks: 'သင့်အတွက် ကျေးဇူးတင်စကား သို့မဟုတ် ဆုတံဆိပ် ရောက်နေပါတယ်။',
    test: 'စမ်းသပ်ပို့တာပါ။ အသိပေးချက်တွေ ဒီလို ရောက်လာပါမယ်။',
  },
  pt: {
    messages: 'Você tem uma mensagem nova.',
    events: 'Há novidades sobre um evento.',
    searches: 'Algo novo combina com a sua busca.',
    requests: 'Alguém está procurando ajuda.',
    posts: 'Há novidades sobre a sua publicação.',
    thanks: 'Há um agradecimento ou um emblema para você.',
    test: 'Isto é um teste. Funcionou: os avisos chegam aqui.',
  },
  es: {
    messages: 'Tienes un mensaje nuevo.',
    events: 'Hay novedades sobre un evento.',
    searches: 'Algo nuevo coincide con tu búsqueda.',
    requests: 'Alguien está buscando ayuda.',
    posts: 'Hay novedades sobre tu publicación.',
    thanks: 'Hay un agradecimiento o una insignia para ti.',
    test: 'Esto es una prueba. Funciona: los avisos te llegan aquí.',
  },
};
