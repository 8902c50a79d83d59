/**
 * Where the app's servers are. Plain constants without the SDK, so that the first view may use
 * them. A build without `VITE_FIREBASE_PROJECT_ID` belongs to the local suite, whose ports are all
 * shifted by the distance between the page's own port and 5000.
 */
export const REGION = 'asia-northeast1';
export const SUITE_PROJECT = 'demo-friends';

const env = import.meta.env;

/** Whether this build talks to the local suite. */
export const IS_SUITE = !env.VITE_FIREBASE_PROJECT_ID;

/** What `initializeApp` takes; the suite's key is any text that is not empty. */
export const FIREBASE_OPTIONS = {
  projectId: env.VITE_FIREBASE_PROJECT_ID ?? SUITE_PROJECT,
  apiKey: env.VITE_FIREBASE_API_KEY ?? 'suite',
  ...(env.VITE_FIREBASE_APP_ID && { appId: env.VITE_FIREBASE_APP_ID }),
  ...(env.VITE_FIREBASE_MESSAGING_SENDER_ID && {
    messagingSenderId: env.VITE_FIREBASE_MESSAGING_SENDER_ID,
  }),
  ...(env.VITE_FIREBASE_AUTH_DOMAIN && { authDomain: env.VITE_FIREBASE_AUTH_DOMAIN }),
};

/** Site key of App Check (reCAPTCHA Enterprise); undefined where App Check is off, as in the suite. */
export const APP_CHECK_KEY: string | undefined = env.VITE_APP_CHECK_KEY || undefined;

/** Public key of web push; undefined where push is not set up, as in the suite. */
export const PUSH_KEY: string | undefined = env.VITE_FIREBASE_VAPID_KEY || undefined;

/** Host and ports of the suite that serves a page at `location`. */
export function suitePorts(location: { readonly hostname: string; readonly port: string }) {
  const offset = Number(location.port || '5000') - 5000;
  return {
    host: location.hostname,
    firestore: 8080 + offset,
    auth: 9099 + offset,
    functions: 5001 + offset,
  };
}

/** Address of the database's documents over REST, without a slash at the end. */
export function firestoreRestBase(location: { readonly hostname: string; readonly port: string }) {
  const documents = `v1/projects/${FIREBASE_OPTIONS.projectId}/databases/(default)/documents`;
  if (!IS_SUITE) return `https://firestore.googleapis.com/${documents}`;
  const { host, firestore } = suitePorts(location);
  return `http://${host}:${firestore}/${documents}`;
}

/** Address of a callable function. */
export function functionUrl(
  name: string,
  location: { readonly hostname: string; readonly port: string },
) {
  const { projectId } = FIREBASE_OPTIONS;
  if (!IS_SUITE) return `https://${REGION}-${projectId}.cloudfunctions.net/${name}`;
  const { host, functions } = suitePorts(location);
  return `http://${host}:${functions}/${projectId}/${REGION}/${name}`;
}
