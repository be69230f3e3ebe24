/**
 * What a picture consists of. Positions are measured from the side where a line of text starts, so that pictures in
 * right-to-left languages are mirrored when they are written.
 */

/** A piece of a line of text. */
export interface Span {
  text: string;
  size: number;
  colour: string;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  /** The language of the text, if it isn't the picture's. */
  lang?: string | undefined;
}

/** A gradient from the start of a line, or from the bottom. */
export interface Gradient {
  axis: 'along' | 'up';
  stops: readonly { at: number; colour: string; opacity: number }[];
}

export type Paint = string | Gradient;

export interface TextShape {
  type: 'text';
  x: number;
  /** The baseline. */
  y: number;
  /** Which end of the line, or its middle, is at `x`. */
  anchor: 'start' | 'middle' | 'end';
  /** The most that the line is wide. */
  width: number;
  direction: 'ltr' | 'rtl';
  spans: readonly Span[];
}

export interface RectShape {
  type: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Paint;
  /** The radius of all corners, or only of the upper ones. */
  radius?: number | undefined;
  corners?: 'top' | undefined;
  stroke?: Paint | undefined;
}

/** A horizontal line of dots. */
export interface DotsShape {
  type: 'dots';
  x: number;
  y: number;
  width: number;
  colour: string;
}

export type Shape = TextShape | RectShape | DotsShape;

/** A part of a picture, at its own origin. */
export interface Box {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

export const rect = (shape: Omit<RectShape, 'type'>): RectShape => ({ type: 'rect', ...shape });
