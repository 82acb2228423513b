import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.js';
import { bundledPolicy, readPolicy } from '../read-policy.js';
import { formSnippet } from './form-snippet.js';

const endpoint = 'https://privacy.example.org';
const bundled = (overrides = { endpoint }) => readPolicy(bundledPolicy(), overrides);
const withOwnForm = async () => {
  const policy = await bundled();
  const content = Object.entries(policy.content).map(([language, words]) => {
    const contact = { ...words.forms.forms['contact']!, id: 'intake' };
    return [language, { ...words, forms: { ...words.forms, forms: { intake: contact } } }] as const;
  });
  return { ...policy, content: Object.fromEntries(content) };
};

describe('formSnippet', () => {
  it('is a form that posts to the backend, its style sheet, and the element around it', async () => {
    const html = formSnippet(await bundled(), 'contact');
    const [link, element, form] = html.split('\n');
    expect(link).toBe('<link rel="stylesheet" href="https://privacy.example.org/konekto/konekto-forms.css">');
    expect(element).toBe('<konekto-contact-form>');
    expect(form).toContain('<form class="konekto-form" method="post"');
    expect(form).toContain(' action="https://privacy.example.org/v1/forms/contact"');
    expect(form).toContain(' lang="nl" dir="ltr"');
    expect(html).toMatch(/\n<\/konekto-contact-form>$/);
    expect(html).not.toContain('<script');
  });

  it('keeps the path of a backend that has one', async () => {
    const html = formSnippet(await bundled({ endpoint: 'https://example.org/privacy/' }), 'contact');
    expect(html).toContain(' action="https://example.org/privacy/v1/forms/contact"');
  });

  it('is in the language that was asked for, and for the campaign', async () => {
    const html = formSnippet(await bundled(), 'campaign', { language: 'en', campaign: 'open-dag' });
    expect(html).toContain('<konekto-campaign-form campaign="open-dag">');
    expect(html).toContain('<input type="hidden" name="campaign" value="open-dag">');
    expect(html).toContain('<input type="hidden" name="_language" value="en">');
    expect(html).toContain(' lang="en" dir="ltr"');
  });

  it('names the form where its element has no name of its own', async () => {
    expect(formSnippet(await withOwnForm(), 'intake')).toContain('\n<konekto-form form="intake">\n');
  });

  it.each([
    ['contakt', {}, 'no form "contakt"', /^It has: campaign, contact, newsletter\.$|contact/],
    ['constructor', {}, 'no form "constructor"', /contact/],
    ['contact', { language: 'fr' }, 'no language "fr"', /^It has: nl, en\.$/],
    ['campaign', { campaign: 'feest' }, 'no campaign "feest"', /open-dag/],
    ['contact', { campaign: 'open-dag' }, 'no campaign "open-dag"', /^It has none\.$/],
  ])('says of %s %j what there is', async (id, options, message, remedy) => {
    const policy = await bundled();
    const fault = (): unknown => {
      try {
        return formSnippet(policy, id, options);
      } catch (error) {
        return error;
      }
    };
    expect(fault()).toBeInstanceOf(CommandError);
    expect((fault() as CommandError).message).toContain(message);
    expect((fault() as CommandError).remedy).toMatch(remedy);
  });

  it('needs a backend', async () => {
    const { gates, ...policy } = await bundled();
    const { endpoint: _, ...withoutEndpoint } = gates;
    expect(() => formSnippet({ ...policy, gates: withoutEndpoint }, 'contact')).toThrow(/no endpoint/);
  });
});
