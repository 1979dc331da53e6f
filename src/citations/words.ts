/** The words that references are made with, in the languages that are known. */

/** What a locator counts; the keys are those of CSL. */
export type LocatorLabel =
  | 'page'
  | 'paragraph'
  | 'section'
  | 'chapter'
  | 'volume'
  | 'figure'
  | 'table'
  | 'note'
  | 'article'
  | 'column'
  | 'line'
  | 'book'
  | 'part'
  | 'issue'
  | 'appendix'
  | 'verse';

/** Kinds of sources as a summary counts them. */
export type SourceKind =
  | 'article'
  | 'journal'
  | 'news'
  | 'report'
  | 'book'
  | 'law'
  | 'web'
  | 'dataset'
  | 'statement'
  | 'document';

/** Words by the category of a number, as `Intl.PluralRules` names it; `other` stands for those that are not there. */
export interface Counted {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export interface Words {
  readonly locale: string;
  readonly quotes: readonly [open: string, close: string];
  /** With the spaces around them. */
  readonly colon: string;
  readonly semicolon: string;
  readonly and: string;
  readonly others: string;
  readonly editor: string;
  readonly editors: string;
  /** Before a collected volume. */
  readonly within: string;
  readonly undated: string;
  readonly circa: string;
  readonly accessed: string;
  readonly archivedCopy: string;
  readonly archivedAt: string;
  readonly grade: string;
  readonly source: string;
  readonly sources: string;
  /** Of a number that counts editions. */
  readonly edition: (number: string) => string;
  readonly volume: string;
  readonly issue: string;
  /** Singular and plural. */
  readonly locators: Readonly<Record<LocatorLabel, readonly [one: string, several: string]>>;
  /** Of kinds that a reference names itself, as its title does not show them. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly counted: Readonly<Record<SourceKind, Counted>>;
  readonly summary: {
    /** `This document cites 3 sources`. */
    readonly cites: Counted;
    readonly has: Counted;
    /** When they appeared, right after how many they are: a day, or the first and the last. */
    readonly dated: (from: string, to: string | undefined) => string;
    readonly reliability: string;
    /** Of a single source no list is made, and nothing is counted. */
    readonly single: {
      readonly cites: string;
      readonly has: string;
      /** What it is, with its article. */
      readonly kinds: Readonly<Record<SourceKind, string>>;
      readonly dated: (date: string) => string;
      readonly grade: (letter: string, meaning: string) => string;
      readonly ungraded: string;
    };
    readonly grades: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F', string>>;
    readonly ungraded: string;
  };
}

/** The words of a BCP 47 language, English where it is not among them. */
export function wordsOf(lang: string): Words {
  return languages.get(lang.toLowerCase().split('-')[0] ?? '') ?? english;
}

/** The form of a word that goes with a number. */
export function countedAs(count: number, forms: Counted, { locale }: Words): string {
  const category = new Intl.PluralRules(locale).select(count);
  return (
    (category === 'one' || category === 'few' || category === 'many'
      ? forms[category]
      : undefined) ?? forms.other
  );
}

