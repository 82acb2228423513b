import { html, type TemplateResult } from 'lit';
import { renderFacts } from './render-facts.js';
import { renderNone, renderSection } from './render-section.js';
import type { ToldProblem } from './told-problem.js';

/** What went wrong in this page, with the remedy for each. */
export const renderProblems = (problems: readonly ToldProblem[]): TemplateResult =>
  renderSection(
    { title: 'Problems', count: problems.length, open: problems.length > 0 },
    problems.length > 0
      ? html`<ul>
          ${problems.map(renderProblem)}
        </ul>`
      : renderNone('Nothing to mend has shown in this page so far.'),
  );

const renderProblem = ({ code, place, expected, found, remedy }: ToldProblem): TemplateResult =>
  html`<li>
    <p><span class="tag bad">${code}</span> ${place ? html`<code>${place}</code>` : 'the page'}</p>
    ${renderFacts([
      ['Expected', expected],
      ['Found', found],
      ['Remedy', remedy],
    ])}
  </li>`;
