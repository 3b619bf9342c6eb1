import { Download, Printer } from 'lucide';
import { Fragment } from 'react';
import type { Measured } from '../../answers/measured';
import { measureOf } from '../../answers/words/measure-words';
import { type Report, toMarkdown } from '../../io/write/report-markdown';
import { setDialog } from '../../state/act/session-actions';
import type { AskFor } from '../../state/link/ask-parts';
import { isAddressLocal } from '../../state/select/address';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { exportWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { QrCode } from '../../ui/qr/QrCode';
import { saveFile } from '../common/save-file';
import { useMeasurement } from '../common/use-measurement';
import { useWords } from '../common/use-words';
import { MapPicture } from './MapPicture';
import styles from './report.module.css';
import { useReport } from './use-report';

/** The view as a page of its own: to be printed, kept as PDF, or kept as Markdown. */
export function ReportDialog() {
  const asked = useAtlas(({ view }) =>
    view.ask?.kind === 'measures' && view.selection.length === 0 && view.relation === null && view.pair === null
      ? view.ask
      : null,
  );
  return asked ? <MeasuredReport question={asked} /> : <ReportOf measured={null} />;
}

/** What is measured is measured anew here, as no result is kept. */
function MeasuredReport({ question }: Readonly<{ question: AskFor<'measures'> }>) {
  const { measure, attribute, context } = question;
  return <ReportOf measured={useMeasurement({ id: measureOf(measure), attribute, context })} />;
}

function ReportOf({ measured }: Readonly<{ measured: Measured | null }>) {
  const { words } = useWords();
  const report = useReport(measured);
  const { close, print, markdown, file } = exportWords(words).report;
  const save = () => saveFile(`${file}.md`, toMarkdown(report), 'text/markdown;charset=utf-8');
  return (
    <Dialog
      closeLabel={close}
      isFull
      onClose={() => setDialog(null)}
      title={words.report.title}
      tools={
        <>
          <Button icon={Printer} onClick={() => window.print()}>
            {print}
          </Button>
          <Button icon={Download} onClick={save}>
            {markdown}
          </Button>
        </>
      }
    >
      <ReportPage report={report} />
    </Dialog>
  );
}

function ReportPage({ report }: Readonly<{ report: Report }>) {
  const { words } = useWords();
  const { answer, headings, sources } = report;
  const { qr, noQr } = exportWords(words).report;
  return (
    <article className={styles.page}>
      <header>
        <p className={styles.quiet}>{report.title}</p>
        <h2>{report.question}</h2>
        {report.scope.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </header>
      <MapPicture />
      {answer.length > 0 && (
        <section>
          <h3>{headings.answer}</h3>
          {answer.map(({ title, sentences }) => (
            <Fragment key={`${title} ${sentences[0]}`}>
              {title !== '' && <h4>{title}</h4>}
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Fragment>
          ))}
        </section>
      )}
      {report.table.rows.length > 0 && (
        <section>
          <h3 id="report-table">{report.table.heading}</h3>
          <ReportTable table={report.table} />
          {report.legend !== '' && <p className={styles.quiet}>{report.legend}</p>}
        </section>
      )}
      <section>
        <h3>{headings.sources}</h3>
        {sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
      </section>
      <footer className={styles.link}>
        <QrCode label={qr} text={report.link} tooLong={noQr} />
        <div>
          <h3>{headings.link}</h3>
          <p>
            <a href={report.link}>{report.link}</a>
          </p>
          {isAddressLocal() && <p className={styles.quiet}>{words.share.local}</p>}
          <p className={styles.quiet}>{report.made}</p>
        </div>
      </footer>
    </article>
  );
}

function ReportTable({ table: { head, rows } }: Pick<Report, 'table'>) {
  const { language } = useWords();
  return (
    // A table wider than a small screen is scrolled by itself, by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section aria-labelledby="report-table" className={styles.table} tabIndex={0}>
      <table aria-labelledby="report-table">
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => (
                <td data-number={typeof cell === 'number' || undefined} key={head[index]}>
                  {typeof cell === 'number' ? formatNumber(cell, language) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
