export { AccountPage } from './AccountPage.tsx';
export { CodePage } from './CodePage.tsx';
export { DeletePage } from './DeletePage.tsx';
export { MailPage } from './MailPage.tsx';
export { RecoverPage } from './RecoverPage.tsx';
