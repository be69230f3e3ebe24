/** The block’s settings in the sidebar. */
import { InspectorControls, PanelColorSettings } from '@wordpress/block-editor';
import { PanelBody, SelectControl, TextControl, ToggleControl } from '@wordpress/components';
import { createElement, Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { languages, themes } from 'lists';
import type { Attributes } from './attributes.js';
import { cards } from './cards.js';

interface InspectorProps {
  attributes: Attributes;
  update(changes: Partial<Attributes>): void;
}

/** Each language by its own name. */
const languageOptions = languages.map((tag) => ({
  value: tag,
  label: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
}));

const themeLabels: Record<string, string> = {
  contrast: __('High contrast', 'career-path-elements'),
  corporate: __('Corporate', 'career-path-elements'),
  glass: __('Glass', 'career-path-elements'),
  paper: __('Paper', 'career-path-elements'),
  terminal: __('Terminal', 'career-path-elements'),
};

const hasSteps = (card: string): boolean => card === 'career-path' || card === 'career-roadmap';

const Learners = ({ attributes, update }: InspectorProps) => (
  <PanelBody title={__('Learners', 'career-path-elements')}>
    <ToggleControl
      label={__('Let readers tick off steps', 'career-path-elements')}
      help={__('Their progress stays in their own browser.', 'career-path-elements')}
      checked={attributes.trackable}
      onChange={(trackable) => update({ trackable })}
      __nextHasNoMarginBottom
    />
    <TextControl
      type="date"
      label={__('Start date', 'career-path-elements')}
      help={__('If given, each step shows when it starts and ends.', 'career-path-elements')}
      value={attributes.begin}
      onChange={(begin) => update({ begin })}
      __nextHasNoMarginBottom
      __next40pxDefaultSize
    />
  </PanelBody>
);

export const Inspector = ({ attributes, update }: InspectorProps) => (
  <>
    <InspectorControls>
      <PanelBody title={__('Card', 'career-path-elements')}>
        <SelectControl
          label={__('Shows', 'career-path-elements')}
          value={attributes.card}
          options={cards.map(({ name, title }) => ({ value: name, label: title }))}
          onChange={(card) => update({ card })}
          __nextHasNoMarginBottom
          __next40pxDefaultSize
        />
        <SelectControl
          label={__('Heading level', 'career-path-elements')}
          value={String(attributes.headingLevel)}
          options={['1', '2', '3', '4', '5', '6'].map((level) => ({
            value: level,
            /* translators: %s: level of a heading, 1 to 6. */
            label: sprintf(__('Heading %s', 'career-path-elements'), level),
          }))}
          onChange={(level) => update({ headingLevel: Number(level) })}
          __nextHasNoMarginBottom
          __next40pxDefaultSize
        />
        <SelectControl
          label={__('Language', 'career-path-elements')}
          help={__('Of the card’s own words and figures.', 'career-path-elements')}
          value={attributes.lang}
          options={[
            { value: '', label: __('The site’s language', 'career-path-elements') },
            ...languageOptions,
          ]}
          onChange={(lang) => update({ lang })}
          __nextHasNoMarginBottom
          __next40pxDefaultSize
        />
      </PanelBody>
      {hasSteps(attributes.card) && <Learners attributes={attributes} update={update} />}
    </InspectorControls>
    <InspectorControls group="styles">
      <PanelBody title={__('Theme', 'career-path-elements')}>
        <SelectControl
          label={__('Theme', 'career-path-elements')}
          hideLabelFromVision
          value={attributes.theme}
          options={[
            { value: '', label: __('Like the page', 'career-path-elements') },
            ...themes.map((name) => ({ value: name, label: themeLabels[name] ?? name })),
          ]}
          onChange={(theme) => update({ theme })}
          __nextHasNoMarginBottom
          __next40pxDefaultSize
        />
      </PanelBody>
      <PanelColorSettings
        title={__('Card colors', 'career-path-elements')}
        colorSettings={[
          {
            label: __('Accent', 'career-path-elements'),
            value: attributes.accent || undefined,
            onChange: (accent) => update({ accent: accent ?? '' }),
          },
        ]}
      />
    </InspectorControls>
  </>
);
