import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const config: NextConfig = {
  devIndicators: false,
  // All apps show the same paths, which are outside this folder.
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
};

export default config;
