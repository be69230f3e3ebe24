/** Types of custom-elements.json, as `manifest.ts` writes it. */
export interface Described {
  name: string;
  description: string;
}

interface Typed extends Described {
  type: { text: string };
}

export interface Attribute extends Typed {
  /** The property that it sets; absent for `lang`. */
  fieldName?: string;
  default?: string;
}

export interface Field extends Typed {
  kind: 'field';
  attribute?: string;
  default?: string;
  readonly?: boolean;
}

export interface Method extends Described {
  kind: 'method';
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type: { text: string } };
}

export interface CssProperty extends Described {
  default: string;
}

export type EventType = Typed;

export interface ElementDeclaration extends Described {
  tagName: string;
  superclass: { name: string; package: string };
  attributes: Attribute[];
  cssParts: Described[];
  cssProperties: CssProperty[];
  cssStates: Described[];
  events: EventType[];
  members: (Field | Method)[];
  slots: Described[];
}

export interface EventDeclaration extends Described {
  tagName: undefined;
  superclass: { name: string };
  members: (Field | Method)[];
}

export type Declaration = ElementDeclaration | EventDeclaration;

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

const declarationsOf = ({ modules }: Manifest): Declaration[] =>
  modules.flatMap(({ declarations }) => declarations);

export const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
  declaration.tagName !== undefined;

export const isField = (member: Field | Method): member is Field => member.kind === 'field';

export const elementsOf = (manifest: Manifest): ElementDeclaration[] =>
  declarationsOf(manifest).filter(isElement);

export const eventsOf = (manifest: Manifest): EventDeclaration[] =>
  declarationsOf(manifest).filter((declaration) => !isElement(declaration));

/** Merges items with the same name from several elements, with all their descriptions. */
export const mergeByName = (
  elements: ElementDeclaration[],
  kind: 'cssParts' | 'cssProperties' | 'cssStates',
): Described[] => {
  const tagsByText = new Map<string, Map<string, string[]>>();
  for (const element of elements)
    for (const item of element[kind]) {
      const text =
        'default' in item ? `${item.description} Default: \`${item.default}\`.` : item.description;
      const texts = tagsByText.get(item.name) ?? new Map<string, string[]>();
      texts.set(text, [...(texts.get(text) ?? []), `\`<${element.tagName}>\``]);
      tagsByText.set(item.name, texts);
    }
  return [...tagsByText].map(([name, texts]) => ({
    name,
    description: [...texts]
      .map(([text, tags]) => (texts.size > 1 ? `${tags.join(', ')}: ${text}` : text))
      .join('\n\n'),
  }));
};
