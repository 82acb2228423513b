import { loadPolicy } from '@konekto/policy';
import { describe, expect, it } from 'vitest';
import { chosenDeclarations } from './chosen-services.js';
import { defaults, type Answers } from './answers.js';
import { nextSteps } from './next-steps.js';
import { library, written } from './testing/own-policies.js';

function stepsFor(answers: Partial<Answers>, file = 'own.yaml'): string {
  const source = written(answers);
  const declarations = chosenDeclarations({ ...defaults, ...answers }, library);
  return nextSteps({ file, source, document: loadPolicy(source, file), declarations });
}

describe('the next steps', () => {
  it('hold the tags of the services, for the host on which they run', () => {
    const steps = stepsFor({ services: ['matomo', 'youtube'], domains: { matomo: 'stats.example.org' } });
    expect(steps).toContain(`_paq.push(['setTrackerUrl', 'https://stats.example.org/matomo.php']);`);
    expect(steps).toContain('src="https://stats.example.org/matomo.js"');
    expect(steps).toContain('<iframe data-service="youtube" data-src=');
    expect(stepsFor({ services: ['matomo'] })).toContain('src="/matomo/matomo.js"');
  });

  it('hold a header that lets the services load, and nobody else', () => {
    const header = /Content-Security-Policy: (.*)/.exec(stepsFor({ services: ['youtube'] }))?.[1];
    expect(header).toMatch(/^default-src 'self' youtube-nocookie\.com \*\.youtube-nocookie\.com /);
    expect(header).not.toContain('nonce');
  });

  it('let inline scripts of services run with a nonce, which the script tag carries', () => {
    const steps = stepsFor({ services: ['google-analytics'] });
    expect(steps).toContain('<script src="/konekto/konekto.js" nonce="{{nonce}}" async></script>');
    expect(steps).toContain("Content-Security-Policy: script-src 'nonce-{{nonce}}' 'strict-dynamic', ");
  });

  it('tell that services stay off for pupils, and keep them out of the header', () => {
    const steps = stepsFor({ audience: 'pupils', services: ['youtube'] });
    expect(steps).toContain('so these stay off: YouTube.');
    expect(steps).toContain("Content-Security-Policy: default-src 'self'; ");
  });

  it('place an element for each form, and tell that forms need a backend', () => {
    const steps = stepsFor({ forms: ['contact', 'campaign'] });
    expect(steps).toContain('<konekto-contact-form></konekto-contact-form>');
    expect(steps).toContain('<konekto-campaign-form campaign="example"></konekto-campaign-form>');
    expect(steps).toContain('The forms need a backend');
    const endpoint = 'https://api.example.org';
    expect(stepsFor({ forms: ['contact'], endpoint })).not.toContain('need a backend');
  });

  it('count what is unknown, and name the commands for the file', () => {
    const [, count] = /^(\d+) facts in it are still unknown/m.exec(stepsFor({})) ?? [];
    expect(Number(count)).toBe(written({}).split(': unknown\n').length - 1);
    expect(stepsFor({}, 'my policy.yaml')).toContain(
      'npx konekto build "my policy.yaml" --out public/konekto',
    );
  });
});
