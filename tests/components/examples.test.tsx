import {readdirSync} from 'node:fs';
import type {ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {Example} from '../../src/components/Example';
import type {Fields, Model} from '../../src/examples/fields';
import {initialInputs} from '../arbitrary';

const views = import.meta.glob<Record<string, ComponentType>>('../../src/examples/*/index.tsx');
const models = import.meta.glob<{model: Model<Fields, object>}>('../../src/examples/*/model.ts');
const ids = readdirSync('src/examples', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** What must not stand where a reader looks for a number. */
export const notANumber = /\b(NaN|Infinity|undefined)\b|\[object /;

describe.each(ids)('%s', (id) => {
  it('is one component whose finished HTML shows its numbers', async () => {
    const components = Object.values(await views[`../../src/examples/${id}/index.tsx`]!());
    expect(components).toHaveLength(1);
    const View = components[0]!;
    const html = renderToStaticMarkup(<View />);
    expect(html).toContain(`data-example="${id}"`);
    expect(html).not.toMatch(notANumber);
    expect(html).toMatch(/\d/);
    expect(html).not.toContain('katex-error');
  });

  it('solves the inputs it is served with, and has readable fields', async () => {
    const {fields, solve} = (await models[`../../src/examples/${id}/model.ts`]!()).model;
    const solution = solve(initialInputs(fields));
    expect(solution).not.toHaveProperty('conflict');
    for (const field of Object.values(fields)) {
      const written = (field.write as (value: unknown) => string)(field.initial);
      expect(field.read(written)).toEqual({value: field.initial});
      expect(field.read('<script>')).toHaveProperty('problem');
    }
  });
});

it('knows what a broken view looks like', () => {
  const state = {id: 'x', reset() {}, isInitial: true, query: () => ''};
  expect(
    renderToStaticMarkup(
      <Example state={state} title="Sum">
        {String(Number('one'))}
      </Example>,
    ),
  ).toMatch(notANumber);
});