/** `a, b and c`. */
export function listed(items: readonly string[], { and }: Words): string {
  const last = items.at(-1);
  return last === undefined || items.length === 1
    ? (last ?? '')
    : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

const nbsp = '\u00a0';

const english: Words = {
  locale: 'en',
  quotes: ['‘', '’'],
  colon: ': ',
  semicolon: '; ',
  and: 'and',
  others: 'et al.',
  editor: 'ed.',
  editors: 'eds',
  within: 'in',
  undated: 'n.d.',
  circa: `c.${nbsp}`,
  accessed: 'accessed ',
  archivedCopy: 'archived copy',
  archivedAt: 'archived at ',
  grade: `Admiralty grade${nbsp}`,
  source: 'Source',
  sources: 'Sources',
  edition: (number) => {
    const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
    const category = new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(number));
    return `${number}${suffixes[category] ?? 'th'} edn`;
  },
  volume: `vol.${nbsp}`,
  issue: `no.${nbsp}`,
  locators: {
    page: ['p.', 'pp.'],
    paragraph: ['para.', 'paras'],
    section: ['sec.', 'secs'],
    chapter: ['ch.', 'chs'],
    volume: ['vol.', 'vols'],
    figure: ['fig.', 'figs'],
    table: ['table', 'tables'],
    note: ['note', 'notes'],
    article: ['art.', 'arts'],
    column: ['col.', 'cols'],
    line: ['line', 'lines'],
    book: ['bk', 'bks'],
    part: ['pt', 'pts'],
    issue: ['no.', 'nos'],
    appendix: ['app.', 'apps'],
    verse: ['v.', 'vv.'],
  },
  kinds: {
    dataset: 'dataset',
    software: 'software',
    map: 'map',
    interview: 'interview',
    personal_communication: 'personal communication',
    speech: 'speech',
    broadcast: 'broadcast',
    thesis: 'thesis',
    hearing: 'hearing',
  },
  counted: {
    article: { one: 'article', other: 'articles' },
    journal: { one: 'journal article', other: 'journal articles' },
    news: { one: 'news article', other: 'news articles' },
    report: { one: 'report', other: 'reports' },
    book: { one: 'book or chapter', other: 'books or chapters' },
    law: { one: 'legal text', other: 'legal texts' },
    web: { one: 'web page', other: 'web pages' },
    dataset: { one: 'dataset', other: 'datasets' },
    statement: { one: 'statement or interview', other: 'statements or interviews' },
    document: { one: 'other document', other: 'other documents' },
  },
  summary: {
    cites: { one: 'This document cites # source', other: 'This document cites # sources' },
    has: { one: 'This project lists # source', other: 'This project lists # sources' },
    dated: (from, to) =>
      to === undefined ? `, all dated ${from}` : `, dated from ${from} to ${to}`,
    reliability: 'Reliability by the Admiralty system',
    single: {
      cites: 'This document cites a single source',
      has: 'This project lists a single source',
      kinds: {
        article: 'an article',
        journal: 'a journal article',
        news: 'a news article',
        report: 'a report',
        book: 'a book or chapter',
        law: 'a legal text',
        web: 'a web page',
        dataset: 'a dataset',
        statement: 'a statement or interview',
        document: 'a document',
      },
      dated: (date) => ` dated ${date}`,
      grade: (letter, meaning) => `its Admiralty grade is ${letter}, ${meaning}`,
      ungraded: 'it has no Admiralty grade',
    },
    grades: {
      A: 'completely reliable',
      B: 'usually reliable',
      C: 'fairly reliable',
      D: 'not usually reliable',
      E: 'unreliable',
      F: 'reliability cannot be judged',
    },
    ungraded: 'not graded',
  },
};

const french: Words = {
  locale: 'fr',
  quotes: [`«${nbsp}`, `${nbsp}»`],
  colon: `${nbsp}: `,
  semicolon: `${nbsp}; `,
  and: 'et',
  others: 'et al.',
  editor: 'dir.',
  editors: 'dir.',
  within: 'dans',
  undated: `s.${nbsp}d.`,
  circa: 'vers ',
  accessed: 'consulté le ',
  archivedCopy: 'copie archivée',
  archivedAt: 'archivé à ',
  grade: `cotation de l’Amirauté${nbsp}`,
  source: 'Source',
  sources: 'Sources',
  edition: (number) => `${number}${number === '1' ? 're' : 'e'}${nbsp}éd.`,
  volume: `vol.${nbsp}`,
  issue: `n°${nbsp}`,
  locators: {
    page: ['p.', 'p.'],
    paragraph: ['par.', 'par.'],
    section: ['sect.', 'sect.'],
    chapter: ['chap.', 'chap.'],
    volume: ['vol.', 'vol.'],
    figure: ['fig.', 'fig.'],
    table: ['tabl.', 'tabl.'],
    note: ['note', 'notes'],
    article: ['art.', 'art.'],
    column: ['col.', 'col.'],
    line: ['l.', 'l.'],
    book: ['livre', 'livres'],
    part: ['partie', 'parties'],
    issue: ['n°', 'nos'],
    appendix: ['annexe', 'annexes'],
    verse: ['v.', 'v.'],
  },
  kinds: {
    dataset: 'jeu de données',
    software: 'logiciel',
    map: 'carte',
    interview: 'entretien',
    personal_communication: 'communication personnelle',
    speech: 'discours',
    broadcast: 'émission',
    thesis: 'thèse',
    hearing: 'audition',
  },
  counted: {
    article: { one: 'article', other: 'articles' },
    journal: { one: 'article de revue', other: 'articles de revue' },
    news: { one: 'article de presse', other: 'articles de presse' },
    report: { one: 'rapport', other: 'rapports' },
    book: { one: 'ouvrage ou chapitre', other: 'ouvrages ou chapitres' },
    law: { one: 'texte juridique', other: 'textes juridiques' },
    web: { one: 'page web', other: 'pages web' },
    dataset: { one: 'jeu de données', other: 'jeux de données' },
    statement: { one: 'déclaration ou entretien', other: 'déclarations ou entretiens' },
    document: { one: 'autre document', other: 'autres documents' },
  },
  summary: {
    cites: { one: 'Ce document cite # source', other: 'Ce document cite # sources' },
    has: { one: 'Ce projet recense # source', other: 'Ce projet recense # sources' },
    dated: (from, to) => (to === undefined ? ` (${from})` : ` (${from}${nbsp}– ${to})`),
    reliability: 'Fiabilité selon le système de l’Amirauté',
    single: {
      cites: 'Ce document cite une seule source',
      has: 'Ce projet recense une seule source',
      kinds: {
        article: 'un article',
        journal: 'un article de revue',
        news: 'un article de presse',
        report: 'un rapport',
        book: 'un ouvrage ou chapitre',
        law: 'un texte juridique',
        web: 'une page web',
        dataset: 'un jeu de données',
        statement: 'une déclaration ou un entretien',
        document: 'un document',
      },
      dated: (date) => ` (${date})`,
      grade: (letter, meaning) => `sa cotation de l’Amirauté est ${letter}, ${meaning}`,
      ungraded: 'elle n’a pas de cotation de l’Amirauté',
    },
    grades: {
      A: 'entièrement fiable',
      B: 'habituellement fiable',
      C: 'assez fiable',
      D: 'pas toujours fiable',
      E: 'peu sûre',
      F: 'fiabilité impossible à apprécier',
    },
    ungraded: 'non cotée',
  },
};

