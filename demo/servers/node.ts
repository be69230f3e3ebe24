/** A plain Node server that sends prerendered cards: `npx tsx demo/servers/node.ts`. */
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { prerender } from 'career-path-elements/prerender';

/** Rendered once, because it is the same for all visitors. */
const ladder = prerender('salary-ladder');

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>What an MLOps engineer earns</title>
    <script type="module" src="/dist/salary-ladder.js"></script>
  </head>
  <body>
    <h1>What an MLOps engineer earns</h1>
    ${ladder}
  </body>
</html>
`;

export const app: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  createServer(app).listen(3000, () => console.log('http://localhost:3000'));
