/** What a visitor uses in every app. */
import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CareerLinkEvent, CareerProgress, CareerProgressEvent } from 'career-path-elements';
import { baker, cook } from '../../paths';

@Component({
  selector: 'app-use',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="change" (click)="other.set(!other())">Another job</button>
    <button id="show" (click)="shown.set(!shown())">Show or hide</button>
    <output>{{ logged().join(', ') }}</output>
    @if (shown()) {
      <career-path
        [path]="other() ? cook : baker"
        [trackable]="!other()"
        storage="none"
        [progress]="progress()"
        (career-progress)="keep($event)"
        (career-link)="follow($event)"
      >
        <salary-ladder [headingLevel]="other() ? 4 : 3" class="ladder">
          <em slot="heading">Pay, liked {{ likes() }} times</em>
          <button id="like" slot="footer" (click)="likes.set(likes() + 1)">Like</button>
        </salary-ladder>
        <career-roadmap />
        <career-facts />
      </career-path>
    }
  `,
})
export class Use {
  readonly baker = baker;
  readonly cook = cook;
  readonly other = signal(false);
  readonly shown = signal(true);
  readonly likes = signal(0);
  readonly logged = signal<string[]>([]);
  readonly progress = signal<CareerProgress>({ done: [] });

  constructor() {
    afterNextRender(() => import('career-path-elements/career-path'));
  }

  keep(event: CareerProgressEvent): void {
    this.progress.set(event.progress);
    this.#log(`${event.completed} of ${event.total}`);
  }

  follow(event: CareerLinkEvent): void {
    event.preventDefault();
    this.#log(event.url);
  }

  #log(text: string): void {
    this.logged.update((logged) => [...logged, text]);
  }
}