const german: Words = {
  locale: 'de',
  quotes: ['„', '“'],
  colon: ': ',
  semicolon: '; ',
  and: 'und',
  others: `u.${nbsp}a.`,
  editor: 'Hg.',
  editors: 'Hg.',
  within: 'in',
  undated: `o.${nbsp}D.`,
  circa: `ca.${nbsp}`,
  accessed: 'abgerufen am ',
  archivedCopy: 'archivierte Fassung',
  archivedAt: 'archiviert unter ',
  grade: `Admiralty-Einstufung${nbsp}`,
  source: 'Quelle',
  sources: 'Quellen',
  edition: (number) => `${number}.${nbsp}Aufl.`,
  volume: `Bd.${nbsp}`,
  issue: `Nr.${nbsp}`,
  locators: {
    page: ['S.', 'S.'],
    paragraph: ['Abs.', 'Abs.'],
    section: ['Abschn.', 'Abschn.'],
    chapter: ['Kap.', 'Kap.'],
    volume: ['Bd.', 'Bde.'],
    figure: ['Abb.', 'Abb.'],
    table: ['Tab.', 'Tab.'],
    note: ['Anm.', 'Anm.'],
    article: ['Art.', 'Art.'],
    column: ['Sp.', 'Sp.'],
    line: ['Z.', 'Z.'],
    book: ['Buch', 'Bücher'],
    part: ['Teil', 'Teile'],
    issue: ['Nr.', 'Nr.'],
    appendix: ['Anhang', 'Anhänge'],
    verse: ['V.', 'V.'],
  },
  kinds: {
    dataset: 'Datensatz',
    software: 'Software',
    map: 'Karte',
    interview: 'Interview',
    personal_communication: 'persönliche Mitteilung',
    speech: 'Rede',
    broadcast: 'Sendung',
    thesis: 'Hochschulschrift',
    hearing: 'Anhörung',
  },
  counted: {
    article: { one: 'Artikel', other: 'Artikel' },
    journal: { one: 'Zeitschriftenaufsatz', other: 'Zeitschriftenaufsätze' },
    news: { one: 'Pressebeitrag', other: 'Pressebeiträge' },
    report: { one: 'Bericht', other: 'Berichte' },
    book: { one: 'Buch oder Kapitel', other: 'Bücher oder Kapitel' },
    law: { one: 'Rechtstext', other: 'Rechtstexte' },
    web: { one: 'Webseite', other: 'Webseiten' },
    dataset: { one: 'Datensatz', other: 'Datensätze' },
    statement: { one: 'Erklärung oder Interview', other: 'Erklärungen oder Interviews' },
    document: { one: 'anderes Dokument', other: 'andere Dokumente' },
  },
  summary: {
    cites: { one: 'Dieses Dokument zitiert # Quelle', other: 'Dieses Dokument zitiert # Quellen' },
    has: { one: 'Dieses Projekt führt # Quelle', other: 'Dieses Projekt führt # Quellen' },
    dated: (from, to) => (to === undefined ? ` (${from})` : ` (${from} bis ${to})`),
    reliability: 'Zuverlässigkeit nach dem Admiralty-System',
    single: {
      cites: 'Dieses Dokument zitiert eine einzige Quelle',
      has: 'Dieses Projekt führt eine einzige Quelle',
      kinds: {
        article: 'ein Artikel',
        journal: 'ein Zeitschriftenaufsatz',
        news: 'ein Pressebeitrag',
        report: 'ein Bericht',
        book: 'ein Buch oder Kapitel',
        law: 'ein Rechtstext',
        web: 'eine Webseite',
        dataset: 'ein Datensatz',
        statement: 'eine Erklärung oder ein Interview',
        document: 'ein Dokument',
      },
      dated: (date) => ` (${date})`,
      grade: (letter, meaning) => `ihre Admiralty-Einstufung ist ${letter}, ${meaning}`,
      ungraded: 'sie hat keine Admiralty-Einstufung',
    },
    grades: {
      A: 'völlig zuverlässig',
      B: 'in der Regel zuverlässig',
      C: 'ziemlich zuverlässig',
      D: 'in der Regel nicht zuverlässig',
      E: 'unzuverlässig',
      F: 'Zuverlässigkeit nicht zu beurteilen',
    },
    ungraded: 'nicht eingestuft',
  },
};

