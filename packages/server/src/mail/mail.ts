/** A mail in plain text. */
export interface MailMessage {
  /** The job that sends it: gives the Message-ID, so that one sent twice is known as one. */
  readonly id: string;
  /** Undefined: nobody to send to; the message is only kept. */
  readonly to: string | undefined;
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
}

/** Delivers mail. Resolves when it has been handed over for good; sending the same id again does no harm. */
export interface Mail {
  send(message: MailMessage): Promise<void>;
}
