/**
 * The parts of WordPress’s packages that the block uses. WordPress provides them as globals; their npm packages
 * would install hundreds of others.
 */

/** WordPress passes on React’s own functions. */
declare module '@wordpress/element' {
  export {
    createElement,
    Fragment,
    useEffect,
    useMemo,
    useRef,
    useState,
    type ReactNode,
  } from 'react';
  export const RawHTML: (props: { children: string }) => import('react').JSX.Element;
}

declare namespace JSX {
  type Element = import('react').JSX.Element;
  type ElementType = import('react').JSX.ElementType;
  type ElementChildrenAttribute = import('react').JSX.ElementChildrenAttribute;
  type IntrinsicAttributes = import('react').JSX.IntrinsicAttributes;
  type IntrinsicElements = import('react').JSX.IntrinsicElements;
}

declare module '@wordpress/i18n' {
  export const __: (text: string, domain: string) => string;
  export const sprintf: (format: string, ...values: (string | number)[]) => string;
}

declare module '@wordpress/a11y' {
  export const speak: (message: string) => void;
}

declare module '@wordpress/blocks' {
  import type { ReactNode } from 'react';

  export interface EditProps<A> {
    attributes: A;
    clientId: string;
    isSelected: boolean;
    setAttributes(changes: Partial<A>): void;
  }

  export interface Variation<A> {
    name: string;
    title: string;
    description: string;
    icon: ReactNode;
    attributes: Partial<A>;
    isActive: (keyof A)[];
    isDefault?: boolean;
    keywords?: string[];
    scope: ('block' | 'inserter' | 'transform')[];
    example?: { attributes: Partial<A> };
  }

  export type Transform =
    | {
        type: 'shortcode';
        tag: string;
        isMatch(given: ShortcodeMatch): boolean;
        attributes: Record<string, { type: string; shortcode(given: ShortcodeMatch): unknown }>;
      }
    | {
        type: 'block';
        blocks: string[];
        isMatch(attributes: Record<string, string>): boolean;
        transform(attributes: Record<string, string>): Block;
      };

  export interface ShortcodeMatch {
    named: Record<string, string | undefined>;
  }

  export interface Block {
    name: string;
  }

  export interface BlockSettings<A> {
    icon: ReactNode;
    edit(props: EditProps<A>): ReactNode;
    save(props: { attributes: A }): ReactNode;
    deprecated: { attributes: object; save(): null }[];
    transforms: { from: Transform[] };
    variations: Variation<A>[];
  }

  export const registerBlockType: <A>(name: string, settings: BlockSettings<A>) => void;
  export const createBlock: (name: string, attributes: object) => Block;
}

declare module '@wordpress/block-editor' {
  import type { FC, HTMLAttributes, ReactNode, Ref } from 'react';

  interface Media {
    id: number;
    url: string;
  }

  type BlockProps = HTMLAttributes<HTMLElement> & { ref: Ref<HTMLDivElement> };

  export const useBlockProps: {
    (props?: HTMLAttributes<HTMLElement>): BlockProps;
    save(): HTMLAttributes<HTMLElement>;
  };
  export const BlockControls: FC<{ group?: 'block' | 'other'; children: ReactNode }>;
  export const InspectorControls: FC<{ group?: 'settings' | 'styles'; children: ReactNode }>;
  export const PanelColorSettings: FC<{
    title: string;
    initialOpen?: boolean;
    colorSettings: {
      label: string;
      value: string | undefined;
      onChange(value: string | undefined): void;
    }[];
  }>;
  export const MediaUploadCheck: FC<{ children: ReactNode }>;
  export const MediaUpload: FC<{
    title: string;
    allowedTypes: string[];
    onSelect(media: Media): void;
    render(props: { open(): void }): ReactNode;
  }>;
}

declare module '@wordpress/components' {
  import type { ButtonHTMLAttributes, FC, ReactNode } from 'react';

  interface Control<T> {
    label: string;
    value: T;
    onChange(value: T): void;
    help?: ReactNode;
    className?: string;
    hideLabelFromVision?: boolean;
    __nextHasNoMarginBottom?: boolean;
    __next40pxDefaultSize?: boolean;
  }

  interface Option {
    label: string;
    value: string;
  }

  interface TextProps extends Control<string> {
    type?: 'date';
    inputMode?: 'decimal';
    placeholder?: string;
    autoComplete?: 'off';
    'aria-invalid'?: boolean;
    onBlur?(): void;
  }

  export const TextControl: FC<TextProps>;
  export const TextareaControl: FC<Control<string> & { rows?: number; placeholder?: string }>;
  export const SelectControl: FC<Control<string> & { options: Option[] }>;
  export const CheckboxControl: FC<
    Omit<Control<boolean>, 'value'> & { checked: boolean; value?: undefined }
  >;
  export const ToggleControl: FC<
    Omit<Control<boolean>, 'value'> & { checked: boolean; value?: undefined }
  >;
  export const Button: FC<
    ButtonHTMLAttributes<HTMLButtonElement> & {
      icon?: ReactNode;
      label?: string;
      variant?: 'primary' | 'secondary' | 'tertiary';
      size?: 'small';
    }
  >;
  export const Notice: FC<{
    status: 'error';
    isDismissible: boolean;
    children: ReactNode;
  }>;
  export const PanelBody: FC<{ title: string; initialOpen?: boolean; children: ReactNode }>;
  export const Disabled: FC<{ children: ReactNode }>;
  export const SVG: FC<{
    viewBox: string;
    xmlns: string;
    width?: number;
    height?: number;
    children: ReactNode;
  }>;
  export const Path: FC<{ d: string }>;
  export const ToolbarDropdownMenu: FC<{
    icon: ReactNode;
    label: string;
    text?: string;
    controls: {
      title: string;
      icon?: ReactNode;
      isActive: boolean;
      role: 'menuitemradio';
      onClick(): void;
    }[];
  }>;
  export const ToolbarGroup: FC<{ children: ReactNode }>;
}

declare module '@wordpress/data' {
  interface BlockEditor {
    getSettings(): { __unstableIsPreviewMode?: boolean; isPreviewMode?: boolean };
  }

  interface Actions {
    'core/block-editor': {
      __unstableMarkLastChangeAsPersistent(): void;
      __unstableMarkNextChangeAsNotPersistent(): void;
    };
    'core/editor':
      { lockPostSaving(name: string): void; unlockPostSaving(name: string): void } | undefined;
    'core/notices': {
      createWarningNotice(text: string, options: { id: string }): void;
      removeNotice(id: string): void;
    };
  }

  interface Selectors {
    'core/block-editor': BlockEditor;
  }

  export const useDispatch: <N extends keyof Actions>(store: N) => Actions[N];
  export const useSelect: <T>(
    read: (select: <N extends keyof Selectors>(store: N) => Selectors[N]) => T,
    dependencies: unknown[],
  ) => T;
}

declare module '@wordpress/shortcode' {
  interface Match {
    shortcode: { attrs: { named: Record<string, string | undefined> } };
  }
  export const next: (tag: string, text: string) => Match | undefined;
}

declare module '*/block.json' {
  export const attributes: object;
  export const name: string;
}
