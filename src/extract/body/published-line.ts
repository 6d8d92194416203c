/**
 * The line above a report that says when it was put online, by whom, and how long it takes to read.
 *
 * In: a block's text, the language of the body and that of the page. Out: whether the block is nothing but such a
 * line: a date or a reading time or a byline, and words that label them. Days and months are known in every
 * language that the page may declare (Unicode CLDR, through Intl); labels in those of date-text.ts and a few more. In
 * a language whose labels are not known, a date and a few words that are clearly not in the body's language are enough.
 *
 * Leaves alone: where the block stands (furniture.ts), the value of the date (date-text.ts), datelines.
 */
import { isForeignTo } from '../language.ts';

const maxLength = 160;
const maxForeignWords = 8;
/** Names of days and months in such a line: two dates at most. */
const maxDateWords = 4;

/** Words that label dates and reading times, by language; whole words, lower case. */
const labelWords: Readonly<Record<string, string>> = {
  en: 'published publication posted updated update last modified date at on the by first created reading read time minute minutes min mins hour hours am pm gmt utc story online',
  de: 'veröffentlicht erschienen aktualisiert stand zuletzt geändert am um uhr vom den der datum lesezeit lesedauer etwa ca minute minuten',
  fr: 'publié publiée publie parution paru mis mise à a jour le la modifié modifiée dernière date temps durée de lecture et heure heures h minute minutes',
  es: 'publicado publicada publicación actualizado actualizada actualización última modificado el la a las de del fecha tiempo lectura hora horas minuto minutos h',
  it: 'pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento ultimo ultima modifica il la alle ore del di data tempo lettura minuto minuti',
  pt: 'publicado publicada publicação atualizado atualizada atualização última modificado em no na às as a de do data tempo leitura hora horas minuto minutos',
  nl: 'gepubliceerd geplaatst bijgewerkt laatst gewijzigd op om uur datum leestijd ongeveer minuut minuten',
  id: 'diterbitkan dipublikasikan diperbarui terbit pada pukul tanggal waktu baca menit wib',
  tr: 'yayımlandı yayınlandı yayın yayımlanma güncellendi güncelleme son tarihi tarih saat okuma süresi dakika dk',
};
const knownLabels = new Set(Object.values(labelWords).flatMap((words) => words.split(' ')));
const dateLanguages = Object.keys(labelWords);

const readingTime = /\d{1,3}\s*(?:-\s*)?(?:min|mins|minut\p{L}*|menit|dakika|dk)(?!\p{L})/iu;
const figures = /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?!\d)/;
const byline =
  /(?<!\p{L})(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Oo]leh)\s*:?\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|van|von|der|da|di|bin|al)\s+)?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}/u;

/**
 * @param bodyLanguage ISO 639-1 code, null when unknown (then unknown labels prove nothing)
 * @param pageLanguage what the page declares, e.g. `fr` or `fr-FR`; null when it declares none
 */
export function isPublishedLine(
  text: string,
  bodyLanguage: string | null,
  pageLanguage: string | null = null,
): boolean {
  if (text.length > maxLength) return false;
  const withoutName = text.replace(byline, ' ');
  const hasByline = withoutName !== text;
  if (!hasByline && !/\d/.test(text)) return false;
  const words = withoutName.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.filter((word) => !knownLabels.has(word)).length > maxForeignWords + maxDateWords) return false;
  const named = dateWords(pageLanguage);
  const months = words.filter((word) => named.months.has(word));
  const hasDate = figures.test(text) || (months.length > 0 && /(?<!\d)\d{1,2}(?!\d)/.test(text));
  const hasReadingTime = readingTime.test(text);
  if (!hasDate && !hasReadingTime && !hasByline) return false;
  const rest = words.filter((word) => !named.months.has(word) && !named.weekdays.has(word));
  const unknown = rest.filter((word) => !knownLabels.has(word) && word.length > 1);
  if (unknown.length === 0) return hasReadingTime || hasByline || rest.length > 0;
  // Labels of a language not known here: only where the page may have furniture in another language than its body.
  if (bodyLanguage === null || !hasDate || rest.length > maxForeignWords) return false;
  if (baseLanguage(pageLanguage) === bodyLanguage) return false;
  const written = new Set(withoutName.match(/[\p{L}\p{M}]+/gu));
  // Labels are lower case somewhere; names alone are not labels.
  return unknown.some((word) => written.has(word)) && isForeignTo(bodyLanguage, rest.join(' '), [], 8);
}

/** `fr` of `fr-FR`; empty when nothing usable is declared. */
function baseLanguage(declared: string | null): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared ?? '')?.[0].toLowerCase() ?? '';
}

interface DateWords {
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

const known = new Map<string, DateWords>();

/** Names and abbreviations of months and weekdays in the languages above and in the page's own. */
function dateWords(pageLanguage: string | null): DateWords {
  const own = baseLanguage(pageLanguage);
  let found = known.get(own);
  if (found === undefined) {
    // Intl falls back to the machine's own language for one that it does not know.
    const languages = [...new Set([...dateLanguages, ...(own === '' ? [] : [own])])].filter(
      (language) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0,
    );
    found = { months: namesOf(languages, 'month', 31), weekdays: namesOf(languages, 'weekday', 1) };
    known.set(own, found);
  }
  return found;
}

function namesOf(languages: readonly string[], part: 'month' | 'weekday', stepDays: number): Set<string> {
  const names = new Set<string>();
  const start = Date.UTC(2023, 0, 1);
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      // With the day beside it a month takes the case that dates need ("1 января").
      const format = new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        [part]: width,
        ...(part === 'month' && { day: 'numeric' }),
      });
      for (let i = 0; i < 12; i++) {
        const parts = format.formatToParts(start + i * stepDays * 86_400_000);
        const value = parts.find(({ type }) => type === part)?.value ?? '';
        names.add(value.toLowerCase().replace(/[^\p{L}\p{M}]/gu, ''));
      }
    }
  }
  names.delete('');
  return names;
}
