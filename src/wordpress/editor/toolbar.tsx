/** The choice of a card in the block’s toolbar. */
import { BlockControls } from '@wordpress/block-editor';
import { ToolbarDropdownMenu, ToolbarGroup } from '@wordpress/components';
import { createElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { cardNamed, cards } from './cards.js';
import { iconOf } from './icons.js';

interface ToolbarProps {
  card: string;
  onChange(card: string): void;
}

export const Toolbar = ({ card, onChange }: ToolbarProps) => (
  <BlockControls group="block">
    <ToolbarGroup>
      <ToolbarDropdownMenu
        icon={null}
        text={cardNamed(card).title}
        label={__('Choose a card', 'career-path-elements')}
        controls={cards.map(({ icon, name, title }) => ({
          title,
          icon: iconOf(icon),
          isActive: name === card,
          role: 'menuitemradio',
          onClick: () => onChange(name),
        }))}
      />
    </ToolbarGroup>
  </BlockControls>
);
