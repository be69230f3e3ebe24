/** The templates that authors start from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starts } from '../../demo/builder/start/starts.js';
import { templates } from '../../demo/builder/start/templates.js';
import { Session, type Draft } from '../../demo/builder/model/session.js';

for (const [name, template] of Object.entries(templates)) {
  test(`${name} is a valid career once it has an id`, () => {
    const session = new Session(structuredClone(template) as unknown as Draft);
    assert.deepEqual(session.problems, []);
    const { id, ...path } = session.path!;
    assert.match(id, /^[a-z-]+$/);
    assert.deepEqual(path, template);
  });

  test(`${name} has levels and steps, but no figures and no source to publish by mistake`, () => {
    assert.ok(template.salaries?.length && template.roadmap?.steps?.length);
    const { cost, source, timeToHire, ...rest } = template as unknown as Draft;
    assert.deepEqual([cost, source, timeToHire], [undefined, undefined, undefined]);
    const text = JSON.stringify(rest);
    assert.doesNotMatch(text, /"(amount|max|duration|boost|facts|asOf)":/);
    // The numbers of bands and periods aside.
    assert.doesNotMatch(text.replace(/([Bb]and|[Pp]eriod)[ -]\d\w?/g, ''), /\d/);
  });
}

test('each template starts anew', async () => {
  const start = starts.find(({ id }) => id === 'trade')!;
  assert.notEqual(await start.load(), await start.load());
  assert.deepEqual(await start.load(), templates.trade);
});
