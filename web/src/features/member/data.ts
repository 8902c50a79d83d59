import {
  adoptMember,
  callFunction,
  currentSession,
  getAuthLazy,
  signIn,
} from '../../firebase/session.ts';
import { normaliseNickname, tidyText } from '@friends/domain';
import type { Place, Profile, Settings } from '@friends/domain';

/**
 * Signs in where nobody is yet, saves the profile and makes the browser the member's.
 * @param cell the home's, where it is finer than the municipality
 * @throws CallError with `details {field, problem}`; Failure
 */
export async function saveProfile(
  profile: Profile,
  home: Place,
  cell: string = home.geohash,
): Promise<void> {
  const user = await signIn();
  await callFunction('saveProfile', profile);
  const { member, settings, joinedAt } = currentSession();
  const { acceptedRules, adult, readingLanguage, speaks, reads } = profile;
  const about = profile.about && tidyText(profile.about);
  // The call keeps the cell of a home whose municipality stays, and else takes the municipality's.
  const kept = settings?.home.code === home.code ? settings.home.geohash : home.geohash;
  adoptMember({
    uid: user.uid,
    joinedAt: joinedAt ?? Date.now(),
    member: {
      nickname: normaliseNickname(profile.nickname),
      speaks,
      reads,
      prefecture: home.prefecture,
      ...(about && { about }),
      badges: member?.badges ?? {},
      likes: member?.likes ?? 0,
    },
    settings: {
      readingLanguage,
      home: { code: home.code, geohash: kept },
      radiusKm: settings?.radiusKm ?? 30,
      notify: settings?.notify ?? true,
      ...(settings?.silenced && { silenced: settings.silenced }),
      acceptedRules,
      adult,
    },
  });
  if (cell !== kept) await saveOwn({ home: { code: home.code, geohash: cell } });
}

async function saveOwn(change: Partial<Pick<Settings, 'home' | 'notify'>>): Promise<void> {
  const { saveSettings } = await import('../../firebase/session-live.ts');
  await saveSettings(change);
}

/** Whether the member wants to be told about news; kept by the member alone. */
export async function saveNotify(notify: boolean): Promise<void> {
  await saveOwn({ notify });
}

/** Ends the sign-in of an account that is gone, so that joining again begins a new one. */
export async function endSignIn(): Promise<void> {
  await (await getAuthLazy()).signOut();
}
