import { FormElement } from './form-element.js';

/**
 * The policy's form `campaign`, for one of its campaigns.
 *
 * @attr campaign - id of a campaign that the policy declares; without it the visitor chooses one
 */
export class CampaignForm extends FormElement {
  protected override get formId(): string {
    return 'campaign';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'konekto-campaign-form': CampaignForm;
  }
}
