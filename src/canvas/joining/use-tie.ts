import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { Position } from '../../graph/model';
import { nodeKey } from '../core/keys';
import { type Box, gapTo, inside, overlaps } from '../geometry/box';
import { coveredOf } from '../geometry/covered';
import { overlaysOn } from '../geometry/overlays';
import type { LabelLayer } from '../names/label-layer';
import { attachTie, type Tie } from './attach-tie';

/** Whom is pointed at, whether a relation may lead there, and where on the screen of the map a drag is. */
type Led = Readonly<{ pointed: string | null; isFit: boolean; place: Position | null }>;

/** Has knob, line, ring and words follow the map; gives their places on the page. */
export function useTie(core: Core, labels: LabelLayer, from: string, { pointed, isFit, place }: Led) {
  const [tie, setTie] = useState<Tie | null>(null);
  const knob = useRef<HTMLButtonElement>(null);
  const line = useRef<SVGLineElement>(null);
  const start = useRef<SVGCircleElement>(null);
  const ring = useRef<SVGCircleElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!knob.current || !line.current || !start.current || !ring.current || !words.current) return;
    const parts = {
      knob: knob.current,
      line: line.current,
      start: start.current,
      ring: ring.current,
      words: words.current,
    };
    const attached = attachTie(core, from, parts, {
      coverOf: (box) => coverOf(core, labels, from, box),
      isSettling: labels.isPlacing,
    });
    setTie(attached);
    return attached.destroy;
  }, [core, labels, from]);
  useEffect(() => {
    tie?.update(isFit && pointed !== null ? { node: pointed } : place && { place }, pointed);
  }, [tie, isFit, pointed, place]);
  return { knob, line, start, ring, words };
}

/** To cover a mark is worse than a part of a name, and to be under something else than both. */
const [MARK, UNSEEN] = [3, 100];

/** How much of what is to be seen a box would cover: parts of names and marks of others; or how little it would be seen itself. */
function coverOf(core: Core, labels: LabelLayer, from: string, box: Box): number {
  const host = core.container()?.closest<HTMLElement>('[role="application"]');
  if (!host) return 0;
  const { left, right, top, bottom } = box;
  const covered = coveredOf(host);
  const seen = { left: 0, top: 0, right: core.width() - covered.right, bottom: core.height() - covered.bottom };
  const isSeen = inside(box, seen) && !overlaysOn(host).some((over) => overlaps(over, box));
  const names = [left, (left + right) / 2, right].flatMap((x) =>
    [top, (top + bottom) / 2, bottom].filter((y) => labels.nameAt({ x, y }) !== null),
  );
  const marks = core.nodes(':visible').filter((node) => {
    const disc = { ...node.renderedPosition(), radius: node.renderedWidth() / 2 };
    return node.id() !== nodeKey(from) && gapTo(disc, box) < 0;
  });
  return names.length + MARK * marks.length + (isSeen ? 0 : UNSEEN);
}
