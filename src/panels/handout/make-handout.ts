import { sourceLine } from '../../answers/words/source-line';
import { type Mark, record } from '../../io/picture/display-list';
import { type HandoutScene, handoutHtml } from '../../io/picture/handout-html';
import type { Sheet } from '../../io/picture/pdf';
import type { Pen } from '../../io/picture/pen';
import { addressOf, hasAddress } from '../../state/select/address';
import { selectSceneForOthers } from '../../state/select/stage-selectors';
import type { State } from '../../state/store';
import { exportWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { documentTitle } from '../../text/sentences/document-title';
import type { Words } from '../../text/words';
import { qrModules, traceQr } from '../../ui/qr/qr-modules';
import { parseRichText } from '../../ui/rich-text';
import { POINTS_PER_MM } from '../common/files/paper';
import type { DrawnScene } from './draw-scenes';
import { flow, heading, picture, richText, SHEET, STYLES } from './set-pages';

export type HandoutOptions = Readonly<{ state: State; words: Words; hasNotes: boolean }>;

/** How high a map may be on its page. */
const MOST_OF_MAP = 560;
/** Room for the foot of a page: its number, the link and its code. */
const FOOT = 92;
const QR_SIDE = 72;
const POINTS = (210 * POINTS_PER_MM) / SHEET.width;

const languageOf = ({ words }: HandoutOptions) => words.meta.tag;

/** The address of a scene's view, for everyone who reads the handout; null where the page has none to give. */
function linkOf({ id }: DrawnScene['scene'], { state }: HandoutOptions): string | null {
  const view = selectSceneForOthers(state, id);
  return view && hasAddress() ? addressOf({ ...view, language: null, theme: null }) : null;
}

/** Where the facts come from and as of when. */
function sourcesOf({ state, words }: HandoutOptions): readonly string[] {
  return [...state.graph.sources.values()].map((source) => sourceLine(source, words));
}

/** The story as the sheets of a PDF: each scene begins a page, and its notes flow on where they are long. */
export function handoutSheets(scenes: readonly DrawnScene[], options: HandoutOptions): readonly Sheet[] {
  const pages = scenes.flatMap((drawn, index) => pagesOf(drawn, index === scenes.length - 1, options));
  return pages.map(({ marks, link }, index) => {
    const [first] = scenes;
    const foot = record((pen) => drawFoot(pen, `${index + 1} / ${pages.length}`, link), first?.measure ?? (() => 0));
    return {
      marks: [...marks, ...foot],
      page: { width: SHEET.width * POINTS, height: SHEET.height * POINTS, left: 0, top: 0 },
      scale: POINTS,
    };
  });
}

type Page = Readonly<{ marks: readonly Mark[]; link: string | null }>;

function pagesOf(drawn: DrawnScene, isLast: boolean, options: HandoutOptions): readonly Page[] {
  const { scene, measure } = drawn;
  const language = languageOf(options);
  const { handout } = exportWords(options.words);
  const map = picture(drawn, MOST_OF_MAP);
  const notes = options.hasNotes ? localText(scene.notes, language) : '';
  const pieces = [
    ...heading(localText(scene.title, language), measure),
    ...richText(localText(scene.text, language), STYLES.text, measure),
    ...(notes === '' ? [] : richText(handout.notes, STYLES.label, measure)),
    ...richText(notes, STYLES.notes, measure),
    ...(isLast ? richText(sourcesOf(options).join('\n\n'), { ...STYLES.small, before: 24 }, measure) : []),
  ];
  const placed = flow(pieces, SHEET.margin + map.height, SHEET.height - SHEET.margin - FOOT);
  return placed.map((page, index) => {
    const words = record((pen) => {
      for (const { piece, top } of page) piece.draw(pen, SHEET.margin, top);
    }, measure);
    const marks = index === 0 ? [...moved(drawn.marks, map.scale, map.left, SHEET.margin), ...words] : words;
    return { marks, link: linkOf(scene, options) };
  });
}

/** Marks made smaller and put elsewhere. */
function moved(marks: readonly Mark[], scale: number, left: number, top: number): readonly Mark[] {
  const at = (x: number, y: number) => [x * scale + left, y * scale + top] as const;
  return marks.map((mark): Mark => {
    if (mark.kind === 'unclip') return mark;
    if (mark.kind === 'words') {
      const [a, b, c, d, e, f] = mark.matrix;
      return { ...mark, matrix: [a * scale, b * scale, c * scale, d * scale, ...at(e, f)] };
    }
    const path = mark.path.map((step) => {
      if (step[0] === 'Z') return step;
      if (step[0] !== 'C') return [step[0], ...at(step[1], step[2])] as const;
      const [, x1, y1, x2, y2, x, y] = step;
      return ['C', ...at(x1, y1), ...at(x2, y2), ...at(x, y)] as const;
    });
    if (mark.kind !== 'stroke') return { ...mark, path };
    return { ...mark, path, width: mark.width * scale, dash: mark.dash.map((length) => length * scale) };
  });
}

function drawFoot(pen: Pen, number: string, link: string | null): void {
  const bottom = SHEET.height - SHEET.margin;
  const write = (text: string, x: number, y: number, align: 'left' | 'right') =>
    pen.write?.({
      lines: [text],
      x,
      y,
      align,
      lineHeight: 12,
      font: '400 10.5px "Source Sans 3 Variable", sans-serif',
      spacing: 0,
      colour: '#5f574a',
    });
  write(number, SHEET.width - SHEET.margin, bottom, 'right');
  if (link === null) return;
  const shown = link.length > 96 ? `${link.slice(0, 95)}…` : link;
  write(shown, SHEET.margin + QR_SIDE + 8, bottom - 4, 'left');
  const modules = qrModules(link);
  if (!modules) return;
  pen.fillStyle = '#000000';
  pen.beginPath();
  traceQr(pen, modules, { left: SHEET.margin, top: bottom - QR_SIDE, width: QR_SIDE });
  pen.fill();
}

/** What the story is called, else what is open, or of the atlas itself what is handed out. */
export function handoutTitle({ state, words }: HandoutOptions): string {
  const { document, story } = state;
  const ofStory = localText(story.present.title, words.meta.tag);
  return ofStory || (document.id === '' ? exportWords(words).handout.title : documentTitle(document, words).title);
}

/** The story as one page of HTML that needs nothing else. */
export function handoutPage(scenes: readonly DrawnScene[], fontFaces: string, options: HandoutOptions): string {
  const language = languageOf(options);
  const { handout } = exportWords(options.words);
  const texts = scenes.map(
    (drawn): HandoutScene => ({
      ...drawn,
      title: localText(drawn.scene.title, language),
      text: localText(drawn.scene.text, language),
      notes: options.hasNotes ? localText(drawn.scene.notes, language) : '',
      link: linkOf(drawn.scene, options),
    }),
  );
  return handoutHtml(texts, {
    title: handoutTitle(options),
    language,
    fontFaces,
    sources: sourcesOf(options),
    blocks: parseRichText,
    words: { notes: handout.notes, open: handout.open, mapOf: handout.mapOf },
  });
}
