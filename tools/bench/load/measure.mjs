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

const PHONE = { formFactor: 'mobile', throttlingMethod: 'devtools', throttling: THROTTLING };

const SETTINGS = {
  extends: 'lighthouse:default',
  settings: {
    ...PHONE,
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

/**
 * Opens a page once with nothing stored.
 * @param port of the browser's debugging interface
 * @returns times in milliseconds, the largest text's element, the scripts loaded
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
    element: { selector: element?.selector ?? '', text: element?.nodeLabel ?? '' },
    scripts: requests
      .filter(({ resourceType }) => resourceType === 'Script')
      .map((request) => new URL(request.url).pathname),
  };
}

/**
 * Lighthouse's marks for a page.
 * @returns {Promise<{performance: number, accessibility: number, bestPractices: number}>} of 100, and
 *   what cost marks
 */
export async function marks(url, port) {
  const onlyCategories = ['performance', 'accessibility', 'best-practices'];
  const config = { extends: 'lighthouse:default', settings: { ...PHONE, onlyCategories } };
  const result = await lighthouse(url, { port, logLevel: 'error' }, config);
  const { categories, audits } = result?.lhr ?? {};
  if (!categories) throw new Error(`${url}: no result`);
  const of100 = (name) => Math.round((categories[name].score ?? 0) * 100);
  const lost = ['accessibility', 'best-practices'].flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return {
    performance: of100('performance'),
    accessibility: of100('accessibility'),
    bestPractices: of100('best-practices'),
    lost,
  };
}
