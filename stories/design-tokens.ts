import { tokens } from '@konekto/elements/tokens';
import type { ArgTypes } from '@storybook/web-components-vite';

/** A design token as a site sets it. */
export interface DesignToken {
  /** The public custom property. */
  readonly name: string;
  /** For colours, what holds in light; else the default. */
  readonly light: string;
  /** For colours, what holds in dark. */
  readonly dark: string | undefined;
  readonly changes: string;
}

const changes: Readonly<Record<string, string>> = {
  '--konekto-color-surface': 'Background of the banner, the dialog, cards and input fields',
  '--konekto-color-raised': 'Background of quiet areas: placeholders, notices, service details',
  '--konekto-color-text': 'Text',
  '--konekto-color-muted': 'Secondary text: descriptions, terms, hints',
  '--konekto-color-line': 'Thin lines between parts and around cards',
  '--konekto-color-control': 'Borders of input fields and of switches that are off',
  '--konekto-color-accent': 'Buttons, links, focus outlines, switches that are on',
  '--konekto-color-on-accent': 'Text on the accent colour',
  '--konekto-color-danger': 'Errors',
  '--konekto-color-success': 'What is allowed, and the message after sending',
  '--konekto-space': 'The unit of spacing; every gap is a multiple of it',
  '--konekto-radius': 'Corners of cards, banner and dialog',
  '--konekto-radius-control': 'Corners of buttons and input fields',
  '--konekto-shadow': 'Shadow of the banner and the dialog',
  '--konekto-font': 'Typeface; without it, that of the page',
  '--konekto-font-size': 'Size of text; everything else scales with it',
};

/** Every design token, read from the source of the elements, so that no table can differ from it. */
export const designTokens: readonly DesignToken[] = [
  ...tokens.matchAll(/--_[\w-]+: var\((?<name>--konekto-[\w-]+), (?<value>.+)\);/g),
].map(({ groups }) => describe(groups?.['name'] ?? '', groups?.['value'] ?? ''));

function describe(name: string, value: string): DesignToken {
  const text = changes[name];
  if (!text) throw new Error(`${name} has no description: add what it changes to stories/design-tokens.ts.`);
  const colours = /^light-dark\((?<light>[^,]+), (?<dark>[^)]+)\)$/.exec(value)?.groups;
  return { name, light: colours?.['light'] ?? value, dark: colours?.['dark'], changes: text };
}

const fonts = ['system-ui, sans-serif', 'Georgia, serif', 'ui-monospace, monospace'];

/** A control for every design token, in a group of its own. */
export const tokenControls: ArgTypes = Object.fromEntries(
  designTokens.map(({ name, light, dark, changes: description }) => [
    name,
    {
      name,
      description,
      control: name.includes('-color-') ? 'color' : name === '--konekto-font' ? 'select' : 'text',
      ...(name === '--konekto-font' && { options: fonts }),
      table: {
        category: 'design tokens',
        type: { summary: name.includes('-color-') ? 'colour' : 'CSS value' },
        defaultValue: { summary: dark ? `${light}, dark ${dark}` : light },
      },
    },
  ]),
);

/** The tokens among a story's arguments, as custom properties. */
export const chosenTokens = (args: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) =>
      name.startsWith('--konekto-') && typeof value === 'string' && value ? [[name, value]] : [],
    ),
  );
