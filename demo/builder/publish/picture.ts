/** Draws a card as a picture, and offers it as files. */
import type { Picture } from 'career-path-elements/picture';
import type { CardTag } from 'career-path-elements/prerender';
import { painted } from '../../contrast.js';
import type { Publication } from './codes.js';
import { withFile } from './prerender.js';
import { send } from './worker.js';

const drawings = new WeakMap<Publication, Promise<Picture>>();

const draw = async ({ options, scheme }: Publication): Promise<Picture> => {
  const { attributes, card, data, properties, theme } = await withFile(options);
  const { '--career-accent': accent } = properties;
  return send({
    kind: 'picture',
    card: card as CardTag,
    options: {
      path: data,
      scheme,
      ...(theme && { theme }),
      ...(typeof attributes.lang === 'string' && { lang: attributes.lang }),
      ...(accent && { accent: `rgb(${painted([accent]).join(' ')})` }),
    },
  });
};

/** The picture of a card, which is drawn once. */
export const drawn = (publication: Publication): Promise<Picture> => {
  const made = drawings.get(publication) ?? draw(publication);
  drawings.set(publication, made);
  return made;
};

/** The address of a picture that is part of it. */
export const svgAddress = ({ svg }: Picture): string =>
  `data:image/svg+xml,${encodeURIComponent(svg)}`;

const download = (file: Blob, name: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

export const downloadSvg = ({ svg }: Picture, name: string): void =>
  download(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);

/** PNGs are twice as large as shown, for dense screens. */
const SCALE = 2;

export const downloadPng = async (picture: Picture, name: string): Promise<void> => {
  const image = new Image();
  image.src = svgAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((file) => file && download(file, `${name}.png`));
};
