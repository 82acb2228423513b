import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { tokenControls } from '../stories/design-tokens.js';
import { withSite } from '../stories/with-site.js';
import './preview.css';

// A glob, because the manifest is made by `npm run storybook` and may not be there yet.
const [manifest] = Object.values(
  import.meta.glob('./custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(manifest);

const readOnly = new Set(['properties', 'events', 'slots', 'css custom properties', 'css shadow parts']);

const preview: Preview = {
  tags: ['autodocs'],
  argTypes: tokenControls,
  argTypesEnhancers: [
    // Events, slots and parts are there to be read.
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => [
          name,
          readOnly.has(argType.table?.category ?? '') ? { ...argType, control: false } : argType,
        ]),
      ),
  ],
  parameters: {
    a11y: { test: 'error' },
    docs: { source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: [
          'Guide',
          ['Introduction', 'Theming', 'Accessibility', 'Events and API', 'Consent gates', 'Diagnostics'],
        ],
      },
    },
    layout: 'fullscreen',
    viewport: {
      options: {
        narrow: { name: 'Narrow, 320', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: 'Tablet, 768', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        wide: { name: 'Wide, 1280', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'nl' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
  },
  decorators: [
    withSite,
    (story, { globals, viewMode }) => {
      // A page of documentation shows stories of several kinds; there each keeps to its own frame.
      if (viewMode === 'docs') return story();
      document.documentElement.style.colorScheme = String(globals['theme']);
      document.documentElement.lang = String(globals['locale']);
      return story();
    },
  ],
};

export default preview;
