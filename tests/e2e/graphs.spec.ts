import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { given, sees, when } from './driver';
import { chooseFiles, command, expect, openAtlas, openTable, resultText, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

// Graphs of other programs: they open with their meaning, and go back with it.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.afterEach(async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(heading(page)).toContainText('Wyżyny');
});

/** An actor of what is open: as the graph has it, and as the map draws it. */
const drawn = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const node = window.wyzyny?.core.getElementById(`n:${wanted}`);
    const entity = window.wyzyny?.store?.getState().graph.nodes.get(wanted);
    const { x = 0, y = 0 } = node?.position() ?? {};
    return { x, y, fill: node?.data('fill'), name: entity?.name, founded: entity?.founded, values: entity?.values };
  }, id);

const GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
    <nodes>
      <node id="a" label="Młyn" start="1998-01-01"><viz:color r="200" g="30" b="60"/><viz:position x="0" y="0"/><viz:size value="8"/></node>
      <node id="b" label="Huta" start="2004-01-01"><viz:color r="20" g="90" b="200"/><viz:position x="100" y="0"/><viz:size value="4"/></node>
      <node id="c" label="Port" start="2010-01-01"><viz:color r="20" g="90" b="200"/><viz:position x="0" y="50"/><viz:size value="4"/></node>
    </nodes>
    <edges><edge id="0" source="a" target="b" weight="2"/><edge id="1" source="b" target="c"/></edges>
  </graph>
</gexf>`;

test('a file of Gephi keeps its colours, positions and years', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  await when('the file is opened', () => openTable(page, { name: 'sieć.gexf', content: GEPHI }));
  const [a, b, c] = [await drawn(page, 'a'), await drawn(page, 'b'), await drawn(page, 'c')];
  await sees('the colours of the file', async () =>
    expect([a.fill, b.fill, c.fill]).toEqual(['#c81e3c', '#145ac8', '#145ac8']),
  );
  await sees('its places, upwards as Gephi has them', async () => {
    expect(Math.abs(a.y - b.y)).toBeLessThan(1);
    expect(Math.abs(a.x - c.x)).toBeLessThan(1);
    expect((b.x - a.x) / (a.y - c.y)).toBeCloseTo(2, 1);
  });
  await sees('its years', async () => {
    expect([a.founded, b.founded]).toEqual(['1998-01-01', '2004-01-01']);
    await expect(page.getByRole('button', { name: 'Odtwarzaj' })).toBeVisible();
  });
});

const YED = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key id="d0" for="node" yfiles.type="nodegraphics"/>
  <graph edgedefault="directed">
    <node id="n0"><data key="d0"><y:ShapeNode><y:Geometry x="0" y="0" width="30" height="30"/><y:Fill color="#FFCC00"/><y:NodeLabel>Urząd Miasta</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d0"><y:ShapeNode><y:Geometry x="200" y="80" width="30" height="30"/><y:Fill color="#99CC00"/><y:NodeLabel>Politechnika</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n0" target="n1"/>
  </graph>
</graphml>`;

test('a file of yEd keeps its labels', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  await when('the file is opened', () => openTable(page, { name: 'urzędy.graphml', content: YED }));
  await sees('its labels', async () => {
    expect((await drawn(page, 'n0')).name).toEqual({ und: 'Urząd Miasta' });
    expect((await drawn(page, 'n1')).name).toEqual({ und: 'Politechnika' });
  });
});

const CLUB = `graph [
  node [ id 1 label "Mr Hi" ]
  node [ id 2 ]
  node [ id 34 label "Officer" ]
  edge [ source 1 target 2 ]
  edge [ source 2 target 34 ]
]`;

test('a club is pasted as it stands in a text', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  await when('its text is pasted', async () => {
    await command(page, 'Wklej tabelę');
    await page.getByRole('dialog').getByRole('textbox').fill(CLUB);
    await page.getByRole('dialog').getByRole('button', { name: 'Czytaj' }).click();
  });
  await sees('who there is', () =>
    expect(page.getByRole('region', { name: 'Co powstanie' })).toContainText('3 aktorów, 2 relacje'),
  );
  await page.keyboard.press('Escape');
});

