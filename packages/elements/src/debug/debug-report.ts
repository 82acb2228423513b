import type { Site } from '../site/site.js';
import { decisionFacts, type DecisionFacts } from './decision-facts.js';
import { gateFacts, type GateFacts } from './gate-facts.js';
import { languageFacts, type LanguageFacts } from './language-facts.js';
import { requestFacts, type RequestFacts } from './request-facts.js';
import { storageFacts, type StorageFacts } from './storage-facts.js';
import type { ToldProblem } from './told-problem.js';

/** All that the overlay shows, as plain data. It holds no personal data but what stands in names and addresses of the page. */
export interface DebugReport {
  /** Address of the page without its query. */
  readonly page: string;
  readonly policy: { readonly version: string; readonly hash: string };
  readonly problems: readonly ToldProblem[];
  readonly decision: DecisionFacts;
  readonly gates: readonly GateFacts[];
  readonly storage: readonly StorageFacts[];
  readonly requests: readonly RequestFacts[];
  readonly languages: LanguageFacts;
}

/** Looks at the page as it is now. Never throws: what the browser denies is not there. */
export async function makeReport(
  site: Site,
  problems: readonly ToldProblem[],
  entries: readonly PerformanceEntry[],
): Promise<DebugReport> {
  const storage = await storageFacts(site);
  return {
    page: location.origin + location.pathname,
    policy: { version: site.gates.version, hash: site.gates.hash },
    problems,
    decision: decisionFacts(site),
    gates: gateFacts(site, problems),
    storage,
    requests: requestFacts(site, entries),
    languages: languageFacts(site),
  };
}

/** The report as text, to be pasted into an issue. */
export const asJson = (report: DebugReport): string =>
  JSON.stringify(report, (_key, value: unknown) => (value instanceof Element ? undefined : value), 2);
