/** JSON files are bundled as modules with one export per key, so that a card contains only the data it shows. */
declare module '*/data/mlops-engineer.json' {
  type Bundled = Required<import('./model/path-types.js').CareerPath>;
  const path: import('./model/path-types.js').CareerPath;
  export default path;
  export const id: Bundled['id'];
  export const lang: Bundled['lang'];
  export const currency: Bundled['currency'];
  export const title: Bundled['title'];
  export const tagline: Bundled['tagline'];
  export const summary: Bundled['summary'];
  export const duties: Bundled['duties'];
  export const employers: Bundled['employers'];
  export const salaries: Bundled['salaries'];
  export const timeToHire: Bundled['timeToHire'];
  export const cost: Bundled['cost'];
  export const skills: Bundled['skills'];
  export const educationRequirements: Bundled['educationRequirements'];
  export const experienceRequirements: Bundled['experienceRequirements'];
  export const relatedCareers: Bundled['relatedCareers'];
  export const backgrounds: Bundled['backgrounds'];
  export const roadmap: Bundled['roadmap'];
  export const certifications: Bundled['certifications'];
}

declare module '*/package.json' {
  export const version: string;
}
