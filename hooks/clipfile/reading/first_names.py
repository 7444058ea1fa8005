"""First names that are common in the news: they show where a person's name begins.

From memory of politics, business, sport, the arts and the press in many countries; a name that is
missing is no mistake, because a person is also found by a title, a role or an apposition. Left out
are words that begin other names more often than a person's: Paris, Georgia, Carolina, Dallas. The
file is long because it is a list.
"""

from functools import lru_cache

from clipfile.slugs import fold_latin

FIRST_NAMES = frozenset(
    """
    aage aaliyah aamir aaron abbas abbie abby abdallah abdel abdelaziz abdelkader abdi abdou
    abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abel abena abhijit abhishek abigail
    abiodun abiy abraham absalom achim ada adaeze adam adama adebayo adel adela adelaide adele
    adelina adewale adil adin aditya adnan adolf adolfo adonis adrian adriana adwoa aen afonso
    agata agathe agnes agnieszka agustin ahmad ahmed ahn aidan aileen ailsa aimee aine aino
    aisha aishwarya aisling aitor ajay akash akbar akiko akinwumi akira aksel akshata akshay al
    alaa alain alan alastair alba albert alberto albin alec aleida alejandra alejandro
    aleksandar aleksander aleksandr aleksei alena alessandra alessandro alessia alex alexa
    alexander alexandra alexandre alexandria alexandros alexei alexey alexis alf alfie alfonso
    alfred alfredo alhaji ali alice alicia alina alison alix aliyah allan allegra allen allison
    alma almudena alois alonso aloysius alphonse alphonso althea alvaro alvin alyaksandr alyssa
    amadou amal amalia amanda amanuel amara amaury amber ambrose amelia amelie amina aminata
    amir amit amos amr amy ana anabel anahita anand ananya anas anastasia anatole anatoliy
    anatoly anders andre andrea andreas andreea andrei andrej andres andres-manuel andrew andrey
    andrij andriy andrzej andy aneurin anfisa angel angela angelica angelina angelique angelo
    angelos angus anibal anika anil anisa anita anja anjali anke ann anna annalena anne anneke
    annelies anneliese annemarie annette annie annika ansel anselm anselmo anthony antoine anton
    antonella antonia antonin antonio antonis antony anuj anwar anya anzhelika aoife apolline
    april aram arash archibald archie ariana ariane ariel arjen arjun arkady arlene arlette arlo
    armand armando armen armin arnaud arne arno arnold aron arsen arseniy artem artemis arthur
    arturo arun arvind aryna asad asger asha ashley ashok ashraf ashton asif asim aslan astrid
    atiku atsushi attila aubrey aude audrey augustin augusto augustus aung aurelia aurelie
    aurelien aurelio austin ava avi avigdor aviv avraham axel ayanna aylin ayman ayo ayumi azeem
    azim aziz aziza azzedine babak babatunde bailey balazs baldwin baltasar baptiste barack
    barbara barbra barham barnaby barney barron barry bart bartholomew bartosz bashar basil
    bassel bastian battista bayram beatrice beatrix beatriz becky behrouz bela belen belinda
    bella ben benazir benedetta benedict benigno benita benito benjamin benny benoit berenice
    bernadette bernard bernardo bernd bernhard bernie berta bertha bertrand beth beto betsy
    bettie bettina betty beverley beverly beyonce bezalel bhavna bianca bibi bidzina bilal
    bilawal bill billie billy birgit birgitte bisher bjarne bjoern bjorn blaise blake blanca
    blythe boaz bob bobby bobi bodil bogdan bola bongbong boniface bonita bonnie bono booker
    boris borut boutros boyd boyko brad bradley brady bram brandi brandon branko braxton breanna
    brenda brendan brennan brent bret brett brian brianna brice bridget brigitte briony brit
    britney britta brittany brock brody bronwyn bruce bruna bruno bryan bryce bryn bryony buck
    bulent burak burt byron cael caio caitlin caitlyn caleb callum calvin camden cameron camila
    camilla camille camilo candace candice carey carina carine carl carla carles carley carlo
    carlos carlotta carlton carly carmela carmelo carmen carol carole caroline carolyn carrie
    carsten cary carys casey caspar casper cassandra cassidy cassius catalina catarina caterina
    cathal catherina catherine cathy catrin catriona cecil cecile cecilia cedric celeste
    celestine celia celine cesar cesare chad chadwick chaim chandra chantal charlene charles
    charley charlie charlize charlotte chaya chelsea chen cheng cheryl chester chiara chieko
    chika chimamanda chinedu chioma chizoba chloe chris christa christel christian christiane
    christie christien christina christine christoph christophe christopher christos christy
    chuck chukwuma ciara ciaran cillian cindy ciro claire clara clarence clarissa clark claude
    claudia claudine claudio claus clay clayton clemence clemens clement cleo cletus cliff
    clifford clifton clint clinton clive clyde coco cody colby colette colin colleen colm colton
    concetta conchita connie connor conor conrad constance constantin constantine consuelo cora
    coral cordelia coretta corey cori corinna corinne cormac cornelia cornelius cory cosima
    cosimo cosmo costas courtney craig cressida cristian cristiano cristina cristobal cruz csaba
    curtis cuthbert cyndi cynthia cyprian cyril cyrus dag dagmar dagny dahlia daichi daisuke
    daisy dak dakota dale dalia dalton damaris damian damien damir damon dan dana danae dane
    danica daniel daniela daniele danielle danilo danny dante danuta daphne dario darius dariusz
    darla darlene darnell darragh darrell darren darryl darya dashiell dave david davide davina
    davis dawn dayana dayo dean deandre deanna deb debbie debora deborah debra declan dee
    deepika deirdre delano delcy delfina delia delphine demetrius demi demis denis denisa denise
    dennis denys denzel derek derrick derry deshawn desiree desmond detlef devin devlet devon
    dewey dexter deya dhruv diana diane diarmuid dick didier diederik diego dieter dietmar
    dietrich dilip dilma dilys dima dimitra dimitri dimitrios dimitris dina dinah dinesh dino
    dion dionne dirk divya djamel dmitri dmitrii dmitriy dmitry dmytro dolly dolores domenico
    dominga dominic dominik dominique don donal donald donatella donato donna donnacha donnell
    donovan dora doreen dorian doris dorota dorothea dorothee dorothy dorte doug douglas dov
    drew dries duarte duccio dulce duncan dunja dusan duska dustin dwayne dwight dylan eamon
    eamonn earl ebony ebrahim eckart ed eddie eddy eden edgar edgardo edi edina edison edith
    edmond edmund edna edoardo edouard edsel eduard eduardo edvard edward edwin edwina efrain
    egbert egon ehud eileen eilidh einar eirik eivind ekaterina ekrem elaine eldar eleanor
    eleanora elena eleni eleonora elfriede eli elia eliana elias elif elijah elinor elio eliot
    elisa elisabeth elisabetta elise elisha eliza elizabeth elke ella ellen ellie elliot elliott
    ellis elmer elodie eloise elon elsa elsie elspeth elton elva elvin elvira elvis elwood ema
    emanuel emanuele emeka emery emil emile emilia emiliano emilie emilio emily emin emine emma
    emmanuel emmanuelle emmeline emmerson emmett emmy emomali emre ena enda eneko enid enoch
    enrica enrico enrique eoghan eoin ephraim erasmus erdem eren erhard eric erica erich erik
    erika erin ernest ernestine ernesto ernie ernst erwin esmeralda espen esra esteban estefania
    estela estelle ester esther estrella etan ethan ethel etienne etta eugene eugenia eugenie
    eugenio eunice eva evan evander evangelos eve evelin evelina evelyn everett evert evgeny evo
    ewa ewan eyal ezekiel ezra fabian fabiana fabienne fabio fabiola fabrice fabrizio fadi fahad
    faisal faith fanny farhad farhan farid faris farouk farrah fatemeh fathi fatima fatma fatou
    fausto fay faye federica federico fedir fedor felicia felicity felipe felix femi feng fenna
    ferdinand ferenc fergus fern fernanda fernando ferran fidel fikret filip filippo filomena
    finbar finlay finley finn finnian fiona fionn fiorella flavia flavio fleur flora florence
    florencia florent florentino florian floyd folke fouad frances francesc francesca francesco
    franceska francine francis francisca francisco franck franco francois francoise frank
    frankie franklin frans franz franziska fred freda freddie freddy frederic frederica
    frederick frederik fredrik freya frida frieda friedrich fritz fuad fumio gabe gabriel
    gabriela gabriele gabriella gabrielle gaetano gage gail galina gamal ganesh gareth garfield
    garret garrett garry garth gary gaspard gaston gautam gavin gaynor geert gemma gene
    genevieve geoff geoffrey georg george georges georgette georgi georgie georgina georgios
    georgy gerald geraldine geraldo gerard gerardo gerd gerda gerhard germaine gerrit gerry gert
    gertrude geta gethin geun-hye ghassan giacomo gian giancarlo gianluca gianluigi gianna
    gianni gideon gil gilbert gilberto gilda giles gilles gillian gina ginevra ginger gino
    giorgia giorgio giorgos giovanna giovanni gisela giselle gita gitte giulia giuliana giulio
    giuseppe giuseppina gladys glen glenda glenn glenys gloria glynn godfrey golda gonzalo
    goodluck goran gordon gotabaya gottfried grace gracie graciela graeme graham grainne grant
    grayson grazia greg gregg gregoire gregor gregorio gregory greta gretchen grethe griffin
    grigory grzegorz guadalupe gudrun guido guillaume guillermo gunnar gunter gunther gus gustav
    gustave gustavo guy gwen gwendolyn gwyn gwyneth gyorgy habib hadi hadley hafiz haibatullah
    haider haile hailemariam hailey hakan hakeem hakim hal haley halil halima halvard hamid
    hamish hamza hana hank hanna hannah hannelore hannes hans harald harlan harley harold
    harriet harriett harris harrison harry haruka haruki haruto harvey hasan hashim hasina
    hassan hatice hattie hayden hayley hazel heath heather hector hedwig heidi heike heiko
    heinrich heinz helen helena helene helga helmut hendrik henk henning henri henrietta
    henriette henrik henrique henry herb herbert heribert herman hermann hermine hernan hesper
    hideki hideo hilary hilda hilde hillary hind hiram hiroko hiroshi hiroyuki hisham hollis
    holly homer hope horace horacio horst hortense hosni hossein howard hubert huda hugh hugo
    humberto humphrey humza hunter husein hussam hussein hyacinth iain ian ibrahim ibrahima
    ichiro ida idris idrissa ieva ifeoma iffat ignacio ignatius ignazio igor ike ikram ilan
    ilana ilaria ildiko ilham ilhan ilia ilie ilir ilka ilker ilse ilya imad imani imelda
    immanuel imogen imran ina inaki indira indra ines inga inge ingeborg ingmar ingo ingrid
    ingvild inigo inna ioana ioannis iona ira iraj irena irene irina iris irma irving irwin isa
    isaac isabel isabela isabella isabelle isaiah isaias isak isha ishaan ishmael isidro isla
    ismael ismail isobel issa issam istvan itai itamar ivan ivana ivanka ivar ivo ivonne ivor
    ivy iwona izabela izzy jaap jabari jacinda jacinta jack jackie jackson jacky jaclyn jacob
    jacopo jacqueline jacques jacqui jada jade jaden jadwiga jae jae-in jaime jair jake jakob
    jakub jalen jamaal jamal james jameson jamie jamil jamila jan jana jane janelle janet janez
    janice janine janis janna janos janusz jared jaroslav jarrett jarvis jasmin jasmine jason
    jasper javad javed javier jawad jaxon jay jayden jayne jayson jd jean jean-luc jeanette
    jeanine jeanne jeannette jeannie jed jeff jeffery jeffrey jelena jemima jemma jen jenna
    jennie jennifer jenny jens jensen jerald jeremiah jeremy jermaine jerome jerry jerzy jesper
    jess jesse jessica jessie jesus jethro jette jewel jia jian jill jillian jim jimena jimmie
    jimmy jin jing jinping jiri jitka jo joachim joan joana joanna joanne joao joaquim joaquin
    jocelyn jochen jodie jody joe joel joelle joern joey johan johann johanna johannes john
    johnathan johnnie johnny joko jolanda jolanta jolene jolie jon jonah jonas jonathan joni
    jonny jordan jordi jorg jorge jorgen joris jose jose-luis josef josefa josefina josep joseph
    josephine josette josh joshua josiah josie josip josue joy joyce joze juan juan-orlando
    juana juanita jude judi judith judy jules julia julian juliana julianne julie julien juliet
    juliette julio julissa julius jun june junichi junichiro junior juno jurgen jussi justin
    justina justine justus jyoti kabir kadri kaia kaitlyn kaj kaja kalpana kamal kamala kamel
    kamil kamila kanye karan kareem karel karen karim karin karina karine karl karla karol
    karolina karoline karsten kash kasia kaspar kasper kassandra kassym kassym-jomart katarina
    katarzyna kate katelyn katerina katharina katharine katherine kathleen kathryn kathy katia
    katie katja katrin katrina katy katya kay kaya kayla kaylee kayleigh kazimierz kazuo kazuya
    keanu keegan kei keiko keir keira keisha keith kellan kelli kellie kelly kellyanne kelsey
    kelso kelvin kemal kemi ken kendall kendra kendrick kenji kenneth kenny kent kenta keri
    kerri kerry kerstin ketanji kevin kgalema khadija khaled khaleda khalid khalil khloe kiara
    kieran kiki kim kimberley kimberly kimi kip kira kiran kiril kirill kirk kirsten kirstie
    kirstin kirsty kit kitty kjell klara klaus klay kobe kofi koji kojo kolinda konrad
    konstantin konstantinos kostas kourtney kris krishna krista kristalina kristen kristi
    kristian kristin kristina kristof kristoffer kristy krystyna krzysztof ksenia kumar kunal
    kurt kurtis kwabena kwame kwasi kyle kylian kylie kyra kyriakos kyrsten kyrylo lacey lachlan
    ladislav laila lakshmi lal lamar lana lance landon lara larissa larry lars laszlo latisha
    latoya laura laure laurel lauren laurence laurent lauri laurie lavinia lawrence layla lazaro
    lea leah leandra leandro leanne lebron lech lee lee-hsien leif leigh leila lela leland lena
    leni lenin lennart lennox lenny leo leon leona leonard leonardo leonel leonid leonie leonor
    leonora leopold leopoldo leroy lesley leslie lester leszek leticia lev levi lewis lex leyla
    li liam liana libby lidia liesl lila lili lilian liliana lilith lillian lilly lily lin lina
    linda lindsay lindsey lindy ling linnea linus linzi lionel lisa lisbeth lise lisette liu liv
    livia liviu liz liza lizzie lizzy ljubica llewellyn lloyd logan loic lois lola lon lora
    lorcan loren lorena lorenz lorenzo loretta lori lorna lorraine lotte lottie lou louie louis
    louisa louise lourdes lowell luc luca lucas lucia lucian luciana luciano lucie lucien lucila
    lucille lucinda lucio lucius lucretia lucy ludmila ludo ludovic ludwig luigi luis luisa luiz
    lukas lukasz luke lula lulu luna lupita luther luz lydia lyle lyndon lyndsey lynette lynn
    lynne lyra lyubov lyudmila maarten mabel macarena macdara mack mackenzie macy maddie
    madeleine madeline madison mads mae maeve magda magdalena maggie magnus mahathir mahdi
    mahershala mahinda mahlagha mahmoud mahmud mahsa maia maik maire maisie maithripala maja
    majid makis makoto malachi malala malcolm malia malik malin mallory malte mamadou mamata
    manal mandy manfred manish manmohan manoj manolis manolo manon manuel manuela mara marc
    marcel marcela marcelle marcello marcelo marcia marcin marco marcos marcus marek maren
    margaret margarete margarita margaux margery margherita margie margot margret margrethe
    margrit marguerite maria maria-corina mariah mariam mariama marian mariana marianna marianne
    mariano marie mariel marietta marija marijke marika marilyn marina marine mario marion
    marios maris marisa marisol marissa marit marius marjorie mark marko markus marla marlene
    marley marlies marlon marni marsha marshall marta marte marten martha marthe martin martina
    martine marty martyn marvin marwan mary maryam maryanne marzia masako masato masha masoud
    massimo mateo mateus mateusz mathias mathieu mathilde matilda matt matteo matthew matthias
    matthieu mattias matty maud maude maura maureen maurice mauricio maurizio mauro maverick
    mavis max maxence maxim maxime maximilian maximilien maxine maxwell maya mayra maysa
    mckenzie meera meg megan megawati meghan mehdi mehmet mei meike meir mel melania melanie
    melba meles melina melinda melissa melody melvin melvyn meng mercedes meredith meryl meta
    mette mevlut mhairi mia micah michael michaela michal michalis micheal michel michela
    michele michelle mick mickey miguel mihai mihail mika mikael mikaela mikal mike mikel
    mikhail mikheil miki mikkel miklos mila milagros milan mildred milena miles miley milica
    milind millicent millie milo milos milosz milton mimi mina mindy ming minh minna miquel mira
    miranda mireille mirela miriam mirjam mirko miro miroslav misha missy mitch mitchell mitsuko
    mitt miyuki mo moe mohamad mohamed mohammad mohammed mohan mohsen moira moises molly mona
    monica monika monique monty morag morgan moritz morris mort morten mortimer moses moshe
    mostafa moussa muhammad muhammadu muhammed mukesh mullah munir muqtada murat muriel murray
    musa mustafa mya mykhailo myles myra myriam myrna myron nabil nadezhda nadia nadim nadine
    nadja naftali nagisa najib nana nancy nanette naoko naomi narendra naseem nasser nastassja
    nat natalia natalie nataliya natalya natasha nate nathalie nathan nathaniel naveed naveen
    navid nawaz nayib neal necmettin ned neha neil nell nellie nelly nelson nena nerea nesrin
    nestor neve neville neymar ngozi nguyen nia niall niamh nicholas nick nicki nicky nico
    nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolo niels nigel nigella nihal
    nikhil niki nikita nikki niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolaus
    nikolay nikos nila nils nina ninette nino nirmala nisan nisha nitin nizar noa noah noam noel
    noelia noemi noemie noor nora norbert noreen norma norman nouri novak nuala nuno nuria
    nursultan nusrat nydia obed octavia octavio odd odessa odette odile odin ofelia oisin ola
    olaf olav olayinka ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha oli
    olimpia oliver olivia olivier ollanta ollie olof olu olusegun omar omari omarosa omer onder
    oona ophelia oprah ora oren orhan oriana oriane orla orlando orson osama oscar oskar osman
    oswald oswaldo othman otis ottavia ottilie otto owen oyin pablo paddy padma padraig paige
    paloma pam pamela panagiotis panos paola paolo parvez pascal pascale pasquale pat patience
    patrice patricia patricio patrick patrik patrizia patsy patti patty paul paula paulette
    paulina pauline paulo pavel pavlo pavlos pavol pawel paz pearl pedro peggy penelope penny
    per percival percy perla pernille perry petar pete peter petr petra petro petros petter pham
    phil philip philipp philippa philippe phillip phineas phoebe phyllis pia pier pierce piero
    pierre piers pieter pietro pilar pim pino piotr pippa piyush pola polly poppy porfirio
    prabhat prabowo pradeep prakash pramila pramod pranav prashant preston primo priscilla priti
    priya priyanka prokopis prudence qassem quentin quincy quinn quinton rabia rachael rachel
    rachid radek radoslaw radovan rae rafael rafaela raffaele raffaella rafi rafiq raghu
    rahel rahim rahul raila raimondo rainer raisa raj raja rajesh rajiv rakesh ralf ralph ram
    rama raman ramesh rami ramiro ramon ramona ramzan rana ranbir rand randal randall randi
    randolph randy rania ranil ranjit raoul raphael raquel rashad rashid rashida raul raven ravi
    ray raymond raymundo rayna razia reagan reba rebecca rebekah recep reece reed reem reese
    regina reginald regine rehana reid reiko reince reiner reinhard reinhold reinier remi remy
    rena renata renate renato rene renee renzo reuben rex rey reyna reza rfk rhea rhiannon rhoda
    rhonda rhys ria ricarda ricardo riccardo rich richard richie rick rickey ricky rico rikke
    riley rina ringo rishi rita ritu rivka riz rizwan roald rob robbie robert roberta roberto
    robin robyn rocco rochelle rocio rod roderick rodger rodney rodolfo rodrigo roel rogelio
    roger rogerio rohan rohit roisin roland rolando rolf romain roman romana romano romeo romina
    romy ron ronald ronaldo ronan ronda ronit ronja ronnie rory rosa rosalia rosalie rosalind
    rosalyn rosamund rosanna rosanne rosario roscoe rose roseanne rosemarie rosemary rosie
    roslyn ross rowan rowena roxana roxane roxanne roy royce ruben ruby rudi rudolf rudolph rudy
    rufus rumen rupert ruslan russ russell rustem rusty rutger ruth ruud ryan ryo ryoko ryszard
    saad saba sabah sabina sabine sabrina sacha sachiko sachin sade sadie sadio sadiq saeed
    safiya sahar said saif sajid sakura sal salah saleh sali salim sally salma salman salome
    salvador salvatore sam samantha sami samia samir samira sammy samson samuel samuele sana
    sanaa sanae sandeep sander sandra sandro sandy sanjay sanna santiago santino santos saoirse
    sara sarah sasha saskia satoshi satya saul savannah saverio savita scarlett scott seamus
    sean sebastian sebastiano sebastien sefa segolene selahattin selena selim selina selma
    selwyn semyon seok-youl serena serge sergei sergey sergi sergio serhat serhii serhiy seth
    seung severin seymour shabana shaheen shahid shaina shane shania shanice shannon sharif
    sharon shashi shaun shauna shavkat shawn shawna shay shea sheena shehbaz sheikh sheila
    shelby sheldon shelley shelly sherlock sherman sherri sherry sheryl shigeru shimon shinji
    shinzo shira shirin shirley shiv shlomo shohei shona shreya shyam sibyl sid siddharth sidney
    sidra siegfried sienna sigmar sigmund signe sigourney sigrid sigurd silas silje silke silva
    silvana silvia silvio simeon simon simona simone sinead siobhan sissel sita siv skye slavica
    slavko slobodan smriti sofia sofie sofya solange soledad solene solomon solveig sondre sonia
    sonja sonya sophia sophie soraya soren spencer spiros spyros srettha sriram stacey stacy
    stan stanislav stanislaw stanley stavros stefan stefania stefanie stefano stefanos steffen
    steffi steingrimur stelios stella sten stephan stephane stephanie stephen sterling steve
    steven stevie stewart stig stine stormy stuart sue suella suk suleiman suleyman suman sumaya
    sundar sunil sunita sunniva suraj suresh susan susana susanna susannah susanne susie
    sutherland suzanne suzette sveinn sven svetlana sviatlana svitlana swati sybil syed sylvain
    sylvester sylvia sylvie tabitha tad tadashi tadeusz tadhg taha tahir taiwo takashi takeshi
    takumi tal talal talia tama tamar tamara tamas tamika tamim tammy tamsin tania tanisha tanja
    tanya tao tara taras tarek tariq taro tasha tatiana tatjana tatyana taylor tayyip tea ted
    teddy tedros teemu teo terence teresa terrance terrell terrence terri terry tessa thabo
    thaddeus thais thaksin thandi thanh thea thelma theo theodor theodora theodore theodoros
    theresa therese thiago thibault thierry thijs thomas thor thora thorsten thuy tia tiago
    tiana tibor tiffany tihana tilda till tilly tim timo timothee timothy tina tino tirza titus
    tobias tobin toby todd toivo tom tomas tomasz tommaso tommy tomoko toni tonia tony tonya tor
    torben tore torsten toshiro tova tove toya tracey traci tracy traian travis tremaine trent
    trevon trevor trey tricia trina trine trish tristan troy trude trudy tsvetana tua tuan
    tucker tulsi tuomas ty tyler tyra tyrone tyson tzipi ugo ugur uhuru ulf ulises ulla ulrich
    ulrike uma umar umberto unai urs ursula usha usman uta ute uwe vaclav vadim val valentin
    valentina valentino valeria valerie valerii valerio valeriy valery vanda vanessa vasco vasil
    vasile vasilis vasily vasyl vaughn veena velma venetia venus vera verena verna vernon
    veronica veronika veronique vesna vicente vicki vickie vicky victor victoria vida vidar
    vijay vikas vikram viktor viktoria vilde vilma vin vince vincent vincenzo viola violet
    violeta violetta virat virgil virginia virginie vishal vita vitali vitaliy vitaly vito
    vittorio vivek vivian viviana viviane vivien vivienne vjosa vlad vladimir vladislav vojtech
    volkan volker volodymyr vuk wade wael wahid walid wallace wallis wally walt walter waltraud
    wanda wang waqar warren waseem wayne wei wendell wendy werner wes wesley wessel weston
    whitney wilbert wilbur wilfred wilfried wilhelm wilhelmina will willa willard willem willi
    william willie willow willy wilma wilson wim winfried winifred winnie winona winston
    wladimir wojciech wole wolfgang woodrow woody wren wyatt xander xavi xavier xi xiaoping
    ximena xin xiomara yael yahir yahya yair yakov yan yana yang yanis yann yannick yannis yara
    yaron yaroslav yash yasin yasir yasmin yasmine yasser yassin yasuhiro yasuo yegor yehuda
    yelena yevgeny yevhen yigal yingluck yitzhak yoav yogi yoko yolanda yong yoon yoram yosef
    yoshihide yoshiko yoshimasa yossi yousef youssef yoweri yuan yui yuka yuki yukiko yulia
    yuliya yuri yuriy yusuf yvan yves yvette yvon yvonne zac zach zachariah zachary zack zadie
    zahid zahra zaid zainab zakaria zander zane zara zarah zayn zbigniew zdenek zeb zechariah
    zeke zelda zelimkhan zena zendaya zeynep zhang zhanna zhen zia ziggy zinaida ziv zlatan zoe
    zoey zofia zoltan zora zoran zsolt zubin zuleika zuzana zvi άδωνισ άννα έλον αλέξανδροσ
    αλέξησ αλεξάνδρα αναστασία ανδρέασ αντώνη αντώνησ βαγγέλησ βασίλησ βλαντίμιρ βολοντίμιρ
    γεώργιοσ γιάννη γιάννησ γιώργο γιώργοσ γιώργου δημήτρη δημήτρησ ελένη εμμανουέλ ευάγγελοσ
    ζωή θανάσησ θοδωρήσ ιωάννα κάμαλα κατερίνα κυριάκο κυριάκοσ κυριάκου κωνσταντίνοσ κώστα
    κώστασ λευτέρησ μάρκοσ μαρία μιχάλησ νίκο νίκοσ νίκου νικόλασ ντόναλντ ντόρα πέτροσ
    παναγιώτησ παύλοσ σοφία σπύροσ στέλιοσ στέφανοσ σταύροσ τάσοσ τζο χρήστο χρήστοσ όλαφ όλγα
    """.split()
)
"""In small letters and without accents (`fold_latin`)."""


@lru_cache(maxsize=1 << 14)
def is_first_name(word: str) -> bool:
    """Whether a word is a known first name, or begins with one: `Jean-Luc`."""
    key = fold_latin(word.casefold())
    return key in FIRST_NAMES or key.partition("-")[0] in FIRST_NAMES
