import { applicationDefault } from 'firebase-admin/app';

/** What a push shows and where it leads; it goes through others' servers, so it quotes nobody. */
export interface PushMessage {
  readonly title: string;
  readonly body: string;
  /** An address of the app, without its host. */
  readonly link: string;
  /** What is shown takes the place of what was shown with the same tag. */
  readonly tag: string;
}

/** Shows something in one browser: the one way to a push service. */
export interface Pusher {
  /**
   * @returns `gone` where the token names no browser any more
   * @throws when the service did not take it
   */
  send(token: string, message: PushMessage): Promise<'sent' | 'gone'>;
}

export interface PusherEnvironment {
  readonly GCLOUD_PROJECT?: string | undefined;
  readonly FUNCTIONS_EMULATOR?: string | undefined;
  /** Another server that speaks the protocol of Firebase Cloud Messaging, which asks no account. */
  readonly FCM_ENDPOINT?: string | undefined;
}

const SERVICE = 'https://fcm.googleapis.com';
const TIMEOUT_MS = 10_000;
/** What nobody could be shown within a day is old. */
const KEPT_SECONDS = 86_400;

interface Refusal {
  readonly error?: { readonly details?: readonly { readonly errorCode?: string }[] };
}

/** https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode: these never become right. */
const GONE: readonly unknown[] = ['UNREGISTERED', 'SENDER_ID_MISMATCH', 'INVALID_ARGUMENT'];

async function isGone(response: Response): Promise<boolean> {
  const { error } = (await response.json().catch(() => ({}))) as Refusal;
  return error?.details?.some(({ errorCode }) => GONE.includes(errorCode)) ?? false;
}

/**
 * Firebase Cloud Messaging (HTTP v1), by the function's own account. The emulators send nothing,
 * unless `FCM_ENDPOINT` names a server of theirs.
 */
export function createPusher(environment: PusherEnvironment): Pusher | undefined {
  const { GCLOUD_PROJECT: project, FCM_ENDPOINT: own } = environment;
  if (own === undefined && environment.FUNCTIONS_EMULATOR === 'true') return undefined;
  const url = `${own ?? SERVICE}/v1/projects/${project}/messages:send`;
  const bearer = async () =>
    own === undefined ? (await applicationDefault().getAccessToken()).access_token : 'owner';
  return {
    async send(token, message) {
      const webpush = { headers: { TTL: String(KEPT_SECONDS), Urgency: 'high' } };
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await bearer()}`,
        },
        body: JSON.stringify({ message: { token, data: message, webpush } }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.ok) return 'sent';
      if (await isGone(response)) return 'gone';
      throw new Error(`push service answered ${response.status}`);
    },
  };
}
