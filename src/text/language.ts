import { STOP_WORDS } from './stopWords.ts';
import { words } from './words.ts';

/**
 * Whether a question is written in another language than English: mostly in another script, or with the small words of another
 * language and hardly any of English. Names tell nothing, so that one word, or a list of names, is never taken for another language.
 */
export function isForeign(text: string): boolean {
  const said = text.replace(NO_LANGUAGE, ' ');
  return isInOtherScript(said) || hasOtherWords(said);
}

/** Links, mentions and emoji of Discord. */
const NO_LANGUAGE = /<[@#:a-z][^<>]*>|\bhttps?:\/\/\S+/giu;

/** Half of the letters; a name may stand in its own script. */
function isInOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 1 && letters - latin >= letters / 2;
}

/**
 * Evidence is what English lacks: another language's small words, letters with marks in words without capitals, marks of Spanish.
 * English small words count against it.
 */
function hasOtherWords(text: string): boolean {
  const all = words(text).map(({ start, end, text: word }) => ({ word, written: text.slice(start, end) }));
  if (all.length < 2) return false;
  const english = all.filter(({ word }) => ENGLISH.has(word)).length;
  const other = all.filter(
    ({ word, written }) => OTHER.has(fold(written)) || (isMarked(written) && !ENGLISH.has(word)),
  );
  const asking = all.filter(({ written }, at) => isAsking(written, at));
  const evidence = other.length + asking.length + (/[¿¡]/u.test(text) ? 2 : 0);
  return evidence > 0 && evidence > 1.5 * english && evidence >= Math.min(2, all.length / 4);
}

/** A question word, or one that opens a follow-up; with a capital it is a name's unless it stands first. */
function isAsking(written: string, at: number): boolean {
  return ASKING.has(fold(written)) && (at === 0 || written === written.toLowerCase());
}

/** Question words of other languages, which tell more than other small words, and their "and". */
const ASKING: ReadonlySet<string> = new Set(
  `wer wie wo wann warum wieso weshalb welche und qui quand où pourquoi comment combien quel quelle quels quelles et qué quién cuándo dónde cómo cuánto
   cuántos quien cuando donde como cuanto quando chi perché quanto quanti quem onde porque wat waar wanneer waarom hoe kto kdo gdzie kiedy dlaczego ile kim
   nerede neden nasıl kaç vem vad när varför hur och og hvem hva hvad hvornår hvor hvorfor hvordan proč cine când ki mikor miért hány kuka
   milloin miksi siapa kapan mengapa berapa`.split(/\s+/u),
);

/** A word in small letters with a mark that English does not write: "größte", but not "Türkiye" or "naïve". */
function isMarked(written: string): boolean {
  const isSmall = written === written.toLowerCase();
  return isSmall && /[^\u0000-\u007f’ʼ]/u.test(written) && !BORROWED.has(fold(written));
}

const BORROWED: ReadonlySet<string> = new Set(
  'naïve naïvety café cafés cliché clichés coup d’état détente rapprochement façade fiancé résumé attaché attachés communiqué communiqués protégé tête à'.split(
    ' ',
  ),
);

function fold(written: string): string {
  return written.toLowerCase().normalize('NFC').replace(/[ʼ']/gu, '’');
}

const ENGLISH: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...`would could may might must shall also yet ever us whose whether within without upon like still even much many long ago say said
    says tell told talk talks get got make made take took last next first new news war peace deal meeting summit call happened
    agreed agree meet met lead led please about know mean means going want wants`.split(/\s+/u),
]);

/** Also an English word, a name, or part of one: "Ursula von der Leyen", "Rio de Janeiro", "Xi Jinping". */
const ALSO_ENGLISH =
  /^(?:[a-z]|die|den|was|war|hat|man|met|men|son|come|do|no|on|so|an|am|per|die|dove|don|pour|pas|par|sale|chat|main|list|most|kind|fast|art|gut|also|over|lang|van|von|der|de|del|la|le|les|el|al|di|da|du|des|los|las|san|bin|en|un|eu|us|it|im|ne|son|se|si|co|an|era|das|dos|sur|sie|es|var|bad|hub|via|ja|mi|mu|yang|dan|mana|apa|on|as|at|op|er|egy)$/u;

