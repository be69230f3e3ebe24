/** A file as the source of the figures: which of its paths, and what is wrong with it. */
import { Button, CheckboxControl, Notice } from '@wordpress/components';
import { createElement, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Attributes } from './attributes.js';
import type { Card } from './cards.js';
import { Choice } from './fields.js';
import { readFile, type FileContent } from './file.js';
import { toText } from './path-text.js';
import { OtherSources } from './source.js';

/** The content of a file; undefined until it is there. */
const useFile = (src: string): FileContent | undefined => {
  const [file, setFile] = useState<FileContent>();
  useEffect(() => {
    let isOutdated = false;
    const failed: FileContent = {
      paths: [],
      problems: [
        __('The file can’t be read. Is it still in the media library?', 'career-path-elements'),
      ],
    };
    setFile(undefined);
    readFile(src, document.documentElement.lang)
      .catch(() => failed)
      .then((content) => !isOutdated && setFile(content));
    return () => {
      isOutdated = true;
    };
  }, [src]);
  return file;
};

interface PathsProps {
  attributes: Attributes;
  paths: FileContent['paths'];
  update(changes: Partial<Attributes>): void;
}

/** Which path of several a card shows. */
const OnePath = ({ attributes, paths, update }: PathsProps) => (
  <Choice
    label={__('Career', 'career-path-elements')}
    value={attributes.pathId}
    options={[
      { value: '', label: __('Choose a career', 'career-path-elements') },
      ...paths.map(({ id, title }) => ({ value: id, label: title })),
    ]}
    onChange={(pathId) => update({ pathId })}
  />
);

/** Which paths a comparison shows. None chosen means all. */
const SomePaths = ({ attributes, paths, update }: PathsProps) => {
  const chosen = attributes.pathId.split(' ').filter(Boolean);
  const toggle = (id: string, isOn: boolean) => {
    const ids = paths.map((path) => path.id);
    const isKept = (other: string) => (other === id ? isOn : chosen.includes(other));
    update({ pathId: ids.filter(isKept).join(' ') });
  };
  return (
    <div
      className="career-path-fields"
      role="group"
      aria-label={__('Careers to compare', 'career-path-elements')}
    >
      <div className="career-path-title">
        {__('Careers to compare: none chosen means all, up to four', 'career-path-elements')}
      </div>
      {paths.map(({ id, title }) => (
        <CheckboxControl
          key={id}
          label={title}
          checked={chosen.includes(id)}
          onChange={(isOn) => toggle(id, isOn)}
          __nextHasNoMarginBottom
        />
      ))}
    </div>
  );
};

interface FileSourceProps {
  attributes: Attributes;
  card: Card;
  update(changes: Partial<Attributes>): void;
}

export const FileSource = ({ attributes, card, update }: FileSourceProps) => {
  const { pathId, src } = attributes;
  const file = useFile(src);
  const paths = file?.paths ?? [];
  const Paths = card.name === 'career-comparison' ? SomePaths : OnePath;
  const path = paths.length === 1 ? paths[0] : paths.find(({ id }) => id === pathId);
  return (
    <div className="career-path-form">
      <div>
        {__('Figures from the file:', 'career-path-elements')}{' '}
        <strong>{decodeURIComponent(src.split('/').at(-1) ?? src)}</strong>
      </div>
      {file && file.problems.length > 0 && (
        <Notice status="error" isDismissible={false}>
          <div>{__('The card can’t show this file:', 'career-path-elements')}</div>
          {file.problems.slice(0, 5).map((problem) => (
            <div key={problem}>{problem}</div>
          ))}
        </Notice>
      )}
      {paths.length > 1 && <Paths attributes={attributes} paths={paths} update={update} />}
      <OtherSources fileLabel={__('Choose another file', 'career-path-elements')} onChange={update}>
        {path && card.parts.length > 0 && (
          <Button
            variant="secondary"
            onClick={() => update({ path: toText(path), src: '', pathId: '' })}
          >
            {__('Edit a copy here', 'career-path-elements')}
          </Button>
        )}
      </OtherSources>
    </div>
  );
};
