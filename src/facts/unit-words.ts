/** The units that briefings use, in the languages whose grammar is known. */
import type { Gender, OwnUnit, PluralCategory, UnitWords } from '../model/unit.ts';
import type { Language } from './language.ts';
import { languages } from './language.ts';

/**
 * A unit to a line: symbols and other spellings, then its words in English, French, German and Ukrainian. A word has its
 * gender (but in English), then one and many; in Ukrainian one, few, many and a fraction, as in `1 рік`, `2 роки`,
 * `5 років`, `1,5 року`. A symbol that is not the same in Ukrainian follows after `/`.
 */
const table = `
- | year years | m an ans | n Jahr Jahre | m рік роки років року
- | month months | m mois mois | m Monat Monate | m місяць місяці місяців місяця
- | week weeks | f semaine semaines | f Woche Wochen | m тиждень тижні тижнів тижня
- | day days | m jour jours | m Tag Tage | m день дні днів дня
- h | hour hours | f heure heures | f Stunde Stunden | f година години годин години
- min | minute minutes | f minute minutes | f Minute Minuten | f хвилина хвилини хвилин хвилини
- s | second seconds | f seconde secondes | f Sekunde Sekunden | f секунда секунди секунд секунди
- | decade decades | f décennie décennies | n Jahrzehnt Jahrzehnte | n десятиліття десятиліття десятиліть десятиліття
km/км | kilometre kilometres | m kilomètre kilomètres | m Kilometer Kilometer | m кілометр кілометри кілометрів кілометра
m/м | metre metres | m mètre mètres | m Meter Meter | m метр метри метрів метра
cm/см | centimetre centimetres | m centimètre centimètres | m Zentimeter Zentimeter | m сантиметр сантиметри сантиметрів сантиметра
mm/мм | millimetre millimetres | m millimètre millimètres | m Millimeter Millimeter | m міліметр міліметри міліметрів міліметра
km²/км² km2 | square_kilometre square_kilometres | m kilomètre_carré kilomètres_carrés | m Quadratkilometer Quadratkilometer | m квадратний_кілометр квадратні_кілометри квадратних_кілометрів квадратного_кілометра
km/h//км/год | kilometre_per_hour kilometres_per_hour | m kilomètre_par_heure kilomètres_par_heure | m Kilometer_pro_Stunde Kilometer_pro_Stunde | m кілометр_на_годину кілометри_на_годину кілометрів_на_годину кілометра_на_годину
m/s//м/с | metre_per_second metres_per_second | m mètre_par_seconde mètres_par_seconde | m Meter_pro_Sekunde Meter_pro_Sekunde | m метр_на_секунду метри_на_секунду метрів_на_секунду метра_на_секунду
- mi | mile miles | m mile miles | f Meile Meilen | f миля милі миль милі
- nmi NM | nautical_mile nautical_miles | m mille_marin milles_marins | f Seemeile Seemeilen | f морська_миля морські_милі морських_миль морської_милі
- ft | foot feet | m pied pieds | m Fuß Fuß | m фут фути футів фута
ha/га | hectare hectares | m hectare hectares | m Hektar Hektar | m гектар гектари гектарів гектара
l/л L | litre litres | m litre litres | m Liter Liter | m літр літри літрів літра
kg/кг kilogramme kilogrammes | kilogram kilograms | m kilogramme kilogrammes | n Kilogramm Kilogramm | m кілограм кілограми кілограмів кілограма
g/г gramme grammes | gram grams | m gramme grammes | n Gramm Gramm | m грам грами грамів грама
t/т | tonne tonnes | f tonne tonnes | f Tonne Tonnen | f тонна тонни тонн тонни
°C | degree_Celsius degrees_Celsius | m degré_Celsius degrés_Celsius | m Grad_Celsius Grad_Celsius | m градус_Цельсія градуси_Цельсія градусів_Цельсія градуса_Цельсія
kW/кВт | kilowatt kilowatts | m kilowatt kilowatts | n Kilowatt Kilowatt | m кіловат кіловати кіловатів кіловата
MW/МВт | megawatt megawatts | m mégawatt mégawatts | n Megawatt Megawatt | m мегават мегавати мегаватів мегавата
GW/ГВт | gigawatt gigawatts | m gigawatt gigawatts | n Gigawatt Gigawatt | m гігават гігавати гігаватів гігавата
MWh/МВт·год | megawatt-hour megawatt-hours | m mégawattheure mégawattheures | f Megawattstunde Megawattstunden | f мегават-година мегават-години мегават-годин мегават-години
GWh/ГВт·год | gigawatt-hour gigawatt-hours | m gigawattheure gigawattheures | f Gigawattstunde Gigawattstunden | f гігават-година гігават-години гігават-годин гігават-години
TWh/ТВт·год | terawatt-hour terawatt-hours | m térawattheure térawattheures | f Terawattstunde Terawattstunden | f терават-година терават-години терават-годин терават-години
% percent | per_cent per_cent | m pour_cent pour_cent | n Prozent Prozent | m відсоток відсотки відсотків відсотка
pp/в._п. | percentage_point percentage_points | m point_de_pourcentage points_de_pourcentage | m Prozentpunkt Prozentpunkte | m відсотковий_пункт відсоткові_пункти відсоткових_пунктів відсоткового_пункту
- | person people | f personne personnes | f Person Personen | f особа особи осіб особи
- | civilian civilians | m civil civils | m Zivilist Zivilisten | f цивільна_особа цивільні_особи цивільних_осіб цивільної_особи
- | soldier soldiers | m soldat soldats | m Soldat Soldaten | m солдат солдати солдатів солдата
- | pilot pilots | m pilote pilotes | m Pilot Piloten | m пілот пілоти пілотів пілота
- | aircraft aircraft | m avion avions | n Flugzeug Flugzeuge | m літак літаки літаків літака
- | helicopter helicopters | m hélicoptère hélicoptères | m Hubschrauber Hubschrauber | m вертоліт вертольоти вертольотів вертольота
- | drone drones | m drone drones | f Drohne Drohnen | m дрон дрони дронів дрона
- | system systems | m système systèmes | n System Systeme | f система системи систем системи
- | missile missiles | m missile missiles | m Flugkörper Flugkörper | f ракета ракети ракет ракети
- | rocket rockets | f roquette roquettes | f Rakete Raketen | f ракета ракети ракет ракети
- | bomb bombs | f bombe bombes | f Bombe Bomben | f бомба бомби бомб бомби
- | shell shells | m obus obus | f Granate Granaten | m снаряд снаряди снарядів снаряда
- | vehicle vehicles | m véhicule véhicules | n Fahrzeug Fahrzeuge | m транспортний_засіб транспортні_засоби транспортних_засобів транспортного_засобу
- | tank tanks | m char chars | m Panzer Panzer | m танк танки танків танка
- | howitzer howitzers | m obusier obusiers | f Haubitze Haubitzen | f гаубиця гаубиці гаубиць гаубиці
- | battery batteries | f batterie batteries | f Batterie Batterien | f батарея батареї батарей батареї
- | launcher launchers | m lanceur lanceurs | n Startgerät Startgeräte | f пускова_установка пускові_установки пускових_установок пускової_установки
- | radar radars | m radar radars | n Radar Radare | m радар радари радарів радара
- | ship ships | m navire navires | n Schiff Schiffe | m корабель кораблі кораблів корабля
- | sortie sorties | f sortie sorties | m Einsatz Einsätze | m виліт вильоти вильотів вильоту
- | country countries | m pays pays | n Land Länder | f країна країни країн країни
- | company companies | f entreprise entreprises | n Unternehmen Unternehmen | f компанія компанії компаній компанії
- | contract contracts | m contrat contrats | m Vertrag Verträge | m контракт контракти контрактів контракту
- | job jobs | m emploi emplois | m Arbeitsplatz Arbeitsplätze | n робоче_місце робочі_місця робочих_місць робочого_місця
- | unit units | f unité unités | f Einheit Einheiten | f одиниця одиниці одиниць одиниці`;

