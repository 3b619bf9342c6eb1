import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

const PAGE = `
  <form><label>Name <input name="a"></label><input type="hidden"><input type="checkbox"><select><option>1</option></select></form>
  <details><summary>More</summary><p>text <b>bold</b></p></details><details open><summary>More</summary></details>
  <dialog>shut</dialog><dialog open><button>Open</button></dialog><dialog open popover>both</dialog>
  <div hidden><span>in what is hidden</span></div><div hidden="until-found"><span>found</span></div><b hidden>no</b>
  <div style="visibility: hidden"><i>not seen</i><i style="visibility: visible">seen</i></div>
  <div style="display: none; pointer-events: none"><span>inherits</span></div>
  <div popover>over</div><ul><li>one</li></ul><ol><li>two</li></ol><script></script><style></style><template></template>
  <table><caption>c</caption><thead><tr><th>1</th></tr></thead><tbody hidden><tr hidden><td>2</td></tr></tbody></table>
  <svg><title>drawn</title><g><text>t</text></g></svg><h1>size</h1><section><h1>smaller</h1></section>`;

const styles = (root: ParentNode, styleOf: typeof getComputedStyle) =>
  [...root.querySelectorAll('*')].map((element) => {
    const style = styleOf(element);
    return [
      element.outerHTML,
      style.display,
      style.getPropertyValue('display'),
      style.visibility,
      style.pointerEvents,
      style.getPropertyValue('pointer-events'),
      style.getPropertyValue('font-size'),
      style.fontWeight,
    ];
  });

test('an element is shown as jsdom computes it of a page that is not quickened', () => {
  const { window: slow } = new JSDOM();
  slow.document.body.innerHTML = PAGE;
  document.body.innerHTML = PAGE;
  const quick = () => styles(document.body, window.getComputedStyle);
  const computed = styles(slow.document.body, slow.getComputedStyle);
  expect(quick()).toEqual(computed);
  // And again, of what is known by now.
  expect(quick()).toEqual(computed);
  document.body.innerHTML = '';
});

test('what changes is seen', () => {
  document.body.innerHTML = '<details><summary>a</summary></details><dialog><p>in it</p></dialog>';
  const [dialog, inIt] = ['dialog', 'p'].map((name) => document.querySelector<HTMLDialogElement>(name));
  if (!dialog || !inIt) throw new Error('They are there.');
  const seen = () => [dialog, inIt].map((each) => [getComputedStyle(each).display, getComputedStyle(each).visibility]);
  expect(seen()).toEqual([
    ['none', 'visible'],
    ['block', 'visible'],
  ]);
  dialog.open = true;
  expect(seen()[0]).toEqual(['block', 'visible']);
  dialog.style.visibility = 'hidden';
  expect(seen()[1]).toEqual(['block', 'hidden']);
  dialog.hidden = true;
  expect(seen()[0]).toEqual(['none', 'hidden']);
  document.body.innerHTML = '';
});

test('a sheet of the page counts', () => {
  document.body.innerHTML = '<style>p { display: none; pointer-events: none }</style><p>not shown</p>';
  const { display, pointerEvents } = getComputedStyle(document.querySelector('p') ?? document.body);
  expect([display, pointerEvents]).toEqual(['none', 'none']);
  document.body.innerHTML = '';
});
