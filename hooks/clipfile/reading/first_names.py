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
    aage aaliyah aamir aarav aaron abbas abbie abby abdallah abdel abdelaziz abdelkader abdi
    abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abebe abel abena
    abhijit abhishek abigail abiodun abiy abraham absalom abshir achieng achim ada adaeze adam
    adama adan adaobi adebayo adel adela adelaide adele adelina adewale adil adin aditya adnan
    adolf adolfo adonis adrian adriana adrien adwoa aen afia afonso agata agathe agnes agnieszka
    agus agustin ahmad ahmed ahmet ahn aidan aileen ailsa aimee aine aino aisha aishwarya
    aisling aitor aj ajay akari akash akbar akiko akinwumi akira akosua aksel akshata akshay
    akua al alaa alain alan alasdair alastair alba albert alberto albin alec aleida alejandra
    alejandro aleksandar aleksander aleksandr aleksandra aleksei alena alessandra alessandro
    alessia alex alexa alexander alexandra alexandre alexandria alexandros alexei alexey alexis
    alf alfie alfonso alfred alfredo alhaji ali alice alicia alina alireza alison alix aliyah
    allan allegra allen allison allyson alma almaz almudena alois alonso aloysius alphonse
    alphonso althea alun alvaro alvin alyaksandr alyssa amadou amal amalia amanda amanuel amar
    amara amaury amber ambrose amelia amelie amina aminata amir amirhossein amit amjad amos
    amparo amr amy ana anabel anahita anand ananya anas anastasia anastasiia anatole anatoliy
    anatoly anders andras andre andrea andreas andreea andrei andrej andres andres-manuel andrew
    andrey andrii andrij andriy andrzej andy aneurin anfisa angel angela angelica angelina
    angelique angelo angelos angharad angus anibal anies anika anil anisa anita anja anjali anke
    ann anna annalena anne anneke annelies anneliese annelise annemarie annette annie annika
    anniken ansel anselm anselmo anthony antje antoine anton antonella antonia antonin antonio
    antonis antony antti anuj anwar anya anzhelika aoi aoife apolline april aram arash archibald
    archie arda ariana ariane ariel arjen arjun arkady arlene arlette arlo armand armando armen
    armin arnaud arne arno arnold aron arsen arseniy arshad artem artemis arthur artur arturo
    arun arvind aryna asad asger asghar asha ashley ashok ashraf ashton ashwin asif asim aslan
    asma astrid atieno atifete atiku atsushi attila atul aubrey aude audrey audun augustin
    augusto augustus aung aurelia aurelie aurelien aurelio austin auston ava avi avigdor aviv
    avraham axel ayaan ayanda ayanna ayelet ayesha aylin ayman ayo ayse ayumi azadeh azam azeem
    azim aziz aziza azmin azzedine babak babar babatunde bailey balaji balazs baldwin baltasar
    bambang baptiste barack barbara barbora barbra bardish barham barnaby barney barron barry
    bart bartholomew bartosz bashar basil bassel bastian battista bayram beata beatrice beatrix
    beatriz becky begona behrouz bekele bela belen belinda bella ben benazir benedetta benedict
    benedikt benigno benita benito benjamin benny benoit berenice bernadette bernard bernardo
    bernd bernhard bernie berta bertha bertie bertrand beth beto betsy bettie bettina betty
    beverley beverly beyonce bezalel bhaskar bhavna bianca bibi bidzina bilal bilawal bill
    billie billy binali birgit birgitta birgitte bisan bisher bj bjarne bjoern bjorn blaise
    blake blanca blythe boaz bob bobby bobi bodil bogdan bohdan bojan bola bongani bongbong
    boniface bonita bonnie bono booker boris borut boutros boyd boyko brad bradley brady bram
    brandi brandon branko braxton breanna brenda brendan brennan brent bret brett brian brianna
    brice bridget brigitte briony brit britney britta brittany brock brody bronwyn bruce bruna
    bruno bryan bryce bryn bryony buck budi bujar bulent burak burt byron cael caeleb caio
    caitlin caitlyn cale caleb calin callum calvin camden cameron camila camilla camille camilo
    candace candice caoimhe carey carina carine carl carla carles carley carlo carlos carlotta
    carlton carly carmela carmelo carmen carol carole caroline carolyn carrie carsten cary carys
    casey caspar casper cassandra cassidy cassius catalin catalina catarina cate caterina cathal
    catherina catherine cathy catrin catriona cc cecil cecile cecilia cedric celeste celestine
    celia celine cem cerys cesar cesare chad chadwick chaim chandra chantal charlene charles
    charley charli charlie charlize charlotte chaya chelsea chen cheng cheryl chester chiamaka
    chiara chieko chika chimamanda chinedu chioma chiwetel chizoba chloe chris christa christel
    christian christiane christie christien christina christine christoph christophe christopher
    christos christy chrystia chuck chukwuemeka chukwuma ciara ciaran cillian cindy ciro cj
    claire clara clarence clarissa clark claude claudia claudine claudio claus clay clayton
    clemence clemens clement cleo cletus cliff clifford clifton clint clinton clive clyde coco
    cody colby colette colin colleen colm colton concetta conchita connie connor conor conrad
    constance constantin constantine consuelo cora coral cordelia coretta corey cori corina
    corinna corinne cormac cornelia cornelius cory cosima cosimo cosmo costas costin courtney
    craig cressida cristian cristiano cristina cristobal cruz csaba curtis cuthbert cyndi
    cynthia cyprian cyril cyrus dag dagmar dagny dahlia daichi daisuke daisy dak dakota dale
    dalia dalton dalvin damaris damian damien damir damon dan dana danae dane danica daniel
    daniela daniele danielle daniil danilo danny dante danuta daphne dario darius dariusz darla
    darlene darnell darragh darrell darren darryl darya dashiell davante dave david davide
    davina davis dawit dawn dayana dayo dean deandre deanna deb debbie debora deborah debra
    declan dee deepak deepika deion deirdre dejan delano delbert delcy delfina delia delphine
    demarcus demetrius demi demis denis denisa denise dennis denys denzel derek derrick derry
    deshawn desiree desmond detlef devendra devin devlet devon devonta dewey dexter deya dhruv
    diana diane diarmuid dick didier diederik diego dieter dietmar dietrich dilip dilma dilys
    dima dimitra dimitri dimitrios dimitris dina dinah dinesh dino diogo dion dionne diosdado
    dirk divya djamel dmitri dmitrii dmitriy dmitry dmytro dolly dolores domantas domenico
    dominga dominic dominik dominique don donal donald donatella donato donna donnacha donnell
    donovan dora doreen dorian doris dorota dorothea dorothee dorothy dorte doug douglas dov
    dragan draymond drew dries duarte duccio dulce dumitru duncan dunja dusan duska dustin
    dwayne dwight dylan eamon eamonn earl ebba ebony ebrahim eckart ed eddie eddy eden edgar
    edgardo edi edin edina edison edith edmond edmund edmundo edna edoardo edouard edsel eduard
    eduardo edvard edward edwin edwina efrain efua egbert egon ehsan ehud eileen eilidh einar
    einav eirik eivind ekaterina ekrem elaine eldar eleanor eleanora elena eleni eleonora
    elfriede eli elia eliana elias elif elijah elinor elio eliot elisa elisabeth elisabetta
    elise elisha eliud eliza elizabeth elke ella ellen ellie elliot elliott ellis elly elmer
    elodie eloise elon elsa elsie elspeth elton eluned elva elvin elvira elvis elwood ema
    emanuel emanuele emeka emery emi emil emile emilia emiliano emilie emilio emily emin emine
    emma emmanuel emmanuelle emmeline emmerson emmett emmy emomali emre emyr ena enda eneko enid
    enoch enrica enrico enrique eoghan eoin ephraim erasmus erdem eren erhard eric erica erich
    erik erika erin erling erna ernest ernestine ernesto ernie ernst erwin esmeralda espen esra
    esteban estefania estela estelle ester esther estrella eszter etan ethan ethel etienne etta
    euan eugene eugenia eugenie eugenio eunice eva evan evander evangelos eve evelin evelina
    evelyn everett evert evgeny evo ewa ewan eyal ezekiel ezra fabian fabiana fabien fabienne
    fabio fabiola fabrice fabrizio fadi fahad faisal faith fanny farhad farhan farid farida
    faris farooq farouk farrah fatemeh fathi fatima fatma fatou fattah fatuma fausto fawad fay
    faye federica federico fedir fedor felicia felicity felipe felix femi femke feng fenna
    ferdinand ferenc fergus fern fernanda fernando ferran fidel fikret filip filippo filomena
    finbar finlay finley finn finnian fintan fiona fionn fiorella flavia flavio fleur flora
    florence florencia florent florentino florian florin floyd fofi folke fouad frances francesc
    francesca francesco franceska francia francine francis francisca francisco franck franco
    francois francoise frank frank-walter frankie franklin frans franz franziska fred freda
    freddie freddy frederic frederica frederick frederik fredrik frenkie freya frida frieda
    friedrich fritz fuad fumio fyodor gabby gabe gabor gabriel gabriela gabriele gabriella
    gabrielle gadi gaetan gaetano gage gail galina gamal ganesh ganjar gareth garfield garret
    garrett garry garth gary gaspard gaston gaurav gautam gavin gaynor geert geeta gemma gene
    genevieve gennady geno geoff geoffrey georg george georges georgette georgi georgie georgina
    georgios georgy geraint gerald geraldine geraldo gerard gerardo gerd gerda gerhard germaine
    gerrit gerry gert gertrude geta gethin geun-hye ghasem ghassan gheorghe ghulam giacomo gian
    giancarlo gianluca gianluigi gianna gianni giannis gibran gideon gil gilad gilbert gilberto
    gilda giles gilles gillian gina ginevra ginger gino giorgia giorgio giorgos giovanna
    giovanni gisela giselle gita gitte giulia giuliana giulio giuseppe giuseppina gladys gleb
    glen glenda glenn glenys gloria glynn godfrey golda golshifteh goncalo gonzalo goodluck
    gopal goran gordana gordon gotabaya gottfried govind grace gracie graciela graeme graham
    grainne grant grayson grazia greg gregg gregoire gregor gregorio gregory greta gretchen
    grethe griffin grigor grigory grzegorz guadalupe gudrun guenther guglielmo guido guillaume
    guillermo gunnar gunter gunther gus gustav gustave gustavo guy gwen gwendolyn gwyn gwyneth
    gyorgy haakon habib hadas hadi hadley hafez hafiz haibatullah haider haile hailemariam
    hailey haim hakan hakeem hakim hakon hal haley halil halima halvard halyna hamid hamish
    hamza hana hanan hank hanna hannah hannelore hannes hans haoran harald haris harish harjit
    harlan harley harold haroon harriet harriett harris harrison harry haruka haruki haruto
    harvey hasan hashim hasina hassan hatice hattie hayden hayley hazel heath heather hector
    hedwig heidi heike heiko heinrich heinz helen helena helene helga helle hellen helmut hemant
    hendrik henk henning henri henrietta henriette henrik henrique henry herb herbert heribert
    herman hermann hermine hernan herve herzi hesper hideki hideo hilary hilda hilde hillary
    hina hinata hind hiram hiroko hiroshi hiroyuki hirut hisham hishammuddin hodan holger hollis
    holly homer hope horace horacio horst hortense hosni hossein howard hristijan hryhorii
    hubert huda hugh hugo humberto humphrey humza hunter husein huseyin hussam hussein huw
    hyacinth hyun iain ian ibrahim ibrahima ichiro ida idris idrissa ieuan ieva ifeoma iffat iga
    ignacio ignatius ignazio igor ihor ijaz ike ikechukwu iker ikram ilan ilana ilaria ildiko
    ilham ilhan ilia ilie ilir ilka ilker ilse ilya imad imani imelda immanuel imogen imran ina
    inaki inbar indira indra ines inga inge ingeborg inger ingmar ingo ingrid ingvild inigo inna
    ioana ioannis iona ira iraj irena irene irfan irina iris irma irving irwin iryna isa isaac
    isabel isabela isabella isabelle isaiah isaias isak isha ishaan ishmael isidro isla ismael
    ismail isobel issa issam istvan itai itamar iulian ivan ivana ivanka ivar ivica ivo ivonne
    ivor ivy iwona izabela izzy jaap jabari jabu jacinda jacinta jack jackie jackson jacky
    jaclyn jacob jacopo jacqueline jacques jacqui jada jade jaden jadwiga jae jae-in jafar
    jagdish jagmeet jaime jair jake jakob jakub jalen jamaal jamal jamarcus james jameson jamie
    jamil jamila jan jana jane janelle janet janez janice janine janis janna jannik janos janusz
    jaquan jared jaroslav jaroslaw jarrett jarvis jasmin jasmine jason jasper javad javed javier
    jawad jaxon jay jayant jayden jaylen jayne jayson jd jean jean-claude jean-luc jean-marie
    jean-paul jean-pierre jeanette jeanine jeanne jeannette jeannie jed jeff jeffery jeffrey
    jejomar jelena jemima jemma jen jenna jennie jennifer jenny jens jensen jerald jeremiah
    jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse jessica jessie jesus jethro
    jette jewel jia jiahui jian jibril jiho jill jillian jim jimena jimmie jimmy jin jing
    jinping jiri jitka jj jo joachim joakim joan joana joanna joanne joao joaquim joaquin
    jocelyn jochen jodie jody joe joel joelle joern joey johan johann johanna johannes john
    johnathan johnnie johnny joko jolanda jolanta jolene jolie jon jonah jonas jonathan joni
    jonny jordan jordi jorg jorge jorgen joris joschka jose jose-luis josef josefa josefina
    josep joseph josephine josette josh joshua josiah josie josip josue joy joyce joze jozef jp
    jt juan juan-orlando juana juanita jude judi judit judith judy juergen jules julia julian
    juliana julianne julie julien juliet juliette julio julissa julius jun junaid june junichi
    junichiro junior juno juraj jurgen jussi justin justina justine justus justyna jutta jyoti
    kabir kacper kadri kagiso kaia kailash kaitlyn kaj kaja kalpana kamal kamala kamau kamel
    kamil kamila kamran kamrul kanye kaori kapil karan kareem karel karen karim karin karina
    karine karl karla karol karolina karoline karsten kash kasia kaspar kasper kassandra kassym
    kassym-jomart katalin katarina katarzyna kate katelyn katerina kateryna katharina katharine
    katherine kathleen kathryn kathy katia katie katja katrin katrina katy katya kavita kawhi
    kay kaya kayla kaylee kayleigh kazimierz kazuo kazuya kc keanu keegan kei keiko keir keira
    keisha keith kelechi kellan kelli kellie kelly kellyanne kelsey kelso kelvin kemal kemi ken
    kendall kendra kendrick kenji kenneth kenny kent kenta keri kerri kerry kerstin ketanji
    kevin keyshawn kgalema khadija khaled khaleda khalid khalil khloe kiara kieran kiki kilian
    kim kimberley kimberly kimi kip kira kiran kiril kirill kirk kirsten kirstie kirstin kirsty
    kishore kit kitty kjell kjetil klara klaus klay kobe kofi koichi koji kojo kolinda konrad
    konstantin konstantinos korbinian kostas kourtney kris krishna krista kristalina kristaps
    kristen kristi kristian kristin kristina kristof kristoffer kristy krisztina krystyna
    krzysztof ksenia kt kumar kumiko kunal kurt kurtis kwabena kwame kwasi kwesi kyle kyler
    kylian kylie kyra kyriakos kyrie kyrsten kyrylo lacey lachlan ladislav laetitia laila
    lakeisha lakshmi lal lalit lamar lana lance landon lara larissa larry lars lashawn lasse
    laszlo lata latisha latoya laura laure laurel lauren laurence laurent lauri laurie lautaro
    lavinia lawrence layla lazaro lea leah leandra leandro leanne lebron lech lee lee-hsien leif
    leigh leila lela leland lena leni lenin lenka lennart lennox lenny leo leon leona leonard
    leonardo leonel leonhard leonid leonie leonor leonora leopold leopoldo lerato leroy lesley
    leslie lester leszek leticia lev levi lewis lex leyla li liam liana libby lidia liesl lila
    lili lilian liliana lilith lillian lilly lily lin lina linda lindiwe lindsay lindsey lindy
    ling linnea linus linzi lionel lisa lisbeth lise lisette liu liudmyla liv livia liviu liz
    liza lizzie lizzy ljubica llewellyn lloyd logan loic lois lola lon lora lorcan loren lorena
    lorenz lorenzo loretta lori lorna lorraine lotte lottie lou louie louis louisa louise
    lourdes lowell luc luca lucas lucia lucian luciana luciano lucie lucien lucila lucille
    lucinda lucio lucius lucretia lucy ludmila ludo ludovic ludwig luigi luis luisa luiz luka
    lukas lukasz luke lula lulu luna lupita luther luz lydia lyle lyndon lyndsey lynette lynn
    lynne lyra lyubov lyudmila maarten mabel macarena macdara mack mackenzie macy maddie
    madeleine madeline madhav madhuri madison mads mae maeve magda magdalena maggie magnus
    mahathir mahdi mahershala mahesh mahfuz mahinda mahlagha mahmoud mahmud mahsa maia maik
    maire maisie maithripala maja majid makis makoto maksym malachi malala malcolm malgorzata
    malia malik malin malini mallory malte mamadou mamata manal mandla mandy manfred manish
    manmohan manny manoj manolis manolo manon mansur manuel manuela mara marama marc marcel
    marcela marcelle marcello marcelo marcia marcin marco marcos marcus marek maren margaret
    margarete margarita margaux margery margherita margie margot margret margrethe margrit
    marguerite maria maria-corina mariah mariam mariama marian mariana marianna marianne mariano
    marie mariel marietta marija marijke marika marilyn marina marine mario marion marios maris
    marisa marisol marissa marit marius marjan marjorie mark marketa marko markus marla marlene
    marley marlies marlon marni marsha marshall marta marte marten martha marthe martin martina
    martine marty martyn marvin marwan mary maryam maryanne marzia masahiro masako masato masha
    masoud massimiliano massimo mateo mateus mateusz mathias mathieu mathilde matilda matt
    matteo matthew matthias matthieu mattias matty maud maude maura maureen maurice mauricio
    maurizio mauro maverick mavis max maxence maxim maxime maximilian maximilien maxine maxwell
    maya mayra maysa mayumi mckenzie meenakshi meera meg megan megawati meghan mehdi mehmedalija
    mehmet mehmood mei meike meir mel melania melanie melba meles melina melinda melissa melody
    melvin melvyn menachem meng meral merav mercedes meredith merrick mert merve meryem meryl
    meseret meta mette mette-marit mevlut mhairi mia micah michael michaela michal michalis
    micheal michel michela michele michelle michiko mick mickael mickey miguel mihai mihail mika
    mikael mikaela mikal mike mikel mikhail mikheil miki mikkel miklos mila milagros milan
    mildred milena miles miley milica milind millicent millie milo milos milosz milton mimi mina
    mindy ming minh minjun minna miquel mira miralem miranda mireille mirela miriam mirjam mirko
    miro miroslav misaki misha missy mitch mitchell mitsuko mitt miyuki mk mo moe mohamad
    mohamed mohammad mohammed mohamud mohan mohsen moira moises mojtaba molly mona monica monika
    monique monty mookie morag morgan moritz morris mort morten mortimer moses moshe mostafa
    motaz moussa muhammad muhammadu muhammed muhyiddin mukesh mullah munir muqtada murat muriel
    murray musa mushtaq mustafa muthoni mwai mwangi mya mykayla mykhailo mykola myles myra
    myriam myrna myron nabih nabil nadeem nadezhda nadhim nadia nadiia nadim nadine nadja
    naftali nagisa najib naledi nana nanaia nancy nandini nanette naoki naoko naomi narendra
    naresh narges naseem nasir nasrin nasser nastassja nat natalia natalie nataliya natalya
    natasa natasha nate nathalie nathan nathaniel navdeep naveed naveen navid nawaz nayib nazrul
    neal necmettin ned neha neil nell nellie nelly nelson nena nerea nerys nesrin nestor neve
    neville neymar ngozi nguyen nia niall niamh nicholas nick nicki nicky nico nicola nicolae
    nicolai nicolas nicole nicoleta nicoletta nicolo niels nigel nigella nihal nikhil niki
    nikita nikki niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay
    nikos nila nils nilufer nina ninette nino nirmala nisan nisha nitin nizar njeri njoroge
    nkosazana nnamdi noa noah noam noel noelia noemi noemie nomsa nomvula noor nora norbert
    noreen noriko norma norman nouri novak nuala nuno nuria nursultan nurul nusrat nydia obed
    obinna oceane octavia octavio odd odessa odette odhiambo odile odin ofelia oisin okan oksana
    ola olaf olav olayinka ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha
    oli olimpia oliver olivia olivier ollanta ollie olof olu olusegun oluwaseun omar omari
    omarosa omer onder ondrej oona ophelia oprah ora oren orhan oriana oriane oriol orla orlando
    orna orson osama oscar oskar osman oswald oswaldo othman otieno otis ottavia ottavio ottilie
    otto ousmane owain owen oyin ozlem pablo paddy padma padraig paige palesa paloma pam pamela
    panagiotis panfilo pankaj panos paola paolo parisa parth parvez pascal pascale pasquale pat
    patience patrice patricia patricio patrick patrik patrizia patsy patti patty paul paula
    paulette paulina pauline paulo pavel pavlo pavlos pavol pawel paz pearl pedro peggy pekka
    penelope penny per percival percy perla pernille perry petar pete peter petr petra petro
    petros petter petteri pham phil philip philipp philippa philippe phillip phineas phoebe
    phyllis pia pier pierce piero pierre piers pieter pietro pilar pim pinar pino piotr pippa
    piyush pj plestia pola polly pooja poppy porfirio prabhat prabowo pradeep prakash pramila
    pramod pranab pranav prashant pravin preston primo priscilla priti priya priyanka prokopis
    prudence puneet pushpa putri pv pyotr qassem qiang quentin quincy quinn quinton rabia
    rachael rachel rachid rachida radek radha radoslaw radovan radu rae rafael rafaela rafal
    rafe raffaele raffaella rafi rafik rafiq rafizi raghav raghu raghunath rahel rahim rahul
    raila raimondo rainer raisa raj raja rajesh rajiv raju rakesh ralf ralph ram rama raman
    ramazan ramesh rami ramiro ramon ramona ramush ramzan rana ranbir rand randal randall randi
    randolph randy rania ranil ranjit raoul raphael raquel rashad rashid rashida rasmus ratko
    raul raven ravi ray raymond raymundo rayna razia reagan reba rebeca rebecca rebekah recep
    reece reed reem reese regina reginald regine rehana reid reiko reince reiner reinhard
    reinhold reinier rekha remi remy rena renata renate renato rene renee renzo retno reuben rex
    rey reyna reza rfk rhea rhiannon rhoda rhonda rhys ria riad ricarda ricardo riccardo rich
    richard richie rick rickey ricky rico rihanna riikka rikke riley rina ringo risa rishi rita
    ritu rivka riyad riz rizwan rj rk roald rob robbie robert roberta roberto robin robyn rocco
    rochelle rocio rod roderick rodger rodion rodney rodolfo rodrigo roel rogelio roger rogerio
    rohan rohit roisin rokeya roland rolando rolf romain roman romana romano romelu romeo romeu
    romina romy ron ronald ronaldinho ronaldo ronan ronda ronit ronja ronnie rory rosa rosalia
    rosalie rosalind rosalyn rosamund rosanna rosanne rosario roscoe rose roseanne rosemarie
    rosemary rosie roslyn ross rowan rowena roxana roxane roxanne roy royce ruben ruby rudi
    rudolf rudolph rudy rufus ruggero rumen ruoxi rupert ruslan russ russell rustem rusty rutger
    ruth ruud ryan ryo ryoko ryota ryszard saad saba sabah sabina sabine sabrina sacha sachiko
    sachin sade sadie sadio sadiq saeb saeed safiya sahar sahra said saif sajid sakura sal salah
    saleh sali salim sally salma salman salome salvador salvatore sam samantha sameer sameh sami
    samia samir samira sammy samson samuel samuele sana sanaa sanae sandeep sander sandor sandra
    sandrine sandro sandy sangeeta sanjay sanjiv sanna santiago santino santos saoirse saquon
    sara sarah sarita sasha saskia satish satoshi satya saul sauli savannah saverio savita
    savitri scarlett scott scottie seamus sean sebastian sebastiano sebastien seema sefa
    segolene seiko selahattin selam selena selim selina selma selwyn semyon seojun seok-youl
    sepp serena serge sergei sergey sergi sergio serhat serhii serhiy serkan seth seung severin
    severine seymour sha'carri shabana shafiqul shaheen shahid shai shaina shakira shalanda
    shalini shane shania shanice shankar shannon sharif sharon shashi shaun shauna shavkat shawn
    shawna shay shea sheena shehbaz sheikh sheila shelby sheldon shelley shelly sherif sherlock
    sherman sherri sherry sheryl shigeru shikha shimon shinji shinzo shira shireen shirin
    shirley shiv shivam shlomo shoaib shohei shona shota shreya shruti shyam sian sibel sibyl
    sid siddharth sidney sidra siegfried sienna sigmar sigmund signe sigourney sigrid sigurd
    silas silje silke silva silvana silvia silvio simeon simon simona simone sinead siobhan
    sipho sissel sita siti siv sivan siyabonga skye slavica slavko slawomir slobodan smriti
    sneha sofia sofie sofya solange soledad solene solomon solveig sondre sonia sonja sonya
    sophia sophie soraya soren sorin sota spencer spiros spyros srettha sriram stacey stacy stan
    stanislav stanislaw stanley stavros stefan stefania stefanie stefano stefanos steffen steffi
    stefon steingrimur stelios stella sten stepan stephan stephane stephanie stephen sterling
    steve steven stevie stevo stewart stig stine stormy struan stuart subhash sudha sudhir sue
    suella suk suleiman suleyman suman sumaya sumit sundar sunil sunita sunniva suraj suresh
    surya susan susana susanna susannah susanne sushil sushma susie susilo sutherland suzanne
    suzette sveinn sven svetlana sviatlana svitlana swati sybil syed sylvain sylvester sylvia
    sylvie szymon tabitha tad tadashi tadeusz tadhg taha tahir taiwo takashi takeshi takumi tal
    talal talia tama tamar tamara tamas tamika tamim tammy tamsin tania tanisha tanja tanya tao
    tara taras tarcisio tarek tariq taro tarun tasha tasnim tatiana tatjana tatyana taylor
    tayyip tea ted teddy tedros teemu teo terence teresa terrance terrell terrence terri terry
    tesfaye tessa tetiana thabo thaddeus thais thaksin thanasis thandi thanh thea thelma themba
    theo theodor theodora theodore theodoros theresa therese thiago thibault thibaut thierry
    thijs thomas thor thora thorsten thuy tia tiago tiana tibor tiffany tigist tihana tilda till
    tilly tim timo timothee timothy timur tina tino tirza titus tj tobias tobin toby todd toivo
    tolga tom tomas tomasz tomislav tommaso tommy tomoko toni tonia tony tonya tor torben tore
    torri torstein torsten toshiro tova tove toya tracey traci tracy trae traian travis tremaine
    trent trevon trevor trey tricia trina trine trish tristan troy trude trudy trygve tsai
    tshepo tsvetana tua tuan tucker tulsi tunde tuomas tuukka ty tyler tyra tyreek tyrell tyrese
    tyrone tyson tzipi uche uday ugo ugur uhuru ulf ulises ulla ulrich ulrike uma umar umberto
    unai uri urs ursula usha usman uta ute uwe vaclav vaclava vadim vadym val valentin valentina
    valentino valeria valerie valerii valerio valeriy valery valtteri vanda vanessa varun vasco
    vasil vasile vasilis vasily vassilis vasundhara vasyl vaughn veena velma venetia venkat
    venkatesh venus vera verena verna vernon veronica veronika veronique vesna vicente vicki
    vickie vicky victor victoria vida vidar vijay vikas vikram viktor viktoria viktoriia vilde
    vilma vin vinay vince vincent vincenzo vineet vinicius vinod viola violet violeta violetta
    viorica vipin virat virgil virginia virginie vishal vishnu vita vitali vitalii vitaliy
    vitaly vito vittorio vivek vivian viviana viviane vivien vivienne vjosa vk vlad vladimir
    vladislav vojislav vojtech volkan volker volodymyr vuk vyacheslav wab wade wael wahid walid
    wallace wallis wally walt walter waltraud wanda wang wangari wanjiku waqar warren waseem
    wasim wayne wei weiwei wendell wendy werner wes wesley wessel weston whitney wilbert wilbur
    wilfred wilfried wilhelm wilhelmina will willa willard willem willi william willie willow
    willy wilma wilson wim winfried winifred winnie winona winston wladimir wladyslaw wojciech
    wole wolfgang woodrow woody wopke wren wyatt xander xaver xavi xavier xi xiaohong xiaoming
    xiaoping ximena xin xiomara xochitl yael yahir yahya yair yakov yan yana yang yanis yann
    yannick yannis yanti yara yaron yaroslav yasemin yash yashwant yasin yasir yasmin yasmine
    yasser yassin yasuhiro yasuo yegor yehuda yekaterina yelena yemi yeon yevgeny yevhen yifan
    yigal yiming yingluck yitzhak ylva yoav yogesh yogi yohannes yoko yolanda yong yoon yoram
    yosef yoshihide yoshiko yoshimasa yoshinobu yoshio yossi younis yousef youssef yoweri yu
    yuan yui yuka yuki yukiko yukio yulia yuliia yuliya yuri yurii yuriy yury yusuf yuta yvan
    yves yves-francois yvette yvon yvonne zac zach zachariah zachary zack zadie zahid zahra zaid
    zainab zakaria zakhar zander zane zanele zara zarah zayn zbigniew zdenek zeb zechariah
    zeinab zeke zelda zelimkhan zena zendaya zeynep zhang zhanna zhen zhiyuan zia ziggy zinaida
    ziv ziyi zlatan zoe zoey zofia zoi zoltan zora zoran zoya zsolt zubin zuleika zulfiqar
    zuzana zvi άδωνισ άννα έλον αλέξανδροσ αλέξησ αλεξάνδρα αναστασία ανδρέασ αντώνη αντώνησ
    βαγγέλησ βασίλησ βλαντίμιρ βολοντίμιρ γεώργιοσ γιάννη γιάννησ γιώργο γιώργοσ γιώργου δημήτρη
    δημήτρησ ελένη εμμανουέλ ευάγγελοσ ζωή θανάσησ θοδωρήσ ιωάννα κάμαλα κατερίνα κυριάκο
    κυριάκοσ κυριάκου κωνσταντίνοσ κώστα κώστασ λευτέρησ μάρκοσ μαρία μιχάλησ νίκο νίκοσ νίκου
    νικόλασ ντόναλντ ντόρα πέτροσ παναγιώτησ παύλοσ σοφία σπύροσ στέλιοσ στέφανοσ σταύροσ τάσοσ
    τζο χρήστο χρήστοσ όλαφ όλγα
    """.split()
)
"""In small letters and without accents (`fold_latin`)."""


@lru_cache(maxsize=1 << 14)
def is_first_name(word: str) -> bool:
    """Whether a word is a known first name, or begins with one: `Jean-Luc`."""
    key = fold_latin(word.casefold())
    return key in FIRST_NAMES or key.partition("-")[0] in FIRST_NAMES
