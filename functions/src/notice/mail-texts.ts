import type { ReadingLanguage } from '@friends/domain';

interface MailText {
  readonly subject: string;
  /** What stands above the link. */
  readonly body: string;
  /** How to get no more of them. */
  readonly stop: string;
}

/** Mails show no readings above kanji: Easy Japanese is in kana here, with spaces. */
export const MAIL_TEXTS: Readonly<Record<ReadingLanguage, MailText>> = {
  ja: {
    subject: 'メッセージが届いています',
    body: 'JP-MIRAI Friendsに、まだ読んでいないメッセージがあります。',
    stop: 'このメールは、多くても1日に1通です。いらないときは、アプリの設定で止められます。',
  },
  'ja-easy': {
    subject: 'メッセージが きています',
    body: 'JP-MIRAI Friendsに、まだ よんで いない メッセージが あります。',
    stop: 'メールは 1にちに 1つまでです。いらない ひとは、アプリの せっていで とめて ください。',
  },
  en: {
    subject: 'You have a reply',
    body: 'Somebody has written to you on JP-MIRAI Friends, and you have not read it yet.',
    stop: 'You get at most one such mail a day. You can turn them off in the app’s settings.',
  },
  zh: {
    subject: '你有新的回复',
    body: '有人在JP-MIRAI Friends给你写了消息，你还没有阅读。',
    stop: '这样的邮件每天最多一封，可以在应用的设置中关闭。',
  },
  vi: {
    subject: 'Bạn có câu trả lời mới',
    body: 'Có người đã viết cho bạn trên JP-MIRAI Friends và bạn chưa đọc.',
    stop: 'Mỗi ngày bạn chỉ nhận nhiều nhất một thư như thế này. Bạn có thể tắt trong phần cài đặt của ứng dụng.',
  },
  tl: {
    subject: 'May sumagot sa iyo',
    body: 'May sumulat sa iyo sa JP-MIRAI Friends at hindi mo pa ito nababasa.',
    stop: 'Isang ganitong email lang ang matatanggap mo sa isang araw. Puwede mo itong patayin sa settings ng app.',
  },
  id: {
    subject: 'Ada balasan untukmu',
    body: 'Ada yang menulis kepadamu di JP-MIRAI Friends dan kamu belum membacanya.',
    stop: 'Email seperti ini paling banyak satu kali sehari. Kamu bisa mematikannya di setelan aplikasi.',
  },
  my: {
    subject: 'သင့်ဆီ စာပြန်ထားပါတယ်',
    body: 'JP-MIRAI Friends မှာ သင့်ဆီ စာရေးထားသူ ရှိပြီး သင် မဖတ်ရသေးပါ။',
    stop: 'ဒီလို အီးမေးလ်ကို တစ်ရက်မှာ အများဆုံး တစ်စောင်ပဲ ပို့ပါတယ်။ အက်ပ်ရဲ့ ဆက်တင်မှာ ပိတ်နိုင်ပါတယ်။',
  },
  pt: {
    subject: 'Você tem uma resposta',
    body: 'Alguém escreveu para você no JP-MIRAI Friends, e você ainda não leu.',
    stop: 'Você recebe no máximo um e-mail como este por dia. Pode desativá-los nas configurações do app.',
  },
  es: {
    subject: 'Tienes una respuesta',
    body: 'Alguien te escribió en JP-MIRAI Friends y aún no lo has leído.',
    stop: 'Recibes como máximo un correo así al día. Puedes desactivarlos en los ajustes de la app.',
  },
};
