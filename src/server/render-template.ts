/** Renders Lit templates as trees of HTML. It supports what the cards use, which is neither directives nor properties. */
import { nothing, type TemplateResult } from 'lit';
import { isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { defaultTreeAdapter as tree } from 'parse5';
import {
  isFixed,
  patternsOfTemplate,
  withoutEmptyLines,
  type Attribute,
  type Binding,
  type ElementPattern,
  type Pattern,
} from './compile-template.js';
import type { Element, Parent } from './html-tree.js';

/** Completes an element of a template, before its children are added. */
export type OnElement = (element: Element) => void;

/** Text as a browser reads it. */
const textOf = (value: unknown): string => {
  const text = String(value);
  return /[\0\r\n]/.test(text)
    ? withoutEmptyLines(text.replaceAll('\0', '').replace(/\r\n?/g, '\n'))
    : text;
};

const valueOf = (value: unknown): string =>
  String(value ?? '')
    .replaceAll('\0', '\ufffd')
    .replace(/\r\n?/g, '\n');

/** An attribute with its values; undefined if it is absent. */
const bind = (
  { name, isBoolean, texts, values }: Binding,
  all: readonly unknown[],
): Attribute | undefined => {
  let value = texts[0]!;
  for (let index = 0; index < values.length; index++) {
    const part = all[values[index]!];
    if (part === nothing || (isBoolean && !part)) return undefined;
    value += isBoolean ? '' : valueOf(part) + texts[index + 1]!;
  }
  return { name, value };
};

const attributesOf = (
  { attrs, fixedAttrs }: ElementPattern,
  values: readonly unknown[],
): Attribute[] => {
  if (fixedAttrs) return fixedAttrs;
  const all: Attribute[] = [];
  for (const attribute of attrs) {
    const bound = isFixed(attribute) ? attribute : bind(attribute, values);
    if (bound) all.push(bound);
  }
  return all;
};

const addText = (parent: Parent, value: string): void => {
  if (value)
    parent.childNodes.push(Object.assign(tree.createTextNode(value), { parentNode: parent }));
};

const addPatterns = (
  parent: Parent,
  patterns: readonly Pattern[],
  values: readonly unknown[],
  onElement: OnElement,
): void => {
  for (const pattern of patterns)
    if (typeof pattern === 'string') addText(parent, pattern);
    else if (typeof pattern === 'number') addValue(parent, values[pattern], onElement);
    else {
      const { children, namespaceURI, tagName } = pattern;
      const element = tree.createElement(tagName, namespaceURI, attributesOf(pattern, values));
      tree.appendChild(parent, element);
      if (tagName.includes('-')) onElement(element);
      addPatterns(element, children, values, onElement);
    }
};

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** Adds what a template renders, or any other value in a template. */
export const addValue = (parent: Parent, value: unknown, onElement: OnElement): void => {
  if (isTemplateResult(value)) {
    const { strings, values } = value as TemplateResult;
    const isSvg = isTemplateResult(value, TemplateResultType.SVG);
    addPatterns(parent, patternsOfTemplate(strings, isSvg), values, onElement);
  } else if (isList(value)) for (const each of value) addValue(parent, each, onElement);
  else if (value !== nothing && value !== undefined && value !== null)
    addText(parent, textOf(value));
};
