/** Converts job profiles of the National Careers Service of England: JSON from its API, one or many in a file. */
import type { CareerPath } from '../../model/path-types.js';
import { checked } from '../checked.js';
import type { Converter, ConvertOptions, InputFile } from '../converter.js';
import { eachFile } from '../each-file.js';
import { firstSign } from '../first-sign.js';
import { jsonItems } from '../json-items.js';
import { toRecord, type Record } from '../record.js';
import { toPath } from './to-path.js';

const convertFile = async function* (
  file: InputFile,
  options: ConvertOptions,
): AsyncGenerator<CareerPath> {
  const { parts, sign } = await firstSign(file, options);
  if (sign !== '{' && sign !== '[') throw new Error(`${file.name} isn’t JSON.`);
  let count = 0;
  for await (const { json, line } of jsonItems(parts, /^jobprofiles$/i)) {
    count++;
    const place = { file: file.name, line };
    let profile: Record;
    try {
      profile = toRecord(JSON.parse(json));
    } catch {
      const what = /"title"\s*:\s*"([^"]+)"/i.exec(json)?.[1];
      const reason = 'The job profile is broken or isn’t complete.';
      options.skipped?.({ ...place, ...(what && { what }), reason });
      continue;
    }
    const draft = toPath(profile, options);
    // The API’s lists of profiles have nothing else.
    if (draft.title && !draft.summary && !draft.duties && !draft.roadmap) {
      options.skipped?.({
        ...place,
        what: draft.title,
        reason: 'The job profile is only a title.',
      });
      continue;
    }
    const path = checked(draft, place, options);
    if (path) yield path;
  }
  if (!count) throw new Error(`${file.name} has no job profiles.`);
};

export const ncs: Converter = (files, options) =>
  eachFile(files, options, (file) => convertFile(file, options));
