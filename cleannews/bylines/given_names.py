"""Common given names, without regard to case: what tells `Maria Lopez` from `Market Watch`.

A table and nothing else; `names.py` takes it as a hint, never as a condition. Names that are more
often ordinary words (Grace, Hope, Dawn) stand here too: a look-up counts only for the first word
of something that is shaped like a full name. Own list: add what is missing, in any place.
"""

from __future__ import annotations

_NAMES = """
aaron abdul abdullah abigail abraham achim ada adam adele adi adrian adriana agata agnes agnieszka
ahmad ahmed ahmet aisha ajay akira alain alan alana alastair albert alberto alec alejandra
alejandro alek aleksandr aleksandra alessandra alessandro alessia alex alexander alexandra
alexandre alexia alexis alfred ali alice alicia alina alisa alison allan allen allison alma alvaro
alyssa amal amanda amar amber amelia amelie amina amir amit amy ana anastasia anders andrea
andreas andrei andrej andrew andrzej andré andrés andy anette angela angelika angelina angelo anil
anita anja anjali anke ann anna anne annette annie annika anthony antje antoine anton antonella
antonia antonio antti anup anurag april ariana ariel arjun arlene armin arnaud arne arnold arthur
artur arun arvind asha ashley ashraf asif astrid aurélie austin autumn axel ayesha ayşe barbara
bart bastian beat beata beate beatrice beatriz becky ben benedikt benjamin bernard bernd bernhard
beth bethany bettina betty beverly bianca bill birgit birte bjarne björn blake bob boris brad
bradley brandon brendan brent brett brian bridget brigitte britta brooke bruce bruno bryan
burkhard caitlin caleb calvin cameron camila camilla camille carina carl carla carlo carlos carmen
carol carola carolin carolina caroline carolyn carrie carsten casey cassandra catherine cathy
cecilia celia celine cem charles charlie charlotte chelsea cheryl chetan chiara chloe chris
christa christian christiane christina christine christof christoph christopher christos cindy
claire clara clare clarissa claudia claudio claus clemens clément colin colleen connie connor
constantin constanze cornelia courtney craig cristian cristina curtis cynthia cyril césar daisy
damian damien dan dana dani daniel daniela daniele danielle danny daria dario darren dave david
davide dawn dean debbie deborah debra deepak delphine denis denise dennis derek derrick desmond
devin diana diane diego dieter dietmar dimitri dina dirk divya dmitri dmitry dolores dominic
dominik dominique don donald donna doris dorothea doug douglas dusan dustin dylan eberhard ed
eddie edgar edith edmund eduard eduardo edward edwin eileen elaine eleanor elena eleni elia elias
elif elin elisa elisabeth elise elizabeth ella ellen ellie elliot emil emilia emilie emilio emily
emine emma emmanuel emmanuelle enrico enrique eric erica erich erik erika erin ernst estelle ester
esther ethan eugen eugene eugenio eva evan evelyn ewa fabian fabio fabrice fatima fatma federica
federico felicitas felix ferdinand fernanda fernando filip filippo finn fiona flora florence
florent florian frances francesca francesco francine francis francisco franck franco frank franz
françois françoise fred freddie frederick frederik frieder friedrich fritz frédéric gabby gabor
gabriel gabriela gabriele gabriella gareth gary gavin geert gemma geoff geoffrey georg george
georges georgia gerald gerard gerd gerhard giacomo gianluca gianni gilles gina giorgia giorgio
giovanni gisela giulia giuseppe glen glenn gloria gordon grace graham grant greg gregor gregory
greta gudrun guido guillaume guillermo gunnar gustavo guy günter günther habib hadi haley hamid
hanna hannah hannes hans harald harold harriet harry hassan hayley heather hector heidi heike
heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik henning henri henrik
henry herbert hermann hilary hiroshi holger holly horst howard hubert hugo hunter hussein hélène
ian ibrahim ida igor ilan ilka ilona ilse imran ina ines inga inge ingo ingrid inna ioana irena
irene irina iris isaac isabel isabell isabella isabelle isaiah ismail ivan ivana ivo iván jack
jackie jacob jacqueline jacques jake jakob jakub jamal james jamie jan jana jane janet janice
janine janos jared jasmin jasmine jason javier jay jayne jean jeanette jeanne jeff jeffrey jelena
jemima jenna jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jesús jill jim
jimmy jiří jo joachim joan joana joanna joanne joao joaquín jochen jodie joe joel joerg johan
johann johanna johannes john johnny jon jonas jonathan jonny jordan jordi jorge joris josef
josefina joseph josh joshua josé joyce joão juan juana juanita judith judy juha jukka jule jules
julia julian juliana juliane julie julien juliet juliette julio julius june jutta jörg jörn jürgen
kai karen kari karim karin karina karl karla karolina karoline karsten karthik kasper katarina
kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay keith
kelly kelsey ken kenneth kenny kerry kerstin kevin khaled khalid kieran kilian kim kimberly
kirsten kirsty kishore klaas klara klaus knut konrad konstantin kristian kristin kristina kristine
krystyna krzysztof kumar kurt kyle lara larry lars latoya laura lauren laurence laurent lauri lea
leah leandro lee leila lena lenka leo leon leonard leonardo leonie leroy leslie leticia lewis liam
lidia lila lilian lilly linda lindsay lindsey line lionel lisa liz loic lois lola lorena lorenzo
loretta lorraine lotte lou louis louisa louise lourdes luana luc luca lucas lucia luciana luciano
lucie lucy ludo ludwig luigi luis luisa luise luiz lukas lukasz luke luna luz lydia lynn léa
maarten maciej madeleine madeline madison mads magda magdalena maggie magnus mahmoud mai maik maja
malcolm malgorzata malin mandy manfred manish manoj manuel manuela mara marc marcel marcela
marcello marcelo marcin marco marcos marcus marek margaret margarita margherita margot marguerite
maria marian mariana marianne marie mariella marika marina mario marion marisa marius mariusz mark
marko markus marlene marta martha martin martina martín marwan mary maryam maría masha massimo
mateo mateusz mathew mathias mathieu mathilde matt matteo matthew matthias matthieu mattias
maureen maurice mauricio maurizio max maximilian maya mayank megan meghan mehmet mei melanie
melissa mercedes meredith mia micah michael michaela michal michał michel michela michele michelle
miguel mika mikael mike mikhail mikko milan milena miles mina miriam mirjam mirko mitch mitchell
mohamed mohammad mohammed mohana moira molly mona monica monika monique moritz morten moses
mostafa muhammad murat mustafa myles myriam nadia nadine nadja nancy naomi natalia natalie natasha
nate nathalie nathan nathaniel neha neil nele nelson nicholas nick nico nicola nicolas nicole
nicoletta niels nigel nikhil niklas niko nikola nikolai nikolaus nikos nils nina nishant noah noam
noel noemi nora norbert norma norman nuno octavio odile ola olaf oleg olga oliver olivia olivier
omar oscar oskar osman otto owen pablo pamela paola paolo pascal pasquale patrice patricia patrick
patrik patrycja patty paul paula paulina pauline paulo pavel pawel paweł pedro peggy penelope per
perry peter petr petra phil philip philipp philippe phillip phoebe pia pierre pieter pilar piotr
poppy priya priyanka qasim quentin rabea rachel rafael rafał rahul rainer raj rajesh ralf ralph
ramon ramona ramón randy raphael raquel ravi ray raymond rebecca regan regina regine reiner
reinhard renata renate renato rene renee reto rhea ricardo riccardo rich richard rick ricky rita
rob robert roberta roberto robin rod rodney rodrigo roger rohan roland rolf roman ron ronald ronja
rosa rosalie rosario rosemary ross roxana roy ruben rudi rudolf rupert russell ruth ryan rémi
sabine sabrina said sally salma salman sam samantha sami samir samuel sandeep sandra sandro sanjay
santiago sara sarah sascha sasha saskia savannah scott sean seb sebastian sebastián sergei sergej
sergey sergio seth shane shannon sharon shaun shawn sheila shelley shirley shivani siegfried
sigrid silke silvana silvia silvio simon simona simone sofia sofie solveig sonia sonja sophia
sophie spencer stacey stan stefan stefania stefanie stefano steffan steffen stella stephan
stephanie stephen steve steven stewart stuart sue sumit sunil suresh susan susana susann susanne
suzanne sven svenja svetlana swati sylvain sylvia sylvie sébastien tamara tania tanja tanya tara
tariq tatiana tatjana taylor ted teresa terry tess thea theo theodor theresa therese thiago
thierry thomas thorsten till tilman tim timo timothy tina tino tobias todd tom tomas tomasz tommy
toni tony torben torsten tracey tracy trevor tristan tyler udo ulf ulla ulrich ulrike umar urs
ursula ute uwe valentin valentina valerie vanessa vera veronica veronika veronique vicky victor
victoria vijay vikas vikram viktor viktoria vincent vincenzo viola violeta virginia vitaly vivek
vivian viviana vivien vladimir volker véronique walter wanda warren wayne wendy werner wesley
wilfried wilhelm will willi william willy winfried wojciech wolf wolfgang xavier xiao yael yan
yannick yara yasmin yasmine yevgeny yolanda younes yousef yuki yuri yusuf yves yvonne zach zachary
zahra zainab zara zoe zoey zoltan zsófia álvaro ángel élise éric özlem łukasz
александр алексей алена алина алла анастасия анатолий андрей анна антон артем борис вадим
валентина валерий василий вера вероника виктор виктория виталий владимир владислав вячеслав галина
георгий григорий дарья денис дмитрий евгений евгения екатерина елена игорь илья инна ирина карина
кирилл константин ксения лариса любовь людмила максим марина мария михаил надежда наталия наталья
никита николай нина оксана олег ольга павел петр полина роман светлана семен сергей станислав
степан тамара татьяна федор юлия юрий яна ярослав олександр сергій андрій олена наталія дмитро
микола михайло іван василь володимир віктор тетяна юлія іванка георги иван димитър петър стоян
γιώργος γιάννης δημήτρης κώστας μαρία ελένη νίκος παναγιώτης κατερίνα βασίλης
"""

GIVEN_NAMES = frozenset(_NAMES.split())
