import type { JSHandle, Page } from '@playwright/test';
import type { SingularElementArgument } from 'cytoscape';
import { applyDiff, type Diff, invert, squash } from '../../src/graph/document/diff';
import type { Content } from '../../src/graph/document/document';
import { addEntity, addRelation, type Edit, removeEntity, renameEntity } from '../../src/graph/document/edits';
import { entity, relation } from '../support/build';
import { shippedAtlas } from '../support/shipped';
import { VOCABULARY } from '../support/vocabulary';
import { atRest, expect, inspector, listedNames, openAtlas, resultText, sharing as test } from './fixtures';

const SCHOOL = 'politechnika-lubelska';
const RENAMED = { pl: 'Politechnika Nad Bystrzycą', en: 'Bystrzyca University of Technology' };
const NEWCOMER = entity('pracownia-map', { name: { pl: 'Pracownia Map', en: 'Map Studio' }, helix: 'business' });

function diffBy({ diff, problem }: Edit): Diff<never> {
  if (!diff) throw new Error(problem.rule);
  return diff;
}

/** Does an edit of the document in the page. */
async function edit(page: Page, diff: Diff<never>): Promise<void> {
  await page.evaluate((given) => window.wyzyny?.edit?.(given), diff);
  await atRest(page);
}

const cameraOf = (page: Page) =>
  page.evaluate(() => [window.wyzyny?.core.zoom(), window.wyzyny?.core.pan().x, window.wyzyny?.core.pan().y]);

/** The ids of actors that are no longer the elements that they were, and of those that stand elsewhere. */
const changed = (before: JSHandle<readonly SingularElementArgument[]>, places: string) =>
  before.evaluate((elements, known) => {
    const core = window.wyzyny?.core;
    const at = new Map(JSON.parse(known) as [string, string][]);
    return elements
      .filter((element) => {
        const now = core?.getElementById(element.id());
        return now !== element || (now.isNode() && JSON.stringify(now.position()) !== at.get(now.id()));
      })
      .map((element) => element.id());
  }, places);

const namesOnMap = (page: Page) =>
  page.evaluate(() => (window.wyzyny?.labels() ?? []).map(({ lines }) => lines.join(' ')));

test('map, list, inspector and counts follow an edit, and its taking back', async ({ page }) => {
  await openAtlas(page, `#v=1&panel=list&select=${SCHOOL}`);
  const camera = await cameraOf(page);
  const elements = await page.evaluateHandle(() => window.wyzyny?.core.elements().toArray() ?? []);
  const places = await page.evaluate(() =>
    JSON.stringify(window.wyzyny?.core.nodes().map((node) => [node.id(), JSON.stringify(node.position())])),
  );
  const order = () => page.evaluate(() => [...(window.wyzyny?.store?.getState().graph.nodes.keys() ?? [])].join(' '));
  const [names, firstOrder] = [await listedNames(page), await order()];
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Politechnika Lubelska' })).toBeVisible();

  const steps: Diff<never>[] = [];
  let content: Content = { title: { pl: '', en: '' }, vocabulary: VOCABULARY, atlas: shippedAtlas(), scenes: [] };
  const step = async (make: (from: Content) => Edit) => {
    const diff = diffBy(make(content));
    content = applyDiff(content, diff);
    steps.push(diff);
    await edit(page, diff);
  };

  await step((from) => renameEntity(from, SCHOOL, RENAMED));
  await expect(inspector(page).getByRole('heading', { level: 2, name: RENAMED.pl })).toBeVisible();
  expect(await listedNames(page)).toContain(RENAMED.pl);
  expect(await namesOnMap(page)).toContain(RENAMED.pl);
  expect(await changed(elements, places)).toEqual([]);

  await step((from) => addEntity(from, NEWCOMER, { uplands: { x: 0, y: 0 } }));
  await step((from) => addRelation(from, relation(NEWCOMER.id, 'collaborates-with', SCHOOL)));
  await expect(resultText(page)).toContainText('77 aktorów z 77');
  await expect(page.getByRole('button', { name: 'Relacje 101' })).toBeVisible();
  expect(await listedNames(page)).toContain('Pracownia Map');
  await expect(inspector(page).getByRole('button', { exact: true, name: 'Pracownia Map' })).toBeVisible();
  expect(await page.evaluate((id) => window.wyzyny?.core.getElementById(`n:${id}`).visible(), NEWCOMER.id)).toBe(true);
  expect(await changed(elements, places)).toEqual([]);

  await step((from) => removeEntity(from, SCHOOL));
  await expect(resultText(page)).toContainText('76 aktorów z 76');
  expect(await listedNames(page)).not.toContain(RENAMED.pl);
  await expect(inspector(page).getByRole('heading', { level: 2, name: RENAMED.pl })).toHaveCount(0);
  await expect(page).not.toHaveURL(/select=/);
  const isOfSchool = (id: string) => id.split(/[ :]/).includes(SCHOOL);
  expect((await changed(elements, places)).filter((id) => !isOfSchool(id))).toEqual([]);
  expect(await cameraOf(page)).toEqual(camera);

  await edit(page, invert(steps.reduce((all, next) => squash(all, next))));
  await expect(resultText(page)).toContainText('76 aktorów z 76');
  expect(await listedNames(page)).toEqual(names);
  expect(await order()).toBe(firstOrder);
  expect((await changed(elements, places)).filter((id) => !isOfSchool(id))).toEqual([]);
  expect(await page.evaluate(() => window.wyzyny?.core.elements().length)).toBe(
    await elements.evaluate((all) => all.length),
  );
  expect(await cameraOf(page)).toEqual(camera);
});
