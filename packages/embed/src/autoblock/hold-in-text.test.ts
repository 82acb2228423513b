import { expect } from '@open-wc/testing';
import type { GateTable } from '@konekto/policy';
import { DomainRules } from './domain-rules.js';
import { delayFramesIn, holdScriptsIn } from './hold-in-text.js';

const table = {
  services: [{ id: 'counter', name: 'x', purpose: 'analytics', domains: ['stats.example.net'], storage: [] }],
} as unknown as GateTable;

const rules = new DomainRules(table, [], () => false);

/** The first element of a text, parsed without anything in it running or loading. */
const parsed = (text: string): Element | null =>
  new DOMParser().parseFromString(text, 'text/html').querySelector('script,iframe,div');

describe('holdScriptsIn', () => {
  it('gives a script to the gate of its service, and keeps its type', () => {
    for (const src of [
      '"//stats.example.net/a.js"',
      "'//stats.example.net/a.js'",
      '//stats.example.net/a.js',
    ]) {
      const script = parsed(holdScriptsIn(`<SCRIPT async type="module" src=${src}></SCRIPT>`, rules));
      expect(script?.getAttribute('type')).to.equal('text/plain');
      expect(script?.getAttribute('data-type')).to.equal('module');
      expect(script?.getAttribute('data-service')).to.equal('counter');
      expect(script?.getAttribute('src')).to.equal('//stats.example.net/a.js');
      expect(script?.hasAttribute('async')).to.equal(true);
    }
  });

  it('changes nothing else', () => {
    for (const text of [
      '<script src="/own.js"></script>',
      '<script>"//stats.example.net"</script>',
      '<script data-service="counter" type="text/plain" src="//stats.example.net"></script>',
      '<p title="//stats.example.net">',
    ])
      expect(holdScriptsIn(text, rules)).to.equal(text);
  });

  it('does not end an attribute in which the text of a tag stands', () => {
    for (const quote of ['"', "'"]) {
      const tag = '<script src=//stats.example.net onclick=alert(1)>';
      const element = parsed(holdScriptsIn(`<div title=${quote}${tag}${quote}></div>`, rules));
      expect(element?.getAttributeNames()).to.deep.equal(['title']);
    }
  });
});

describe('delayFramesIn', () => {
  it('makes declared frames lazy, and no others', () => {
    const frame = parsed(delayFramesIn('<iframe loading="eager" src="//stats.example.net"></iframe>', rules));
    expect(frame?.getAttribute('loading')).to.equal('lazy');
    const own = '<iframe src="/own.html"></iframe>';
    expect(delayFramesIn(own, rules)).to.equal(own);
  });
});