/** The small words of other languages in Latin script, less what is an English word too. */
const OTHER: ReadonlySet<string> = new Set(
  [
    // German
    `der das und ist nicht ein eine einen einem eines wie wer wo wann warum wieso weshalb welche welcher welches wurde wurden werden
     wird haben hatte sich mit von vom zu zum zur für auf dem des im bei beim nach über aus oder aber auch noch nur schon sind sein
     seine ihre ihr wir sie ich du es dass wenn weil zwischen gegen ohne unter viele lange gibt gab kann könnte soll heute gestern
     worüber worum denn mal was’n hast habt sagte sagt dauerten dauerte dabei passiert`,
    // French
    `le la les un une des du et est sont était étaient ont été qui que quoi quand où pourquoi comment combien quel quelle quels
     quelles dans sur avec pour par pas ne ce cette ces il elle ils elles nous vous je leur au aux entre sans sous mais ou donc
     c’est qu’est qu’il d’un d’une a-t-il est-ce quel’est s’est n’est n’a y ont-ils été deux`,
    // Spanish
    `el los las una unos y es fue fueron son está están qué quién quiénes cuándo cuando dónde donde por porque cómo como cuánto
     cuántos cuánta cuántas cuál cual que en con para sobre entre sin pero del al su sus se lo le les más hay ha han había duró
     duraron quien quienes cuanto cuantos`,
    // Italian
    `il gli uno che chi quando dove perché perche come quanto quanti quante quale quali è sono era erano stato stati nel nella
     della delle dei degli di da con per su tra fra non si anche più hanno cosa cos’è dov’è durata durato durati`,
    // Portuguese
    `o os as um uma foi foram são está estão quem onde quando porque porquê quanto quantos quantas qual quais não em no na nos nas
     do dos das ao com para sobre entre sem mais há houve tem têm isso`,
    // Dutch
    `het een en zijn waren wat wie waar wanneer waarom hoe welke welk niet met van voor op bij naar over uit maar ook nog er
     heeft hebben wordt werd werden dit deze die dat tussen zonder lang duurde duurden veel`,
    // Polish
    `i jest są był była było byli kto co gdzie kiedy dlaczego jak ile który która które czy nie z ze na do od dla przez przed po
     się że oraz ale też już między bez jakie jaki jaka długo trwały trwała`,
    // Turkish
    `ve bir bu şu ne kim kimler nerede nereye zaman neden niçin nasıl kaç hangi mi mı mu mü ile için gibi daha çok var yok oldu
     olan değil kadar sürdü görüşmeler görüştü nedir kimdir arasında edildi etti`,
    // Swedish, Norwegian, Danish
    `och är inte ett en den det som vem vad var när varför hur vilken vilka vilket med av för på till från om men också hade
     blev mellan utan länge og ikke et hvem hva hvad hvor når hvorfor hvordan hvilken hvilke er av til fra ble varte varade`,
    // Czech, Slovak, Romanian, Hungarian, Finnish, Indonesian
    `je jsou byl kdo kde kdy proč jak kolik který která se si ve pro mezi cine unde când cand este sunt și de pe cu pentru cât
     ki mi hol mikor miért hogyan hány és az egy volt nem kuka mikä missä milloin miksi miten oli ovat ja ei kuinka siapa apa
     di mana kapan mengapa bagaimana berapa dan yang dari dengan untuk tidak itu ini`,
  ]
    .flatMap((language) => language.split(/\s+/u))
    .filter((word) => word !== '' && !ENGLISH.has(word) && !ALSO_ENGLISH.test(word))
    .map(fold),
);
