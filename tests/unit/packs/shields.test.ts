import { describe, expect, it } from 'vitest';
import { readPackFolders, STARTER_PACKS } from '../../../lib/cli/pack-files';
import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import type { Audience } from '../../../lib/rules/draft';
import { engineFor } from '../../../lib/rules/evaluate';
import { grammarEvidence } from '../../../lib/rules/grammar';
import { draft } from '../rules/one-rule';

const { packs } = await readPackFolders(STARTER_PACKS);
// Two rules are off until an agency's policy asks for them.
const asked = { 'works-here': { severity: 'warn' }, 'shows-uniform': { severity: 'warn' } } as const;
const engine = engineFor(compile(packs, RIVERTON, asked).rulebook);
const evidence = grammarEvidence();
const checked = (text: string, audience: Audience) => engine.check(draft(text, { audience }), evidence);
const speaks = (text: string, audience: Audience): string[] => checked(text, audience).findings.map(({ rule }) => rule);

/** Posts by the rule that they are about. */
type Posts = Record<string, string[]>;
interface Case {
  name: string;
  shields: string[];
  audience: Audience;
  /** The shield goes up and silences the rule. */
  silent: Posts;
  /** They look like it; the rule speaks all the same. */
  lookAlikes: Posts;
  /** The shield is up, and the harm is shown all the same. */
  harm: Posts;
}

const rows = (posts: Posts): [rule: string, text: string][] =>
  Object.entries(posts).flatMap(([rule, texts]) => texts.map((text): [string, string] => [rule, text]));

