interface Rules {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const unchanged = (text: string): string => text;

// The texts and addresses come from the page's own markup, which its author wrote: releasing them adds no power.
const policy = trustedTypes?.createPolicy('konekto', {
  createHTML: unchanged,
  createScript: unchanged,
  createScriptURL: unchanged,
});

/** Markup, script text and addresses as pages with Trusted Types demand them (SEC-03). */
export const trustedScript = {
  markup: (text: string): string => policy?.createHTML(text) ?? text,
  text: (text: string): string => policy?.createScript(text) ?? text,
  address: (url: string): string => policy?.createScriptURL(url) ?? url,
};
