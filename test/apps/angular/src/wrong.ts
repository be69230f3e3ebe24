/** Errors that Angular's compiler must report, one for each component; the others are marked. */
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { CareerPath } from 'career-path-elements';

const schemas = [CUSTOM_ELEMENTS_SCHEMA];

@Component({ selector: 'no-schema', template: '<salary-ladder />' })
export class NoSchema {}

@Component({
  schemas,
  selector: 'wrong-event',
  template: '<career-path (career-progress)="press($event)" />',
})
export class WrongEvent {
  press(event: MouseEvent): number {
    return event.clientX;
  }
}

@Component({
  schemas,
  selector: 'wrong-field',
  template: '<career-path (career-link)="follow($event.address)" />',
})
export class WrongField {
  follow(address: string): string {
    return address;
  }
}

@Component({
  schemas,
  selector: 'wrong-method',
  template: '<salary-ladder #ladder (click)="ladder.load()" />',
})
export class WrongMethod {}

// @ts-expect-error: no title
export const untitled: CareerPath = { id: 'baker' };