const ukrainian: Words = {
  locale: 'uk',
  quotes: ['«', '»'],
  colon: ': ',
  semicolon: '; ',
  and: 'і',
  others: 'та ін.',
  editor: 'ред.',
  editors: 'ред.',
  within: 'у:',
  undated: `б.${nbsp}д.`,
  circa: `бл.${nbsp}`,
  accessed: 'дата звернення: ',
  archivedCopy: 'архівна копія',
  archivedAt: 'архівна копія: ',
  grade: `адміралтейська оцінка${nbsp}`,
  source: 'Джерело',
  sources: 'Джерела',
  edition: (number) => `вид.${nbsp}${number}`,
  volume: `т.${nbsp}`,
  issue: `№${nbsp}`,
  locators: {
    page: ['с.', 'с.'],
    paragraph: ['абз.', 'абз.'],
    section: ['розд.', 'розд.'],
    chapter: ['гл.', 'гл.'],
    volume: ['т.', 'т.'],
    figure: ['рис.', 'рис.'],
    table: ['табл.', 'табл.'],
    note: ['прим.', 'прим.'],
    article: ['ст.', 'ст.'],
    column: ['стб.', 'стб.'],
    line: ['ряд.', 'ряд.'],
    book: ['кн.', 'кн.'],
    part: ['ч.', 'ч.'],
    issue: ['№', '№'],
    appendix: ['дод.', 'дод.'],
    verse: ['вірш', 'вірші'],
  },
  kinds: {
    dataset: 'набір даних',
    software: 'програма',
    map: 'карта',
    interview: 'інтерв’ю',
    personal_communication: 'особисте повідомлення',
    speech: 'виступ',
    broadcast: 'передача',
    thesis: 'дисертація',
    hearing: 'слухання',
  },
  counted: {
    article: { one: 'стаття', few: 'статті', other: 'статей' },
    journal: { one: 'журнальна стаття', few: 'журнальні статті', other: 'журнальних статей' },
    news: { one: 'публікація в пресі', few: 'публікації в пресі', other: 'публікацій у пресі' },
    report: { one: 'звіт', few: 'звіти', other: 'звітів' },
    book: { one: 'книга чи розділ', few: 'книги чи розділи', other: 'книг чи розділів' },
    law: { one: 'правовий акт', few: 'правові акти', other: 'правових актів' },
    web: { one: 'вебсторінка', few: 'вебсторінки', other: 'вебсторінок' },
    dataset: { one: 'набір даних', few: 'набори даних', other: 'наборів даних' },
    statement: { one: 'заява чи інтерв’ю', few: 'заяви чи інтерв’ю', other: 'заяв чи інтерв’ю' },
    document: { one: 'інший документ', few: 'інші документи', other: 'інших документів' },
  },
  summary: {
    cites: {
      one: 'У документі цитовано # джерело',
      few: 'У документі цитовано # джерела',
      other: 'У документі цитовано # джерел',
    },
    has: {
      one: 'У проєкті зазначено # джерело',
      few: 'У проєкті зазначено # джерела',
      other: 'У проєкті зазначено # джерел',
    },
    dated: (from, to) => (to === undefined ? ` (${from})` : ` (${from}${nbsp}– ${to})`),
    reliability: 'Надійність за адміралтейською системою',
    single: {
      cites: 'У документі цитовано одне джерело',
      has: 'У проєкті зазначено одне джерело',
      kinds: {
        article: 'стаття',
        journal: 'журнальна стаття',
        news: 'публікація в пресі',
        report: 'звіт',
        book: 'книга чи розділ',
        law: 'правовий акт',
        web: 'вебсторінка',
        dataset: 'набір даних',
        statement: 'заява чи інтерв’ю',
        document: 'документ',
      },
      dated: (date) => ` (${date})`,
      grade: (letter, meaning) => `його адміралтейська оцінка: ${letter}, ${meaning}`,
      ungraded: 'адміралтейської оцінки воно не має',
    },
    grades: {
      A: 'цілком надійне',
      B: 'зазвичай надійне',
      C: 'досить надійне',
      D: 'зазвичай ненадійне',
      E: 'ненадійне',
      F: 'надійність оцінити неможливо',
    },
    ungraded: 'без оцінки',
  },
};

const languages: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['uk', ukrainian],
]);
