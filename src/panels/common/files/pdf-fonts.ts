import serifMediumItalic from '@expo-google-fonts/alegreya/500Medium_Italic/Alegreya_500Medium_Italic.ttf?url';
import serifSemiBold from '@expo-google-fonts/alegreya/600SemiBold/Alegreya_600SemiBold.ttf?url';
import serifBold from '@expo-google-fonts/alegreya/700Bold/Alegreya_700Bold.ttf?url';
import sansRegular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sansItalic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import sansMedium from '@expo-google-fonts/source-sans-3/500Medium/SourceSans3_500Medium.ttf?url';
import sansSemiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import type { Font } from '../../../io/picture/pen';
import { fileBytes } from './file-bytes';

/** Fonts of one weight each: PDF knows no variable ones. */
const FILES: Readonly<Record<string, string>> = {
  'serif 500 italic': serifMediumItalic,
  'serif 600': serifSemiBold,
  'serif 700': serifBold,
  'sans 400': sansRegular,
  'sans 400 italic': sansItalic,
  'sans 500': sansMedium,
  'sans 600': sansSemiBold,
};

/** The TrueType file of a font of the map. */
export function pdfFont({ family, weight, italic }: Font): Promise<Uint8Array> {
  const key = `${family.includes('Alegreya') ? 'serif' : 'sans'} ${weight}${italic ? ' italic' : ''}`;
  return fileBytes(FILES[key] ?? sansRegular);
}
