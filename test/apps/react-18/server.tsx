/** The app as HTML, to be hydrated in the browser. */
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

export const html = renderToString(<App />);
