import { html, type TemplateResult } from 'lit';
import type { PurposeValue } from './choices-draft.js';

interface SwitchOptions {
  readonly id: string;
  readonly value: PurposeValue;
  /** Id of the text that names it. */
  readonly labelledBy: string;
  readonly onChange: (value: boolean) => void;
}

/** A checkbox of the platform that looks like a switch; half on when only some services are. */
export const renderSwitch = ({ id, value, labelledBy, onChange }: SwitchOptions): TemplateResult =>
  html`<input
    type="checkbox"
    id=${id}
    aria-labelledby=${labelledBy}
    .checked=${value === true}
    .indeterminate=${value === 'mixed'}
    @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
  />`;
