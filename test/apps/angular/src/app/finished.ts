import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import baker from './baker.json';
// @ts-expect-error: TypeScript knows no types of HTML files.
import plain from './baker.html' with { loader: 'text' };

@Component({
  selector: 'app-finished',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <salary-ladder [path]="baker">
      <div slot="fallback" [innerHTML]="plain"></div>
    </salary-ladder>
  `,
})
export class Finished {
  readonly baker = baker;
  readonly plain: string = plain;

  constructor() {
    afterNextRender(() => import('career-path-elements/salary-ladder'));
  }
}
