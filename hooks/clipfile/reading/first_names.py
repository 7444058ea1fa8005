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
    aage aaliyah aamir aanya aarav aaron aarti abbas abbie abby abdallah abdel abdelaziz abdelkader
    abdi abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdulrahman abebe abeer abel
    abena abhijit abhishek abigail abiodun abiola abiy abla abner abraham absalom abshir abu achieng
    achim ada adaeze adam adama adan adanna adaobi adaora adebayo adebisi adel adela adelaide adele
    adelina ademir adewale adhiambo adil adin aditi aditya adjoa adnan adolf adolfo adonis adrian
    adriana adrien adunni adwoa aen afia afonso afsaneh afua agata agatha agathe agnes agnieszka
    agus agustin ahmad ahmed ahmet ahn aidan aigerim aiko ailbhe aileen ailsa aimee aine aino ainur
    aisha aishwarya aisling aissatou aitor aizhan aj ajay ajit akari akash akbar akhil akihiko akiko
    akinwumi akinyi akio akira akosua aksana aksel akshata akshay akua al alaa alain alan alasdair
    alastair alba albert alberto albin alec aled aleida alejandra alejandro aleksandar aleksander
    aleksandr aleksandra aleksei alemayehu alena alessandra alessandro alessia alex alexa alexander
    alexandra alexandre alexandria alexandros alexei alexey alexis alf alfie alfonso alfred alfredo
    alhaji alhassan ali alice alicia alina alioune alireza alison alistair alix aliya aliyah alka
    allan allegra allen allison allyson alma almaz almudena alois alonso aloysius alphonse alphonso
    althea alun alvaro alvin alyaksandr alyssa amadi amadou amaka amal amalia amanda amanuel amar
    amara amarachi amaury amber ambrose amelia amelie amina aminata aminu amir amirhossein amit
    amitabh amjad amos amparo amr amy ana anabel anahit anahita anais anamika anand ananya anas
    anastasia anastasiia anatole anatoliy anatoly anders andras andre andrea andreas andreea andrei
    andrej andres andres-manuel andrew andrey andrii andrij andriy andrzej andy aneirin aneurin
    anfisa angel angela angelica angelina angelique angelo angelos angharad angus anibal anies anika
    aniket anil anirban anisa anita anja anjali anjana anke ankit ankita ann anna annalena anne
    annegret anneke annelies anneliese annelise annemarie annette annie annika anniken ansel anselm
    anselmo anthea anthony antje antoine anton antonella antonia antonin antonio antonis antony
    antti anuj anuradha anwar anya anzhelika aoi aoibhinn aoife aparajita aparna apichart apinya
    apolline april araceli aram arash archana archibald archie archil arda arezoo ariana ariane
    arianna ariel arjen arjun arkady arlene arlette arlo armand armando armen armin arnab arnaud
    arnav arne arno arnold aroha aron arpine arsen arseniy arshad artak artem artemis artemus arthur
    artur arturo arun arusha arvind arwel aryna asa asad aseel asger asghar asha ashley ashok ashot
    ashraf ashton ashwin ashwini asif asim askar aslan aslaug asma assefa astou astri astrid atieno
    atifete atiku atsuko atsushi attila atul aubrey aude audrey audun augustin augusto augustus aung
    aurelia aurelie aurelien aurelio austin auston ava avi avigdor avinash aviv avraham avril awa
    awuor axel ayaan ayaka ayanda ayanna aybek ayelet ayesha aylin ayman ayo ayodele ayse aysel
    aytalina ayumi ayush azadeh azam azamat azeem azim aziz aziza azmin azra azzedine babacar babak
    babar babatunde bahram bailey bakary bakyt balaji balazs baldwin balram baltasar bambang
    baptiste barack barbara barbora barbra bardish barham baris barnabas barnaby barney barron barry
    bart bartholomew bartosz basem bashar basil basma bassam bassel bastian batbayar battista
    bauyrzhan bayram beata beatrice beatrix beatriz becky bedrich begona behnam behrouz behzad
    bekele bekir bela belen belinda bella ben benazir benedek benedetta benedict benedikt benigno
    benita benito benjamin benny benoit berenice berhanu berit bernadette bernard bernardo bernd
    bernhard bernie berta bertha bertie bertram bertrand beth bethan beto betsy bettie bettina betty
    beulah beverley beverly beyonce bezalel bhagwan bhaskar bhavesh bhavna bheki bhumika bianca bibi
    bidzina bilal bilawal bill billie billy binali bineta binh birger birgit birgitta birgitte
    birhanu birte bisan bisher bishnu bisi bj bjarne bjarni bjoern bjorn blaise blake blanca
    blathnaid blazej bleddyn blythe boaz bob bobby bobi bodil bogdan bohdan boitumelo bojan bojana
    bola bolat bongani bongbong boniface bonita bonnie bono booker boris borja borut boubacar
    boutros boyd boyko bozena brad bradley brady bram brandi brandon branislav branko braxton
    breanna brenda brendan brennan brent bret brett brian brianna brice brid bridget brielle brigid
    brigida brigitte brinda briony brit britney britta brittany brock brody bronagh bronwen bronwyn
    bruce bruna bruno bryan bryce bryn bryony buck budi bujar bukola bulent bunty burak burcu burt
    byron cael caeleb caetano caio caitlin caitlyn cale caleb calin calliope callum calvin camden
    cameron camila camilla camille camilo candace candice caoimhe carey carina carine carl carla
    carles carley carlo carlos carlota carlotta carlton carly carmela carmelo carmen carol carole
    caroline carolyn carrie carsten carwyn cary carys casey casimir caspar casper cassandra cassidy
    cassius catalin catalina catarina cate caterina cathal catherina catherine cathy catrin catriona
    cc cecil cecile cecilia cedric celeste celestine celia celine cem cerys cesar cesare chad
    chadwick chaim chaiwat chandra chantal charlene charles charley charli charlie charlize
    charlotte chaya chebet cheikh chelsea chen cheng cherono cheryl chester chetan chiamaka chiara
    chidi chidinma chiedu chieko chihiro chika chimamanda chinedu chinwe chioma chipo chitra
    chiwetel chizoba chloe cholpon chris christa christel christian christiane christie christien
    christina christine christoph christophe christopher christos christy chrystia chuck chukwuemeka
    chukwuma ciara ciaran cillian cindy ciro cj claire clara clarence clarissa clark claude claudia
    claudine claudio claus clay clayton clemence clemens clement clementine cleo cletus cliff
    clifford clifton clint clinton clive clodagh clyde coco cody colby colette colin colleen colm
    colton conall concepcion concetta conchita connie connor conor conrad constance constantin
    constantine consuelo cora coral cordelia coretta corey cori corina corinna corinne cormac
    cornelia cornelius cory cosima cosimo cosmo costas costin coumba courtney craig cressida
    crisanto cristian cristiano cristina cristobal cruz csaba cuong curtis cuthbert cyndi cynthia
    cyprian cyril cyrus dafydd dag dagmar dagny dahlia daichi daiki daisuke daisy daithi dak dakota
    dalal dale dalia dalton dalvin damaris damian damien damilola damini damir damon dan dana danae
    dane danica daniel daniela daniele danielle daniil danilo daniyar danny dante danuta daphne
    daria dario darius dariush dariusz darla darlene darnell darragh darrell darren darryl darshan
    darya dashiell dato daulet davante dave david davide davina davis davit davor dawit dawn dayana
    dayo dean deandre deanna deb debbie debjani debora deborah debra declan dee deepa deepak deepali
    deepika deion deirdre dejan delali delano delbert delcy delfina delia delphine delyth demarcus
    demba demetrius demi demis denis denisa denise deniz dennis denny denys denzel derek derrick
    derry deshawn desiree desmond detlef devendra devika devin devlet devon devonta dewey dewi
    dexter deya dhanraj dhruv diana diane diarmuid dick didier diederik diego dieter dietmar
    dietrich dilip dilma dilnoza dilwyn dilys dima dimitar dimitra dimitri dimitrios dimitris dina
    dinah dinara dineo dinesh dino diogo dion dionne diosdado dipti dirk ditte divya diyar djamel
    djibril dmitri dmitrii dmitriy dmitry dmytro dolly dolores domantas domenico dominga dominic
    dominik dominika dominique don donal donald donatella donato donna donnacha donnell donovan dora
    doreen dorian doris dorota dorothea dorothee dorothy dorte doug douglas dov dragan draymond drew
    dries drissa duarte duccio dulce dumitru duncan dunja dusan duska dustin dwayne dwight dylan
    dzifa eabha eamon eamonn earl ebba ebele ebony ebrahim eckart ed eddie eddy eden edgar edgardo
    edi edin edina edison edith edmond edmund edmundo edna edoardo edouard edsel eduard eduardo
    edvard edward edwin edwina eero effie efrain efren efua egbert egil egon ehsan ehud eifion eiji
    eileen eilidh eimear einar einav eirik eirlys eivind ekaterina ekow ekrem elaine elchin eldar
    eleanor eleanora elena eleni eleonora eleri elfriede elham eli elia eliana elias elif elijah
    elikem elin elinor elio eliot elisa elisabeth elisabetta elise eliseo elisha eliud eliza
    elizabeth elke ella ellen ellie elliot elliott ellis elly elmer elnaz elnur elodie eloise elon
    elsa elsie elspeth elton eluned elva elvin elvira elvis elwood ema emad emanuel emanuele emeka
    emer emery emi emil emile emilia emiliano emilie emilio emily emin emine emlyn emma emmanuel
    emmanuelle emmeline emmerson emmett emmitt emmy emomali emre emrys emyr ena encarnacion enda
    endang endre eneko enfys enid enoch enrica enrico enrique eoghan eoin ephraim erasmus erdem eren
    erhard eric erica erich erik erika eriko erin erlan erlend erling erna ernest ernestine ernesto
    ernie ernst errol ervin erwin esinam esmeralda espen esperanza esra essam esteban estefania
    estela estelle ester esther estrella eszter etan ethan ethel etienne etta euan eudora eugene
    eugenia eugenie eugenio eulogio eunice eustace eva evan evander evangelos eve evelin evelina
    evelyn everett evert evgeny evo ewa ewan eyal eyerusalem ezekiel ezequiel ezra fabian fabiana
    fabien fabienne fabio fabiola fabrice fabrizio fadi fadwa fahad faisal faith faiza fajar fanny
    farai fares farhad farhan farhana fariba farid farida faris farooq farouk farrah farzad farzaneh
    fatemeh fathi fatima fatma fatou fatoumata fattah fatuma fausto fawad fawzi fay faye federica
    federico fedir fedor felicia felicity felipe felix femi femke fenella feng fenja fenna ferdinand
    ferenc fereshteh fergal fergus fermin fern fernanda fernando ferran feruza ffion fiachra fidel
    fidele fiifi fikret filip filippo filomena finbar finlay finley finn finnian fintan fiona fionn
    fionnuala fiorella fitzroy flavia flavio fletcher fleur flora florante florence florencia
    florent florentino florian florin floyd fode fofi folasade folke forough fouad frances francesc
    francesca francesco franceska francia francine francis francisca francisco franck franco
    francois francoise frank frank-walter frankie franklin frans franz franziska fred freda freddie
    freddy frederic frederica frederick frederik fredrik freja frenkie freya frida frieda friedrich
    fritz fuad fumiko fumio funke funmi fyodor gabby gabe gabor gabriel gabriela gabriele gabriella
    gabrielle gadi gaelle gaetan gaetano gage gagik gail galina gamal ganesh ganjar gareth garfield
    garret garrett garry garth gary gaspard gaston gaurav gautam gavin gayane gayatri gaylord gaynor
    gbenga geert geeta gemma gene genevieve gennady geno geoff geoffrey geoffroy georg george
    georges georgette georgi georgie georgina georgios georgy geraint gerald geraldine geraldo
    gerallt gerard gerardo gerd gerda gerhard germaine gerrit gerry gert gertrude geta getachew
    gethin geun-hye gevorg gezahegn ghada ghasem ghassan ghazi gheorghe ghulam giacomo gian
    giancarlo gianluca gianluigi gianna gianni giannis gibran gideon gil gilad gilbert gilberto
    gilda giles gilles gillian gina ginevra ginger gino gintaras giorgi giorgia giorgio giorgos
    giovanna giovanni girish gisela giselle gita gitte giulia giuliana giulio giuseppe giuseppina
    gladys gleb glen glenda glenn glenys gloria glynn gocha godfrey gokhan golda golnaz golshifteh
    goncalo gonzalo goodluck gopal goran gordana gordon gorgui gorka gotabaya gottfried govind grace
    gracie graciela graeme graham grainne grant grayson grazia grazyna greg gregg gregoire gregor
    gregorio gregory greta gretchen grethe griffin grigor grigory grover gruffydd grzegorz guadalupe
    gudrun guenther guglielmo guido guillaume guillermo gulmira gulnara gulnora gunay gunnar gunter
    gunther gus gustav gustave gustavo guy gwen gwendolyn gwenllian gwilym gwyn gwyneth gyorgy
    haakon habib habiba hadas hadi hadiza hadley hafez hafiz haibatullah haider haile hailemariam
    hailey haim haitham hakan hakeem hakim hakob hakon hal haley halil halima halvard halvor halyna
    hamid hamish hamisi hamza hana hanan hank hanna hannah hannelore hannes hans haoran harald
    haridas haris harish harjit harlan harley harold haroon harpreet harriet harriett harris
    harrison harry harsh harshita haruka haruki haruo haruto harvey hasan hashim hasina hasmik
    hassan hatem hatice hattie hayden hayley haytham hazel heath heather hector hedda hedvig hedwig
    hefin heidi heike heikki heiko heinrich heinz heitor heledd helen helena helene helga helle
    hellen helmut hema hemant hemi hendra hendrik henk henning henri henrietta henriette henrik
    henrike henrique henry herb herbert heribert herman hermann hermine hernan herve hery herzi
    hesham hesper hideki hideo hieu hilary hilda hilde hillary hina hinata hind hinrich hiram
    hiroaki hiroki hiroko hiroshi hiroyuki hirut hisashi hisham hishammuddin hitomi hjalmar hoang
    hodan hohepa holger hollis holly homer hooman hope horace horacio horst hortense hosni hossam
    hossein houshang hovhannes howard hristijan hryhorii hubert huda hugh hugo humberto humphrey
    humza hunter huong husam husein huseyin husniye hussam hussein huw hyacinth hyun hywel iain ian
    iarla ibou ibrahim ibrahima ibtisam ichiro ida idris idrissa iestyn ieuan ieva ifan ifeanyi
    ifeoma iffat ifor iga ignacio ignatius ignazio igor ihor ijaz ike ikechukwu ikenna iker ikram
    ilan ilana ilaria ildiko ilham ilhan ilia ilie ilir ilka ilker ilkka ilse ilya imad imani imelda
    imke immanuel imogen imran ina inaki inbar indira indra indrani ineke ines inez inga inge
    ingeborg inger ingmar ingo ingrid ingunn ingvild inigo inna intisar ioana ioannis iolo iona
    iorwerth ira iraj irakli irena irene ireneusz irfan irina iris irma irving irwin iryna isa isaac
    isabel isabela isabella isabelle isadora isaiah isaias isak isamu isha ishaan ishita ishmael
    isidro isla islwyn ismael ismail isobel issa issam istvan itai itamar ithel itziar iulian ivan
    ivana ivanka ivar iveta ivica ivo ivonne ivor ivy iwan iwona izabela iztok izzy jaap jabari
    jaber jabu jacek jacinda jacinta jack jackie jackson jacky jaclyn jacob jacopo jacqueline
    jacques jacqui jada jade jaden jadwiga jae jae-in jafar jagdish jagmeet jaime jair jake jakob
    jakub jalen jamaal jamal jamarcus james jameson jamie jamil jamila jamshid jan jana jane janelle
    janet janez janice janine janis janko janna jannik janos janusz jaquan jared jarmila jaroslav
    jaroslaw jarrett jarvis jasmin jasmine jasna jason jasper javad javed javier javiera jawad jaxon
    jay jaya jayant jayanti jayden jayesh jaylen jayne jayson jd jean jean-claude jean-luc
    jean-marie jean-paul jean-pierre jeanette jeanine jeanne jeannette jeannie jed jedda jedediah
    jeff jeffery jeffrey jejomar jelena jemima jemma jen jenna jennie jennifer jenny jens jensen
    jeong jepkosgei jeppe jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jess
    jesse jessica jessie jesus jethro jette jewel jia jiahui jian jibril jiho jill jillian jim
    jimena jimmie jimmy jin jing jinping jiri jiro jitendra jitka jj jo joachim joakim joan joana
    joanna joanne joao joaquim joaquin jocelyn jochen jodie jody joe joel joelle joern joey johan
    johann johanna johannes john johnathan johnnie johnny joko jolanda jolanta jolene jolie jomar
    jon jonah jonas jonathan joni jonny joost jordan jordi jorg jorge jorgen joris jorunn joschka
    jose jose-luis josef josefa josefina josep joseph josephine josette josh joshua josiah josie
    josip josue jovana jowita joy joyce joze jozef jp jt juan juan-orlando juana juanita jude judi
    judit judith judy juergen jules julia julian juliana julianne julie julien juliet juliette julio
    julissa julius jumana jun junaid june junichi junichiro junior juno juraj jurgen jussi justin
    justina justine justus justyna jutta jyldyz jyothi jyoti kabir kacper kadiatou kadri kafui
    kagiso kahu kaia kailash kaitlyn kaito kaj kaja kajal kajsa kalle kalpana kalyani kamal kamala
    kamau kamel kamil kamila kamran kamrul kanat kanya kanye kaori kapil karamoko karan kareem karel
    karen karim karin karina karine kariuki karl karla karol karolina karoline karsten kartik kash
    kasia kaspar kasper kassandra kassym kassym-jomart katalin katarina katarzyna kate katelyn
    katerina kateryna katharina katharine katherine kathleen kathryn kathy katia katie katja katlego
    katrin katrina katsuo katy katya kaveh kaveri kavita kawhi kay kaya kayla kaylee kayleigh
    kazimierz kazuki kazuko kazuo kazuya kc keanu kebede keegan kehinde kei keiichi keiko keir keira
    keisha keith kelechi kellan kelli kellie kelly kellyanne kelsey kelso kelvin kemal kemi kemunto
    ken kendall kendra kendrick kenichi kenji kenneth kenny kent kenta keri kermit kerri kerry
    kerstin keshav ketan ketanji ketevan kevin keyshawn keyvan kgalema kgomotso khadidiatou khadija
    khady khaled khaleda khalid khalil khanh khloe khoa kianoush kiara kieran kiki kilian kim
    kimberley kimberly kimi kip kipchoge kiplagat kiprop kira kiran kiril kirill kirk kirsten
    kirstie kirstin kirsty kirti kishore kit kittisak kitty kiyoshi kjell kjetil klara klaus klay
    kobe kobina kofi koichi koji kojo kolinda komal komang konrad konstantin konstantinos korbinian
    kostas kourtney kris krishna krista kristalina kristaps kristen kristi kristian kristin kristina
    kristof kristoffer kristy krisztina krystyna krzysztof ksenia kt kubanychbek kumar kumiko kunal
    kunio kunle kurt kurtis kwabena kwaku kwame kwasi kwesi kyle kyler kylian kylie kyoko kyra
    kyriakos kyrie kyrsten kyrylo lacey lachlan ladislav laetitia laila laith lakeisha lakshmi lal
    laleh lalit lamar lamine lana lance landon lanre lara larissa larry lars lashawn lassana lasse
    laszlo lata latifa latisha latoya laura laure laurel lauren laurence laurent lauri laurie
    lautaro lavinia lawrence layla layth lazaro lea leah leander leandra leandro leanne lebron lech
    lee lee-hsien leela leif leigh leila lela leland lemuel lena leni lenin lenka lennart lennox
    lenny leo leon leona leonard leonardo leonel leonhard leonid leonie leonor leonora leopold
    leopoldo lerato leroy lesedi lesley leslie lestari lester leszek leticia lettie lev levi lewis
    lex leyla li liam liana libby lidia lien lieselotte liesl lila lili lilian liliana lilith
    lillian lilly lily lin lina linda lindiwe lindsay lindsey lindy ling linnea linus linzi lionel
    lisa lisbeth lise lisette lito liu liudmyla liv livia liviu liz liza lizzie lizzy ljiljana
    ljubica llewellyn llewelyn llinos lloyd lochlainn logan loic lois lola lon lope lora lorcan
    loren lorena lorenz lorenzo loretta lori lorna lorraine lotte lottie lou louie louis louisa
    louise lourdes lowell lowri lubna lubomir luc luca lucas lucia lucian luciana luciano lucie
    lucien lucila lucille lucinda lucio lucius lucjan lucretia lucy ludmila ludo ludovic ludwig
    luigi luis luisa luiz lujza luka lukas lukasz luke lula lulu luna lupita lusine luther luz
    luzviminda lwandle lwazi lydia lyle lyndon lyndsey lynette lynn lynne lyra lyubov lyudmila
    maarten mabel macarena macdara maciej mack mackenzie macy maddie madeleine madeline madhav
    madhavi madhu madhuri madison mads mae maeve magda magdalena maggie magnus mahathir mahdi maher
    mahershala mahesh mahfuz mahin mahinda mahlagha mahmoud mahmud mahnaz mahsa maia maik maimouna
    maire mairead maisie maithripala maja majed majid makena makis makoto maksym malachi malachy
    malala malati malcolm malee malgorzata malia malick malik malika malin malini malkhaz mallory
    malte mamadou mamata manaia manal manana mandla mandy manfred manish manisha manju manmohan
    manny manoj manolis manolo manon mansour mansoureh mansur manuel manuela mara marama marat marc
    marcel marcela marcelle marcello marcellus marcelo marcia marcin marco marcos marcus marek maren
    margaret margarete margarita margaux marged margery margherita margie margot margret margrethe
    margrit marguerite maria maria-corina mariah mariam mariama marian mariana marianna marianne
    mariano marie mariel marietta marija marijke marika mariko marilou marilyn marina marine mario
    marion marios maris marisa marisol marissa marit marites marius marjan marjorie mark marketa
    marko markus marla marleen marlene marley marlies marlon marni marsha marshall marta marte
    marten martha marthe martin martina martine marty martyn martyna marvin marwan mary maryam
    maryanne marybeth marzhan marzia masahiro masaki masako masao masato masha masoud massimiliano
    massimo mateo mateus mateusz mathias mathieu mathilde matilda matilde matt matteo matthew
    matthias matthieu mattias matty maud maude maura maureen maurice mauricio maurizio mauro
    maverick mavis mawuli max maxence maxim maxime maximilian maximilien maxine maxwell maya maynard
    mayra maysa mayu mayumi mazen mbaye mckenzie meenakshi meera meerim meg megan megawati megha
    meghan mehdi mehmedalija mehmet mehmood mehran mehrdad mei meike meir meirion mekdes mel melania
    melanie melba meles melina melinda melissa melody meltem melvin melvyn menachem meng menna meral
    merav mercedes mercy meredith mererid merete merjem merle merlin merrick mert merve meryem meryl
    meseret meta mette mette-marit meurig mevlut mhairi mher mia micah michael michaela michal
    michalis micheal michel michela michele michelle michiko mick mickael mickey miguel mihai mihail
    mihangel mika mikael mikaela mikaere mikal mike mikel mikhail mikheil miki mikkel mikko miklos
    mila milagros milan mildred milena miles miley milica milind millicent millie milo milos milosz
    milton mimi mina mindy ming minh minjun minna minnie minoru miquel mira miralem miranda mireille
    mirela miriam mirjam mirko miro miroslav mirza misaki misha missy mitch mitchell mithun mitsuko
    mitt miyu miyuki mk mo moataz modou moe mohamad mohamed mohammad mohammed mohamud mohan mohini
    mohsen moira moises mojtaba molly mona monica monika monique monty mookie moraa morag mordecai
    morfydd morgan moritz morris mort morten morteza mortimer moses moshe mostafa motaz mounir
    moussa mpho mrunal muhammad muhammadu muhammed muhyiddin muireann mukesh mullah mulugeta mumbua
    munir muqtada murad murali murat muriel murray musa mushtaq mustafa musyoka muthoni mutua mwai
    mwanaidi mwangi mwende mya myfanwy mykayla mykhailo mykola myles myra myriam myrna myron myrtle
    nabih nabil nabila nadeem nader nadezhda nadhim nadia nadiia nadim nadine nadja naftali nagisa
    nahid nahla naji najib najwa naledi nalini namrata nana nanaia nanami nancy nandi nandini
    nanette naoki naoko naomi narayan narek narendra naresh narges naruemon naseem naser nasimiyu
    nasir nasrin nasser nastassja nat natalia natalie nataliya natalya natasa natasha nate nathalie
    nathan nathaniel natia natsuki nattapong navdeep naveed naveen navid navin nawal nawaz nayib
    nazanin nazrul ndeye ndinda neal neasa necmettin ned neda neelam neema neeraj neha nehemiah neil
    nejc nell nellie nelly nelson nena nerea nerys nesrin nestor nettie neve neville neymar ngaio
    ngaire ngoc ngozi nguyen nia niall niamh nicholas nick nicki nicky nico nicola nicolae nicolai
    nicolas nicole nicoleta nicoletta nicolo nidhi niels nieves nigar nigel nigella nihal nikau
    nikhil niki nikita nikki niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolaus
    nikolay nikos nila nilesh nilo niloufar nils nilufer nina ninette nino nirmala nisan nisha
    nisreen nitin nizar njeri njoroge nkechi nkem nkosazana nnamdi nneka noa noah noam noboru
    nobuhle nobuo nodira noel noelia noemi noemie nolwazi nomsa nomvula nonso noor nora norbert
    noreen noriko norma norman nouri novak nuala nune nuno nurbek nurgul nuria nurlan nursultan
    nurul nusrat nyambura nyasha nydia nyurgun obed obinna oceane ochieng octavia octavio odalys odd
    odessa odette odhiambo odile odin ofelia ogechi oisin okan okechukwu oksana ola olaf olav
    olayinka ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha oli olimpia oliver
    olivia olivier ollanta ollie olof olu olumide olusegun oluwaseun olwen omar omari omarosa omer
    omid omotola onalenna onder ondrej onur onyango onyeka oona oonagh ophelia oprah ora oren orhan
    oriana oriane orin oriol orkhan orla orlando orna orson orville osama osamu osaze oscar osian
    oskar osman oswald oswaldo otar othman otieno otis ottavia ottavio ottilie otto oumou ousmane
    ove owain owen oyin ozlem pablo paddy padma padraic padraig paige palesa pallavi paloma pam
    pamela panagiotis panfilo pankaj panos paola paolo paresh parisa parth parul parvati parveen
    parvez parvin pascal pascale pasquale pat patience patrice patricia patricio patrick patrik
    patrizia patsy patti patty paul paula paulette paulina pauline paulo pavel pavlo pavlos pavol
    pawel payal payam paz peadar pearl pedro pegah peggy pekka pendo penelope penny per percival
    percy perla pernille perpetua perry petar pete peter petr petra petro petros petter petteri
    peyman pham phil philip philipp philippa philippe phillip phineas phoebe phuong phyllis pia pier
    pierce piero pierre piers pieter pietro pikria pilar pim pinar pino piotr pippa piyush pj
    plestia pola polly pooja poonam poppy porfirio pornthip prabha prabhakar prabhat prabowo pradeep
    praful prakash pramila pramod pranab pranav prasad prasanna prasert prashant pratap pratibha
    praveen pravin preeti prerna preston primo priscilla prithvi priti priya priyanka proinsias
    prokopis prudence przemyslaw puneet purnima pushpa putri putu pv pyotr qais qasim qassem qiang
    quang quentin quincy quinn quinton quynh rabia rachael rachel rachid rachida rachna radek radha
    radhika radoslav radoslaw radovan radu rae raed rafael rafaela rafal rafe raffaele raffaella
    rafi rafik rafiq rafizi raghav raghu raghuji raghunath ragnar ragnhild rahel rahim rahmat rahul
    raila raimondo rainer raisa raj raja rajan rajani rajat rajeev rajendra rajesh rajeshwari rajiv
    rajni raju rakesh rakhi ralf ralph ram rama raman ramazan ramesh rami ramin ramiro ramon ramona
    ramush ramzan ramzi rana ranbir rand randal randall randi randolph randy rania ranil ranjit
    ranveer raoul raphael raquel rasha rashad rashid rashida rashidi rashmi rasmus ratchanee ratko
    ratna rauf raul raven ravi ravindra rawan rawiri ray raymond raymundo rayna razan razia reagan
    reba rebeca rebecca rebekah rebwar recep reece reed reem reese refilwe regina reginald regine
    rehana rehema reid reiko reince reiner reinhard reinhold reinier rekha remi remy rena renata
    renate renato rene renee renu renuka renzo reshma retno reuben revathi rex rey reyhan reyna reza
    rfk rhea rhian rhiannon rhoda rhodri rhonda rhys ria riad rian ricarda ricardo riccardo rich
    richard richie rick rickey ricky rico rihanna riikka rikard rikke riku riley rima rina ringo
    rini risa rishi rita ritu ritva rivka riyad riz rizwan rj rk roald rob robbie robert roberta
    roberto robin robyn rocco rochelle rocio rod roderick rodger rodica rodion rodney rodolfo
    rodrigo roel rogelio roger rogerio rohan rohini rohit roisin rokeya rokhaya rola roland rolando
    rolf romain roman romana romano romelu romeo romeu romina romy ron ronald ronaldinho ronaldo
    ronan ronda ronit ronja ronke ronnie roopa rory rosa rosalia rosalie rosalind rosalyn rosamma
    rosamund rosanna rosanne rosario roscoe rose roseanne rosella rosemarie rosemary rosie roslyn
    ross rowan rowena roxana roxane roxanne roy royce ruairi ruben ruby rudi rudo rudolf rudolph
    rudy rufus ruggero rukmini ruksar rumen runa ruoxi rupa rupert ruslan russ russell rustem rusty
    rusudan rutendo rutger ruth ruud ruzan ryan ryo ryoichi ryoko ryota ryszard saad saba sabah
    sabina sabine sabri sabrina saburo sacha sachiko sachin saddam sade sadhana sadia sadie sadio
    sadiq saeb saeed safiya sahar sahil sahra said saif sajid sakari sakura sal salah saleh sali
    salif salim saliou sally salma salman salome salvador salvatore salwa sam samaneh samantha samar
    sameer sameh samer sami samia samina samir samira sammy samson samuel samuele samvel sana sanaa
    sanae sandeep sander sandhya sandor sandra sandrine sandro sandy sangeeta sanja sanjana sanjay
    sanjeev sanjiv sanna santiago santino santos santosh saoirse saori sapna saquon sara sarah
    saraswati sargis sarita sasha saskia satish satomi satoru satoshi satya saul sauli savannah
    saverio savita savitri sawsan sayaka sayed scarlett scott scottie seamus sean sebastian
    sebastiano sebastien sebnem seema sefa sefina segolene segun seiji seiko sekou selahattin selam
    selamawit selasi selena selim selina selma selwyn semisi semyon senthil seojun seok-youl sepideh
    sepp serdar serena serge sergei sergey sergi sergio serhat serhii serhiy serigne serik serkan
    seth seung sevda severin severine sevinj seydou seymour seynabou sha'carri shabana shabnam shadi
    shadia shafiqul shaheen shahid shahin shahina shahram shai shailesh shaina shakira shalanda
    shalini shane shania shanice shankar shannon shanti sharad sharif sharmila sharon shashi shaun
    shauna shavkat shawn shawna shay shea sheela sheena shehbaz sheikh sheila shekhar shelby sheldon
    shelley shelly shelton sherif sherlock sherman sherri sherry sheryl sherzod shigeo shigeru
    shikha shilpa shimon shinichi shinji shinobu shinzo shira shireen shirin shirley shiro shiv
    shivam shivani shlomo shoaib shoba shobha shohei shoji shona shota shraddha shreya shruti
    shubham shweta shyam shyamrao siaka siamak sian sibel sibongile sibusiso sibyl sid siddharth
    sidney sidra siegfried sienna sigmar sigmund signe sigourney sigrid sigurd siham siiri silas
    sile silje silke silva silvana silvia silvio simeon simin simon simona simone sinead siobhan
    sione sioned sipho siranush siriporn siriwan sissel sita siti siv sivan siyabonga sizwe skye
    slamet slavica slavko slawomir slobodan smita smriti sneha snezana sofia sofie sofya soheila
    sohrab sokhna solange soledad solene solomon solveig somchai somnath sompong somporn somsak
    sonal sonali sondre sonia sonja sonya sophia sophie soraya sorcha soren sorin sota souad
    souleymane sourav spencer spiros spyros srettha srinivas sriram stacey stacy stan stanislav
    stanislaw stanley stavros stefan stefania stefanie stefano stefanos steffan steffen steffi
    stefon steinar steingrimur stelios stella stellan sten stepan stephan stephane stephanie stephen
    sterling steve steven stevie stevo stewart stig stine stipe stormy struan stuart subhash
    suchitra sudha sudhir sue suella sugeng suha sujata sujit suk sukanya suleiman suleyman
    sulochana suman sumaya sumiko sumit sunan sundar sunil sunita sunniva suparman suraj surendra
    suresh surya susan susana susanna susannah susanne susanti sushil sushma susie susilo sutherland
    suzanne suzette svein sveinn sven svenja svetlana sviatlana svitlana swapna swati sybil syed
    sylvain sylvester sylvia sylvie szymon taavi tabitha tad tadao tadashi tadeusz tadhg taha tahani
    taher tahir taimur taina taiwo takao takashi takeshi takumi tal talal talfryn talia tama tamar
    tamara tamas tamati tamer tamika tamim tammy tamsin tania tanisha tanja tanmay tanvi tanvir
    tanya tao tapiwa tara taraneh taras tarcisio tarek tariq taro tarun tasha tasnim tatevik tatiana
    tatjana tatsuki tatsuya tatyana tavish tawanda taylor tayyip tea tebogo ted teddy tedros teemu
    teguh tegwen tejas temitope tendai tengiz teo teodoro teofilo terence teresa teresita terje
    terrance terrell terrence terri terry teruo tesfaye tess tessa tetiana tetsuo tevita tewodros
    thabo thaddeus thais thaksin thanakorn thanasis thandeka thandi thanh thao thea thelma themba
    theo theodor theodora theodore theodoros theresa therese thiago thibault thibaut thierno thierry
    thijs thilo thomas thor thora thorsten thuy tia tiago tiana tibor tiernan tiffany tigist tigran
    tihana tiina tilda till tilly tim timo timothee timothy timur tina tinashe tinatin tino tiril
    tirza titus tj tobias tobin toby todd toivo toky tolga tolu tom tomas tomasz tomislav tommaso
    tommy tomoko tomos tomoya toni tonia tony tonya tor torben tore torri torstein torsten toru
    torvald toshiko toshio toshiro tova tove toya tracey traci tracy trae traian travis trefor
    tremaine trent trevon trevor trey tricia trina trine trish tristan troy trude trudy trupti
    trygve tsai tsehay tshepo tsubasa tsutomu tsvetana tua tuan tucker tudur tulsi tumelo tuncay
    tunde tuomas tural turlough tushar tuti tuukka tuula tuyet ty tyler tyra tyreek tyrell tyrese
    tyrone tyson tzipi uche uday ugo ugochukwu ugonna ugur uhuru ujjwal ulf uliana ulises ulla
    ulrich ulrike ulugbek ulysses uma umar umberto umesh umm unai upendra uri uriah urmila urs
    ursula usha usman uta ute uwe uzma uzoma vaclav vaclava vadim vadym vahagn vaishali vakhtang val
    valentin valentina valentino valeria valerie valerii valerio valeriy valery valtteri vanda
    vandana vanessa vanja vardan varsha varun vasant vasco vasil vasile vasilis vasily vassilis
    vasudha vasundhara vasyl vaughn veena veikko velda velma venetia venkat venkatesh venus vera
    verena verna vernon veronica veronika veronique veslemoy vesna vibha vicente vicki vickie vicky
    victor victoria vida vidar vidya vigdis vigen vijay vijaya vikas vikram vikrant viktor viktoria
    viktoriia vilde viliami viljo vilma vimala vin vinay vince vincent vincenzo vineet vinh vinicius
    vinod viola violet violeta violetta viorica vipin virat virendra virgil virgilio virginia
    virginie virpi vishal vishnu vita vitali vitalii vitaliy vitaly vito vittorio vivek vivian
    viviana viviane vivien vivienne vjosa vk vlad vladimir vladislav vojislav vojtech volkan volker
    volodymyr vugar vuk vusi vyacheslav wab wade wael wafa wafaa wahid wahyu wairimu waithera
    waldemar wale waleed walid wallace wallis wally walt walter waltraud wambui wanda wang wangari
    wangui wanida wanjiku wanjiru waqar warren waseem wasim wati wayan wayne wei weiwei wekesa
    wenche wendelin wendell wendy werner wes wesley wessel weston whetu whitney wichai wiebke wijdan
    wiktor wilbert wilbur wilfred wilfredo wilfried wilhelm wilhelmina will willa willard willem
    willi william willie willow willy wilma wilson wim winfried winifred winnie winona winston
    wiremu wissam wladimir wladyslaw wojciech wole wolfgang woodrow woody wopke workinesh wout wren
    wulan wyatt xander xaver xavi xavier xenia xi xiaohong xiaoming xiaoping ximena xin xiomara
    xochitl yacine yael yahir yahya yair yakov yamini yan yana yang yanis yann yannick yannis yanti
    yara yaron yaroslav yasemin yaser yash yashoda yashwant yasin yasir yasmin yasmine yasser yassin
    yasuhiro yasuko yasuo yaw yegor yehuda yekaterina yelena yemi yeon yerlan yetunde yevgeny yevhen
    yewande yifan yigal yiming yingluck yitzhak ylva yngve yoav yogesh yogi yohannes yoichi yoko
    yolanda yonas yong yoon yoram yosef yoshihide yoshiko yoshimasa yoshinobu yoshio yossi younes
    younis yousef youssef yoweri yu yuan yudi yui yuka yukari yuki yukiko yukio yulia yuliia yuliya
    yumi yumiko yuri yurii yuriy yury yusuf yusuke yuta yutaka yuto yvan yves yves-francois yvette
    yvon yvonne zac zach zachariah zachary zack zadie zahid zahra zahraa zaid zainab zakaria zakhar
    zaki zander zane zanele zara zarah zarina zaruhi zayn zbigniew zdenek zeb zebulon zechariah
    zeenat zeina zeinab zeke zelda zelimkhan zena zendaya zerihun zeynep zhanar zhang zhanna zhen
    zhiyuan zia ziad ziggy zinaida ziv ziyi zlata zlatan zoe zoey zofia zohreh zoi zoltan zora zoran
    zoya zsofia zsolt zubin zuhura zuleika zulfiqar zulmira zurab zuzana zvi zvonimir άδωνισ άννα
    έλον αλέξανδροσ αλέξησ αλεξάνδρα αναστασία ανδρέασ αντώνη αντώνησ βαγγέλησ βασίλησ βλαντίμιρ
    βολοντίμιρ γεώργιοσ γιάννη γιάννησ γιώργο γιώργοσ γιώργου δημήτρη δημήτρησ ελένη εμμανουέλ
    ευάγγελοσ ζωή θανάσησ θοδωρήσ ιωάννα κάμαλα κατερίνα κυριάκο κυριάκοσ κυριάκου κωνσταντίνοσ
    κώστα κώστασ λευτέρησ μάρκοσ μαρία μιχάλησ νίκο νίκοσ νίκου νικόλασ ντόναλντ ντόρα πέτροσ
    παναγιώτησ παύλοσ σοφία σπύροσ στέλιοσ στέφανοσ σταύροσ τάσοσ τζο χρήστο χρήστοσ όλαφ όλγα
    """.split()
)
"""In small letters and without accents (`fold_latin`)."""


@lru_cache(maxsize=1 << 14)
def is_first_name(word: str) -> bool:
    """Whether a word is a known first name, or begins with one: `Jean-Luc`."""
    key = fold_latin(word.casefold())
    return key in FIRST_NAMES or key.partition("-")[0] in FIRST_NAMES
