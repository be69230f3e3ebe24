/** What a run measures, as in `results.json`. Milliseconds and bytes, by the names of peers. */
import type { Thing } from './content.js';
import type { Summary } from './statistics.js';

type Row<Key extends string> = Record<Key, Summary>;

export type LoadRow = Row<'bytes' | 'requests' | 'fcp' | 'lcp' | 'painted' | 'shifts'> &
  Partial<Row<'busy'>>;

/** How the time grows with the amount of work; the slope is 1 where it grows linearly. */
export interface Line {
  points: { count: number; ms: number; low: number; high: number }[];
  slope: number;
}

export interface Growth {
  cards: Line;
  steps: Line;
  skills: Line;
  scroll: Record<number, { fps: number; slow: number }>;
}

export interface Results {
  machine: { browser: string; cores: number; processor: string; date: string };
  load: Partial<Record<Thing, Record<string, LoadRow>>>;
  /** Milliseconds until a number of ladders are painted. */
  ladders: Record<string, Record<string, Summary>>;
  memory: Record<string, Row<'heap' | 'nodes' | 'left'>>;
  mounting: { heap: number; nodes: number };
  toggle: Record<string, Row<'laidOut' | 'busy'>>;
  growth: Growth;
  /** By the number of cards, and the way to deliver them. */
  delivery: Record<string, Record<string, Row<'bytes' | 'requests' | 'painted'>>>;
}

export type Part = Exclude<keyof Results, 'machine'>;
