/** Renders the routes while the app is built. */
import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { config } from './config';
import { Root } from './root';

const rendering = withRoutes([
  { path: 'client', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Prerender },
]);
const server = mergeApplicationConfig(config, { providers: [provideServerRendering(rendering)] });

export default (context: BootstrapContext) => bootstrapApplication(Root, server, context);
