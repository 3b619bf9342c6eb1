import { X } from 'lucide';
import { dismissNotice } from '../../state/act/session-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazy/lazily';
import { Part } from '../../ui/lazy/Part';
import styles from '../app.module.css';

// Few visits need a word.
const NoticeText = lazily(() => import('./NoticeText').then((it) => it.NoticeText), ['words']);

/** What the reader should know, one thing after another, in a status that does not take the focus. */
export function NoticeBar() {
  const [notice, ...others] = useAtlas((state) => state.session.notices);
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  return (
    <div className={styles.notices} role="status">
      {notice && (
        <div className={styles.notice}>
          <Part isInPlace words={words}>
            <NoticeText notice={notice} />
          </Part>
          {others.length > 0 && <small>{words.moreNotices(others.length)}</small>}
          <Button icon={X} label={words.dismiss} onClick={() => dismissNotice(notice.kind)} />
        </div>
      )}
    </div>
  );
}
