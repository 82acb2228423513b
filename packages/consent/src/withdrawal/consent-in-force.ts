import type { GateTable } from '@konekto/policy';
import type { ConsentState } from '../decision/state.js';
import type { Gate } from '../gates/gate.js';

/** What a clean-up asks of consent at the moment that it acts: a later decision may have come first. */
export interface ConsentInForce {
  readonly table: GateTable;
  readonly state: ConsentState;
  /** The ids of the purposes that the visitor is still to be asked for. */
  readonly undecided: readonly string[];
  readonly gates: { readonly open: Iterable<Gate> };
}
