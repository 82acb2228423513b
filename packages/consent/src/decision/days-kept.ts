/** Consent and refusal are kept equally long (CB-14). */
export const daysKept = 180;
