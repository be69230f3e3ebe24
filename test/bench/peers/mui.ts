/** React and MUI. */
import { look, script } from '../bundle.js';
import type { Thing } from '../content.js';
import type { Site } from '../site.js';
import { last, lastCard, moduleTag, type Peer, sheetTag } from './peer.js';

const components = { ladder: 'Ladder', roadmap: 'Roadmap', page: 'Page' };

const show = (component: string) => `show(document.querySelector('#root'), ${component}, content);`;

export const muiPeer = (site: Site): Peer => {
  /** Loads a component of the file for that thing, and code that uses it. */
  const load = async (name: string, thing: Thing, component: string, use: string) => {
    const source = `import { show } from './in-page/mui/show.js';
      import { ${component} } from './in-page/mui/${thing}.js';
      import { content } from 'subject';
      ${use}`;
    return [
      sheetTag(site.add(`/peers/mui-${thing}.css`, await look(thing))),
      moduleTag(site.add(`/peers/mui-${name}.js`, await script(source, thing))),
    ].join('');
  };
  const body = '<div id="root"></div>';
  return {
    name: 'mui',
    label: 'React and MUI',
    async card(thing) {
      const component = components[thing];
      return {
        head: await load(thing, thing, component, show(component)),
        body,
        drawn: [last[thing]],
      };
    },
    async many() {
      const use = `window.insert = (box, count) => { window.remove = show(box, Ladder, content, count); };`;
      return {
        head: await load('many', 'ladder', 'Ladder', use),
        insert: 'own',
        drawn: [`${lastCard} li:last-child`],
      };
    },
    tracked: async () => ({
      head: await load('tracked', 'roadmap', 'Tracked', show('Tracked')),
      body,
      drawn: ['ol > li:last-child input'],
      boxes: ['input'],
    }),
  };
};