/** A built-in unit with its symbol by language; `words` has every known language. */
export interface KnownUnit extends OwnUnit {
  readonly ukrainianSymbol: string | undefined;
}

/** The built-in unit of this name: a symbol, or its word in any of the languages, in any form. */
export function knownUnit(name: string): KnownUnit | undefined {
  units ??= readTable();
  return units.get(name);
}

let units: ReadonlyMap<string, KnownUnit> | undefined;

function readTable(): ReadonlyMap<string, KnownUnit> {
  const read = new Map<string, KnownUnit>();
  // The first unit of a name keeps it: `ракета` is a missile.
  const add = (name: string, unit: KnownUnit): void => {
    if (!read.has(name)) read.set(name, unit);
  };
  for (const line of table.trim().split('\n')) {
    const [names = '', ...cells] = line.split(' | ');
    const [symbols = '-', ...aliases] = names.trim().split(' ');
    // `km/h//км/год` holds slashes of its own.
    const [latin = '', ukrainian] = symbols.split(symbols.includes('//') ? '//' : '/').map(spaced);
    const unit: KnownUnit = {
      symbol: latin === '-' ? undefined : latin,
      ukrainianSymbol: ukrainian,
      words: new Map(
        languages.map((language, index) => [language, readWords(cells[index] ?? '', language)]),
      ),
    };
    for (const name of [latin, ukrainian, ...aliases]) {
      if (name !== undefined && name !== '-') add(name, unit);
    }
    for (const [language, { forms }] of unit.words) {
      for (const form of Object.values(forms)) {
        add(form, unit);
        if (language === 'en') add(americanise(form), unit);
      }
    }
  }
  return read;
}

function readWords(cell: string, language: Language): UnitWords {
  const parts = cell.trim().split(' ').map(spaced);
  const gender = language === 'en' ? undefined : genders[parts.shift() ?? ''];
  const [one = '', second = one, third = second, fourth = third] = parts;
  const forms: Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string } =
    language === 'uk' ? { one, few: second, many: third, other: fourth } : { one, other: second };
  return { forms, gender };
}

const genders: Readonly<Record<string, Gender>> = {
  m: 'masculine',
  f: 'feminine',
  n: 'neuter',
};

function spaced(text: string): string {
  return text.replaceAll('_', ' ');
}

/** American spelling of an English unit. */
export function americanise(word: string): string {
  return word
    .replace(/(met|lit)re(s?)\b/u, '$1er$2')
    .replace(/^tonne(s?)$/u, 'metric ton$1')
    .replace('per cent', 'percent');
}
