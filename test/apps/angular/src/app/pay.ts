import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { CareerLinkEvent, CareerPath } from 'career-path-elements';

@Component({
  selector: 'app-pay',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<salary-ladder [path]="baker" (career-link)="report($event)" />`,
})
export class Pay {
  readonly baker: CareerPath = {
    id: 'baker',
    title: 'Baker',
    currency: 'EUR',
    salaries: [
      { level: 'apprentice', label: 'Apprentice', amount: 14000 },
      { level: 'master', label: 'Master', amount: 42000, orMore: true },
    ],
  };

  constructor() {
    // Registers the tag in the browser, once its properties are set.
    afterNextRender(() => import('career-path-elements/salary-ladder'));
  }

  report({ url }: CareerLinkEvent): void {
    console.log(url);
  }
}
