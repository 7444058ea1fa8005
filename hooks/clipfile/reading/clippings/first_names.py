"""First names that are common in the news, as newspapers spell them.

From memory of politics, business, sport and the press in many countries; a name that is missing is
no mistake, because a person is also found by a title, a role or an apposition. Left out are words
that begin other names more often than a person's: Paris, Victoria, Georgia, Carolina, Austin.
"""

FIRST_NAMES = frozenset(
    word.casefold()
    for word in """
    aamir aaron abbas abby abdel abdul abdulla abdullah abel abigail abiy abraham adam adel
    adele adin adonis adrian adriana agnes ahmad ahmed aidan aisha akiko akira alaa alain alan
    alastair albert alberto albin alec alejandra alejandro aleksandar aleksander aleksandr
    aleksei alena alessandra alessandro alex alexander alexandra alexandre alexandria alexei
    alexey alexis alfonso alfred alfredo ali alice alicia alina alison allan allen allison
    alvaro alvin alyaksandr alyssa amal amanda amber amelia amina amir amit amr amy ana anas
    anastasia anatoly anders andre andrea andreas andreea andrei andrej andres andres-manuel
    andrew andrey andrij andriy andrzej andré andrés andy angela angelina angelo angus anita
    anja anjali ann anna anne annette annie anselmo anthony antoine anton antonia antonio
    antonis antony antónio anwar aoife april archie ariel arjun arkady armando arnaud arne
    arnold artem arthur arturo arvind asad ashley ashraf asif astrid atiku attila aubrey audrey
    aung aurelien aurélien avigdor ayanna ayman aziz baltasar barack barbara barham barron barry
    bart bashar beatrice beatriz bella ben benazir benedict benito benjamin benny benoit benoît
    bernard bernardo bernd bernie beth beto betty beverly bezalel bidzina bilawal bill billie
    billy bisher björn bob bobby bobi bogdan bola bongbong bonnie boris borut boyko brad bradley
    brandon brenda brendan brent bret brett brian bridget brigitte britney brittany bruce bruno
    bryan bülent caitlin caleb calvin cameron camila camilla camille carl carla carlo carlos
    carmen carol caroline carolyn carrie carys casey catalina catherine cathy cecilia
    cedric celine cesar chad charles charlie charlotte cheryl chiara chimamanda chloe chris
    christa christian christiane christina christine christoph christophe christopher chuck
    ciara cindy claire clara clarence claude claudia claudio clement cliff clint clive clémence
    cody colin colleen connie connor conor conrad corey cori cormac cory courtney craig cristian
    cristiano cristina curtis cynthia cyril cyrus cécile daisy damian damien damon dan dana
    daniel daniela daniele danielle danny darius darrell darren dave david davide dawn dean deb
    debbie deborah debra declan deepika delcy denis denise dennis denys derek derrick deshawn
    desmond devlet diana diane diego dieter dilma dimitri dimitrios dimitris dina dirk djamel
    dmitri dmitriy dmitry dmytro dolores dominic dominik dominique don donald donna dora doris
    dorothy doug douglas duccio duncan dustin dwayne dylan eamonn ebrahim ed eddie edgar edi
    edith edmund eduard eduardo edward edwin ehud eileen ekrem elaine eleanor elena eleni eli
    elias elisa elisabeth elise eliza elizabeth ella ellen elliot elliott elon elsa emanuel
    emilia emilio emily emma emmanuel emmanuelle emmerson emomali enrico enrique eoin erdem eric
    erica erich erik erika erin ernest ernesto ernst esteban estelle esther ethan eugene eva
    evan evangelos evelyn evgeny evo ewa fabian fabio fabrice farhan farid fatima fatou federico
    felicia felipe felix ferdinand fernanda fernando fidel fiona fiorella florence florian fouad
    frances francesca francesco francis francisco franco francois frank frankie franklin franz
    françois françoise fred freddie frederic frederick frederik friedrich fritz frédéric fuad
    fumio gabriel gabriela gabriele gabrielle gamal gareth garry gary gaspard gavin geert gemma
    gene geoff geoffrey george georges georgina georgios gerald gerard gerardo gerhard geta
    gethin geun-hye gianluca gianni gideon gilbert gilles gillian gina ginevra giorgia giorgio
    giorgos giovanni giulia giulio giuseppe gladys glen glenn gloria goodluck gordon gotabaya
    grace graham greg gregor gregory greta griffin guillaume guillermo gunther gus gustavo guy
    gwen gérard günter haibatullah haider hailemariam hakan hakeem halima halvard hamid hamza
    hannah hans harald harold harriet harris harry harvey hasan hashim hasina hassan heath
    heather hector heidi heiko heinrich helen helena helga helmut hendrik henri henrik henrique
    henry herbert herman hernan hesper hillary hiroshi hiroyuki holly horst hosni hossein howard
    hubert hugh hugo hunter hussein hélène ian ibrahim ida ignacio igor ilan ilaria ilham ilhan
    ilir imad imelda imran ines inga ingrid ingvild irene irina iris irma isaac isabel isabella
    isabelle isaias isla ismael ismail issam itamar ivan ivana ivanka ivo iván jack jackie
    jackson jacob jacqueline jacques jade jae-in jaime jair jake jakob jamaal jamal james jamie
    jamil jan jana jane janet janez janice janine jared jasmine jason javad javier jay jd jean
    jean-luc jeanette jeanine jeanne jeannie jeff jeffrey jenna jennifer jenny jens jensen
    jeremy jerome jerry jerôme jesse jessica jessie jill jim jimena jimmy jinping joachim joan
    joana joanna joanne joaquin jochen jodie joe joel johan johann johanna johannes john johnny
    joko jon jonah jonas jonathan jordan jorge jose josef josep joseph josephine josh joshua
    josé josé-luis joy joyce joão juan juan-orlando juana juanita judith judy julia julian
    juliana julie julien juliet julio julius jun june junichiro justin jyoti jérôme jörg jürgen
    kaja kamal kamala karel karen karim karin karina karine karl karla karoline karsten kash
    kassym kassym-jomart kate katerina katherine kathleen kathryn kathy katie katja katrin kay
    keiko keir keith kelly kemal ken kenji kenneth kent kenta kerry ketanji kevin kgalema khaled
    khaleda khalid kim kimberly kira kiril kirsten klaus kofi kolinda konstantin konstantinos
    kostas kris kristen kristi kristin kristina ksenia kurt kwame kyle kyriakos kyrsten kyrylo
    laila lakshmi lamar lana lance lara larry lars latoya laura lauren laurence laurent lauri
    lawrence layla lea leah lech lee lee-hsien leila lena leni lenin leo leon leonard leonardo
    leonid leonor leopoldo leroy leslie lester lewis leyla liam liana lilian liliana lillian
    lily linda lindsay lindsey linnea linus lionel lisa liz liza lloyd logan loic lois lorenzo
    lori lorraine lou louis louise loïc luc luca lucas lucia luciana luciano lucie lucy ludovic
    luigi luis luisa luiz lukas luke lula luís lydia lyndon lynn lynne lyubov madeleine maggie
    magnus mahathir mahinda mahmoud maithripala makis malala malcolm malik mamata mandy manfred
    manmohan manolis manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus
    margaret margarita margot maria maria-corina mariam mariana marianne marie marilyn marina
    marine mario marion maris marissa marjorie mark markus marlene marsha marta martha martin
    martina marty marvin marwan mary maría masoud mateo mateusz mathias mathieu mathilde matt
    matteo matthew matthias matthieu maura maureen maurice mauricio maurizio mauro max maxence
    maxim maxime maximilian maya mayra meg megan megawati meghan mehdi mehmet mel melania
    melanie meles melinda melissa mercedes meredith mette mevlüt mia michael michaela michal
    michel michele michelle mick miguel mihai mika mike mikhail mikheil mila milan miles milos
    mina miriam miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohan mohsen
    moises molly mona monica monika morgan moritz moses moshe mostafa muhammad muhammadu mukesh
    mullah muqtada mustafa mykhailo myriam nabil nadia nadine naftali najib nana nancy naoko
    naomi narendra nasser natalia natalie nataliya natalya natasha nathalie nathan nathaniel
    navid nawaz nayib neal ned neha neil nelly nelson nestor ngozi nguyen niamh nicholas nick
    nicola nicolae nicolas nicole nicolás nigel nikki niklas nikol nikola nikolai nikolaos
    nikolas nikolay nikos nils nina nirmala nisan noah noam noel noemi nora norbert norma norman
    nouri nuno nursultan nydia néstor octavio olaf oleg oleh oleksandr oleksii oleksiy olena
    olga oliver olivia olivier ollanta olusegun omar oprah oriane orlando osama oscar oskar
    osman otto owen pablo padraig pam pamela panos paola paolo pascal pat patricia patricio
    patrick patti paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny per
    perry pete peter petr petra petro petros pham phil philip philipp philippe phillip phoebe
    phyllis pierre pietro piotr prabowo pramila priti priya priyanka prokopis qassem quentin
    rachel rafael rahul raila raimondo rainer raj rajesh rajiv ralf ralph ram ramon ramona
    ramzan rand randall randy ranil raphael rashid rashida raul ravi ray raymond raúl rebecca
    recep reem regina reinhard renate rene renee reza rhys ricardo riccardo richard rick ricky
    rishi rita rivka rob robert roberta roberto robin rocio rod roderick rodney rodrigo roger
    rohit roland rolf roman ron ronald ronnie rosa rosalia rosario rose rosemary ross roy ruben
    rudolf rudolph rudy rumen russ russell ruth ryan saad sabine sabrina sachin sadiq sahar saif
    saleh sali sally salman salome salvador salvatore sam samantha sami samia samir samira
    samuel sanaa sanae sandra sandy sanjay sanna saoirse sara sarah sasha saul savannah scott
    sean sebastian sebastián selahattin seok-youl serge sergei sergey sergio serhiy seth shane
    shannon sharon shashi shaun shavkat shawn shehbaz sheikh sheila shelley sheryl shigeru
    shinzo shirley sidney signe sigrid silvia silvio simon simona simone siobhan smriti sofia
    solène sonia sonja sophia sophie spencer spiros srettha stacey stacy stan stanislav stanley
    stavros stefan stefanie stefano stefanos steffen stelios stella stephan stephane stephanie
    stephen sterling steve steven stewart stormy stuart stéphane sue suk sunil sunniva susan
    susanna susanne suzanne sven svetlana sviatlana svitlana sylvester sylvia sylvie ségolène
    takeshi tamara tamim tammy tanya tara tarek tariq taro tatiana tatyana taylor tayyip ted
    tedros terence teresa terrence terri terry tessa thabo thaksin theo theodore theresa thiago
    thibault thierry thomas thora tiffany tim timothy tina tobias todd tom tomas tomasz tommy
    toni tony toshiro tracey tracy traian travis trevon trevor tricia tristan tucker tulsi tyler
    tzipi ugur uhuru ulf ulrich ulrike umar ursula usha uwe vaclav valentin valentina valeria
    valerie valerii valery vanessa vasilis vasily vasyl vera vernon veronica vicente vicki vicky
    victor vijay viktor viktoria vincent vincenzo viola virat virginie vitali vitaliy vitaly
    vivek vivian viviane vjosa vlad vladimir vladislav volkan volker volodymyr wade wael wallace
    walter wanda warren waseem wayne wendy werner wilfried wilhelm will willem william willie
    winnie wole wolfgang xavier xi xiaoping xiomara yahya yair yana yanis yann yaroslav yasmin
    yasser yevgeny yevhen yingluck yitzhak yoav yogi yolanda yoon yoshihide yoshimasa yossi
    yousef yoweri yuki yulia yuri yuriy yusuf yvan yves yvette yvon yvonne zachary zack zainab
    zelimkhan zhang zoe zoran zoë zuzana álvaro ángel édith édouard óscar úrsula άδωνις άννα
    έλον αλέξανδρος αλέξης αλεξάνδρα αναστασία ανδρέας αντώνη αντώνης βαγγέλης βασίλης βλαντίμιρ
    βολοντίμιρ γεώργιος γιάννη γιάννης γιώργο γιώργος γιώργου δημήτρη δημήτρης ελένη εμμανουέλ
    ευάγγελος ζωή θανάσης θοδωρής ιωάννα κάμαλα κατερίνα κυριάκο κυριάκος κυριάκου κωνσταντίνος
    κώστα κώστας λευτέρης μάρκος μαρία μιχάλης νίκο νίκος νίκου νικόλας ντόναλντ ντόρα πέτρος
    παναγιώτης παύλος σοφία σπύρος στέλιος στέφανος σταύρος τάσος τζο χρήστο χρήστος όλαφ όλγα
    """.split()
)
