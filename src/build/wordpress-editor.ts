/** Bundles the block editor's script for WordPress, which provides the @wordpress packages as globals. */
import type { Plugin } from 'rollup';
import { hash } from './integrity.js';

/** `@wordpress/block-editor` is the global `wp.blockEditor`. */
export const wordpressGlobal = (id: string): string =>
  `wp.${id.replace('@wordpress/', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Writes editor.asset.php, which tells WordPress what to load before the script, and a version for caches. */
export const wordpressAsset = (): Plugin => ({
  name: 'wordpress-asset',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const handles = file.imports.map((id) => `'${id.replace('@wordpress/', 'wp-')}'`).sort();
      const version = Buffer.from(hash('sha256', file.code)).toString('hex').slice(14, 34);
      this.emitFile({
        type: 'asset',
        fileName: file.fileName.replace(/\.js$/, '.asset.php'),
        source: `<?php
return array(
	'dependencies' => array( ${handles.join(', ')} ),
	'version'      => '${version}',
);
`,
      });
    }
  },
});
