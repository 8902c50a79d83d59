/**
 * Where people reach the app: what links from outside begin with.
 * @param env of the process
 * @returns scheme and host, without a slash at the end
 */
export const appAddress = ({ APP_ADDRESS, GCLOUD_PROJECT }: NodeJS.ProcessEnv): string =>
  (APP_ADDRESS || `https://${GCLOUD_PROJECT}.web.app`).replace(/\/+$/, '');
