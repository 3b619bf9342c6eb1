/** A text of a scene in a language, or in the other one where nobody has written it in this one. */
export function sceneText(text: Readonly<{ pl: string; en: string }>, language: 'pl' | 'en'): string {
  return text[language] || text[language === 'pl' ? 'en' : 'pl'];
}
