/** Builds the site: the policy's assets and the pages, into `public/`. Alone: `node build.mjs`. */
import { buildSite, bundledPolicy, readPolicy } from '@konekto/cli';
import { formMarkup, markupToHtml } from '@konekto/policy';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The folder that is served as the site. */
export const publicFolder = join(here, 'public');
/** The folder with `konekto.js`, served under `/konekto/`. */
export const konektoFolder = join(publicFolder, 'konekto');

const formStylesheet = '<link rel="stylesheet" href="/konekto/konekto-forms.css" />';

/**
 * Builds everything anew.
 * @param {{ thirdParty: string }} options the origin that stands for the services of others
 * @returns {Promise<import('@konekto/policy').CompiledPolicy>} the policy that the site was built from
 * @throws {import('@konekto/policy').PolicyError} with every mistake in the policy
 */
export async function build({ thirdParty }) {
  const policy = await readPolicy(bundledPolicy());
  await rm(publicFolder, { recursive: true, force: true });
  await mkdir(publicFolder, { recursive: true });
  await buildSite(policy, konektoFolder);
  await cp(join(here, 'assets'), join(publicFolder, 'assets'), { recursive: true });
  await buildPages(policy, thirdParty);
  return policy;
}

/**
 * Assembles layout and pages. What stands before `<main` in a page goes into the head; a page named for a language is
 * in that language, the others are Dutch.
 * @param {import('@konekto/policy').CompiledPolicy} policy
 * @param {string} thirdParty
 */
async function buildPages(policy, thirdParty) {
  const layout = await read('layout.html');
  for (const file of await readdir(join(here, 'pages'))) {
    const name = basename(file, '.html');
    const language = policy.languages.includes(name) ? name : policy.languages[0];
    const [head, main] = (await read(`pages/${file}`)).split(/(?=<main)/);
    const whole = layout
      .replace('<!-- head -->', () => head + (main.includes('<!-- form:') ? formStylesheet : ''))
      .replace('<!-- main -->', () => main);
    const parts = await replaceNotes(whole, (kind, id, detail) => fill(kind, id, detail, policy, language));
    const page = markCurrent(parts, name === 'index' ? '/' : `/${name}`)
      .replaceAll('{{lang}}', language)
      .replaceAll('{{third-party}}', thirdParty);
    await writeFile(join(publicFolder, file), page);
  }
}

const read = (name) => readFile(join(here, name), 'utf8');

/** Replaces notes such as `<!-- part: footer -->`, also those inside what they are replaced by. */
async function replaceNotes(html, contentOf) {
  const note = /<!-- (part|svg|form): (\S+)(?: (\S+))? -->/;
  let whole = html;
  for (let found = note.exec(whole); found; found = note.exec(whole)) {
    const [text, kind, id, detail] = found;
    const content = await contentOf(kind, id, detail);
    whole = whole.replace(text, () => content);
  }
  return whole;
}

/** What a note stands for: a part of the page, a drawing that takes the page's colours, or a form of the policy. */
async function fill(kind, id, detail, policy, language) {
  if (kind === 'svg') return (await read(`assets/${id}.svg`)).trim();
  if (kind === 'form') return formHtml(policy, language, id, detail);
  return read(`parts/${id}.html`).catch(() => read(`parts/${id}.${language}.html`));
}

/** The form as it works without JavaScript; the element around it wakes it (no second form is made). */
function formHtml(policy, language, id, campaign) {
  const { words, privacyPage, forms } = policy.content[language].forms;
  const action = `/v1/forms/${id}`;
  return markupToHtml(formMarkup(forms[id], { words, privacyPage, action, ...(campaign && { campaign }) }));
}

/** Tells assistive technology which link of the main menu leads to this page. */
const markCurrent = (html, address) =>
  html.replace(/<nav aria-label="(?:Hoofdmenu|Main menu)">.*?<\/nav>/s, (menu) =>
    menu.replace(`href="${address}"`, () => `href="${address}" aria-current="page"`),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build({ thirdParty: process.env['THIRD_PARTY_URL'] ?? 'http://127.0.0.1:8081' });
  console.log(`Built ${publicFolder}`);
}
