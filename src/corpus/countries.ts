import { comparedWords } from '../text/words.ts';

/** A way of writing a country. */
export interface CountryForm {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** As words are compared. */
  readonly words: readonly string[];
  /** An adjective cannot end a noun phrase: "the president of the Russian …". */
  readonly isAdjective: boolean;
}

/**
 * The longest way of writing a country that begins at a word: its name, an adjective, its capital or a seat of power, which stand for it.
 * Null where none does.
 *
 * @param words As words are compared.
 */
export function countryAt(words: readonly string[], at: number): CountryForm | null {
  return BY_FIRST.get(words[at] ?? '')?.find((form) => form.words.every((word, n) => words[at + n] === word)) ?? null;
}

/**
 * ISO 3166-1 code, adjectives; what else stands for the country: other names, the capital, seats of power. The English name is not here, it
 * is the runtime's own (Unicode CLDR). Left out are words that mean something else more often ("Victoria", "San Marino", "Male").
 */
const TABLE = `
AE Emirati; United Arab Emirates, UAE, Abu Dhabi | AF Afghan; Kabul | AL Albanian; Tirana | AM Armenian; Yerevan | AO Angolan; Luanda
AR Argentine, Argentinian; Buenos Aires | AT Austrian; Vienna | AU Australian; Canberra | AZ Azerbaijani, Azeri; Baku
BA Bosnian; Bosnia, Sarajevo | BD Bangladeshi; Dhaka | BE Belgian; Brussels | BG Bulgarian; Sofia | BH Bahraini; Manama
BO Bolivian; La Paz | BR Brazilian; Brasilia | BY Belarusian, Belarussian; Minsk | CA Canadian; Ottawa | CH Swiss; Bern, Berne
CL Chilean; Santiago | CN Chinese; Beijing, Peking | CO Colombian; Bogota | CR Costa Rican | CU Cuban; Havana | CY Cypriot; Nicosia
CZ Czech; Czech Republic, Prague | DE German; Berlin | DK Danish; Copenhagen | DZ Algerian; Algiers | EC Ecuadorian; Quito
EE Estonian; Tallinn | EG Egyptian; Cairo | ES Spanish; Madrid | ET Ethiopian; Addis Ababa | FI Finnish; Helsinki
FR French; Paris, Élysée, Élysée Palace | GB British; UK, Britain, Great Britain, London, Downing Street | GE Georgian; Tbilisi
GH Ghanaian; Accra | GR Greek; Athens | HR Croatian; Zagreb | HU Hungarian; Budapest | ID Indonesian; Jakarta | IE Irish; Dublin
IL Israeli; Jerusalem, Tel Aviv | IN Indian; New Delhi, Delhi | IQ Iraqi; Baghdad | IR Iranian; Tehran | IS Icelandic; Reykjavik
IT Italian; Rome | JO Jordanian; Amman | JP Japanese; Tokyo | KE Kenyan; Nairobi | KG Kyrgyz; Bishkek | KP North Korean; Pyongyang
KR South Korean; Seoul | KW Kuwaiti | KZ Kazakh, Kazakhstani; Astana | LB Lebanese; Beirut | LT Lithuanian; Vilnius | LU Luxembourgish
LV Latvian; Riga | LY Libyan; Tripoli | MA Moroccan; Rabat | MD Moldovan; Chisinau | ME Montenegrin; Podgorica
MK Macedonian, North Macedonian; Skopje | MM Burmese; Burma | MN Mongolian; Ulaanbaatar | MT Maltese; Valletta | MX Mexican; Mexico City
MY Malaysian; Kuala Lumpur | NG Nigerian; Abuja | NL Dutch; Holland, The Hague | NO Norwegian; Oslo | NP Nepalese, Nepali; Kathmandu
NZ New Zealand; Wellington | OM Omani; Muscat | PA Panamanian | PE Peruvian; Lima | PH Philippine, Filipino; Manila
PK Pakistani; Islamabad | PL Polish; Warsaw | PS Palestinian; Palestine, Ramallah | PT Portuguese; Lisbon | PY Paraguayan; Asuncion
QA Qatari; Doha | RO Romanian; Bucharest | RS Serbian; Belgrade | RU Russian; Russian Federation, Moscow, Kremlin
SA Saudi, Saudi Arabian; Riyadh, KSA | SD Sudanese; Khartoum | SE Swedish; Stockholm | SG Singaporean | SI Slovenian, Slovene; Ljubljana
SK Slovak, Slovakian; Bratislava | SN Senegalese; Dakar | SO Somali; Mogadishu | SY Syrian; Damascus | TH Thai; Bangkok
TJ Tajik; Dushanbe | TM Turkmen; Ashgabat | TN Tunisian; Tunis | TR Turkish; Turkey, Türkiye, Ankara | TW Taiwanese; Taipei
UA Ukrainian; Kyiv, Kiev | UG Ugandan; Kampala | US American; U.S., America, USA, United States of America, Washington, White House
UY Uruguayan; Montevideo | UZ Uzbek; Tashkent | VA Vatican; Holy See | VE Venezuelan; Caracas | VN Vietnamese; Hanoi
XK Kosovan, Kosovar; Pristina | YE Yemeni; Sanaa | ZA South African; Pretoria | ZW Zimbabwean; Harare`;

/** Forms by their first word, longer ones first. */
const BY_FIRST: ReadonlyMap<string, readonly CountryForm[]> = (() => {
  const englishName = new Intl.DisplayNames(['en'], { type: 'region' });
  const forms = TABLE.split(/[|\n]/u)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [country = '', rest = ''] = line.trim().split(/ (.*)/u);
      const [adjectives = [], nouns = []] = rest.split(';').map((list) => list.split(',').filter(Boolean));
      const form = (isAdjective: boolean) => (written: string) => ({
        country,
        words: comparedWords(written),
        isAdjective,
      });
      return [...adjectives.map(form(true)), ...[englishName.of(country) ?? '', ...nouns].map(form(false))];
    })
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return new Map(forms.map(({ words: [first] }) => [first ?? '', forms.filter(({ words }) => words[0] === first)]));
})();
