/** Texts of the National Careers Service: HTML, or plain text with links such as `[label | address]`. */
import type { Link } from '../../model/path-types.js';
import { blocksOf, differentLinks, type Block } from '../html.js';
import { fieldsAt, type Record } from '../record.js';

export const site = 'https://nationalcareers.service.gov.uk/';

const withAnchors = (text: string): string =>
  text.replace(
    /\[([^[\]|]+)\|\s*([^[\]|\s]+)\s*\]/g,
    (_, label: string, address: string) =>
      `<a href="${address.replaceAll('"', '%22')}">${label.trim()}</a>`,
  );

/** The blocks of all texts at a path of names. */
export const blocksAt = (record: Record, ...names: string[]): Block[] =>
  fieldsAt(record, ...names).flatMap(({ text }) => blocksOf(withAnchors(text), site));

const withFullStop = (text: string): string => (/[.!?:;]$/.test(text) ? text : `${text}.`);

/** The text of blocks on one line. List items are joined with semicolons. */
export const sentencesOf = (blocks: readonly Block[]): string =>
  blocks
    .map(({ tag, text }, index) => {
      if (tag !== 'li') return text;
      const next = blocks[index + 1]?.tag;
      return next === 'li' ? `${text.replace(/[.;]$/, '')};` : withFullStop(text);
    })
    .join(' ');

export const textOfAll = (record: Record, ...names: string[]): string =>
  sentencesOf(blocksAt(record, ...names));

/** All blocks at a path of names as a list in one line. */
export const listAt = (record: Record, ...names: string[]): string =>
  blocksAt(record, ...names)
    .map(({ text }) => text.replace(/[.;]$/, ''))
    .join('; ');

/** The links in blocks, each address once. */
export const linksOf = (blocks: readonly Block[]): Link[] =>
  differentLinks(blocks.flatMap(({ links }) => links));