const KUMU = [
  {
    name: 'elements.csv',
    content:
      'Label,Type,Tags,Description\nMłyn,Firma,zboże|mąka,Miele\nPiekarnia,Firma,mąka,Piecze\nUrząd,Urząd,,Pomaga\n',
  },
  {
    name: 'connections.csv',
    content: 'From,To,Type,Direction\nMłyn,Piekarnia,sprzedaje,directed\nUrząd,Młyn,wspiera,directed\n',
  },
];

test('tables of Kumu are actors with types and tags, and connections', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  await when('both tables are opened', () => openTable(page, ...KUMU));
  await sees('types, tags and connections', async () => {
    await expect(resultText(page)).toContainText('3 aktorów z 3, 2 relacje');
    const seen = await page.evaluate(() => {
      const graph = window.wyzyny?.store?.getState().graph;
      const nodes = [...(graph?.nodes.values() ?? [])];
      return {
        kinds: nodes.map(({ kind }) => kind),
        tags: nodes.map(({ values }) => values?.Tags),
        types: [...(graph?.edges.values() ?? [])].map(({ type, symmetric }) => `${type} ${symmetric}`),
      };
    });
    expect(seen).toEqual({
      kinds: ['Firma', 'Firma', 'Urząd'],
      tags: [['zboże', 'mąka'], ['mąka'], undefined],
      types: ['sprzedaje false', 'wspiera false'],
    });
  });
});

/** Saves the whole graph in a format, and gives what the file holds. */
async function saved(page: Page, format: string): Promise<Uint8Array> {
  await command(page, 'Dane dla innych programów');
  const dialog = page.getByRole('dialog', { name: 'Dane dla innych programów' });
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Zapisz ${format}` }).click(),
  ]);
  const content = await readFile(await download.path());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return content;
}

test('the shipped atlas goes to Cytoscape and comes back', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  const before = await page.evaluate(() => {
    const graph = window.wyzyny?.store?.getState().graph;
    return { nodes: graph?.nodes.size ?? 0, edges: graph?.edges.size ?? 0 };
  });
  const content = await when('it is saved', () => saved(page, 'Cytoscape JSON'));
  await when('what was saved is opened', () => openTable(page, { name: 'wyzyny.cyjs', content }));
  await sees('all of it', async () => {
    const after = await page.evaluate(() => {
      const graph = window.wyzyny?.store?.getState().graph;
      return {
        counts: { nodes: graph?.nodes.size ?? 0, edges: graph?.edges.size ?? 0 },
        placed: graph?.layouts.get('uplands')?.size,
      };
    });
    expect(after).toEqual({ counts: before, placed: before.nodes });
  });
});

test('what can be opened is told in a table', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  await when('it is asked for', () => command(page, 'Formaty plików'));
  const table = page.getByRole('dialog', { name: 'Formaty' }).getByRole('table');
  await sees('each format with what is lost', async () => {
    await expect(table.getByRole('rowheader', { name: 'GEXF' })).toBeVisible();
    await expect(table.getByRole('row')).not.toHaveCount(1);
  });
  await page.keyboard.press('Escape');
});

test('a graph that is broken says so with its line, and what is open stays', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  await when('it is chosen', () =>
    chooseFiles(page, [{ name: 'zły.graphml', content: '<graphml>\n<graph>\n<node id="a"></graph>' }]),
  );
  const dialog = page.getByRole('dialog', { name: /^Nie otwarto pliku/ });
  await sees('where it is broken', () => expect(dialog).toContainText('wiersz 3'));
  await page.keyboard.press('Escape');
  await sees('what was open', () => expect(heading(page)).toContainText('Wyżyny'));
});
