/** The app as HTML, to come alive in the browser. */
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

export const html = renderToString(<App />);
