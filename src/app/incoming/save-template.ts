import { csvTemplate, TEMPLATE_LANGUAGES, xlsxTemplate } from '../../io/write/templates';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { saveFile } from '../../ui/save-file';

/** What browsers call workbooks. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Has the browser save a table to be filled in, in the reader's language or one that its readers know. */
export function saveTemplate(format: 'csv' | 'xlsx'): void {
  const { meta, opening } = MESSAGES[selectLanguage(useAtlas.getState())];
  const wanted = [meta.tag, ...meta.fallback];
  const language = TEMPLATE_LANGUAGES.find((each) => wanted.includes(each)) ?? 'pl';
  if (format === 'csv') saveFile(`${opening.template}.csv`, csvTemplate(language, meta.csv), 'text/csv;charset=utf-8');
  else saveFile(`${opening.template}.xlsx`, new Blob([new Uint8Array(xlsxTemplate(language))]), XLSX);
}
