"""First names that are common in the news, as newspapers spell them.

From memory of politics, business, sport and the press in many countries; a name that is missing is
no mistake, because a person is also found by a title, a role or an apposition. Left out are words
that begin other names more often than a person's: Paris, Victoria, Georgia, Chelsea, Austin.
"""

FIRST_NAMES = frozenset(
    word.casefold()
    for word in """
    aaron abby abdul abdullah abdulla abel abigail abraham adam adel adele adin adrian adriana
    agnes ahmad ahmed aidan aisha akira alan alain alastair albert alberto alec alejandra
    alejandro aleksandar aleksandr aleksei alena alessandra alessandro alex alexander alexandra
    alexandre alexandria alexei alexey alexis alfonso alfred alfredo ali alice alicia alina
    alison allan allen allison alvin alyssa amal amanda amber amelia amina amir amit amy ana
    anas anastasia anatoly anders andre andrea andreas andreea andrei andres andrew andrey
    andrij andriy andrzej andré andrés andy angela angelina angelo angus anita anja anjali ann
    anna anne annette annie anthony antoine anton antonia antonio antony antónio anwar april
    archie ariel arjun armando arnaud arnold artem arthur arturo arvind asad ashley ashraf asif
    astrid attila aubrey audrey aung ayman aziz barack barbara barry bart bashar beatrice
    beatriz bella ben benazir benedict benito benjamin benny benoit bernard bernardo bernd
    bernie beth betty beverly bill billie billy björn bob bobby bogdan bonnie boris brad bradley
    brandon brenda brendan brent bret brett brian bridget brigitte britney brittany bruce bruno
    bryan caitlin caleb calvin cameron camila camilla camille carl carla carlo carlos carmen
    carol carolina caroline carolyn carrie casey catalina catherine cathy cecilia cedric celine
    cesar chad charles charlie charlotte cheryl chiara chloe chris christa christian christiane
    christina christine christoph christophe christopher chuck ciara cindy claire clara clarence
    claude claudia claudio clement cliff clint clive cody colin colleen connie connor conor
    conrad corey cory courtney craig cristian cristiano cristina curtis cynthia cyril cyrus
    daisy damian damien damon dan dana daniel daniela daniele danielle danny darius darrell
    darren dave david davide dawn dean deb debbie deborah debra denis denise dennis derek
    derrick desmond diana diane diego dieter dilma dimitri dimitris dimitrios dina dirk djamel
    dmitri dmitriy dmitry dmytro dolores dominic dominik dominique don donald donna doris
    dorothy doug douglas duncan dustin dwayne dylan eamonn ed eddie edgar edith edmund eduard
    eduardo edward edwin eileen elaine elena eleni eleanor eli elias elisa elisabeth elise eliza
    elizabeth ella ellen elliot elliott elon elsa emanuel emily emilia emilio emma emmanuel
    emmanuelle enrico enrique erdem eric erica erich erik erika erin ernest ernesto ernst
    esteban estelle esther ethan eugene eva evan evangelos evelyn evgeny ewa fabian fabio
    fabrice farhan farid fatima fatou federico felicia felipe felix ferdinand fernanda fernando
    fidel fiona florence florian fouad frances francesca francesco francis francisco franco
    francois françois françoise frank frankie franklin franz fred freddie frederic frederick
    frederik friedrich fritz frédéric fumio gabriel gabriela gabriele gabrielle gareth garry
    gary gavin geert gemma gene geoff geoffrey george georges georgina georgios gerald gerard
    gerardo gerhard geta gianluca gianni gideon gilbert gilles gillian gina giorgia giorgio
    giorgos giovanni giulia giulio giuseppe gladys glen glenn gloria gordon grace graham greg
    gregor gregory greta griffin guillaume guillermo gunther gus gustavo guy gérard günter
    haider hakan halima hamid hamza hannah hans harald harold harriet harris harry harvey hasan
    hassan hashim heath heather hector heidi heiko heinrich helen helena helga helmut hendrik
    henri henrik henrique henry herbert herman hernan hillary hiroshi holly horst howard hubert
    hugh hugo hussein ian ibrahim ida ignacio igor ilaria ilham ilan imad imran ines inga ingrid
    irene irina iris irma isaac isabel isabella isabelle isla ismael ismail issam ivan ivana
    ivanka ivo jack jackie jackson jacob jacqueline jacques jade jaime jake jakob jamal james
    jamie jamil jan jana jane janet janice janine jared jasmine jason javier jay jean jeanette
    jeanne jeannie jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jesse jessica
    jessie jill jim jimmy joachim joan joana joanna joanne joaquin jochen jodie joe joel johan
    johann johanna johannes john johnny jon jonah jonas jonathan jordan jorge josef josep joseph
    josephine josh joshua josé jose josé-luis joy joyce joão juan juana juanita judith judy
    julia julian juliana julie julien juliet julio julius jun june junichiro justin jyoti jérôme
    jörg jürgen kaja kamal kamala karel karen karim karin karina karine karl karla karoline
    karsten kassym kate katerina katherine kathleen kathryn kathy katie katja katrin kay keir
    keith kelly ken kenji kenneth kent kerry kevin khalid khaled kim kimberly kira kirsten klaus
    kofi konstantin konstantinos kostas kris kristen kristi kristin kristina kurt kwame kyle
    kyriakos lakshmi lamar lana lance lara larry lars laura lauren laurence laurent lauri
    lawrence layla lea leah lech lee leila lena leo leon leonard leonardo leonid leonor leopoldo
    leroy leslie lester lewis leyla liam liana lilian liliana lillian lily linda lindsay lindsey
    linus lionel lisa liz liza lloyd logan lois lorenzo lori lorraine lou louis louise luc luca
    lucas lucia luciana luciano lucie lucy ludovic luigi luis luisa luiz lukas luke luís lydia
    lyndon lynn lynne madeleine maggie magnus mahmoud malala malcolm malik mandy manfred
    manmohan manolis manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus
    margaret margarita margot maria mariam mariana marianne marie marilyn marina marine mario
    marion maris marissa marjorie mark markus marlene marsha marta martha martin martina marty
    marvin mary maría masoud mateo mateusz mathias mathieu matt matteo matthew matthias matthieu
    maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maya mayra meg
    megan mehdi mehmet mel melania melanie melinda melissa mercedes meredith mette mia michael
    michaela michal michel michele michelle mick miguel mihai mika mike mikhail mila milan miles
    milos mina miriam miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohan
    mohsen moises molly mona monica monika morgan moritz moses moshe mostafa muhammad muhammadu
    mukesh mustafa myriam nabil nadia nadine naftali nancy naomi narendra nasser natalia natalie
    natalya natasha nataliya nathalie nathan nathaniel navid nawaz neal ned neha neil nelson
    nicholas nick nicola nicolae nicolas nicolás nicole nigel nikki niklas nikola nikolai
    nikolaos nikolas nikolay nikos nils nina nisan noah noam noel noemi nora norbert norma
    norman nouri nuno octavio olaf oleg oleh oleksandr oleksiy oleksii olena olga oliver olivia
    olivier omar oprah orlando oscar osama oskar osman otto owen pablo pamela panos paola paolo
    pascal pat patricia patricio patrick patti paul paula paulina pauline paulo pavel pawel
    pedro peggy penelope penny per perry pete peter petr petra petro petros phil philip philipp
    philippe phillip phoebe phyllis pierre pietro piotr priti priya priyanka quentin rachel
    rafael rahul rainer raj rajesh rajiv ralf ralph ram ramon ramona rand randall randy raphael
    rashid rashida raul ravi ray raymond raúl rebecca recep reem regina reinhard renate rene
    renee reza ricardo riccardo richard rick ricky rishi rita rob robert roberta roberto robin
    rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rosa rosalia rosario
    rose rosemary ross roy ruben rudolf rudolph rudy russ russell ruth ryan saad sabine sabrina
    sadiq sahar saif saleh sally salman salvador salvatore sam samantha sami samir samira samuel
    sanaa sandra sandy sanjay sanna sara sarah sasha saul savannah scott sean sebastian
    sebastián serge sergei sergey sergio seth shane shannon sharon shashi shaun shawn sheikh
    sheila shelley sheryl shinzo shirley sidney sigrid silvia silvio simon simona simone sofia
    sonia sonja sophia sophie spencer spiros stacey stacy stan stanislav stanley stavros stefan
    stefano stefanie steffen stella stelios stephan stephane stephanie stephen sterling steve
    steven stewart stuart sue sunil susan susanna susanne suzanne sven svetlana svitlana
    sylvester sylvia sylvie tamara tammy tanya tara tariq tarek tatiana tatyana taylor ted
    tedros teresa terence terrence terri terry tessa theo theodore theresa thiago thierry thomas
    tiffany tim timothy tina tobias todd tom tomas tomasz tommy toni tony tracey tracy travis
    trevor trevon tricia tristan tucker tulsi tyler ugur ulrich ulrike ulf umar ursula uwe
    vaclav valentin valentina valeria valerie valery vanessa vasily vasilis vasyl vera vernon
    veronica vicente vicki vicky victor vijay viktor viktoria vincent vincenzo viola virginie
    vitali vitaliy vitaly vivek vivian viviane vlad vladimir vladislav volker volodymyr wade
    wallace walter wanda warren waseem wayne wendy werner wilfried wilhelm will willem william
    willie wolfgang xavier xi yair yana yanis yaroslav yasmin yasser yevgeny yoav yolanda yousef
    yulia yuri yuriy yusuf yvan yves yvette yvon yvonne zachary zack zainab zoe zoran zoë ángel
    álvaro óscar úrsula αλέξης αλέξανδρος αλεξάνδρα αναστασία ανδρέας άννα αντώνης αντώνη
    βασίλης βαγγέλης βλαντίμιρ γιάννης γιάννη γιώργος γιώργο γιώργου γεώργιος δημήτρης δημήτρη
    ελένη έλον ευάγγελος ζωή θανάσης θοδωρής ιωάννα κάμαλα κατερίνα κώστας κώστα κωνσταντίνος
    κυριάκος κυριάκο κυριάκου λευτέρης μαρία μάρκος μιχάλης νίκος νίκο νίκου νικόλας ντόναλντ
    ντόρα όλγα παναγιώτης παύλος πέτρος σοφία σπύρος σταύρος στέφανος στέλιος τάσος τζο χρήστος
    χρήστο άδωνις εμμανουέλ όλαφ βολοντίμιρ
    """.split()
)
