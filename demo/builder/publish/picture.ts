/** Draws a card as a picture, and offers it as files. */
import type { Picture } from 'career-path-elements/picture';
import type { CardTag } from 'career-path-elements/prerender';
import { id as exampleId } from '../../../data/mlops-engineer.json';
import { saveFile } from '../../../src/learner/save-file.js';
import { painted } from '../../contrast.js';
import type { Publication } from './codes.js';
import { withFile } from './prerender.js';
import { send } from './worker.js';

/** A picture, and the name of its file without its ending. */
export interface NamedPicture extends Picture {
  name: string;
}

const drawings = new WeakMap<Publication, Promise<NamedPicture>>();

const draw = async ({ options, scheme }: Publication): Promise<NamedPicture> => {
  const { attributes, card, data, properties, theme } = await withFile(options);
  const { '--career-accent': accent } = properties;
  const picture = await send<Picture>({
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
  // Browsers replace some characters in names of files, which the code must name, too.
  const id = (data?.id ?? exampleId).replace(/[^\p{L}\p{N}]+/gu, '-');
  return { ...picture, name: `${id}-${card}` };
};

/** The picture of a card, which is drawn once, unless that fails. */
export const drawn = (publication: Publication): Promise<NamedPicture> => {
  const made = drawings.get(publication) ?? draw(publication);
  drawings.set(publication, made);
  made.catch(() => drawings.delete(publication));
  return made;
};

/** The address of a picture that is part of it. */
export const svgAddress = ({ svg }: Picture): string =>
  `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** PNGs are twice as large as shown, for dense screens. */
const SCALE = 2;

const pngOf = async (picture: Picture): Promise<Blob> => {
  const image = new Image();
  image.src = svgAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!file) throw new Error('it is too large for this browser. Download the SVG instead');
  return file;
};

const save = (name: string, type: string, content: BlobPart): string => {
  saveFile(name, type, content);
  return name;
};

/** Saves a picture. Returns the name of its file. */
export const saveAs = {
  SVG: async ({ name, svg }: NamedPicture): Promise<string> =>
    save(`${name}.svg`, 'image/svg+xml', svg),
  PNG: async (picture: NamedPicture): Promise<string> =>
    save(`${picture.name}.png`, 'image/png', await pngOf(picture)),
};
