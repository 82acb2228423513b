/** What a page noted of a breach of its Content Security Policy. */
export interface ViolationNote {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

/**
 * The first script of every page: it notes what a test wants to know. That a resize is told of in the next frame is no
 * fault, though browsers tell of it as an error.
 */
export const prelude = (nonce?: string): string => `<script${nonce ? ` nonce="${nonce}"` : ''}>
ran = []; faults = []; violations = []; errors = [];
addEventListener('error', ({ message }) => message.startsWith('ResizeObserver loop') || faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
document.addEventListener('konekto-error', ({ code }) => errors.push(code));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  violations.push({ directive: effectiveDirective, blocked: blockedURI, sample }));
</script>`;

/** The text of a script that notes its own run. */
export const noting = (name: string): string => `ran.push('${name}');`;
