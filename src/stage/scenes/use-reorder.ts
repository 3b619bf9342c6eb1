import { type PointerEvent, type RefObject, useRef, useState } from 'react';

type Drag = Readonly<{ id: string; from: number; gap: number }>;

/**
 * Reorders the rows of a list by dragging their handles with any pointer. Rows are the elements with `data-row`; `gap`
 * is where the dragged one would go, from 0 above the first. `onMove` is told the new place once the pointer is let go.
 */
export function useReorder(onMove: (id: string, to: number) => void): Readonly<{
  list: RefObject<HTMLOListElement | null>;
  gap: number | null;
  dragged: string | null;
  handle: (id: string, index: number) => object;
}> {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const rows = () => [...(list.current?.querySelectorAll('[data-row]') ?? [])];
  const gapAt = (y: number) =>
    rows().filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
  const handle = (id: string, index: number) => ({
    onPointerDown: (event: PointerEvent) => {
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, from: index, gap: index });
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.id !== id) return;
      const gap = gapAt(event.clientY);
      rows()[gap]?.scrollIntoView({ block: 'nearest' });
      setDrag({ ...drag, gap });
    },
    onPointerUp: () => {
      if (drag?.id === id) onMove(id, drag.gap > drag.from ? drag.gap - 1 : drag.gap);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  const isMoving = drag && drag.gap !== drag.from && drag.gap !== drag.from + 1;
  return { list, gap: isMoving ? drag.gap : null, dragged: drag?.id ?? null, handle };
}
