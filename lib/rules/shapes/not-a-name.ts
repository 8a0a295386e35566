import { words } from './words';

/** Words that are, with a capital, part of a place, an agency, a date or a headline, not of a person's name. */
export const NOT_A_NAME = words(
  'street avenue road drive lane court place bridge park river lake county city town village state north south east west ' +
    'police department sheriff fire rescue station district division academy unit team office council hall center centre school ' +
    'high elementary middle college university hospital church mill mall store bank hotel club association union local ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today tonight tomorrow yesterday happy new good great thank thanks please update alert amber ' +
    'missing wanted road crash traffic public safety community media release national night out national week day awareness ' +
    'the a an and of for in on at to with our your my his her their this that these if when we you he she they it i is are was ' +
    'chief officer sergeant lieutenant captain detective deputy trooper constable inspector cadet recruit k9 swat dui amber ' +
    'victim suspect witness caller driver arrested charged booked jail congrats congratulations welcome meet join apply call ' +
    'united states america american north carolina english spanish facebook twitter instagram black blue red white green gray ' +
    'train derailment oil explosion collapse plant flood flooding storm hurricane typhoon tornado earthquake wildfire disaster ' +
    'emergency agency authority government governor federal transit metro airport international interstate highway director ' +
    'commissioner secretary minister president senator inspector says said report reports marathon festival parade market company ' +
    'diner grill cafe restaurant bar pub inn motel bakery pizza deli library museum plaza beach stadium arena theater theatre ' +
    'pharmacy clinic garage salon gym casino brewery ' +
    'service services bureau administration memorial special law enforcement red cross ' +
    'merry christmas feliz navidad buenos buenas dias tardes noches ciudad departamento policia calle avenida jefe oficial agente sargento ' +
    'detective teniente capitan gracias semana noche iglesia escuela centro parque hospital universidad estado estados condado mexico ' +
    'rd st ave blvd ln pkwy hwy trail creek canyon island valley springs reservoir reserve region northern southern eastern western ' +
    'mayor premier presidente presidenta ministro ministerio gobernador alcalde comision comunicado proteccion civil nacional republica ' +
    'la el los las por il del map maps plan final signal signals telephone complex recreation building code block party class holiday eve morning afternoon evening weather survival assessment damage ' +
    'assault homicide robbery burglary fatal coffee cop first second third annual one two three four five no not do all any',
);
