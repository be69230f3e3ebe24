import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.querySelector('#app')!;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
// A server has already rendered the HTML.
if (root.firstChild) hydrateRoot(root, app);
else createRoot(root).render(app);
