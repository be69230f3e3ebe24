/** The project on a server, as `npm start` has it; `/page?html` is a page with that HTML and all cards. */
import { startDemo } from '../../demo/serve.js';

/** Returns its origin and a function that stops it. */
export const serve = () =>
  startDemo({
    port: 0,
    middleware: [
      (context, next) => {
        if (context.path !== '/page') return next();
        context.type = 'html';
        context.body = `<!doctype html><html lang="en"><title>A page</title>
          <script type="module" src="/dist/career-path-elements.js"></script>
          ${decodeURIComponent(context.querystring)}`;
      },
    ],
  });
