import { html, type TemplateResult } from 'lit';
import type { DebugReport } from './debug-report.js';
import { renderFacts } from './render-facts.js';
import { renderSection } from './render-section.js';

/** What the visitor decided, about which policy, and what the browser keeps of it. */
export function renderDecision({ decision, policy }: DebugReport): TemplateResult {
  const { status, source, decidedAt, policyVersion, undecided, cookie, globalPrivacyControl } = decision;
  return renderSection(
    { title: 'Decision' },
    renderFacts([
      ['State', status],
      ['Made by', source ? sources[source] : 'nobody yet'],
      ['On', decidedAt ?? 'no day yet'],
      ['Granted', renderIds(granted(decision.purposes))],
      ['Refused', renderIds(refused(decision.purposes, undecided))],
      ['To be asked', renderIds(undecided)],
      ['Services on', renderIds(granted(decision.services))],
      [
        'Policy',
        `${policy.version}${policyVersion && policyVersion !== policy.version ? `; decided on ${policyVersion}` : ''}`,
      ],
      ['Cookie', cookie ? html`<code>${cookie.value}</code> (${cookie.bytes} bytes)` : 'none'],
      ['GPC', globalPrivacyControl ? 'on: advertising is refused unless chosen here' : 'off'],
    ]),
  );
}

const sources = {
  visitor: 'the visitor',
  api: 'a script of the page (api)',
  gpc: 'Global Privacy Control (gpc)',
} as const;

type Choices = Readonly<Record<string, boolean>>;

const granted = (choices: Choices): string[] => Object.keys(choices).filter((id) => choices[id]);

const refused = (choices: Choices, undecided: readonly string[]): string[] =>
  Object.keys(choices).filter((id) => !choices[id] && !undecided.includes(id));

const renderIds = (ids: readonly string[]): unknown =>
  ids.length > 0 ? html`<code>${ids.join(', ')}</code>` : 'none';
