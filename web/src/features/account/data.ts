import {
  browserPopupRedirectResolver,
  deleteUser,
  EmailAuthProvider,
  getAdditionalUserInfo,
  GoogleAuthProvider,
  isSignInWithEmailLink,
  linkWithCredential,
  linkWithPopup,
  sendSignInLinkToEmail,
  signInWithCustomToken,
  signInWithEmailLink,
  signInWithPopup,
  signOut,
} from 'firebase/auth';
import type { User, UserCredential } from 'firebase/auth';
import { doc, getDoc } from 'firebase/firestore';
import {
  CallError,
  callFunction,
  currentSession,
  expectMember,
  getAuthLazy,
  getFirestoreLive,
  setSession,
} from '../../firebase/session.ts';
import type { JsonObject } from './model/readable-page.ts';

/**
 * A new recovery code as it is shown, in place of the one before.
 * @throws CallError; Failure
 */
export async function createRecoveryCode(): Promise<string> {
  return (await callFunction<{ code: string }>('createRecoveryCode', {})).code;
}

/**
 * Makes this browser that of the account whose code this is.
 * @param attempt the same when it is tried again after a failure, so that no answer is lost
 * @throws CallError with the function's details; Failure
 */
export async function recoverAccount(code: string, attempt: string): Promise<void> {
  const { token } = await callFunction<{ token: string }>('redeemRecoveryCode', { code, attempt });
  const { user } = await signInWithCustomToken(await getAuthLazy(), token);
  expectMember(user.uid);
}

/** Everything that is kept about the member. */
export const exportAccount = (): Promise<JsonObject> => callFunction('exportAccount', {});

/**
 * Deletes the account, and makes this browser a visitor's.
 * @throws CallError; Failure
 */
export async function deleteAccount(): Promise<void> {
  await callFunction('deleteAccount', {});
  // First a visitor: who leaves by themselves has lost nothing.
  setSession({ status: 'visitor' });
  await signOut(await getAuthLazy());
}

/** Whether the member has ever posted or written to somebody. */
export async function hasWritten(): Promise<boolean> {
  const { uid } = currentSession();
  if (uid === undefined) return false;
  const db = await getFirestoreLive();
  return (await getDoc(doc(db, 'paces', uid))).exists();
}

/** For a link or a window of Google: the member whose account is to be kept. */
async function ownUser(): Promise<User> {
  const { currentUser } = await getAuthLazy();
  if (currentUser === null) throw new CallError('unauthenticated', 'signed out', undefined);
  return currentUser;
}

const markKept = (): void => setSession({ ...currentSession(), linked: true });

/** Somebody whom nobody has kept is not made a new account. */
async function comeBackAs(signedIn: UserCredential): Promise<void> {
  if (getAdditionalUserInfo(signedIn)?.isNewUser === true) {
    await deleteUser(signedIn.user);
    throw new CallError('not-found', 'nobody', { problem: 'nobody' });
  }
  expectMember(signedIn.user.uid);
}

/**
 * Ties the member's account to one of Google's.
 * @throws errors of the SDK: the window was closed, or keeps another account already
 */
export async function keepWithGoogle(): Promise<void> {
  await linkWithPopup(await ownUser(), new GoogleAuthProvider(), browserPopupRedirectResolver);
  markKept();
}

/**
 * Makes this browser that of the account which Google keeps.
 * @throws CallError `not-found` where there is none; errors of the SDK
 */
export async function comeBackWithGoogle(): Promise<void> {
  const auth = await getAuthLazy();
  const provider = new GoogleAuthProvider();
  await comeBackAs(await signInWithPopup(auth, provider, browserPopupRedirectResolver));
}

/** Whether the page was opened by a link from a mail of ours. */
export const isMailLink = async (): Promise<boolean> =>
  isSignInWithEmailLink(await getAuthLazy(), location.href);

/**
 * Sends a link by mail, which opens a page of ours.
 * @param url that page's whole address
 */
export async function sendMailLink(address: string, url: string): Promise<void> {
  const settings = { url, handleCodeInApp: true };
  await sendSignInLinkToEmail(await getAuthLazy(), address, settings);
}

/**
 * Ends what a link from a mail began, on the page it has opened.
 * @throws CallError `not-found` where the address keeps no account; errors of the SDK
 */
export async function finishMailLink(address: string, purpose: 'keep' | 'back'): Promise<void> {
  if (purpose === 'back') {
    const auth = await getAuthLazy();
    await comeBackAs(await signInWithEmailLink(auth, address, location.href));
    return;
  }
  const credential = EmailAuthProvider.credentialWithLink(address, location.href);
  await linkWithCredential(await ownUser(), credential);
  markKept();
}
