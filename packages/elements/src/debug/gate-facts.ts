import { elementPath, type Condition, type Gate } from '@konekto/consent';
import type { Site } from '../site/site.js';
import type { ToldProblem } from './told-problem.js';
import { whyHeld, whyOpen } from './why.js';

/** How a gated element fares. */
export type GateStatus = 'never' | 'failed' | 'held' | 'open';

/** What a gate holds, and why. */
export interface GateFacts {
  /** CSS path of the element, or of its placeholder. */
  readonly place: string;
  /** As an author writes it: `analytics !marketing`. */
  readonly condition: string;
  readonly service: string | undefined;
  readonly status: GateStatus;
  readonly why: string;
}

/** Every gate of the page: those that can't open first, then what is held, then what is open. */
export function gateFacts(site: Site, problems: readonly ToldProblem[]): GateFacts[] {
  const { held, open } = site.consent.gates;
  const opened = [...open].map((gate) => openFacts(gate, site, problems));
  return [
    ...problems.filter(isUndeclaredGate).map(undeclaredFacts),
    ...opened.filter(({ status }) => status === 'failed'),
    ...[...held].map((gate) => facts(gate, 'held', whyHeld(gate.condition, site))),
    ...opened.filter(({ status }) => status === 'open'),
  ];
}

const isUndeclaredGate = ({ code, element }: ToldProblem): boolean =>
  code === 'undeclared' && element?.localName.endsWith('-form') === false;

const undeclaredFacts = ({ place, ids }: ToldProblem): GateFacts => ({
  place,
  condition: ids.join(' '),
  service: undefined,
  status: 'never',
  why: `the policy does not declare ${ids.map((id) => `"${id}"`).join(', ')}`,
});

function openFacts(gate: Gate, site: Site, problems: readonly ToldProblem[]): GateFacts {
  const problem = problems.find(
    ({ code, element }) => code.startsWith('script-') && element === gate.element,
  );
  if (!problem) return facts(gate, 'open', whyOpen(gate.condition, site));
  return facts(
    gate,
    'failed',
    problem.code === 'script-failed' ? 'it did not load' : 'it did not answer in time',
  );
}

const facts = ({ anchor, condition }: Gate, status: GateStatus, why: string): GateFacts => ({
  place: elementPath(anchor),
  condition: written(condition),
  service: condition.service,
  status,
  why,
});

const written = ({ granted, refused }: Condition): string =>
  [...granted, ...refused.map((id) => `!${id}`)].join(' ');
