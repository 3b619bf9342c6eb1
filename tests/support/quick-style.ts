/** What decides, beside the names of an element and its parent, how the sheet of jsdom shows it. */
const DECISIVE = ['open', 'type'];
/** What makes an exception of an element, and of what is in it. */
const EXCEPTIONAL = ['hidden', 'popover', 'style'];

function isPlain(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    for (const name of EXCEPTIONAL) if (each.hasAttribute(name)) return false;
  }
  return true;
}

/** An element like another, in one like its parent, of which jsdom remembers nothing. */
function anotherOf(element: Element): Element {
  const another = element.cloneNode() as Element;
  element.parentElement?.cloneNode().appendChild(another);
  return another;
}

const quickened = new WeakSet<typeof getComputedStyle>();

/**
 * Has the window say at once whether an element is shown, and how. Roles and names ask that of hundreds of elements, and
 * jsdom tries every rule of its sheet on each, though all of a kind are shown alike: no styles of ours are loaded. What is asked
 * beside that, and all of elements that are exceptions, jsdom answers as ever.
 */
export function quickenStyles(): void {
  const compute = window.getComputedStyle;
  if (quickened.has(compute)) return;
  const displays = new Map<string, string>();
  const displayOf = (element: Element): string => {
    const decisive = DECISIVE.map((name) => element.getAttribute(name));
    const kind = JSON.stringify([element.parentElement?.tagName, element.tagName, decisive]);
    const display = displays.get(kind) ?? compute(anotherOf(element)).display;
    displays.set(kind, display);
    return display;
  };
  const visible = () => 'visible';
  const auto = () => 'auto';
  const known: Readonly<Record<string, (element: Element) => string>> = {
    display: displayOf,
    visibility: visible,
    'pointer-events': auto,
    pointerEvents: auto,
  };
  const answer = (element: Element, property: string) =>
    known[property]?.(element) ?? compute(element).getPropertyValue(property);
  const quick: typeof compute = (element, pseudo) => {
    if (pseudo || document.styleSheets.length > 0 || !isPlain(element)) return compute(element, pseudo);
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, property) =>
        property === 'getPropertyValue'
          ? (name: string) => answer(element, name)
          : (known[String(property)]?.(element) ?? Reflect.get(compute(element), property)),
    });
  };
  quickened.add(quick);
  window.getComputedStyle = quick;
}
