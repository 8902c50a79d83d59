import lighthouse from 'lighthouse';

/** Lighthouse's slow 4G and a processor four times slower, really applied, not simulated. */
const THROTTLING = {
  rttMs: 150,
  throughputKbps: 1638.4,
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1474.56,
  uploadThroughputKbps: 675,
  cpuSlowdownMultiplier: 4,
};

const SETTINGS = {
  extends: 'lighthouse:default',
  settings: {
    formFactor: 'mobile',
    throttlingMethod: 'devtools',
    throttling: THROTTLING,
    onlyAudits: [
      'first-contentful-paint',
      'largest-contentful-paint',
      'largest-contentful-paint-element',
      'cumulative-layout-shift',
      'network-requests',
    ],
  },
};

function elementOf(audit) {
  const tables = audit.details?.items ?? [];
  return tables.flatMap(({ items = [] }) => items).find(({ node }) => node)?.node;
}

/** Scripts that had arrived when the largest text stood, in bytes as transferred. */
function scriptBytes(requests, until) {
  return requests
    .filter(
      ({ resourceType, networkEndTime }) => resourceType === 'Script' && networkEndTime <= until,
    )
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

/**
 * Opens a page once with nothing stored.
 * @param port of the browser's debugging interface
 * @returns times in milliseconds, bytes as transferred, the largest text's element
 * @throws when Lighthouse could not measure
 */
export async function measure(url, port) {
  const result = await lighthouse(url, { port, logLevel: 'error' }, SETTINGS);
  const { audits, runtimeError } = result?.lhr ?? {};
  if (!audits || runtimeError) throw new Error(`${url}: ${runtimeError?.message ?? 'no result'}`);
  const lcp = audits['largest-contentful-paint'].numericValue;
  const requests = audits['network-requests'].details?.items ?? [];
  const element = elementOf(audits['largest-contentful-paint-element']);
  return {
    fcp: audits['first-contentful-paint'].numericValue,
    lcp,
    cls: audits['cumulative-layout-shift'].numericValue,
    scriptBytes: scriptBytes(requests, lcp),
    element: { selector: element?.selector ?? '', text: element?.nodeLabel ?? '' },
    scripts: requests
      .filter(({ resourceType }) => resourceType === 'Script')
      .map((request) => new URL(request.url).pathname),
  };
}
