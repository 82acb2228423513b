import { define } from '../define.js';
import { CampaignForm } from './campaign-form.js';

define('konekto-campaign-form', CampaignForm);
