import type { Rule } from './rule.js';
import { applicationsUnknown } from './rules/applications-unknown.js';
import { automatedDecisionsUnstated } from './rules/automated-decisions-unstated.js';
import { channelWithoutAddress } from './rules/channel-without-address.js';
import { complaintUnknown } from './rules/complaint-unknown.js';
import { consentWordedAsGiven } from './rules/consent-worded-as-given.js';
import { contactIncomplete } from './rules/contact-incomplete.js';
import { contactUnknown } from './rules/contact-unknown.js';
import { dataUnspecified } from './rules/data-unspecified.js';
import { dpoUnknown } from './rules/dpo-unknown.js';
import { fieldBeyondPurpose } from './rules/field-beyond-purpose.js';
import { formBasisUnknown } from './rules/form-basis-unknown.js';
import { formOfAddressMixed } from './rules/form-of-address-mixed.js';
import { interestInsteadOfConsent } from './rules/interest-instead-of-consent.js';
import { interestUnnamed } from './rules/interest-unnamed.js';
import { legalBasisUnknown } from './rules/legal-basis-unknown.js';
import { linkSaysNothing } from './rules/link-says-nothing.js';
import { measurementNotLowImpact } from './rules/measurement-not-low-impact.js';
import { measurementTermLong } from './rules/measurement-term-long.js';
import { nationalNumberAsked } from './rules/national-number-asked.js';
import { obligationUnstated } from './rules/obligation-unstated.js';
import { otherPurposesContradicted } from './rules/other-purposes-contradicted.js';
import { partNotShown } from './rules/part-not-shown.js';
import { providerTransferUnstated } from './rules/provider-transfer-unstated.js';
import { providerUnknown } from './rules/provider-unknown.js';
import { pupilConsent } from './rules/pupil-consent.js';
import { pupilsNeverAsked } from './rules/pupils-never-asked.js';
import { purposeUnnamed } from './rules/purpose-unnamed.js';
import { purposeWithoutService } from './rules/purpose-without-service.js';
import { recipientsUnknown } from './rules/recipients-unknown.js';
import { retentionIndefinite } from './rules/retention-indefinite.js';
import { retentionUnknown } from './rules/retention-unknown.js';
import { rightUnknown } from './rules/right-unknown.js';
import { securityUnknown } from './rules/security-unknown.js';
import { sentenceLong } from './rules/sentence-long.js';
import { sentencesLongOnAverage } from './rules/sentences-long-on-average.js';
import { serviceWithoutTraces } from './rules/service-without-traces.js';
import { sourceUnknown } from './rules/source-unknown.js';
import { steeringWord } from './rules/steering-word.js';
import { transfersUnknown } from './rules/transfers-unknown.js';
import { translationMissing } from './rules/translation-missing.js';
import { withdrawalUnknown } from './rules/withdrawal-unknown.js';

/** Everything that is looked for in a document without mistakes: duties to inform first, then the banner, forms and pupils. */
export const rules: readonly Rule[] = [
  contactUnknown,
  contactIncomplete,
  dpoUnknown,
  legalBasisUnknown,
  formBasisUnknown,
  interestUnnamed,
  purposeUnnamed,
  recipientsUnknown,
  providerUnknown,
  transfersUnknown,
  providerTransferUnstated,
  retentionUnknown,
  retentionIndefinite,
  rightUnknown,
  withdrawalUnknown,
  complaintUnknown,
  obligationUnstated,
  automatedDecisionsUnstated,
  sourceUnknown,
  dataUnspecified,
  applicationsUnknown,
  securityUnknown,
  partNotShown,
  channelWithoutAddress,
  otherPurposesContradicted,
  linkSaysNothing,
  formOfAddressMixed,
  sentenceLong,
  sentencesLongOnAverage,
  translationMissing,
  steeringWord,
  interestInsteadOfConsent,
  consentWordedAsGiven,
  purposeWithoutService,
  serviceWithoutTraces,
  measurementNotLowImpact,
  measurementTermLong,
  fieldBeyondPurpose,
  nationalNumberAsked,
  pupilConsent,
  pupilsNeverAsked,
];