const CASES: Case[] = [
  {
    name: 'SH-1, union and working conditions',
    shields: ['union-talk'],
    audience: 'personal',
    silent: {
      'works-here': [
        'Six years at Riverton PD and I have never seen staffing levels this low',
        'First union meeting since I joined Riverton PD, the hall was packed',
        'Here at RPD we are on mandatory overtime for the ninth week running',
      ],
      'criticises-command': [
        'Command ignores every grievance we file about the heating',
        'The chief will not answer our steward, so the strike vote is on',
        'El jefe no escucha al sindicato y seguimos sin contrato',
      ],
      'endorses-with-office': ['As a deputy I back Kim for city council, she stood on our picket line'],
      'speaks-for-agency': ['Speaking for the department bargaining team: we want safe staffing, nothing more'],
      'shows-uniform': ['Photo of us in uniform on the picket line, rain and all'],
    },
    lookAlikes: {
      'works-here': [
        'Ten years at Riverton PD and I only now opened an account at the credit union',
        'I work at Riverton PD, meet me by Union Station after',
        'I work at RPD and my phone contract is up, any tips',
        'Proud member of Riverton Police and half of a civil union that turns nine today',
        'I work at RPD and the local bakery says hello every morning',
      ],
      'criticises-command': ['Command ignores every joke I make about the European Union', 'Our chief lied about his golf score again'],
      'speaks-for-agency': ['On behalf of the department, welcome to Union Park'],
      'endorses-with-office': ['As a cop I endorse Kim for mayor, now back to my gym contract'],
    },
    harm: {
      'home-address': ['Union meeting moved to my house, 118 Alder Ct, bring a chair'],
      'live-operation': ['Forced overtime again, and SWAT is on Fenwick right now with snipers on the roof'],
      'private-contact': ['The shop steward picks up after nine, text him at 555-0142 about the grievance'],
      'patient-detail': ['Mandated in again. We worked a cardiac arrest behind the mill tonight, his wife kept screaming'],
    },
  },
  {
    name: 'SH-2, misconduct report or testimony',
    shields: ['misconduct-report'],
    audience: 'personal',
    silent: {
      'works-here': [
        'I work at Riverton PD and I reported my lieutenant for falsifying time sheets',
        'In March I joined RPD, in May I told internal affairs about the planted evidence',
      ],
      'criticises-command': [
        'I testified to the council that the sheriff lied about the missing cash',
        'Our sergeant covered up a beating and I filed a complaint the same day',
        'The chief retaliates against everyone who reports misconduct, ask us how we know',
        'El jefe miente: denuncié los informes falsos y me cambiaron de turno',
      ],
      'speaks-for-agency': ['Speaking for the officers in my department who reported the excessive force: we are not sorry'],
      'shows-uniform': ['Photo of me in uniform on the day I testified before the grand jury about the beating'],
      'endorses-with-office': ['As a detective I support Hale for district attorney, she took my misconduct complaint seriously'],
    },
    lookAlikes: {
      'works-here': [
        'I work at Riverton PD and I reported the same pothole three times',
        'Ten years at RPD and last night I witnessed the worst karaoke of my life',
        'I joined Riverton PD, then told everyone at church',
      ],
      'criticises-command': [
        'Our sheriff is a joke and I told him so at the fair',
        'The chief lied about his golf score, I saw the card',
        'Command ignores my complaint about the coffee machine',
      ],
      'endorses-with-office': ['As a deputy I support Hale for mayor, told my whole street'],
      'speaks-for-agency': ['On behalf of the department I report blue skies for the picnic'],
    },
    harm: {
      'home-address': ['I reported my sergeant for the beating. He lives at 31 Tupelo Ct'],
      'undercover-identity': ['I blew the whistle on our undercover detective Ray Tolland'],
      'patient-detail': ['I filed a complaint about brutality. Our patient today was a 9 year old who fell from the roof'],
    },
  },
  {
    name: 'SH-3, public issue',
    shields: ['public-issue'],
    audience: 'personal',
    silent: {
      'works-here': [
        'I work at Riverton PD and I think cash bail should go',
        'Eight years with RPD and I support the oversight board, change my mind',
        'I am a Riverton PD dispatcher and I believe the city council must fund mental health teams',
        'Trabajo en Riverton PD y creo que el toque de queda es un error',
      ],
      'criticises-command': [
        'The sheriff wastes money, so the county board should vote no on his budget',
        'Our chief is out of touch on the curfew, I think nine is far too early',
        'I oppose the sales tax, and the sheriff lied about where it goes',
      ],
      'shows-uniform': ['Photo of me in uniform at the hearing, I support the housing policy'],
    },
    lookAlikes: {
      'works-here': [
        'I work at Riverton PD and my grocery budget is a joke',
        'I work at RPD and I think the curfew for my teenager is fine',
        'I am at RPD now, but I was class president once, honestly',
        'I work at RPD, the climate control in the truck needs to be fixed',
      ],
      'criticises-command': ['Our chief is a joke at bowling', 'Command ignores us again', 'The sheriff is a total mess at karaoke'],
      'shows-uniform': ['Selfie in my uniform, we need to cut our wedding budget'],
    },
    harm: {
      'home-address': ['The mayor should fund housing. He lives at 9 Old Mill Rd, tell him'],
      'live-operation': ['I oppose the new pursuit policy, and the gang unit is rolling down Fenwick right now'],
      'patient-detail': ['Drug policy needs to change. Narcan twice last night for the same guy outside the arcade, I just sat there'],
      'endorses-with-office': ['As a cop I think the city council should resign, so vote for Hale for mayor'],
    },
  },
  {
    name: 'SH-4, words of others: in quotation marks',
    shields: ['quoted-words'],
    audience: 'personal',
    silent: {
      'derogates-group': [
        'A man on the bus yelled “immigrants are vermin” at my partner and nobody moved',
        'Somebody had written “Jews are parasites” on the library wall',
        '“Women are too emotional for patrol.” That is what a guest told my wife at our wedding.',
        'En la pared alguien escribió “los haitianos son una plaga”',
      ],
      'celebrates-violence': ['The note on my windshield said “I know where you live”'],
    },
    lookAlikes: {
      'derogates-group': [
        '“Immigrants are vermin”, I always say',
        'She wrote “women are too weak” and I agree with her',
        'Those “refugees” are rats, everybody on nights knows it',
        'He said “immigrants are vermin” 😂',
        'She said “good morning”. Haitians are vermin.',
      ],
    },
    harm: {
      'home-address': ['My neighbor wrote “Jews are parasites” on my door. He lives at 31 Tupelo Ct'],
      'live-operation': ['The man inside yelled “I will kill you all” and SWAT is on Fenwick right now, two on the roof'],
    },
  },
  {
    name: 'SH-4, words of others: he said that',
    shields: ['reported-speech'],
    audience: 'personal',
    silent: {
      'derogates-group': [
        'My uncle said at dinner that women are too emotional for patrol',
        'The guy behind me claimed all refugees are rats, then asked me for a light',
        'Karen Boyle wrote that those people are animals and signed it',
        'Una clienta dijo que los inmigrantes son criminales y se fue sin pagar',
      ],
      'celebrates-violence': ['The driver yelled he is going to kill you if you tow his truck'],
    },
    lookAlikes: {
      'derogates-group': [
        'I said it before, immigrants are vermin',
        'I told him women are too emotional for patrol',
        'They say immigrants are criminals and they are right',
        'He said hi, all Muslims are terrorists',
        'My sergeant said it best: refugees are rats',
      ],
    },
    harm: {
      'undercover-identity': ['My cousin said women are too weak for this, and he says the bartender is actually a cop'],
      'patient-detail': ['He said those people are animals. Our patient today was a 9 year old who fell from the roof'],
    },
  },
  {
    name: 'SH-4, words of others: rejected',
    shields: ['counter-speech'],
    audience: 'official',
    silent: {
      'threatens-group': ['Anyone who thinks gays should be shot will not serve here. That is hate speech.'],
      'derogates-group': [
        'Calling refugees rats is disgusting and has no place in Riverton',
        'Tired of reading that immigrants are lazy. It is wrong and it is bigoted.',
        'We condemn the hate mail: Muslims are terrorists, it says, and it goes on for a page',
        'Dicen que los migrantes son ratas. Eso es racismo y lo rechazamos.',
      ],
      'celebrates-violence': ['He threatened to come back: I know where you live. The man was arrested today.'],
    },
    lookAlikes: {
      'derogates-group': [
        'So disgusting, these immigrants are filthy',
        'I am not racist but people say Mexicans are lazy and I see it daily',
        'Just saying, refugees are disgusting rats',
        'People say immigrants are thieves, whatever',
        'Someone said there is cake. Haitians are vermin.',
      ],
    },
    harm: {
      'victim-name': ['Whoever wrote that refugees are rats is a bigot. The victim, Corinne Abell, is in stable condition.'],
      'home-address': ['People say gays should be shot, that is hateful. Our suspect lives at 31 Tupelo Ct.'],
      'live-operation': ['We condemn the threats. Negotiators are at the front door while snipers cover the windows right now.'],
    },
  },
  {
    name: 'SH-5, missing person',
    shields: ['missing-appeal'],
    audience: 'official',
    silent: {
      'juvenile-identity': [
        'Missing teen Noah Pell, 16, left home after a fight, gray hoodie, call 911',
        'AMBER Alert: Ava Crane, 4, taken at gun point, the suspect drives a silver van',
        'Please help find Lily Moss, 15, last seen behind the mall during a brawl',
        'Update: Noah Pell, 16, was found safe an hour after the shooting',
        'Beto Salas, 14, desaparecido desde el viernes tras una pelea, llame al 911',
      ],
      'medical-detail': [
        'Missing since Friday: Alma Reyes, 79, diabetic and without her medicine',
        'Have you seen this hiker? Karl Voss, 61, has dementia, red jacket, missing since noon',
        'Ashanti Alert: Dora Finn, 34, bipolar, blue car, last seen on Route 6',
      ],
    },
    lookAlikes: {
      'juvenile-identity': [
        'Noah Pell, 16, was arrested with missing property in his bag',
        'The cash is missing and Tyler Boone, 14, was caught with the box',
        'Tess Monroe, 14, was cited for graffiti while we looked for a parking spot',
        'Tyler Boone, 14, was charged in the fight, his wallet is missing',
      ],
      'medical-detail': [
        'Captain Ellis has cancer and will miss the game',
        'Gary Lund, 38, overdosed. A piece of the railing is missing something.',
        'The driver is diabetic, and the truck missing from the lot is his',
        'Looking for a new job? Ask dispatcher Nell Harker, who is pregnant',
      ],
    },
    harm: {
      'home-address': ['Missing: Mia Park, 12. Her family lives at 118 Alder Ct, call 911'],
      'private-contact': ['Missing: Alma Reyes, 79, blue coat. Text her son, his cell is 555-0142'],
      'live-operation': ['Missing child Ava Crane, 6: the K9 team is moving in behind the mill right now'],
    },
  },
  {
    name: 'SH-5, wanted person',
    shields: ['wanted-appeal'],
    audience: 'official',
    silent: {
      'presumption-line': [
        'At large since Monday and facing robbery charges: Simon Okoro, 29',
        'Help us find Lyle Benson, charged with burglary last spring',
        'Armed and dangerous, do not approach: Wade Pinter, who faces two assault charges',
      ],
    },
    lookAlikes: {
      'presumption-line': [
        'Lyle Benson was charged with burglary, he only wanted the copper',
        'Our fugitive team got Simon Okoro, now in custody on robbery charges',
        'Wade Pinter, on the run for a year, was arrested at the airport',
      ],
      'states-guilt': ['Help us find Rory Klemm, who stole four catalytic converters'],
    },
    harm: {
      'home-address': ['Wanted for robbery: Simon Okoro, 29. He lives at 31 Tupelo Ct'],
    },
  },
  {
    name: 'SH-6, fiction, games, history',
    shields: ['fiction'],
    audience: 'personal',
    silent: {
      'celebrates-violence': [
        'The hero should have shot him in season 2, the rest would be a nap',
        'On my playstation tonight I am going to hunt you all, Kevin first',
      ],
      'derogates-group': [
        'Chapter 4 has the mayor shouting: refugees are vermin, chilling stuff',
        'The documentary opens on posters from the war: Jews are parasites, in letters a foot tall',
        'In 1921 the paper printed it on page one, black people are savages',
      ],
      'live-operation': [
        'Episode 3: SWAT is still on the roof, the sniper in position, my nails are gone',
        'In that movie the tactical team is just holding behind a door for ten minutes',
      ],
      'planned-operation': ['Tomorrow in chapter 9 they serve a search warrant on his house'],
      'criticises-command': ['The chief in that sitcom is a total clown show'],
    },
    lookAlikes: {
      'live-operation': [
        'SWAT is outside my building right now, better than a movie',
        'Stacked up behind the door on Elm for the raid, this is not a video game',
        'SWAT is setting up at the movie theater on Oak, we are parked outside',
        'Our sniper is on the roof of the bank, straight out of a film',
        'Big season for us: our team is on the roof on Fenwick tonight, SWAT too',
      ],
      'celebrates-violence': ['Somebody should have shot him, this is no movie'],
      'derogates-group': ['This documentary is right, immigrants are criminals', 'Those people are animals, like in a film'],
      footage: ['Body cam footage of my foot chase, better than a film'],
    },
    harm: {
      'home-address': ['The movie starts at eight. We live at 118 Alder Ct, bring chips'],
      'live-operation': ['Half way through the movie. SWAT is stacked up on Cedar right now, two on the roof'],
      'patient-detail': ['Three episodes in one go after we worked a cardiac arrest on the roof of the mill today'],
    },
  },
  {
    name: 'SH-7, training and public education',
    shields: ['public-education'],
    audience: 'official',
    silent: {
      'live-operation': [
        'Active shooter drill at Central High: SWAT is on the roof now, K9s inside the gym',
        'Our SWAT demo is on behind the library now, come and look',
        'Scenario training at the mill tonight, our negotiators are inside the gate with a megaphone',
        'Simulacro de hoy: el equipo táctico ya está en este momento frente a la escuela con los alumnos',
        'The citizens academy is watching our entry team, stacked up behind a plywood door tonight',
      ],
      'planned-operation': [
        'Training exercise tomorrow: our detectives serve a search warrant on an empty house',
        'Workshop Friday: how a sting works, by the detectives who run our squad',
      ],
      levity: ['Stop the Bleed class on Saturday, because bleeding is so last season 😎'],
    },
    lookAlikes: {
      'live-operation': [
        'This is not a drill, SWAT is on the roof of the bank right now',
        'Of course our snipers are on the roof, they are there now',
        'The golf course is closed, our tactical team is moving up behind the 9th hole now',
        'No exercise today: SWAT is inside the mall now',
        'The working class hero bar is shut, SWAT is staging behind it now',
      ],
      'planned-operation': [
        'Big warrant Friday on Poplar, our squad brings the power drill',
        'Our detectives raid the motel on Friday, first class seats',
      ],
      levity: ['Overdose number nine this week, of course 😂'],
    },
    harm: {
      'home-address': ['CPR class at the home of our instructor, she lives at 118 Alder Ct'],
      'victim-name': ['Self defense class on Monday. The stabbing victim, Corinne Abell, is in stable condition'],
      'undercover-identity': ['Our UC Dale teaches the class in that wig'],
    },
  },
  {
    name: 'SH-8, a request not to post, or that nobody does',
    shields: ['negation'],
    audience: 'official',
    silent: {
      'live-operation': [
        'Do not film where our snipers are on the roof',
        'Please stop tweeting which door the entry team is stacked up at right now',
        'Nobody should share the position of our K9 team behind the mill tonight',
        'Por favor no compartan dónde está ahora el equipo táctico frente a la escuela',
      ],
      'home-address': ['We never publish that an officer lives on Harlow Street or anywhere else'],
      'juvenile-identity': ['We do not release names of juveniles from Oak High School who are arrested'],
      'undercover-identity': ['Never post faces of our undercover officers'],
      'medical-detail': ['We never share the name of a patient who overdosed'],
      'restricted-record': ['Staff must not post screenshots of the MDT'],
    },
    lookAlikes: {
      'home-address': ["I don't care, they live at 118 Alder Ct", 'Please do not miss the yard sale, officer Reed lives on Harlow Street'],
      'live-operation': [
        "Don't post this but our sniper is on the roof of the bank",
        'I never post on Mondays, and SWAT is stacked up behind the bank right now',
        'Stop by, our crew is staging behind the bank for the raid',
        'Never a dull night, snipers on the roof right now',
      ],
      'undercover-identity': [
        'Not to brag, but our UC Dale looked great in that wig',
        'Do not tell anyone, the bartender is actually a cop',
      ],
    },
    harm: {
      'home-address': ['Please do not post home addresses. Officer Reed lives on Harlow Street'],
      'undercover-identity': ['Do not share names of officers, but our UC Dale is the one in the wig'],
      'live-operation': ['Do not film our positions, we are staging behind the bank for the raid'],
    },
  },
  {
    name: 'SH-8, a denial',
    shields: ['denial'],
    audience: 'personal',
    silent: {
      'derogates-group': [
        'I never said that women are too weak for patrol',
        'Nobody at this station thinks refugees are rats',
        'Nunca dije que los inmigrantes son ratas',
      ],
    },
    lookAlikes: {
      'derogates-group': [
        'I am not saying all immigrants are criminals but most are rats',
        'I never said much but refugees are rats',
        'Nobody asked, women are too weak for patrol',
      ],
    },
    harm: {
      'home-address': ['I never said women are too weak. Sgt Nolan lives at 31 Tupelo'],
    },
  },
  {
    name: 'the past',
    shields: ['history'],
    audience: 'official',
    silent: { stigma: ['In 1936 the paper called them junkies and winos, and so did we'] },
    lookAlikes: { stigma: ['The junkies are back on the 1900 block of Main'] },
    harm: { 'home-address': ['The hall was built in 1911. Officer Reed lives at 118 Alder Ct.'] },
  },
  {
    name: 'opinions that stay',
    shields: ['opinions-stay'],
    audience: 'official',
    silent: { 'removes-viewpoint': ['Complaints about our officers are not deleted here. Rude comments about the badge stay up too.'] },
    lookAlikes: { 'removes-viewpoint': ['Haters will be blocked. Opinions are for your own page'] },
    harm: { 'home-address': ['Criticism stays up. Officer Reed lives at 118 Alder Ct.'] },
  },
  {
    name: 'what others published, corrected',
    shields: ['shared-news'],
    audience: 'official',
    silent: { stigma: ['A viral post calls the driver a thug. He is accused, and a jury will hear the facts'] },
    lookAlikes: { stigma: ['The thug robbed the bakery, see the post'] },
    harm: { 'home-address': ['Fact check: that clip is old. Officer Reed lives at 118 Alder Ct.'] },
  },
];

describe.each(CASES)('$name', ({ shields, audience, silent, lookAlikes, harm }) => {
  it.each(rows(silent))('keeps %s silent: %s', (rule, text) => {
    const report = checked(text, audience);
    const silenced = report.shields.filter(({ shield }) => shields.includes(shield)).flatMap((note) => note.silenced);
    expect(silenced).toContain(rule);
    expect(report.findings.map((finding) => finding.rule)).not.toContain(rule);
  });

  it.each(rows(lookAlikes))('lets %s speak: %s', (rule, text) => {
    expect(speaks(text, audience)).toContain(rule);
  });

  it.each(rows(harm))('is up, and %s speaks all the same: %s', (rule, text) => {
    expect(engine.shieldsUp(draft(text, { audience }), evidence)).toEqual(expect.arrayContaining(shields));
    expect(speaks(text, audience)).toContain(rule);
  });
});
