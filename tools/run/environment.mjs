import { OFFSET, PORTS, SIDE_PORTS } from './ports.mjs';

/** Data in the suite belong to a demo project, which firebase-tools never lets out. */
export const PROJECT = 'demo-friends';

const local = (port) => `127.0.0.1:${port}`;

/** What programs that use the suite (tests, benches, the seed) find in their environment. */
export function suiteEnvironment(browser) {
  return {
    GCLOUD_PROJECT: PROJECT,
    FIRESTORE_EMULATOR_HOST: local(PORTS.firestore),
    FIREBASE_AUTH_EMULATOR_HOST: local(PORTS.auth),
    FRIENDS_HOSTING_URL: `http://${local(PORTS.hosting)}`,
    FRIENDS_FUNCTIONS_URL: `http://${local(PORTS.functions)}`,
    FRIENDS_HUB_URL: `http://${local(SIDE_PORTS.hub)}`,
    FRIENDS_TRANSLATE_URL: `http://${local(PORTS.translation)}`,
    FRIENDS_PORT_OFFSET: String(OFFSET),
    METADATA_SERVER_DETECTION: 'none',
    ...(browser ? { CHROME_PATH: browser } : {}),
  };
}

/** What the functions find in theirs: the translation server instead of Google's. */
export function functionsEnvironment() {
  return {
    GOOGLE_CLOUD_TRANSLATE_ENDPOINT: `http://${local(PORTS.translation)}/language/translate/v2`,
    TRANSLATE_API_KEY: 'local',
    FRIENDS_SEARCH_EVERY_SECONDS: '5',
    APP_ADDRESS: `http://${local(PORTS.hosting)}`,
    // Who has just written is to be found on the next page.
    FRIENDS_PAGE_SECONDS: '0',
    FUNCTIONS_EMULATOR_PARALLEL: '4',
    FUNCTIONS_DISCOVERY_TIMEOUT: '60',
    CI: 'true',
  };
}
