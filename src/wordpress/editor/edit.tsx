/** The block in the editor: the card, and above it, while the block is selected, what the card shows. */
import { useBlockProps } from '@wordpress/block-editor';
import type { EditProps } from '@wordpress/blocks';
import { Notice } from '@wordpress/components';
import { createElement, useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Attributes } from './attributes.js';
import { cardNamed } from './cards.js';
import { currencyOf } from './currencies.js';
import { FileSource } from './file-source.js';
import { Form } from './form.js';
import { Inspector } from './inspector.js';
import { fromText, toText } from './path-text.js';
import { Preview } from './preview.js';
import { site } from './site.js';
import { Example, OtherSources } from './source.js';
import { toPath } from './to-path.js';
import { Toolbar } from './toolbar.js';
import { usePlain } from './use-plain.js';

interface SourceProps {
  attributes: Attributes;
  update(changes: Partial<Attributes>): void;
}

/** What the card shows, and where it comes from. */
const Source = ({ attributes, update }: SourceProps) => {
  const { lang, path, src } = attributes;
  const [isNew, setIsNew] = useState(false);
  const card = cardNamed(attributes.card);
  if (path && card.parts.length)
    return (
      <Form card={card} text={path} isNew={isNew} onChange={(text) => update({ path: text })}>
        <OtherSources
          fileLabel={__('Use a JSON file instead', 'career-path-elements')}
          onChange={update}
        />
      </Form>
    );
  if (path)
    return (
      <div className="career-path-form">
        <div>{__('A comparison needs a file with several careers.', 'career-path-elements')}</div>
        <OtherSources
          fileLabel={__('Choose a JSON file', 'career-path-elements')}
          onChange={update}
        />
      </div>
    );
  if (src) return <FileSource attributes={attributes} card={card} update={update} />;
  const enter = () => {
    setIsNew(true);
    update({ path: toText(toPath({ currency: currencyOf(lang || site.lang) })) });
  };
  return <Example card={card} onEnter={enter} onChoose={update} />;
};

export const Edit = ({
  attributes,
  clientId,
  isSelected,
  setAttributes,
}: EditProps<Attributes>) => {
  const update = usePlain({ attributes, clientId, setAttributes });
  // The same object as long as the text is the same: the card renders when it gets another one.
  const path = useMemo(() => fromText(attributes.path), [attributes.path]);
  return (
    <div {...useBlockProps()}>
      <Toolbar card={attributes.card} onChange={(card) => update({ card })} />
      <Inspector attributes={attributes} update={update} />
      {isSelected && <Source attributes={attributes} update={update} />}
      {attributes.path && !path ? (
        <Notice status="error" isDismissible={false}>
          {__('The figures of this card can’t be read.', 'career-path-elements')}
        </Notice>
      ) : (
        <Preview attributes={attributes} path={path} />
      )}
    </div>
  );
};
