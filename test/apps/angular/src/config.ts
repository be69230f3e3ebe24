import type { ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { Career } from './app/career';
import { Finished } from './app/finished';
import { Pay } from './app/pay';
import { Use } from './use';

/** The same page, rendered in the browser alone and hydrated from the server's HTML; the guide's; the career builder's. */
export const config: ApplicationConfig = {
  providers: [
    provideClientHydration(),
    provideRouter([
      { path: 'client', component: Use },
      { path: 'server', component: Use },
      { path: 'pay', component: Pay },
      { path: 'finished', component: Finished },
      { path: 'builder', component: Career },
    ]),
  ],
};
