/** By word, where compromise is wrong or knows one of several spellings only: the word and all its other forms. */
export const CORRECTED: ReadonlyMap<string, readonly string[]> = new Map(
  `
    abet abets abetted abetting
    awake awakes awoke awoken awaking
    be am is are was were been being
    bear bears bore borne born bearing
    burn burns burned burnt burning
    butt butts butted butting
    cancel cancels canceled canceling cancelled cancelling
    clown clowns clowned clowning
    cop cops
    cruiser cruisers
    counsel counsels counseled counseling counselled counselling
    dive dives dived dove diving
    dm dms dmed dming
    do does did done doing
    dox doxes doxed doxing doxxes doxxed doxxing
    dream dreams dreamed dreamt dreaming
    fit fits fit fitted fitting
    foresee foresees foresaw foreseen foreseeing
    forgo forgoes forwent forgone forgoing
    fuel fuels fueled fueling fuelled fuelling
    hang hangs hung hanged hanging
    have has had having
    imperil imperils imperiled imperiling imperilled imperilling
    kidnap kidnaps kidnapped kidnapping kidnaped kidnaping
    knit knits knit knitted knitting
    label labels labeled labeling labelled labelling
    lean leans leaned leant leaning
    leap leaps leaped leapt leaping
    learn learns learned learnt learning
    level levels leveled leveling levelled levelling
    lie lies lied lay lain lying
    life lives
    light lights lit lighted lighting
    marshal marshals marshaled marshaling marshalled marshalling
    mentor mentors mentored mentoring
    mistake mistakes mistook mistaken mistaking
    model models modeled modeling modelled modelling
    mow mows mowed mown mowing
    narc narcs narced narcing
    overdo overdoes overdid overdone overdoing
    overhear overhears overheard overhearing
    override overrides overrode overridden overriding
    partner partners partnered partnering
    passerby passersby
    pat pats patted patting
    pawn pawns pawned pawning
    plead pleads pleaded pled pleading
    pressure pressures pressured pressuring
    quiz quizzes quizzed quizzing
    rat rats ratted ratting
    redo redoes redid redone redoing
    rerun reruns reran rerunning
    retell retells retold retelling
    scam scams scammed scamming
    shine shines shone shined shining
    shoe shoes shod shoeing
    signal signals signaled signaling signalled signalling
    slay slays slew slayed slain slaying
    smell smells smelled smelt smelling
    sneak sneaks sneaked snuck sneaking
    spam spams spammed spamming
    speed speeds sped speeded speeding
    spell spells spelled spelt spelling
    spill spills spilled spilt spilling
    spoil spoils spoiled spoilt spoiling
    spring springs sprang sprung springing
    stink stinks stank stunk stinking
    stride strides strode stridden striding
    string strings strung stringing
    strive strives strove strived striven striving
    swat swats swatted swatting
    swell swells swelled swollen swelling
    text texts texted texting
    total totals totaled totaling totalled totalling
    travel travels traveled traveling travelled travelling
    tread treads trod trodden treading
    undertake undertakes undertook undertaken undertaking
    vet vets vetted vetting
    wake wakes woke woken waking
    wed weds wed wedded wedding
    worship worships worshipped worshipping worshiped worshiping
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map((forms) => [forms[0] as string, forms]),
);
