import type { TemplateResult } from 'lit';
import type { LanguageFacts } from './language-facts.js';
import { renderFacts } from './render-facts.js';
import { renderSection } from './render-section.js';

/** Which language was asked for, and which the visitor reads. */
export const renderLanguages = ({ shown, available, script, page }: LanguageFacts): TemplateResult =>
  renderSection(
    { title: 'Languages' },
    renderFacts([
      ['Shown', shown],
      ['Policy', available.join(', ')],
      ['data-lang', script ?? 'not set'],
      ['Page', page ?? 'no lang attribute'],
    ]),
  );
