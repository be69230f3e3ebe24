'use client';
import 'career-path-elements';

/** Sends the elements to the browser, where they make finished cards interactive. */
export const Upgrade = () => null;
