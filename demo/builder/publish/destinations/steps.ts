/** Steps that several destinations share. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Choice, Step } from '../destination.js';

/** Pastes the code for any page; its rules for reserved space go into a style sheet. */
export const pasteHtml = (text: TemplateResult | string, { space }: Choice): Step[] => [
  { text, code: { kind: 'html', label: 'HTML' } },
  ...(space === 'rule'
    ? [{ text: 'Add this to your style sheet.', code: { kind: 'rules', label: 'CSS' } } as const]
    : []),
];

export const pastePlain = (text: TemplateResult | string): Step => ({
  text,
  code: { kind: 'plain', label: 'Plain HTML' },
});

/** Its text says when to copy the headings and lists instead of their code. */
export const pastePlainOrText = (text: TemplateResult | string): Step => ({
  text,
  code: { kind: 'plain', label: 'Plain HTML', isFormatted: true },
});

/** Copies the text with its headings and lists, for editors without a view for code. */
export const pasteAsText = (place: string): Step =>
  pastePlainOrText(
    html`Click <b>Copy as formatted text</b>, and paste it into ${place}. Headings and lists stay.`,
  );

export const pasteFrame = (text: TemplateResult | string): Step => ({
  text,
  code: { kind: 'frameTag', label: 'iframe' },
});

export const install: Step = {
  text: 'Install the package.',
  code: { kind: 'shell', label: 'Shell' },
};

/** Saves the data as a file of the project. */
export const saveJson = (file: string, { options: { data }, source }: Choice): Step[] => {
  if (source === 'file') return [{ text: html`Copy your JSON file to <code>${file}</code>.` }];
  if (!data) return [];
  return [
    {
      text: html`Save your career as <code>${file}</code>.`,
      code: { kind: 'json', label: 'JSON' },
    },
  ];
};

/** Only the page’s own files can be named in the address of an iframe. */
export const isInFrame = ({ source }: Choice): boolean => source === 'example';
