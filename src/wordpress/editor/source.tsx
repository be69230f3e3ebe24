/** Where the figures come from: the bundled example, the author, or a file. */
import { MediaUpload, MediaUploadCheck } from '@wordpress/block-editor';
import { Button } from '@wordpress/components';
import { createElement, type ReactNode } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Attributes } from './attributes.js';
import type { Card } from './cards.js';

interface ChooseFileProps {
  children: ReactNode;
  variant: 'secondary' | 'tertiary';
  onChoose(changes: Partial<Attributes>): void;
}

/** Opens the media library, for users who may use it. */
export const ChooseFile = ({ children, onChoose, variant }: ChooseFileProps) => (
  <MediaUploadCheck>
    <MediaUpload
      title={__('Choose a file with a career path', 'career-path-elements')}
      allowedTypes={['application/json']}
      onSelect={({ url }) => onChoose({ src: url, path: '', pathId: '' })}
      render={({ open }) => (
        <Button variant={variant} onClick={open}>
          {children}
        </Button>
      )}
    />
  </MediaUploadCheck>
);

interface ExampleProps {
  card: Card;
  onEnter(): void;
  onChoose(changes: Partial<Attributes>): void;
}

/** Says that the card shows an example, and offers the other sources. */
export const Example = ({ card, onChoose, onEnter }: ExampleProps) => (
  <div className="career-path-form">
    <div>{__('This is an example: the career of an MLOps engineer.', 'career-path-elements')}</div>
    <div className="career-path-buttons">
      {card.parts.length > 0 && (
        <Button variant="primary" onClick={onEnter}>
          {__('Enter your own figures', 'career-path-elements')}
        </Button>
      )}
      <ChooseFile variant="secondary" onChoose={onChoose}>
        {__('Choose a JSON file', 'career-path-elements')}
      </ChooseFile>
    </div>
  </div>
);

interface OtherSourcesProps {
  fileLabel: string;
  onChange(changes: Partial<Attributes>): void;
  children?: ReactNode;
}

/** Buttons that replace the figures. */
export const OtherSources = ({ children, fileLabel, onChange }: OtherSourcesProps) => (
  <div className="career-path-buttons">
    {children}
    <ChooseFile variant="tertiary" onChoose={onChange}>
      {fileLabel}
    </ChooseFile>
    <Button variant="tertiary" onClick={() => onChange({ path: '', src: '', pathId: '' })}>
      {__('Show the example', 'career-path-elements')}
    </Button>
  </div>
);
