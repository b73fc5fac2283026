<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AcceptBar</name>
    <message>
        <source>Accepted impact</source>
        <translation>Impact accepté</translation>
    </message>
    <message>
        <source>Accepted effort</source>
        <translation>Effort accepté</translation>
    </message>
    <message>
        <source>What settled it (optional)</source>
        <translation>Ce qui a tranché (facultatif)</translation>
    </message>
    <message>
        <source>What settled it</source>
        <translation>Ce qui a tranché</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>Noter à nouveau</translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>Accepter à nouveau</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message numerus="yes">
        <source>Score %n again</source>
        <translation>
            <numerusform>Noter à nouveau %Ln besoin</numerusform>
            <numerusform>Noter à nouveau %Ln besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>One more hidden turn on what is selected, after the discussion</source>
        <translation>Un nouveau tour caché sur ce qui est sélectionné, après discussion</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Plans &amp;récents</translation>
    </message>
    <message>
        <source>Explore the &amp;sample plan</source>
        <translation>&amp;Explorer le plan d’exemple</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tableau en CSV…</translation>
    </message>
    <message>
        <source>&amp;Everything as JSON…</source>
        <translation>Tout en &amp;JSON…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>Re&amp;vert to how it was when opened</source>
        <translation>Re&amp;venir à l’état d’ouverture</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>C&amp;lose the plan</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Stratégie</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Besoins</translation>
    </message>
    <message>
        <source>&amp;Prioritise</source>
        <translation>&amp;Prioriser</translation>
    </message>
    <message>
        <source>&amp;OKRs and projects</source>
        <translation>&amp;OKR et projets</translation>
    </message>
    <message>
        <source>&amp;Communicate</source>
        <translation>&amp;Communiquer</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Pro&amp;jector mode</source>
        <translation>Mode pro&amp;jecteur</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Pre&amp;vious quarter</source>
        <translation>Trimestre &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt quarter</source>
        <translation>Trimestre &amp;suivant</translation>
    </message>
    <message>
        <source>Plan &amp;health</source>
        <translation>S&amp;anté du plan</translation>
    </message>
    <message>
        <source>Plan &amp;settings…</source>
        <translation>&amp;Réglages du plan…</translation>
    </message>
    <message>
        <source>&amp;Present the slides</source>
        <translation>&amp;Présenter les diapositives</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Gainline</source>
        <translation>À &amp;propos de Gainline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;résenter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>T&amp;eam and contacts</source>
        <translation>&amp;Équipe et interlocuteurs</translation>
    </message>
    <message>
        <source>Present from the &amp;current slide</source>
        <translation>Présenter depuis la diapositive &amp;affichée</translation>
    </message>
    <message>
        <source>Score &amp;together…</source>
        <translation>&amp;Voter à l’aveugle…</translation>
    </message>
    <message>
        <source>Scoring &amp;criteria…</source>
        <translation>C&amp;ritères de notation…</translation>
    </message>
    <message>
        <source>&amp;Matrix as PNG, SVG or PDF…</source>
        <translation>&amp;Matrice en PNG, SVG ou PDF…</translation>
    </message>
    <message>
        <source>&amp;Ranking as XLSX or CSV…</source>
        <translation>C&amp;lassement en XLSX ou CSV…</translation>
    </message>
    <message>
        <source>&amp;OKRs and projects as XLSX or CSV…</source>
        <translation>&amp;OKR et projets en XLSX ou CSV…</translation>
    </message>
    <message>
        <source>T&amp;imeline as PNG, SVG or PDF…</source>
        <translation>Chronolog&amp;ie en PNG, SVG ou PDF…</translation>
    </message>
    <message>
        <source>Check &amp;in…</source>
        <translation>Faire le &amp;point…</translation>
    </message>
    <message>
        <source>End of &amp;quarter…</source>
        <translation>Fin de tri&amp;mestre…</translation>
    </message>
    <message>
        <source>Milestones, due days and rituals as &amp;calendar…</source>
        <translation>Jalons, échéances et rituels en &amp;agenda…</translation>
    </message>
    <message>
        <source>&amp;Slides as PDF or presentation…</source>
        <translation>&amp;Diapositives en PDF ou présentation…</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Demandes</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Who else scores?</source>
        <translation>Qui d’autre vote&#xa0;?</translation>
    </message>
    <message>
        <source>Add to the round</source>
        <translation>Ajouter au vote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1&#xa0;: pas de note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1&#xa0;: %2, avant %3</translation>
    </message>
    <message>
        <source>%1, stands apart</source>
        <translation>%1, à l’écart</translation>
    </message>
    <message>
        <source>%1 (abstained)</source>
        <translation>%1 (abstention)</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 s’abstient</translation>
    </message>
</context>
<context>
    <name>AnswerAllDialog</name>
    <message>
        <source>What does each of them read?</source>
        <translation>Que lit chacun d’eux&#xa0;?</translation>
    </message>
    <message>
        <source>Copy or mail each answer, then close the requests: the words are kept with today’s date.</source>
        <translation>Copiez ou envoyez chaque réponse, puis fermez les demandes&#xa0;: les mots sont conservés avec la date du jour.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Écrire le mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>who, what they asked</comment>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>What %1 reads</source>
        <comment>who, what they asked</comment>
        <translation>Ce que lit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>copy or mail, to whom</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, over which channel, what they asked</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Requester unknown</source>
        <translation>Interlocuteur inconnu</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the answer as text and paste it into a letter.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Copiez la réponse comme texte et collez-la dans un courrier.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>Close %n request(s) with it</source>
        <translation>
            <numerusform>Fermer %Ln demande avec elle</numerusform>
            <numerusform>Fermer %Ln demandes avec elle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>No documented answer</source>
        <translation>Sans réponse documentée</translation>
    </message>
    <message>
        <source>Why not yet: what comes first?</source>
        <translation>Pourquoi pas encore&#xa0;: qu’est-ce qui passe d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi non&#xa0;?</translation>
    </message>
    <message>
        <source>What is there to know?</source>
        <translation>Que faut-il savoir&#xa0;?</translation>
    </message>
    <message>
        <source>How do they do it?</source>
        <translation>Comment le faire soi-même&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) sent, the last on %1: %2</source>
        <translation>
            <numerusform>%Ln réponse envoyée, le %1&#xa0;: %2</numerusform>
            <numerusform>%Ln réponses envoyées, la dernière le %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what it blocks, or enter a day: then it can be promised. Or answer “not yet”.</source>
        <translation>Dites ce que cela bloque, ou entrez un jour&#xa0;: alors on peut promettre. Ou répondez «&#xa0;pas encore&#xa0;».</translation>
    </message>
    <message>
        <source>Say why not yet: who asked will want to know.</source>
        <translation>Dites pourquoi pas encore&#xa0;: on vous le demandera.</translation>
    </message>
    <message>
        <source>Say why not: who asked will want to know.</source>
        <translation>Dites pourquoi non&#xa0;: on vous le demandera.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que devient la demande</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour</translation>
    </message>
    <message>
        <source>Documented answer</source>
        <translation>Réponse documentée</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Rédiger à nouveau</translation>
    </message>
</context>
<context>
    <name>AxisPanel</name>
    <message>
        <source>median %1 · spread %2</source>
        <translation>médiane %1 · écart %2</translation>
    </message>
    <message>
        <source>Scores on %1</source>
        <translation>Notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody in this round scores the impact.</source>
        <translation>Personne ne note l’impact dans ce vote.</translation>
    </message>
    <message>
        <source>Nobody in this round scores the effort.</source>
        <translation>Personne ne note l’effort dans ce vote.</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Tour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BarLegend</name>
    <message>
        <source>commit</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>expected today</source>
        <translation>attendu ce jour</translation>
    </message>
</context>
<context>
    <name>BarList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, its bars</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>How good were the estimates?</source>
        <translation>Que valaient les estimations&#xa0;?</translation>
    </message>
    <message>
        <source>No need is done yet. Once one is delivered, what it achieved and what it cost stands here beside its estimate.</source>
        <translation>Aucun besoin n’est encore terminé. Dès qu’un besoin est livré, ce qu’il a apporté et coûté figure ici à côté de son estimation.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delivered needs, the worst estimate first</source>
        <translation>Besoins livrés, la pire estimation d’abord</translation>
    </message>
    <message>
        <source>Delivered need</source>
        <translation>Besoin livré</translation>
    </message>
    <message>
        <source>Impact: estimated → achieved</source>
        <translation>Impact&#xa0;: estimé → réel</translation>
    </message>
    <message>
        <source>Days: estimated → spent</source>
        <translation>Jours&#xa0;: estimés → passés</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Distance on the matrix between estimated and achieved, in steps of 1 to 5</source>
        <translation>Distance sur la matrice entre l’estimé et le réel, en crans de 1 à 5</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>Show on the matrix</source>
        <translation>Montrer sur la matrice</translation>
    </message>
</context>
<context>
    <name>CapacityStrip</name>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>Committed %1</source>
        <translation>Engagés %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Retenus %1</translation>
    </message>
    <message>
        <source>Over by %1</source>
        <translation>Dépassé de %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libre %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1&#xa0;jours</translation>
    </message>
    <message>
        <source>Capacity of the quarter: %1</source>
        <translation>Capacité du trimestre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CheckInBox</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Confidence, 0 to 10</source>
        <translation>Confiance, de 0 à 10</translation>
    </message>
    <message>
        <source>Conf. –</source>
        <translation>Conf. –</translation>
    </message>
    <message>
        <source>Conf. %1</source>
        <translation>Conf. %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>What changed this week…</source>
        <translation>Ce qui change cette semaine…</translation>
    </message>
    <message>
        <source>Save the check-in</source>
        <translation>Enregistrer le point</translation>
    </message>
    <message>
        <source>Check-in of %1</source>
        <translation>Point du %1</translation>
    </message>
    <message>
        <source>◆ Not a number: type it like %1</source>
        <translation>◆ Pas un nombre&#xa0;: écrivez-le comme %1</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>une minute</translation>
    </message>
</context>
<context>
    <name>CheckInFacts</name>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Attendu ce jour</translation>
    </message>
    <message>
        <source>How it has gone</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>No check-in yet: this is the first one.</source>
        <translation>Aucun point encore&#xa0;: c’est le premier.</translation>
    </message>
    <message>
        <source>Check-in of %1</source>
        <translation>Point du %1</translation>
    </message>
    <message>
        <source>confidence %1 out of 10</source>
        <translation>confiance %1 sur 10</translation>
    </message>
    <message>
        <source>held up by: %1</source>
        <translation>freiné par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CheckInList</name>
    <message>
        <source>Last check-ins</source>
        <translation>Derniers points</translation>
    </message>
    <message>
        <source>Correct the check-in of %1</source>
        <translation>Corriger le point du %1</translation>
    </message>
    <message>
        <source>Delete the check-in of %1</source>
        <translation>Supprimer le point du %1</translation>
    </message>
    <message>
        <source>All check-ins</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
</context>
<context>
    <name>CheckInSummary</name>
    <message>
        <source>Said today</source>
        <translation>Dit aujourd’hui</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Every check-in of this week is made</source>
        <translation>Tous les points de la semaine sont faits</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) of this week still open</source>
        <translation>
            <numerusform>%Ln point de la semaine reste à faire</numerusform>
            <numerusform>%Ln points de la semaine restent à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) made today.</source>
        <translation>
            <numerusform>%Ln point fait aujourd’hui.</numerusform>
            <numerusform>%Ln points faits aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation>%1, inchangé</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>last check-in of %1</source>
        <translation>dernier point du %1</translation>
    </message>
    <message>
        <source>no check-in yet</source>
        <translation>aucun point encore</translation>
    </message>
    <message>
        <source>What has changed and what is still open</source>
        <translation>Ce qui a changé et ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Check in on what is open</source>
        <translation>Faire les points ouverts</translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Retour aux OKR</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInTurn</name>
    <message>
        <source>Check-in %1 of %2</source>
        <translation>Point %1 sur %2</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Enregistrer et finir</translation>
    </message>
    <message>
        <source>“%1” is not a number: type it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: saisissez-le comme %2.</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Où en est-on&#xa0;?</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas atteint</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>How sure are you to reach the target? 0 not at all, 10 certain</source>
        <translation>Confiance d’atteindre la cible&#xa0;? 0 aucune, 10 certitude</translation>
    </message>
    <message>
        <source>What changed this week?</source>
        <translation>Qu’est-ce qui a changé cette semaine&#xa0;?</translation>
    </message>
    <message>
        <source>What holds it up?</source>
        <translation>Qu’est-ce qui freine&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Same as last week</source>
        <translation>Comme la semaine dernière</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter saves, Backspace in an empty field or Alt+Left goes back, Alt+Right skips, = is the same as last week</source>
        <translation>Entrée continue, Ctrl+Entrée enregistre, Retour arrière dans un champ vide ou Alt+Gauche revient, Alt+Droite passe, = reprend la semaine dernière</translation>
    </message>
</context>
<context>
    <name>CheckInsView</name>
    <message>
        <source>Check-ins</source>
        <translation>Points d’avancement</translation>
    </message>
    <message numerus="yes">
        <source>%n due this week</source>
        <translation>
            <numerusform>%Ln à faire cette semaine</numerusform>
            <numerusform>%Ln à faire cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week: every key result that runs was checked in, or has reached its target.</source>
        <translation>Rien à faire cette semaine&#xa0;: chaque résultat clé en cours a son point ou a atteint sa cible.</translation>
    </message>
    <message>
        <source>This plan can be read, not changed: check-ins wait until it is free.</source>
        <translation>Ce plan est en lecture seule&#xa0;: les points attendent qu’il soit libre.</translation>
    </message>
    <message>
        <source>There is no key result to check in on yet: make OKRs first.</source>
        <translation>Aucun résultat clé à suivre pour l’instant&#xa0;: faites d’abord des OKR.</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s) of the quarter cannot be checked in on: they have no numbers.</source>
        <translation>
            <numerusform>%Ln résultat clé du trimestre ne peut pas être suivi&#xa0;: il n’a pas de chiffres.</numerusform>
            <numerusform>%Ln résultats clés du trimestre ne peuvent pas être suivis&#xa0;: ils n’ont pas de chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Retour aux OKR</translation>
    </message>
    <message>
        <source>Same as last week</source>
        <translation>Comme la semaine dernière</translation>
    </message>
    <message>
        <source>Previous check-in</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Skip this check-in</source>
        <translation>Passer ce point</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scalabilité</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Profitabilité</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productivité</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>RevOps Manager</source>
        <translation>RevOps Manager</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Engineer</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Enablement Manager</source>
        <translation>Enablement Manager</translation>
    </message>
    <message>
        <source>Strategic Project Manager</source>
        <translation>Strategic Project Manager</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Aspirational</source>
        <translation>Ambitieux</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Atteindre</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Stay below</source>
        <translation>Rester sous</translation>
    </message>
    <message>
        <source>Stay above</source>
        <translation>Rester au-dessus</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Retardé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Cut to fit capacity</source>
        <translation>Couper pour tenir la capacité</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Sans chiffres</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>Do if it unblocks a team</source>
        <translation>À faire si ça débloque localement</translation>
    </message>
    <message>
        <source>Drop or defer</source>
        <translation>À écarter ou à reporter</translation>
    </message>
    <message>
        <source>Impact ÷ effort</source>
        <translation>Impact ÷ effort</translation>
    </message>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>WSJF</source>
        <translation>WSJF</translation>
    </message>
    <message>
        <source>Weighted criteria</source>
        <translation>Critères pondérés</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Dévoilé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep, changed</source>
        <translation>Garder en changeant</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Missing resources</source>
        <translation>Manque de moyens</translation>
    </message>
    <message>
        <source>A dependency</source>
        <translation>Une dépendance</translation>
    </message>
    <message>
        <source>Lack of clarity</source>
        <translation>Manque de clarté</translation>
    </message>
    <message>
        <source>Run took its place</source>
        <translation>Le run a pris la place</translation>
    </message>
    <message>
        <source>Something outside</source>
        <translation>Cause extérieure</translation>
    </message>
    <message>
        <source>Own deck</source>
        <translation>Présentation libre</translation>
    </message>
    <message>
        <source>Quarterly planning</source>
        <translation>Planification trimestrielle</translation>
    </message>
    <message>
        <source>OKR review</source>
        <translation>Revue des OKR</translation>
    </message>
    <message>
        <source>Monthly business review</source>
        <translation>Revue mensuelle d’activité</translation>
    </message>
    <message>
        <source>Weekly sync</source>
        <translation>Point hebdomadaire</translation>
    </message>
    <message>
        <source>One page per member</source>
        <translation>Une page par membre</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>One function</source>
        <translation>Une direction</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>Un membre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Needs by function</source>
        <translation>Besoins par direction</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>Liste classée</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Capacity: run and projects</source>
        <translation>Capacité&#xa0;: run et projets</translation>
    </message>
    <message>
        <source>Changes since the last review</source>
        <translation>Changements depuis la dernière revue</translation>
    </message>
    <message>
        <source>Decisions to take</source>
        <translation>Décisions à prendre</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Not doing, and why</source>
        <translation>Ce que nous ne faisons pas, et pourquoi</translation>
    </message>
    <message>
        <source>Page of a member</source>
        <translation>Page d’un membre</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Prochaines dates</translation>
    </message>
    <message>
        <source>Daily run</source>
        <translation>Run quotidien</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victoires</translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Chaque jour ouvré</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Chaque semestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ticket tool</source>
        <translation>Outil de tickets</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>Champ du CRM</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliquée</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Rendue avec le mode d’emploi</translation>
    </message>
    <message>
        <source>Redirected to documentation</source>
        <translation>Renvoyée à la documentation</translation>
    </message>
    <message>
        <source>Promoted to need</source>
        <translation>Devenue un besoin</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Échéance donnée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Anyone may ask</source>
        <translation>Tout le monde peut demander</translation>
    </message>
    <message>
        <source>Managers and leadership only</source>
        <translation>Managers et direction seulement</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>Spécialités</translation>
    </message>
    <message>
        <source>Business lines</source>
        <translation>Lignes métier</translation>
    </message>
    <message>
        <source>Focus teams</source>
        <translation>Équipes focus</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>ChoiceMatchBar</name>
    <message>
        <source>The file&apos;s own words become:</source>
        <translation>Les mots du fichier deviennent&#xa0;:</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <comment>field, word of the file, rows</comment>
        <translation>%1 «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
</context>
<context>
    <name>ClosedRequest</name>
    <message>
        <source>%1, on %2</source>
        <comment>an outcome, a day</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Documented answer: %1</source>
        <translation>Réponse documentée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent on %1:</source>
        <comment>a day</comment>
        <translation>Envoyée le %1&#xa0;:</translation>
    </message>
    <message>
        <source>Open the need that it became</source>
        <translation>Ouvrir le besoin qu’elle est devenue</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>ColumnMappingBar</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Row identity</source>
        <translation>Identifiant de ligne</translation>
    </message>
    <message>
        <source>Column %1, “%2”, goes to</source>
        <translation>La colonne %1, «&#xa0;%2&#xa0;», alimente</translation>
    </message>
</context>
<context>
    <name>CommunicateView</name>
    <message>
        <source>Language of the slides</source>
        <translation>Langue des diapositives</translation>
    </message>
    <message>
        <source>Language of the slides, whatever the window speaks</source>
        <translation>Langue des diapositives, quelle que soit celle de la fenêtre</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>There is nothing to show yet. The slides write themselves from the company&apos;s goals, the needs and the objectives: begin with the goals in step 1.</source>
        <translation>Il n’y a encore rien à montrer. Les diapositives s’écrivent d’elles-mêmes à partir des enjeux, des besoins et des objectifs&#xa0;: commencez par les enjeux, à l’étape 1.</translation>
    </message>
    <message>
        <source>Begin with the goals</source>
        <translation>Commencer par les enjeux</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Communiquer</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) for %1</source>
        <translation>
            <numerusform>%Ln diapositive pour %1</numerusform>
            <numerusform>%Ln diapositives pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click to present from this slide (Shift+F5)</source>
        <translation>Double-cliquez pour présenter depuis cette diapositive (Maj+F5)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the slides as PDF, presentation or pictures</source>
        <translation>Exporter les diapositives en PDF, présentation ou images</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Masquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a slide…</source>
        <translation>Ajouter une diapositive…</translation>
    </message>
    <message>
        <source>Add a slide to the deck</source>
        <translation>Ajouter une diapositive à la présentation</translation>
    </message>
    <message>
        <source>After the slide in front (Ctrl+M)</source>
        <translation>Après la diapositive affichée (Ctrl+M)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n minute(s) planned</source>
        <translation>
            <numerusform>%1 · %Ln minute prévue</numerusform>
            <numerusform>%1 · %Ln minutes prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>This deck has no slide yet: add what the meeting is about.</source>
        <translation>Cette présentation n’a pas encore de diapositive&#xa0;: ajoutez ce dont parle la réunion.</translation>
    </message>
    <message>
        <source>Slides of the deck</source>
        <translation>Diapositives de la présentation</translation>
    </message>
</context>
<context>
    <name>ConfidenceScale</name>
    <message>
        <source>Confidence: %1 out of 10</source>
        <translation>Confiance&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>Confidence, 0 to 10</source>
        <translation>Confiance, de 0 à 10</translation>
    </message>
    <message>
        <source>%1, last time %2</source>
        <translation>%1, la dernière fois %2</translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>What are needs weighed by?</source>
        <translation>Sur quoi peser les besoins&#xa0;?</translation>
    </message>
    <message>
        <source>Every need is scored 1 to 5 on each criterion, in its details. Benefits are divided by costs; only the proportions of the weights on one side count.</source>
        <translation>Chaque besoin est noté de 1 à 5 sur chaque critère, dans sa fiche. Les bénéfices sont divisés par les coûts&#xa0;; d’un même côté, seules les proportions des poids comptent.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>No criterion yet. What counts for the company: revenue, risk, reach, cost to run?</source>
        <translation>Aucun critère encore. Qu’est-ce qui compte pour l’entreprise&#xa0;: revenu, risque, portée, coût d’exploitation&#xa0;?</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Score by them</source>
        <translation>Noter ainsi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>Bénéfice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>All weights are 0: no criterion counts.</source>
        <translation>Tous les poids sont à 0&#xa0;: aucun critère ne compte.</translation>
    </message>
</context>
<context>
    <name>CriterionScores</name>
    <message>
        <source>Scoring criteria</source>
        <translation>Critères de notation</translation>
    </message>
    <message>
        <source>Add criteria…</source>
        <translation>Ajouter des critères…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the scoring criteria</source>
        <translation>Modifier les critères de notation</translation>
    </message>
    <message>
        <source>%1 (cost)</source>
        <translation>%1 (coût)</translation>
    </message>
</context>
<context>
    <name>CutComparison</name>
    <message>
        <source>They are for different quarters, %1 and %2.</source>
        <translation>Ils portent sur des trimestres différents, %1 et %2.</translation>
    </message>
    <message>
        <source>Line at %1 d · %2 d kept</source>
        <translation>Ligne à %1&#xa0;j · %2&#xa0;j retenus</translation>
    </message>
    <message>
        <source>No need stands above this line only</source>
        <translation>Aucun besoin au-dessus de cette seule ligne</translation>
    </message>
    <message>
        <source>Above this line only: %1</source>
        <translation>Au-dessus de cette seule ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Above the line of %1 only</source>
        <translation>Au-dessus de la seule ligne de %1</translation>
    </message>
    <message>
        <source>%1 · %2 d</source>
        <translation>%1 · %2&#xa0;j</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Aucune date</translation>
    </message>
</context>
<context>
    <name>DecisionLogDialog</name>
    <message>
        <source>What was decided, and why?</source>
        <translation>Qu’a-t-on décidé, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Decisions or what is not done</source>
        <translation>Décisions ou besoins non faits</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Non faits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Item, reason or name</source>
        <translation>Élément, raison ou nom</translation>
    </message>
    <message>
        <source>Find in the decisions</source>
        <translation>Chercher dans les décisions</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Nature de la décision</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Decided from</source>
        <translation>Décidé à partir du</translation>
    </message>
    <message>
        <source>Decided up to</source>
        <translation>Décidé jusqu’au</translation>
    </message>
    <message>
        <source>Only the selected need</source>
        <translation>Le besoin sélectionné seulement</translation>
    </message>
    <message>
        <source>Decisions, the latest first</source>
        <translation>Décisions, la plus récente en tête</translation>
    </message>
    <message>
        <source>Needs that are not done now</source>
        <translation>Besoins qui ne sont pas faits maintenant</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Reporté au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Cut to fit %1</source>
        <translation>Retirés pour tenir %1</translation>
    </message>
    <message>
        <source>Needs that were cut to fit the capacity</source>
        <translation>Besoins retirés pour tenir dans la capacité</translation>
    </message>
    <message>
        <source>No need is deferred, declined or cut.</source>
        <translation>Aucun besoin n’est reporté, écarté ni retiré.</translation>
    </message>
    <message>
        <source>Nothing was cut to fit %1: applying a what-if that leaves needs out does that.</source>
        <translation>Rien n’a été retiré pour tenir dans %1&#xa0;: c’est ce que fait l’application d’un «&#xa0;et si&#xa0;» qui laisse des besoins de côté.</translation>
    </message>
</context>
<context>
    <name>DeckBar</name>
    <message>
        <source>Deck</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Nouvelle présentation</translation>
    </message>
    <message>
        <source>Make a new deck</source>
        <translation>Créer une nouvelle présentation</translation>
    </message>
    <message>
        <source>A deck of your own: ready for a meeting, then arranged slide by slide</source>
        <translation>Une présentation à vous&#xa0;: prête pour une réunion, puis arrangée diapositive par diapositive</translation>
    </message>
    <message>
        <source>More about this deck</source>
        <translation>Plus sur cette présentation</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy the deck</source>
        <translation>Copier la présentation</translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation>Supprimer la présentation</translation>
    </message>
    <message>
        <source>From the slides shown now</source>
        <translation>À partir des diapositives affichées</translation>
    </message>
    <message>
        <source>Writes itself from the plan</source>
        <translation>S’écrit toute seule à partir du plan</translation>
    </message>
    <message>
        <source>OKRs of %1</source>
        <translation>OKR de %1</translation>
    </message>
    <message>
        <source>What should the deck be called?</source>
        <translation>Comment appeler la présentation&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>A deck needs a name.</source>
        <translation>Une présentation a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Rename, copy or delete this deck; its look, and for whom it is</source>
        <translation>Renommer, copier ou supprimer cette présentation&#xa0;; son apparence, et pour qui elle est</translation>
    </message>
</context>
<context>
    <name>DeckExporting</name>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Where should the slides go?</source>
        <translation>Où enregistrer les diapositives&#xa0;?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The export of the slides</source>
        <translation>L’export des diapositives</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Le dossier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The slides are in %1.</source>
        <translation>Les diapositives sont dans %1.</translation>
    </message>
    <message>
        <source>Writing the slides…</source>
        <translation>Écriture des diapositives…</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln diapositive écrite dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln diapositives écrites dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>PowerPoint presentation (*.pptx)</source>
        <translation>Présentation PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>DeckParts</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Non retenus</translation>
    </message>
    <message>
        <source>Slides in the deck: %1</source>
        <translation>Diapositives du support&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts of the deck</source>
        <translation>Parties du support</translation>
    </message>
    <message>
        <source>A deck has at least one part.</source>
        <translation>Un support a au moins une partie.</translation>
    </message>
</context>
<context>
    <name>DeckPresenter</name>
    <message>
        <source>There is nothing to show yet</source>
        <translation>Il n’y a encore rien à montrer</translation>
    </message>
    <message>
        <source>The slides write themselves from the company&apos;s goals, the needs and the objectives: begin with the goals in step 1.</source>
        <translation>Les diapositives s’écrivent d’elles-mêmes à partir des enjeux, des besoins et des objectifs&#xa0;: commencez par les enjeux, à l’étape 1.</translation>
    </message>
    <message>
        <source>Review of the slides</source>
        <translation>Revue des diapositives</translation>
    </message>
    <message>
        <source>No live view stands behind this slide.</source>
        <translation>Aucune vue en direct derrière cette diapositive.</translation>
    </message>
</context>
<context>
    <name>DeckSettings</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
</context>
<context>
    <name>DependencyList</name>
    <message>
        <source>Wait for another project</source>
        <translation>Attendre un autre projet</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days</comment>
        <translation>&#xa0;j</translation>
    </message>
    <message>
        <source>Days between the end of that project and the start of this one</source>
        <translation>Jours entre la fin de ce projet-là et le début de celui-ci</translation>
    </message>
    <message>
        <source>Lag in days after “%1”</source>
        <translation>Décalage en jours après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No longer wait for “%1”</source>
        <translation>Ne plus attendre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DependencyVerbs</name>
    <message>
        <source>How many days lie between the two projects?</source>
        <translation>Combien de jours séparent les deux projets&#xa0;?</translation>
    </message>
    <message>
        <source>Calendar days after the end of the first; below 0 they overlap</source>
        <translation>Jours calendaires après la fin du premier&#xa0;; en dessous de 0, ils se chevauchent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>DerivedList</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>More</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Select a goal, a need or an objective to see what the plan knows of it.</source>
        <translation>Sélectionnez un enjeu, un besoin ou un objectif pour voir ce que le plan en sait.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete all of these…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Mettre à %1</translation>
    </message>
</context>
<context>
    <name>DetailsTrace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DialogPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>L’opération n’a pas abouti</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>Le fichier existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>EntityChip</name>
    <message>
        <source>Delete removes it.</source>
        <translation>La touche Suppr le retire.</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>EntityTableView</name>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>In a table: from cell to cell</source>
        <translation>Dans un tableau&#xa0;: de cellule en cellule</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Entrée</translation>
    </message>
    <message>
        <source>In a table: edit the cell</source>
        <translation>Dans un tableau&#xa0;: modifier la cellule</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>Lettres, chiffres</translation>
    </message>
    <message>
        <source>In a table: write over the cell</source>
        <translation>Dans un tableau&#xa0;: remplacer la cellule</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>While editing: to the next cell, the one before</source>
        <translation>En saisie&#xa0;: à la cellule suivante, à la précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>While editing: done, to the cell below</source>
        <translation>En saisie&#xa0;: terminé, à la cellule du dessous</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>While editing: the same value for all selected rows</source>
        <translation>En saisie&#xa0;: la même valeur pour toutes les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>While editing: leave the cell as it was</source>
        <translation>En saisie&#xa0;: laisser la cellule telle quelle</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Direction métier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Type d’élément</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation>Décalage en jours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Core function</source>
        <translation>Direction principale</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>RevOps contact</source>
        <translation>Contact RevOps</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Growth phase</source>
        <translation>Phase de croissance</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source key</source>
        <translation>Clé d’origine</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étendu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>Ligne de métier</translation>
    </message>
    <message>
        <source>Days per week</source>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Run reserve</source>
        <translation>Réserve de run</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Partie prenante</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Charge estimée</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Raison de la décision</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Head of RevOps</source>
        <translation>Head of RevOps</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>Mois de début de l’exercice</translation>
    </message>
    <message>
        <source>Person-days of efforts 1 to 5</source>
        <translation>Jours-personne des efforts 1 à 5</translation>
    </message>
    <message>
        <source>Names of the quadrants</source>
        <translation>Noms des quadrants</translation>
    </message>
    <message>
        <source>Days until a check-in is outdated</source>
        <translation>Jours avant qu’un point ne soit plus à jour</translation>
    </message>
    <message>
        <source>On track from this pace</source>
        <translation>En bonne voie dès ce rythme</translation>
    </message>
    <message>
        <source>At risk below this pace</source>
        <translation>À risque sous ce rythme</translation>
    </message>
    <message>
        <source>At risk up to this confidence</source>
        <translation>À risque jusqu’à cette confiance</translation>
    </message>
    <message>
        <source>Project needs attention when behind by</source>
        <translation>Projet en attention dès ce retard</translation>
    </message>
    <message>
        <source>Project at risk when behind by</source>
        <translation>Projet à risque dès ce retard</translation>
    </message>
    <message>
        <source>Objectives a quarter, at most</source>
        <translation>Objectifs par trimestre, au plus</translation>
    </message>
    <message>
        <source>Key results an objective, at least</source>
        <translation>Résultats clés par objectif, au moins</translation>
    </message>
    <message>
        <source>Key results an objective, at most</source>
        <translation>Résultats clés par objectif, au plus</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Résultats clés</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin métier</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Scores the impact</source>
        <translation>Note l’impact</translation>
    </message>
    <message>
        <source>Scores the effort</source>
        <translation>Note l’effort</translation>
    </message>
    <message>
        <source>Must do</source>
        <translation>Incontournable</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Rang donné à la main</translation>
    </message>
    <message>
        <source>Reach (people a quarter)</source>
        <translation>Portée (personnes par trimestre)</translation>
    </message>
    <message>
        <source>Time criticality</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>Réduction du risque</translation>
    </message>
    <message>
        <source>Achieved impact</source>
        <translation>Impact obtenu</translation>
    </message>
    <message>
        <source>Days spent</source>
        <translation>Jours passés</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Modèle de score</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Scoring round</source>
        <translation>Vote à l’aveugle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personnes ajoutées</translation>
    </message>
    <message>
        <source>Needs kept</source>
        <translation>Besoins retenus</translation>
    </message>
    <message>
        <source>Needs left out</source>
        <translation>Besoins écartés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Mois-personne</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilité</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Freiné par</translation>
    </message>
    <message>
        <source>Expected on the way (%)</source>
        <translation>Attendu en chemin (%)</translation>
    </message>
    <message>
        <source>Former target</source>
        <translation>Ancienne cible</translation>
    </message>
    <message>
        <source>Final grade</source>
        <translation>Note finale</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>After the quarter</source>
        <translation>Après le trimestre</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>Repris de</translation>
    </message>
    <message>
        <source>OKR rules switched off</source>
        <translation>Règles OKR désactivées</translation>
    </message>
    <message>
        <source>Moving a project moves those that wait for it</source>
        <translation>Déplacer un projet déplace ceux qui l’attendent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>S’est abstenu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Minutes saved each time</source>
        <translation>Minutes gagnées à chaque fois</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Rituel</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Membres présents</translation>
    </message>
    <message>
        <source>Contacts present</source>
        <translation>Interlocuteurs présents</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Accent colour of the slides</source>
        <translation>Couleur d’accent des diapositives</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Width of the screen (m)</source>
        <translation>Largeur de l’écran (m)</translation>
    </message>
    <message>
        <source>Distance of the last row (m)</source>
        <translation>Distance du dernier rang (m)</translation>
    </message>
    <message>
        <source>Team model</source>
        <translation>Modèle d’équipe</translation>
    </message>
    <message>
        <source>Who may ask</source>
        <translation>Qui peut demander</translation>
    </message>
    <message>
        <source>Ticket tool</source>
        <translation>Outil de tickets</translation>
    </message>
    <message>
        <source>Tickets advised from this sales headcount</source>
        <translation>Tickets conseillés à partir de cet effectif commercial</translation>
    </message>
    <message>
        <source>Weeks of waiting that lift a request by one</source>
        <translation>Semaines d’attente qui remontent une demande d’un cran</translation>
    </message>
    <message>
        <source>Days promised for a high priority</source>
        <translation>Jours promis pour une priorité haute</translation>
    </message>
    <message>
        <source>Warn when run takes more than</source>
        <translation>Alerter quand le run dépasse</translation>
    </message>
    <message>
        <source>Minutes saved by an answer</source>
        <translation>Minutes gagnées par une réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason of the outcome</source>
        <translation>Raison de l’issue</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promise pour le</translation>
    </message>
    <message>
        <source>Why not yet</source>
        <translation>Pourquoi pas encore</translation>
    </message>
    <message>
        <source>First answered on</source>
        <translation>Première réponse le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>What it is really for</source>
        <translation>Le vrai besoin</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>À qui cela profite</translation>
    </message>
    <message>
        <source>Could solve it alone</source>
        <translation>Peut le faire sans nous</translation>
    </message>
    <message>
        <source>Misunderstanding of the process</source>
        <translation>Malentendu sur le processus</translation>
    </message>
    <message>
        <source>One member can do it alone</source>
        <translation>Un membre peut le faire seul</translation>
    </message>
    <message>
        <source>At most one day</source>
        <translation>Un jour au plus</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Minutes passées</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse documentée</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Deflected</source>
        <translation>Évitée</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Directions métier</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Coup de pouce</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <translation>Minutes à chaque fois</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Then on</source>
        <translation>Puis le</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Part de la capacité</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Demandes ouvertes</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Requests avoided</source>
        <translation>Demandes évitées</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>Heures gagnées</translation>
    </message>
    <message>
        <source>Weight of a request that blocks a signature</source>
        <translation>Poids d’une demande qui bloque une signature</translation>
    </message>
    <message>
        <source>Weight of a request that stops a team</source>
        <translation>Poids d’une demande qui arrête une équipe</translation>
    </message>
    <message>
        <source>Weight of a request that degrades a team</source>
        <translation>Poids d’une demande qui ralentit une équipe</translation>
    </message>
    <message>
        <source>Weight of a request that slows one person</source>
        <translation>Poids d’une demande qui gêne une personne</translation>
    </message>
    <message>
        <source>Weight of a request for comfort</source>
        <translation>Poids d’une demande de confort</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, the figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Set: %1</source>
        <translation>Renseigner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FindingsPopup</name>
    <message>
        <source>Plan health</source>
        <translation>Santé du plan</translation>
    </message>
</context>
<context>
    <name>GoalColorEditor</name>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>GoalsDelegate</name>
    <message>
        <source>No metric</source>
        <translation>Aucun indicateur</translation>
    </message>
    <message>
        <source>No sponsor</source>
        <translation>Aucun sponsor</translation>
    </message>
</context>
<context>
    <name>GoalsList</name>
    <message>
        <source>List of goals</source>
        <translation>Liste des enjeux</translation>
    </message>
</context>
<context>
    <name>GradingForm</name>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>It ended at %1, which scores %2. Left empty, that is the grade.</source>
        <translation>Il finit à %1, soit un score de %2. Laissé vide, c’est la note.</translation>
    </message>
    <message>
        <source>Nothing to compute a score from: judge it, 0.7 is the target.</source>
        <translation>Pas de quoi calculer un score&#xa0;: jugez-le, 0,7 correspond à la cible.</translation>
    </message>
    <message>
        <source>“%1” is no grade: type a number from 0 to 1, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une note&#xa0;: saisissez un nombre de 0 à 1, comme %2.</translation>
    </message>
    <message>
        <source>Grade, 0 to 1</source>
        <translation>Note, de 0 à 1</translation>
    </message>
    <message>
        <source>What was achieved?</source>
        <translation>Qu’a-t-on obtenu&#xa0;?</translation>
    </message>
    <message>
        <source>What was learned?</source>
        <translation>Qu’a-t-on appris&#xa0;?</translation>
    </message>
    <message>
        <source>What would you change?</source>
        <translation>Que changeriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>In the next quarter</source>
        <translation>Au trimestre suivant</translation>
    </message>
    <message>
        <source>Next key result</source>
        <translation>Résultat clé suivant</translation>
    </message>
    <message>
        <source>Enter goes on, arrows choose, Ctrl+Enter is done with this one</source>
        <translation>Entrée continue, les flèches choisissent, Ctrl+Entrée passe au suivant</translation>
    </message>
</context>
<context>
    <name>GradingList</name>
    <message>
        <source>Key results of %1</source>
        <translation>Résultats clés de %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Pas noté</translation>
    </message>
</context>
<context>
    <name>HealthBadge</name>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to see</source>
        <translation>
            <numerusform>%Ln point à voir</numerusform>
            <numerusform>%Ln points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan health: %1</source>
        <translation>Santé du plan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>Plan health</source>
        <translation>Santé du plan</translation>
    </message>
    <message>
        <source>Nothing to see: every check passes.</source>
        <translation>Rien à signaler&#xa0;: tous les contrôles passent.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are mended.</source>
        <translation>
            <numerusform>Et %Ln autre, une fois ceux-ci corrigés.</numerusform>
            <numerusform>Et %Ln autres, une fois ceux-ci corrigés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IllegibleText</name>
    <message>
        <source>“%1” is too small to be read from the back row.</source>
        <translation>«&#xa0;%1&#xa0;» est trop petit pour être lu du dernier rang.</translation>
    </message>
    <message>
        <source>“%1” stands out too little from its ground.</source>
        <translation>«&#xa0;%1&#xa0;» se détache trop peu de son fond.</translation>
    </message>
    <message>
        <source>A mark stands out too little from its ground.</source>
        <translation>Une marque se détache trop peu de son fond.</translation>
    </message>
    <message>
        <source>Something runs over the edge of the slide.</source>
        <translation>Un élément dépasse du bord de la diapositive.</translation>
    </message>
    <message>
        <source>“%1” runs over the edge of the slide.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse du bord de la diapositive.</translation>
    </message>
    <message>
        <source>“%1” lies over another text: a shorter title would give it room.</source>
        <translation>«&#xa0;%1&#xa0;» recouvre un autre texte&#xa0;: un titre plus court lui ferait de la place.</translation>
    </message>
    <message>
        <source>“%1” does not fit in its place.</source>
        <translation>«&#xa0;%1&#xa0;» ne tient pas dans sa place.</translation>
    </message>
</context>
<context>
    <name>ImpactLadder</name>
    <message>
        <source>Impact %1: %2</source>
        <translation>Impact %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Impact, 1 to 5: what does it block?</source>
        <translation>Impact, de 1 à 5&#xa0;: que bloque-t-elle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>Ses lignes sont des</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Enjeux</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Seulement les lignes avec problèmes</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>Le fichier n’a pas été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Remember these columns for the next export</source>
        <translation>Retenir ces colonnes pour le prochain export</translation>
    </message>
    <message>
        <source>Preparing the import of %1…</source>
        <translation>Préparation de l’import de %1…</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>a column without a name</source>
        <translation>une colonne sans nom</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %n more.</source>
        <translation>
            <numerusform>Laissé de côté&#xa0;: %1 et %Ln autre.</numerusform>
            <numerusform>Laissé de côté&#xa0;: %1 et %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n goal(s) from %1?</source>
        <translation>
            <numerusform>Importer %Ln enjeu de %1&#xa0;?</numerusform>
            <numerusform>Importer %Ln enjeux de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import goals from %1?</source>
        <translation>Importer des enjeux de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n need(s) from %1?</source>
        <translation>
            <numerusform>Importer %Ln besoin de %1&#xa0;?</numerusform>
            <numerusform>Importer %Ln besoins de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import needs from %1?</source>
        <translation>Importer des besoins de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n goal(s)</source>
        <translation>
            <numerusform>Importer %Ln enjeu</numerusform>
            <numerusform>Importer %Ln enjeux</numerusform>
        </translation>
    </message>
    <message>
        <source>Import goals</source>
        <translation>Importer les enjeux</translation>
    </message>
    <message numerus="yes">
        <source>Import %n need(s)</source>
        <translation>
            <numerusform>Importer %Ln besoin</numerusform>
            <numerusform>Importer %Ln besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Import needs</source>
        <translation>Importer les besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%Ln mis à jour</numerusform>
            <numerusform>%Ln mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out</source>
        <translation>
            <numerusform>%Ln colonne laissée de côté</numerusform>
            <numerusform>%Ln colonnes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no rows below its header.</source>
        <translation>Le fichier n’a aucune ligne sous son en-tête.</translation>
    </message>
    <message>
        <source>No column holds the title yet: choose “Title” above the one that does.</source>
        <translation>Aucune colonne ne contient encore le titre&#xa0;: choisissez «&#xa0;Titre&#xa0;» au-dessus de la bonne.</translation>
    </message>
    <message>
        <source>Nothing to import: the plan already says what the file says.</source>
        <translation>Rien à importer&#xa0;: le plan dit déjà ce que dit le fichier.</translation>
    </message>
    <message>
        <source>Nothing to import: every row is refused, for the reasons below.</source>
        <translation>Rien à importer&#xa0;: toutes les lignes sont refusées, pour les raisons ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s) from %1?</source>
        <translation>
            <numerusform>Importer %Ln demande depuis %1&#xa0;?</numerusform>
            <numerusform>Importer %Ln demandes depuis %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import requests from %1?</source>
        <translation>Importer des demandes depuis %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s)</source>
        <translation>
            <numerusform>Importer %Ln demande</numerusform>
            <numerusform>Importer %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>Asked before: “%1” · %2</source>
        <translation>Déjà demandé&#xa0;: «&#xa0;%1&#xa0;» · %2</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of requests, how many it holds</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>Aucune demande ne correspond.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Voir toutes les demandes</translation>
    </message>
    <message>
        <source>Nothing is open: every request has found its end.</source>
        <translation>Rien n’est ouvert&#xa0;: chaque demande a trouvé sa fin.</translation>
    </message>
    <message>
        <source>See the closed ones</source>
        <translation>Voir les closes</translation>
    </message>
    <message>
        <source>No request was closed yet.</source>
        <translation>Aucune demande n’est encore close.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>Trouver une demande</translation>
    </message>
</context>
<context>
    <name>InboxFacts</name>
    <message>
        <source>to triage</source>
        <translation>à trier</translation>
    </message>
    <message numerus="yes">
        <source>wait for a word</source>
        <translation>
            <numerusform>attend un mot</numerusform>
            <numerusform>attendent un mot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>avoided this month</source>
        <translation>
            <numerusform>évitée ce mois-ci</numerusform>
            <numerusform>évitées ce mois-ci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>Réponse promise</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>In the list: from request to request</source>
        <translation>Dans la liste&#xa0;: de demande en demande</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In the list: open the request</source>
        <translation>Dans la liste&#xa0;: ouvrir la demande</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Entrée, Tab</translation>
    </message>
    <message>
        <source>In the triage: to the next question</source>
        <translation>Dans le tri&#xa0;: question suivante</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>O, N</translation>
    </message>
    <message>
        <source>In the triage: answer the question, and go on</source>
        <translation>Dans le tri&#xa0;: répondre à la question et continuer</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>In the triage: what it blocks, on the ladder</source>
        <translation>Dans le tri&#xa0;: ce qu’elle bloque, sur l’échelle</translation>
    </message>
    <message>
        <source>On the line for new requests: add what was understood</source>
        <translation>Sur la ligne des nouvelles demandes&#xa0;: ajouter ce qui a été compris</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>On the line for new requests: several lines or a thread, to choose from</source>
        <translation>Sur la ligne des nouvelles demandes&#xa0;: plusieurs lignes ou un fil, au choix</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>On the line for new requests: close it</source>
        <translation>Sur la ligne des nouvelles demandes&#xa0;: la fermer</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>Trouver une demande</translation>
    </message>
    <message>
        <source>Reopen the request</source>
        <translation>Rouvrir la demande</translation>
    </message>
    <message>
        <source>Delete the request</source>
        <translation>Supprimer la demande</translation>
    </message>
    <message>
        <source>From whom and where requests come in…</source>
        <translation>De qui et par où viennent les demandes…</translation>
    </message>
    <message>
        <source>Validate, and on to the next</source>
        <translation>Valider, puis la suivante</translation>
    </message>
    <message>
        <source>Copy the answer for its channel</source>
        <translation>Copier la réponse pour son canal</translation>
    </message>
    <message>
        <source>Make it a need</source>
        <translation>En faire un besoin</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Décliner, avec la raison</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Demande suivante</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Demande précédente</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fermer la demande</translation>
    </message>
    <message>
        <source>All its fields</source>
        <translation>Tous ses champs</translation>
    </message>
    <message>
        <source>From whom and where requests come in</source>
        <translation>De qui et par où viennent les demandes</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. Write the first request on one line, or paste a Slack thread.</source>
        <translation>Personne n’a encore rien demandé. Écrivez la première demande sur une ligne, ou collez un fil Slack.</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Écrire une demande</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>requests</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>requests</comment>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Add a request (Ctrl+Shift+N)</source>
        <translation>Ajouter une demande (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des demandes</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>What of the run to show</source>
        <translation>Que montrer du run</translation>
    </message>
    <message>
        <source>Import requests from Jira, Trello, a spreadsheet…</source>
        <translation>Importer des demandes de Jira, de Trello, d’un tableur…</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>From whom, and where, do requests come in?</source>
        <translation>De qui, et par où, viennent les demandes&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A request of a contributor is marked “Ask the manager first”, and a polite redirect is drafted.</source>
        <translation>La demande d’un contributeur est marquée «&#xa0;Voir d’abord son manager&#xa0;», et un renvoi poli est rédigé.</translation>
    </message>
    <message>
        <source>Requests of everybody are taken as they come.</source>
        <translation>Les demandes de chacun sont prises comme elles viennent.</translation>
    </message>
</context>
<context>
    <name>KeyResultPage</name>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Retour aux OKR</translation>
    </message>
    <message>
        <source>Previous key result</source>
        <translation>Résultat clé précédent</translation>
    </message>
    <message>
        <source>Next key result</source>
        <translation>Résultat clé suivant</translation>
    </message>
    <message>
        <source>Select a key result in the tree to see all there is of it.</source>
        <translation>Sélectionnez un résultat clé dans l’arbre pour tout en voir.</translation>
    </message>
</context>
<context>
    <name>KeyResultSheet</name>
    <message>
        <source>Projects that move it</source>
        <translation>Projets qui le font avancer</translation>
    </message>
    <message>
        <source>Why: the objective it proves</source>
        <translation>Pourquoi&#xa0;: l’objectif qu’il prouve</translation>
    </message>
    <message>
        <source>The needs behind it, and who asked</source>
        <translation>Les besoins derrière, et qui les porte</translation>
    </message>
    <message>
        <source>The company goal they serve</source>
        <translation>L’enjeu de l’entreprise servi</translation>
    </message>
    <message>
        <source>Graded %1</source>
        <translation>Noté %1</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Obtenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Learned: %1</source>
        <translation>Appris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would change: %1</source>
        <translation>À changer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Plan settings</source>
        <translation>Réglages du plan</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Direction métier</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Directions métier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Enjeu stratégique</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Enjeux stratégiques</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin métier</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins métier</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Résultats clés</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Point d’avancement</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points d’avancement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criterion score</source>
        <translation>Note par critère</translation>
    </message>
    <message>
        <source>Criterion scores</source>
        <translation>Notes par critère</translation>
    </message>
    <message>
        <source>Scoring round</source>
        <translation>Vote à l’aveugle</translation>
    </message>
    <message>
        <source>Scoring rounds</source>
        <translation>Votes à l’aveugle</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Score of a round</source>
        <translation>Note d’un tour</translation>
    </message>
    <message>
        <source>Scores of the rounds</source>
        <translation>Notes des tours</translation>
    </message>
    <message>
        <source>Result of a round</source>
        <translation>Résultat d’un tour</translation>
    </message>
    <message>
        <source>Results of the rounds</source>
        <translation>Résultats des tours</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Rituel</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituels</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Déploiements</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse documentée</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses documentées</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse envoyée</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses envoyées</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Correspondance d’import</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Correspondances d’import</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>KindSection</name>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message numerus="yes">
        <source>%1, %n need(s)</source>
        <translation>
            <numerusform>%1, %Ln besoin</numerusform>
            <numerusform>%1, %Ln besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Dims the other needs on the matrix.</source>
        <translation>Estompe les autres besoins sur la matrice.</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>start %1</source>
        <translation>départ %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>stretch %1</source>
        <translation>étendu %1</translation>
    </message>
    <message>
        <source>expected today: %1</source>
        <translation>attendu ce jour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Run, %1% reserved</source>
        <translation>Run, %1&#xa0;% réservés</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Au-dessus de la capacité</translation>
    </message>
    <message>
        <source>Capacity, absences taken off</source>
        <translation>Capacité, congés déduits</translation>
    </message>
</context>
<context>
    <name>LoadStrip</name>
    <message numerus="yes">
        <source>%n week(s) over capacity</source>
        <translation>
            <numerusform>%Ln semaine au-dessus de la capacité</numerusform>
            <numerusform>%Ln semaines au-dessus de la capacité</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Gainline</source>
        <translation>%1 – Gainline</translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation>Le plan n’a pas été ouvert</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Which plan do you want to open?</source>
        <translation>Quel plan voulez-vous ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>Gainline plans (*.gainline)</source>
        <translation>Plans Gainline (*.gainline)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where should the plan be kept?</source>
        <translation>Où enregistrer le plan&#xa0;?</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Plan d’exemple</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Où enregistrer la copie&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>A copy needs a name other than the plan&apos;s own.</source>
        <translation>Donnez à la copie un autre nom que celui du plan.</translation>
    </message>
    <message>
        <source>Nothing has changed since the plan was opened</source>
        <translation>Rien n’a changé depuis l’ouverture du plan</translation>
    </message>
    <message>
        <source>Revert to how the plan was when it was opened?</source>
        <translation>Revenir au plan tel qu’il était à l’ouverture&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are taken back in one step, which can be undone.</source>
        <translation>
            <numerusform>%Ln modification est annulée en une étape, que vous pourrez annuler à son tour.</numerusform>
            <numerusform>%Ln modifications sont annulées en une étape, que vous pourrez annuler à son tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Aucun plan ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Open the backup of %1…</source>
        <translation>Ouvrir la sauvegarde du %1…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Which spreadsheet do you want to import?</source>
        <translation>Quel tableur voulez-vous importer&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing can be imported into this plan</source>
        <translation>Rien ne peut être importé dans ce plan</translation>
    </message>
    <message>
        <source>Where should the new plan with these needs be kept?</source>
        <translation>Où enregistrer le nouveau plan avec ces besoins&#xa0;?</translation>
    </message>
    <message>
        <source>Spreadsheets and boards (*.csv *.tsv *.txt *.xlsx *.ods *.json)</source>
        <translation>Tableurs et tableaux Trello (*.csv *.tsv *.txt *.xlsx *.ods *.json)</translation>
    </message>
</context>
<context>
    <name>MakeOkrsDialog</name>
    <message>
        <source>Which OKRs should the chosen needs become?</source>
        <translation>Quels OKR créer à partir des besoins retenus&#xa0;?</translation>
    </message>
    <message>
        <source>How needs are grouped</source>
        <translation>Regroupement des besoins</translation>
    </message>
    <message>
        <source>One objective per goal</source>
        <translation>Un objectif par enjeu</translation>
    </message>
    <message>
        <source>One objective per need</source>
        <translation>Un objectif par besoin</translation>
    </message>
    <message>
        <source>Proposed objectives</source>
        <translation>Objectifs proposés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make OKRs</source>
        <translation>Créer les OKR</translation>
    </message>
    <message>
        <source>Nothing is chosen: tick at least one objective.</source>
        <translation>Rien n’est choisi&#xa0;: cochez au moins un objectif.</translation>
    </message>
    <message>
        <source>An objective has no title: give it one, or leave it out.</source>
        <translation>Un objectif n’a pas de titre&#xa0;: donnez-lui-en un ou décochez-le.</translation>
    </message>
    <message>
        <source>This makes %1, %2 and %3 for %4, in one step that can be undone.</source>
        <translation>Ceci crée %1, %2 et %3 pour %4, en une étape que vous pourrez annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%Ln résultat clé</numerusform>
            <numerusform>%Ln résultats clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would then have %2 objectives; a team moves %3 at a time. Leave some out.</source>
        <translation>%1 aurait alors %2 objectifs&#xa0;; une équipe en fait avancer %3 à la fois. Laissez-en de côté.</translation>
    </message>
</context>
<context>
    <name>MatrixCalibration</name>
    <message>
        <source>Calibration…</source>
        <translation>Calibrage…</translation>
    </message>
    <message>
        <source>What delivered needs achieved and cost, against their estimates</source>
        <translation>Ce que les besoins livrés ont apporté et coûté, face à leurs estimations</translation>
    </message>
    <message>
        <source>Estimated against achieved</source>
        <translation>Estimé et réel</translation>
    </message>
    <message>
        <source>On the matrix, an arrow from each delivered need’s estimate to what it came to, the worst first</source>
        <translation>Sur la matrice, une flèche de l’estimation de chaque besoin livré à ce qu’il a donné, les pires d’abord</translation>
    </message>
</context>
<context>
    <name>MatrixControls</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Zoom into “%1”</source>
        <translation>Zoomer sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the whole matrix</source>
        <translation>Afficher toute la matrice</translation>
    </message>
    <message>
        <source>Whole matrix</source>
        <translation>Toute la matrice</translation>
    </message>
    <message>
        <source>Back from the quadrant to the whole matrix (Esc)</source>
        <translation>Revenir du quadrant à toute la matrice (Échap)</translation>
    </message>
</context>
<context>
    <name>MatrixLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>MatrixPlot</name>
    <message>
        <source>Impact ↑</source>
        <translation>Impact ↑</translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation>Effort →</translation>
    </message>
    <message>
        <source>Effort/impact matrix</source>
        <translation>Matrice effort/impact</translation>
    </message>
    <message>
        <source>%1 · %2 d</source>
        <comment>effort and person-days</comment>
        <translation>%1 · %2&#xa0;j</translation>
    </message>
</context>
<context>
    <name>MatrixReview</name>
    <message>
        <source>Take a review…</source>
        <translation>Faire une revue…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the plan as it stands for the next review?</source>
        <translation>Garder le plan tel qu’il est pour la prochaine revue&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the review</source>
        <translation>Nom de la revue</translation>
    </message>
    <message>
        <source>Take the review</source>
        <translation>Faire la revue</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Revue du %1</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Prioritise</source>
        <translation>Prioriser</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) placed</source>
        <translation>
            <numerusform>%Ln besoin placé</numerusform>
            <numerusform>%Ln besoins placés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%Ln à placer</numerusform>
            <numerusform>%Ln à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%Ln retenu</numerusform>
            <numerusform>%Ln retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>Import needs…</source>
        <translation>Importer des besoins…</translation>
    </message>
    <message>
        <source>There is no need to prioritise yet: import the spreadsheet in which you have collected them, or add them by hand in step 2.</source>
        <translation>Il n’y a encore aucun besoin à prioriser&#xa0;: importez le tableur où vous les avez recueillis, ou ajoutez-les à la main à l’étape 2.</translation>
    </message>
    <message>
        <source>No need is open for %1: the others are done, declined or kept for another quarter.</source>
        <translation>Aucun besoin n’est ouvert pour %1&#xa0;: les autres sont terminés, écartés ou retenus pour un autre trimestre.</translation>
    </message>
    <message>
        <source>Go to the needs</source>
        <translation>Aller aux besoins</translation>
    </message>
    <message>
        <source>Decide on needs</source>
        <translation>Décider des besoins</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation>La matrice</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>On the matrix: to the nearest need that way</source>
        <translation>Sur la matrice&#xa0;: au besoin le plus proche de ce côté</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>On the matrix: move the need by 0.1, with Shift by 0.5</source>
        <translation>Sur la matrice&#xa0;: déplacer le besoin de 0,1, avec Maj de 0,5</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On the matrix: open the details</source>
        <translation>Sur la matrice&#xa0;: ouvrir la fiche</translation>
    </message>
    <message>
        <source>To place: put the need in the middle of the matrix</source>
        <translation>À placer&#xa0;: poser le besoin au milieu de la matrice</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>In the ranking: move the need against its score</source>
        <translation>Dans le classement&#xa0;: déplacer le besoin contre son score</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>1–5, then 1–5</source>
        <translation>1–5, puis 1–5</translation>
    </message>
    <message>
        <source>To place: the impact and the effort of the card</source>
        <translation>À placer&#xa0;: l’impact et l’effort de la carte</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why the last decision was taken</source>
        <translation>Pourquoi la dernière décision a été prise</translation>
    </message>
    <message>
        <source>Back to the slide (F5)</source>
        <translation>Retour à la diapositive (F5)</translation>
    </message>
    <message>
        <source>Back to the slide</source>
        <translation>Retour à la diapositive</translation>
    </message>
    <message>
        <source>This plan is read-only: nothing can be decided here.</source>
        <translation>Ce plan est en lecture seule&#xa0;: rien ne peut être décidé ici.</translation>
    </message>
    <message>
        <source>“%1”: what is changed here is kept as a decision.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce qui est modifié ici est gardé comme décision.</translation>
    </message>
    <message>
        <source>Decision %1 · %2 · %3</source>
        <comment>number, outcome, what</comment>
        <translation>Décision %1 · %2 · %3</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
</context>
<context>
    <name>MeetingSummary</name>
    <message>
        <source>What was decided in this meeting?</source>
        <translation>Qu’a-t-on décidé dans cette réunion&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The list goes on on %n more slide(s).</source>
        <translation>
            <numerusform>La liste continue sur %Ln autre diapositive.</numerusform>
            <numerusform>La liste continue sur %Ln autres diapositives.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the decision log of the plan as well.</source>
        <translation>La liste est aussi dans le journal des décisions du plan.</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>Copié&#xa0;: collez-le dans un message.</translation>
    </message>
    <message>
        <source>Where should the list of decisions go?</source>
        <translation>Où enregistrer la liste des décisions&#xa0;?</translation>
    </message>
    <message>
        <source>Decisions of %1</source>
        <translation>Décisions du %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the decisions: %1</source>
        <comment>as what</comment>
        <translation>Copier les décisions&#xa0;: %1</translation>
    </message>
    <message>
        <source>To paste into a mail or a channel</source>
        <translation>À coller dans un mail ou un canal</translation>
    </message>
</context>
<context>
    <name>MembersView</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%Ln chose à faire</numerusform>
            <numerusform>%Ln choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>informé le %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>pas informé</translation>
    </message>
    <message>
        <source>Markup of the message</source>
        <translation>Mise en forme du message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Members to tell</source>
        <translation>Membres à informer</translation>
    </message>
    <message>
        <source>Message to the member</source>
        <translation>Message au membre</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>To paste into a mail or a channel (Ctrl+Shift+C)</source>
        <translation>À coller dans un mail ou un canal (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Nobody has a key result or a project in this quarter yet: give them an owner or a lead in step 4, then tell them here.</source>
        <translation>Personne n’a encore de résultat clé ni de projet ce trimestre&#xa0;: donnez-leur un responsable ou un pilote à l’étape 4, puis informez-les ici.</translation>
    </message>
    <message>
        <source>Go to OKRs and projects</source>
        <translation>Aller aux OKR et projets</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>all %n told</source>
        <translation>
            <numerusform>%Ln informé</numerusform>
            <numerusform>tous informés (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <comment>members</comment>
        <translation>%1 sur %2 informés</translation>
    </message>
    <message>
        <source>Copied. Once it is sent, mark %1 as told.</source>
        <translation>Copié. Une fois envoyé, marquez %1 comme informé.</translation>
    </message>
    <message>
        <source>%1 has not been told yet.</source>
        <translation>%1 n’a pas encore été informé.</translation>
    </message>
    <message>
        <source>Mark as not told</source>
        <translation>Marquer comme non informé</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Marquer comme informé</translation>
    </message>
    <message>
        <source>As if nobody had said it (Ctrl+T)</source>
        <translation>Comme si personne ne l’avait dit (Ctrl+T)</translation>
    </message>
    <message>
        <source>With today&apos;s date, then on to the next one (Ctrl+T)</source>
        <translation>Avec la date du jour, puis au suivant (Ctrl+T)</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>de vive voix</translation>
    </message>
    <message>
        <source>on a slide</source>
        <translation>sur une diapositive</translation>
    </message>
    <message>
        <source>on their page</source>
        <translation>sur sa page</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Told on %1, %2.</source>
        <comment>day, how</comment>
        <translation>Informé le %1, %2.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There is no display for the window. The commands new, import, export, check and info need none.</source>
        <translation>Aucun écran n’est disponible pour la fenêtre. Les commandes new, import, export, check et info s’en passent.</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”: use one of %3.</source>
        <translation>--%1 ne peut pas valoir «&#xa0;%2&#xa0;»&#xa0;: choisissez parmi %3.</translation>
    </message>
    <message>
        <source>%1 Use: gainline [PLAN] [--lang fr|en] [--today DATE] [--theme light|dark|system]</source>
        <translation>%1 Usage&#xa0;: gainline [PLAN] [--lang fr|en] [--today DATE] [--theme light|dark|system]</translation>
    </message>
    <message>
        <source>--today is not a date: “%1”. Write it as 2027-03-11.</source>
        <translation>--today n’est pas une date&#xa0;: «&#xa0;%1&#xa0;». Écrivez-la ainsi&#xa0;: 2027-03-11.</translation>
    </message>
    <message>
        <source>One plan at a time: %1 are given.</source>
        <translation>Un plan à la fois&#xa0;: vous en donnez %1.</translation>
    </message>
    <message>
        <source>This change does not fit the plan as it is now. Close the plan and open it again.</source>
        <translation>Cette modification ne correspond plus au plan actuel. Fermez le plan et rouvrez-le.</translation>
    </message>
    <message>
        <source>This entry of the change log cannot be read.</source>
        <translation>Cette entrée du journal des modifications est illisible.</translation>
    </message>
    <message>
        <source>Move %1 on the matrix</source>
        <translation>Déplacer %1 sur la matrice</translation>
    </message>
    <message>
        <source>Place %1 on the matrix</source>
        <translation>Placer %1 sur la matrice</translation>
    </message>
    <message>
        <source>Take %1 off the matrix</source>
        <translation>Retirer %1 de la matrice</translation>
    </message>
    <message numerus="yes">
        <source>Take %n need(s) off the matrix</source>
        <translation>
            <numerusform>Retirer %n besoin de la matrice</numerusform>
            <numerusform>Retirer %n besoins de la matrice</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 on the timeline</source>
        <translation>Déplacer %1 sur la chronologie</translation>
    </message>
    <message numerus="yes">
        <source>Move %n project(s) on the timeline</source>
        <translation>
            <numerusform>Déplacer %n projet sur la chronologie</numerusform>
            <numerusform>Déplacer %n projets sur la chronologie</numerusform>
        </translation>
    </message>
    <message>
        <source>This item is no longer in the plan.</source>
        <translation>Cet élément n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modifier «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Revert to how the plan was when it was opened</source>
        <translation>Revenir au plan tel qu’il était à l’ouverture</translation>
    </message>
    <message>
        <source>%1 is no quarter such as 2027-Q1: “%2”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un trimestre comme 2027-Q1.</translation>
    </message>
    <message>
        <source>%1 needs a number: “%2” is none.</source>
        <translation>%1 attend un nombre&#xa0;: «&#xa0;%2&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 needs a date such as 31/12/2026: “%2” is none.</source>
        <translation>%1 attend une date comme 31/12/2026&#xa0;: «&#xa0;%2&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>%1 needs yes or no: “%2” is neither.</source>
        <translation>%1 attend oui ou non&#xa0;: «&#xa0;%2&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>%1 does not know the choice “%2”.</source>
        <translation>%1&#xa0;: le choix «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1: the plan has nothing called “%2”.</source>
        <translation>%1&#xa0;: rien ne s’appelle «&#xa0;%2&#xa0;» dans le plan.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;». Ses colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” that the column “%2” could hold.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» pour la colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 goes from 1 to 10 in the file and is converted to 1 to 5.</source>
        <translation>%1 va de 1 à 10 dans le fichier&#xa0;: converti sur une échelle de 1 à 5.</translation>
    </message>
    <message>
        <source>%1 goes from 0 to 10 in the file and is converted to 1 to 5.</source>
        <translation>%1 va de 0 à 10 dans le fichier&#xa0;: converti sur une échelle de 1 à 5.</translation>
    </message>
    <message>
        <source>%1 goes up to 100 in the file and is converted to 1 to 5.</source>
        <translation>%1 va jusqu’à 100 dans le fichier&#xa0;: converti sur une échelle de 1 à 5.</translation>
    </message>
    <message>
        <source>%1 goes from 0 to 1 in the file and is converted to percent.</source>
        <translation>%1 va de 0 à 1 dans le fichier&#xa0;: converti en pourcentage.</translation>
    </message>
    <message>
        <source>%1 is given in story points and is converted: 1, 2 and 3 stay, 5 becomes 4, 8 and more become 5.</source>
        <translation>%1 est en story points dans le fichier et converti ainsi&#xa0;: 1, 2 et 3 restent, 5 devient 4, 8 et plus deviennent 5.</translation>
    </message>
    <message>
        <source>%1 is given in sizes and is converted: XS 1, S 2, M 3, L 4, XL 5.</source>
        <translation>%1 est en tailles dans le fichier et converti ainsi&#xa0;: XS 1, S 2, M 3, L 4, XL 5.</translation>
    </message>
    <message>
        <source>%1 is given in words and is converted: low 50%, medium 80%, high 100%.</source>
        <translation>%1 est en mots dans le fichier et converti ainsi&#xa0;: faible 50&#xa0;%, moyen 80&#xa0;%, élevé 100&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 is given in words and is converted: low 2, medium 3, high 4, very low 1, very high 5.</source>
        <translation>%1 est en mots dans le fichier et converti ainsi&#xa0;: faible 2, moyen 3, élevé 4, très faible 1, très élevé 5.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the cell. The text was taken as it is: check it.</source>
        <translation>La cellule contient un guillemet. Le texte a été repris tel quel&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>The file ends inside this cell: it may have been cut. Check that the file is complete.</source>
        <translation>Le fichier s’arrête dans cette cellule&#xa0;: il a peut-être été coupé. Vérifiez qu’il est complet.</translation>
    </message>
    <message>
        <source>The cell begins with a quotation mark that nothing closes. It was read to the end of its line: check it.</source>
        <translation>La cellule commence par un guillemet que rien ne ferme. Elle a été lue jusqu’à la fin de la ligne&#xa0;: vérifiez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written in the encoding of the others (%1); the first is line %2. Check their accents.</source>
        <translation>
            <numerusform>%n ligne n’est pas dans l’encodage des autres (%1)&#xa0;: la ligne %2. Vérifiez ses accents.</numerusform>
            <numerusform>%n lignes ne sont pas dans l’encodage des autres (%1)&#xa0;; la première est la ligne %2. Vérifiez leurs accents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) mean nothing in the encoding %1. Choose another encoding.</source>
        <translation>
            <numerusform>%n caractère n’a pas de sens dans l’encodage %1. Choisissez-en un autre.</numerusform>
            <numerusform>%n caractères n’ont pas de sens dans l’encodage %1. Choisissez-en un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n goal(s) from %1</source>
        <translation>
            <numerusform>Importer %n enjeu depuis %1</numerusform>
            <numerusform>Importer %n enjeux depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n need(s) from %1</source>
        <translation>
            <numerusform>Importer %n besoin depuis %1</numerusform>
            <numerusform>Importer %n besoins depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 number %2 of the file: %3</source>
        <translation>%1 n°&#xa0;%2 du fichier&#xa0;: %3</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The file is not a Gainline plan in JSON.</source>
        <translation>Le fichier n’est pas un plan Gainline en JSON.</translation>
    </message>
    <message>
        <source>The file was written by a newer Gainline (format %1). Update the program to read it.</source>
        <translation>Le fichier a été écrit par une version plus récente de Gainline (format %1). Mettez le programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>Its id is missing, or another entry has it.</source>
        <translation>L’identifiant manque ou appartient à une autre entrée.</translation>
    </message>
    <message>
        <source>The row has no title and is left out.</source>
        <translation>La ligne n’a pas de titre&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The status stays “%1”: it is decided in the plan, not by the file.</source>
        <translation>Le statut reste «&#xa0;%1&#xa0;»&#xa0;: il se décide dans le plan, pas dans le fichier.</translation>
    </message>
    <message>
        <source>A need is planned by an objective or a project: it comes in as chosen.</source>
        <translation>Un besoin devient planifié par un objectif ou un projet&#xa0;: il est importé comme retenu.</translation>
    </message>
    <message>
        <source>The sample plan is not part of this program: install Gainline again.</source>
        <translation>Le plan d’exemple manque dans ce programme&#xa0;: réinstallez Gainline.</translation>
    </message>
    <message>
        <source>The spreadsheet holds more cells than a plan can take. Keep the rows and columns you need in a file of their own.</source>
        <translation>Le tableur contient plus de cellules qu’un plan ne peut en recevoir. Gardez les lignes et colonnes utiles dans un fichier à part.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be read: it is damaged or was cut (%1). Open it in a spreadsheet program and save it anew.</source>
        <translation>Le tableur est illisible&#xa0;: il est endommagé ou a été coupé (%1). Ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: a separator may stand inside a text. Check the row.</source>
        <translation>La ligne a plus de cellules que l’en-tête&#xa0;: un séparateur se trouve peut-être dans un texte. Vérifiez la ligne.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB and was not opened. Keep the rows you need in a file of their own.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse %2 Mo et n’a pas été ouvert. Gardez les lignes utiles dans un fichier à part.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>No sheet of the file holds anything.</source>
        <translation>Aucune feuille du fichier ne contient de données.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2.</source>
        <translation>Le fichier n’a pas de feuille «&#xa0;%1&#xa0;». Ses feuilles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Old Excel files (XLS) and files with a password cannot be read. Save it as XLSX without a password.</source>
        <translation>Les anciens fichiers Excel (XLS) et les fichiers protégés par mot de passe ne peuvent pas être lus. Enregistrez-le en XLSX sans mot de passe.</translation>
    </message>
    <message>
        <source>The file “%1” holds nothing but blank lines.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient que des lignes vides.</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet that can be read: XLSX, ODS or CSV are. Save it in one of these formats.</source>
        <translation>Ce format de fichier ne peut pas être lu&#xa0;: enregistrez-le en XLSX, ODS ou CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or was cut: its table of contents cannot be read. Get the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>Le tableur est endommagé ou a été coupé&#xa0;: son sommaire est illisible. Récupérez le fichier à nouveau, ou ouvrez-le dans un tableur et réenregistrez-le.</translation>
    </message>
    <message>
        <source>The spreadsheet would take more than %1 MB unpacked and was not opened. Save the sheet you need as CSV.</source>
        <translation>Une fois décompressé, le tableur dépasserait %1 Mo&#xa0;: il n’a pas été ouvert. Enregistrez la feuille utile en CSV.</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be read.</source>
        <translation>%1&#xa0;: la valeur est illisible.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 may not be empty.</source>
        <translation>%1 ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1&#xa0;: ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3: %4 is outside.</source>
        <translation>%1 va de %2 à %3&#xa0;: %4 est en dehors.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>The check-in has no day: enter its date.</source>
        <translation>Le point n’a pas de jour&#xa0;: saisissez sa date.</translation>
    </message>
    <message>
        <source>The check-in says nothing: enter a value.</source>
        <translation>Le point ne dit rien&#xa0;: saisissez une valeur.</translation>
    </message>
    <message>
        <source>The value is not a number: enter where it stands.</source>
        <translation>La valeur n’est pas un nombre&#xa0;: saisissez où vous en êtes.</translation>
    </message>
    <message>
        <source>Confidence goes from 0 to 10.</source>
        <translation>La confiance va de 0 à 10.</translation>
    </message>
    <message>
        <source>This key result is no longer in the plan.</source>
        <translation>Ce résultat clé n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>A reason is missing: say why, so that whoever asked for it can be told.</source>
        <translation>Il manque une raison&#xa0;: dites pourquoi, pour pouvoir répondre à ceux qui l’ont demandé.</translation>
    </message>
    <message>
        <source>Nothing to decide: these needs are already so.</source>
        <translation>Rien à décider&#xa0;: ces besoins sont déjà dans cet état.</translation>
    </message>
    <message>
        <source>Say for which quarter: none is shown.</source>
        <translation>Précisez le trimestre&#xa0;: aucun n’est affiché.</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>Retenir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n needs</source>
        <translation>
            <numerusform>Retenir %n besoin</numerusform>
            <numerusform>Retenir %n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Reporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Defer %n needs</source>
        <translation>
            <numerusform>Reporter %n besoin</numerusform>
            <numerusform>Reporter %n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline “%1”</source>
        <translation>Écarter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n needs</source>
        <translation>
            <numerusform>Écarter %n besoin</numerusform>
            <numerusform>Écarter %n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut “%1” to fit the capacity</source>
        <translation>Couper «&#xa0;%1&#xa0;» pour tenir la capacité</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n needs to fit the capacity</source>
        <translation>
            <numerusform>Couper %n besoin pour tenir la capacité</numerusform>
            <numerusform>Couper %n besoins pour tenir la capacité</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Rouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n needs</source>
        <translation>
            <numerusform>Rouvrir %n besoin</numerusform>
            <numerusform>Rouvrir %n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Every need above the line of %1 is chosen already.</source>
        <translation>Tous les besoins au-dessus de la ligne du %1 sont déjà retenus.</translation>
    </message>
    <message>
        <source>Chosen for %1</source>
        <translation>Retenu pour le %1</translation>
    </message>
    <message>
        <source>Planned in %1</source>
        <translation>Planifié au %1</translation>
    </message>
    <message>
        <source>Deferred to %1</source>
        <translation>Reporté au %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No check-in yet: add where it stands today.</source>
        <translation>Pas encore de point&#xa0;: dites où vous en êtes aujourd’hui.</translation>
    </message>
    <message>
        <source>The last check-in is of %1: add where it stands today.</source>
        <translation>Le dernier point date du %1&#xa0;: dites où vous en êtes aujourd’hui.</translation>
    </message>
    <message>
        <source>%1, within the target of %2.</source>
        <translation>%1, dans la cible de %2.</translation>
    </message>
    <message>
        <source>%1, beyond the target of %2 but within the commitment of %3.</source>
        <translation>%1, au-delà de la cible de %2 mais dans le seuil de %3.</translation>
    </message>
    <message>
        <source>%1, beyond what was committed.</source>
        <translation>%1, au-delà du seuil engagé.</translation>
    </message>
    <message>
        <source>Not reached, and it was due on %1.</source>
        <translation>Pas atteint, alors que l’échéance était le %1.</translation>
    </message>
    <message>
        <source>Not reached yet.</source>
        <translation>Pas encore atteint.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Échéance le %1.</translation>
    </message>
    <message>
        <source>Nothing is expected yet.</source>
        <translation>Rien n’est encore attendu.</translation>
    </message>
    <message>
        <source>%1 where %2 is expected today.</source>
        <translation>%1 pour %2 attendus ce jour.</translation>
    </message>
    <message>
        <source>%1 Confidence is only %2 out of 10.</source>
        <translation>%1 La confiance n’est que de %2 sur 10.</translation>
    </message>
    <message>
        <source>Neither start nor target: this result cannot be measured. Set its numbers.</source>
        <translation>Ni départ ni cible&#xa0;: ce résultat ne se mesure pas. Fixez ses chiffres.</translation>
    </message>
    <message>
        <source>Target reached: %1.</source>
        <translation>Cible atteinte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>Pas encore de point.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>stay below %1</source>
        <translation>rester sous %1</translation>
    </message>
    <message>
        <source>stay above %1</source>
        <translation>rester au-dessus de %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>No key result yet: add what will prove it.</source>
        <translation>Pas encore de résultat clé&#xa0;: ajoutez ce qui prouvera l’objectif.</translation>
    </message>
    <message>
        <source>None of its key results has numbers.</source>
        <translation>Aucun de ses résultats clés n’a de chiffres.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not counted, without numbers: %1</source>
        <translation>Non comptés, sans chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key result “%1” has no start: enter where it stands today.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» n’a pas de départ&#xa0;: saisissez où il en est aujourd’hui.</translation>
    </message>
    <message>
        <source>The key result “%1” has no target: enter the number to reach.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» n’a pas de cible&#xa0;: saisissez le nombre à atteindre.</translation>
    </message>
    <message>
        <source>The key result “%1” has no unit: say what its numbers count.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» n’a pas d’unité&#xa0;: dites ce que comptent ses chiffres.</translation>
    </message>
    <message>
        <source>Nobody owns the key result “%1”: name one member.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» n’a pas de responsable&#xa0;: désignez un membre.</translation>
    </message>
    <message>
        <source>The key result “%1” has no due date: enter one.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» n’a pas d’échéance&#xa0;: saisissez-en une.</translation>
    </message>
    <message>
        <source>Nobody owns the objective “%1”: name one member.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» n’a pas de responsable&#xa0;: désignez un membre.</translation>
    </message>
    <message>
        <source>The objective “%1” has no key result: add what will prove it.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» n’a pas de résultat clé&#xa0;: ajoutez ce qui le prouvera.</translation>
    </message>
    <message>
        <source>No need stands behind the objective “%1”: link the one it answers.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» ne répond à aucun besoin&#xa0;: liez celui qu’il sert.</translation>
    </message>
    <message>
        <source>The objective “%1” serves no goal: choose one.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» ne sert aucun enjeu&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>%1 objectives in %2: a team moves %3 at a time. Move the others to a later quarter.</source>
        <translation>%1 objectifs au %2&#xa0;: une équipe en porte %3 à la fois. Déplacez les autres à un trimestre suivant.</translation>
    </message>
    <message>
        <source>%1: effect measured</source>
        <translation>%1&#xa0;: effet mesuré</translation>
    </message>
    <message>
        <source>%1: share of the team using it</source>
        <translation>%1&#xa0;: part de l’équipe qui l’utilise</translation>
    </message>
    <message>
        <source>Make OKRs for %1</source>
        <translation>Créer les OKR du %1</translation>
    </message>
    <message>
        <source>Nothing to make: choose needs on the matrix, or accept one of the objectives.</source>
        <translation>Rien à créer&#xa0;: retenez des besoins sur la matrice ou acceptez un des objectifs.</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>Do if it unblocks a team</source>
        <translation>À faire si ça débloque localement</translation>
    </message>
    <message>
        <source>Drop or defer</source>
        <translation>À écarter ou à reporter</translation>
    </message>
    <message>
        <source>If it unblocks</source>
        <translation>Si ça débloque</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>À écarter</translation>
    </message>
    <message>
        <source>No need serves the goal “%1”: link the needs that do, or add one.</source>
        <translation>Aucun besoin ne sert l’enjeu «&#xa0;%1&#xa0;»&#xa0;: liez ceux qui le servent ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>The need “%1” is kept but serves no goal: choose the goal it serves.</source>
        <translation>Le besoin «&#xa0;%1&#xa0;» est retenu mais ne sert aucun enjeu&#xa0;: choisissez celui qu’il sert.</translation>
    </message>
    <message>
        <source>All projects of the need “%1” are done: set it to done.</source>
        <translation>Tous les projets du besoin «&#xa0;%1&#xa0;» sont terminés&#xa0;: passez-le à terminé.</translation>
    </message>
    <message>
        <source>Nobody leads the project “%1”: name one member.</source>
        <translation>Personne ne pilote le projet «&#xa0;%1&#xa0;»&#xa0;: désignez un membre.</translation>
    </message>
    <message>
        <source>The project “%1” is not on the timeline: enter its start and its end.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» n’est pas sur la chronologie&#xa0;: saisissez son début et sa fin.</translation>
    </message>
    <message>
        <source>“%1” starts before “%2” is over: start it on %3 or later.</source>
        <translation>«&#xa0;%1&#xa0;» commence avant la fin de «&#xa0;%2&#xa0;»&#xa0;: démarrez-le le %3 au plus tôt.</translation>
    </message>
    <message>
        <source>These projects wait for each other: %1. Remove one of their dependencies.</source>
        <translation>Ces projets s’attendent les uns les autres&#xa0;: %1. Retirez une de leurs dépendances.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>It should have ended on %1.</source>
        <translation>Il aurait dû finir le %1.</translation>
    </message>
    <message>
        <source>%1% done when %2% of its time is over.</source>
        <translation>%1&#xa0;% faits alors que %2&#xa0;% du temps est écoulé.</translation>
    </message>
    <message>
        <source>No score yet: place the need on the matrix.</source>
        <translation>Pas encore de score&#xa0;: placez le besoin sur la matrice.</translation>
    </message>
    <message>
        <source>Impact %1 ÷ effort %2 = %3</source>
        <translation>Impact %1 ÷ effort %2 = %3</translation>
    </message>
    <message>
        <source>Impact %1 × confidence %2% ÷ effort %3 = %4</source>
        <translation>Impact %1 × confiance %2&#xa0;% ÷ effort %3 = %4</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>Supprimer %n élément</numerusform>
            <numerusform>Supprimer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Pas encore d’enjeu</translation>
    </message>
    <message>
        <source>What does the company want this year? Add its goals.</source>
        <translation>Que veut l’entreprise cette année&#xa0;? Ajoutez ses enjeux.</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n enjeu</numerusform>
            <numerusform>%n enjeux</numerusform>
        </translation>
    </message>
    <message>
        <source>all weighted</source>
        <translation>tous pondérés</translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no sponsor.</source>
        <translation>
            <numerusform>%n enjeu n’a pas de sponsor.</numerusform>
            <numerusform>%n enjeux n’ont pas de sponsor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no metric.</source>
        <translation>
            <numerusform>%n enjeu n’a pas d’indicateur.</numerusform>
            <numerusform>%n enjeux n’ont pas d’indicateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals have no weight.</source>
        <translation>
            <numerusform>%n enjeu n’a pas de poids.</numerusform>
            <numerusform>%n enjeux n’ont pas de poids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without weight</source>
        <translation>
            <numerusform>%n sans poids</numerusform>
            <numerusform>%n sans poids</numerusform>
        </translation>
    </message>
    <message>
        <source>No open need</source>
        <translation>Aucun besoin ouvert</translation>
    </message>
    <message>
        <source>What do marketing, sales and customer service ask for? Import or add their needs.</source>
        <translation>Que demandent le marketing, les ventes et le service client&#xa0;? Importez ou ajoutez leurs besoins.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n besoin</numerusform>
            <numerusform>%n besoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without scores</source>
        <translation>
            <numerusform>%n à placer</numerusform>
            <numerusform>%n à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs are not on the matrix yet.</source>
        <translation>
            <numerusform>%n besoin n’est pas encore sur la matrice.</numerusform>
            <numerusform>%n besoins ne sont pas encore sur la matrice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs serve no goal.</source>
        <translation>
            <numerusform>%n besoin ne sert aucun enjeu.</numerusform>
            <numerusform>%n besoins ne servent aucun enjeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs have no function.</source>
        <translation>
            <numerusform>%n besoin n’a pas de direction métier.</numerusform>
            <numerusform>%n besoins n’ont pas de direction métier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs have no stakeholder.</source>
        <translation>
            <numerusform>%n besoin n’a pas de partie prenante.</numerusform>
            <numerusform>%n besoins n’ont pas de partie prenante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the matrix</source>
        <translation>Rien sur la matrice</translation>
    </message>
    <message>
        <source>Place needs by impact and effort, then choose.</source>
        <translation>Placez les besoins par impact et effort, puis choisissez.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n arbitrage</numerusform>
            <numerusform>%n arbitrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs wait for a decision.</source>
        <translation>
            <numerusform>%n besoin attend une décision.</numerusform>
            <numerusform>%n besoins attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation>Pas encore d’objectif</translation>
    </message>
    <message>
        <source>Choose needs first: OKRs are made from them.</source>
        <translation>Retenez d’abord des besoins&#xa0;: les OKR en découlent.</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen needs have no objective or project.</source>
        <translation>
            <numerusform>%n besoin retenu n’a ni objectif ni projet.</numerusform>
            <numerusform>%n besoins retenus n’ont ni objectif ni projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No key result yet: add what will prove the objectives.</source>
        <translation>Pas encore de résultat clé&#xa0;: ajoutez ce qui prouvera les objectifs.</translation>
    </message>
    <message numerus="yes">
        <source>%n key results to complete</source>
        <translation>
            <numerusform>%n résultat à compléter</numerusform>
            <numerusform>%n résultats à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key results miss a number, an owner or a date.</source>
        <translation>
            <numerusform>Il manque un chiffre, un responsable ou une date à %n résultat clé.</numerusform>
            <numerusform>Il manque un chiffre, un responsable ou une date à %n résultats clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides up to date</source>
        <translation>Diapositives à jour</translation>
    </message>
    <message>
        <source>Slides to export</source>
        <translation>Diapositives à exporter</translation>
    </message>
    <message>
        <source>The plan has changed since the slides were last exported.</source>
        <translation>Le plan a changé depuis le dernier export des diapositives.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Prioriser</translation>
    </message>
    <message>
        <source>OKRs and projects</source>
        <translation>OKR et projets</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Communiquer</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un enjeu</translation>
    </message>
    <message>
        <source>Complete the goals</source>
        <translation>Compléter les enjeux</translation>
    </message>
    <message>
        <source>Import needs</source>
        <translation>Importer des besoins</translation>
    </message>
    <message>
        <source>Complete the needs</source>
        <translation>Compléter les besoins</translation>
    </message>
    <message>
        <source>Place the needs</source>
        <translation>Placer les besoins</translation>
    </message>
    <message>
        <source>Choose needs</source>
        <translation>Retenir des besoins</translation>
    </message>
    <message>
        <source>Make OKRs</source>
        <translation>Créer les OKR</translation>
    </message>
    <message>
        <source>Complete the OKRs</source>
        <translation>Compléter les OKR</translation>
    </message>
    <message>
        <source>Export the slides</source>
        <translation>Exporter les diapositives</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>≤ 1 week</source>
        <translation>≤ 1 semaine</translation>
    </message>
    <message>
        <source>≤ 1 month</source>
        <translation>≤ 1 mois</translation>
    </message>
    <message>
        <source>≤ 1 quarter</source>
        <translation>≤ 1 trimestre</translation>
    </message>
    <message>
        <source>≤ 1 day</source>
        <translation>≤ 1 jour</translation>
    </message>
    <message>
        <source>≤ %1 days</source>
        <translation>≤ %1 jours</translation>
    </message>
    <message>
        <source>upkeep</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>a team gains</source>
        <translation>une équipe gagne</translation>
    </message>
    <message>
        <source>moves a goal</source>
        <translation>un enjeu avance</translation>
    </message>
    <message>
        <source>more</source>
        <translation>au-delà</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n jour</numerusform>
            <numerusform>+%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n week(s)</source>
        <translation>
            <numerusform>+%n semaine</numerusform>
            <numerusform>+%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n d</source>
        <translation>
            <numerusform>+%n&#xa0;j</numerusform>
            <numerusform>+%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n wk</source>
        <translation>
            <numerusform>+%n&#xa0;sem.</numerusform>
            <numerusform>+%n&#xa0;sem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>un jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <translation>
            <numerusform>une semaine</numerusform>
            <numerusform>%1 semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects without an objective</source>
        <translation>Projets sans objectif</translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>No need is chosen for %1 yet</source>
        <translation>Aucun besoin n’est encore retenu pour le %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) chosen for %2</source>
        <translation>
            <numerusform>Un besoin est retenu pour le %2</numerusform>
            <numerusform>%1 besoins sont retenus pour le %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) ask for %2 days, %3 has %4</source>
        <translation>
            <numerusform>Un besoin demande %2 jours, le %3 en a %4</numerusform>
            <numerusform>%1 besoins demandent %2 jours, le %3 en a %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) fit into the %2 days of %3</source>
        <translation>
            <numerusform>Un besoin tient dans les %2 jours du %3</numerusform>
            <numerusform>%1 besoins tiennent dans les %2 jours du %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) not chosen</source>
        <translation>
            <numerusform>%n besoin non retenu</numerusform>
            <numerusform>%n besoins non retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) not chosen, page %1</source>
        <translation>
            <numerusform>%n besoin non retenu, page %1</numerusform>
            <numerusform>%n besoins non retenus, page %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The matrix weighs what each need brings against what it costs.</source>
        <translation>La matrice pèse ce que chaque besoin apporte face à ce qu’il coûte.</translation>
    </message>
    <message>
        <source>Next: place the needs by impact and effort, then choose.</source>
        <translation>Ensuite&#xa0;: placer les besoins par impact et effort, puis choisir.</translation>
    </message>
    <message>
        <source>Chosen needs</source>
        <translation>Besoins retenus</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Impact ↑</source>
        <translation>Impact ↑</translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation>Effort →</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Nothing has been left out of %1 yet</source>
        <translation>Rien n’a encore été écarté du %1</translation>
    </message>
    <message>
        <source>What is not done deserves a reason, and the people who asked hear it here.</source>
        <translation>Ce que l’on ne fait pas mérite une raison&#xa0;: ceux qui l’ont demandé l’entendent ici.</translation>
    </message>
    <message>
        <source>Next: defer or decline what does not fit, with a reason.</source>
        <translation>Ensuite&#xa0;: reporter ou refuser ce qui ne tient pas, avec une raison.</translation>
    </message>
    <message>
        <source>What we are not doing in %1, and why</source>
        <translation>Ce que nous ne faisons pas au %1, et pourquoi</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Cible atteinte</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>départ %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>attendu au %1</translation>
    </message>
    <message>
        <source>No numbers yet: a start and a target make it measurable.</source>
        <translation>Pas encore de chiffres&#xa0;: un départ et une cible le rendent mesurable.</translation>
    </message>
    <message>
        <source>committed objective</source>
        <translation>objectif engagé</translation>
    </message>
    <message>
        <source>aspirational objective</source>
        <translation>objectif ambitieux</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Key results are the numbers that prove an objective.</source>
        <translation>Les résultats clés sont les chiffres qui prouvent un objectif.</translation>
    </message>
    <message>
        <source>Next: give it two to five key results.</source>
        <translation>Ensuite&#xa0;: lui donner deux à cinq résultats clés.</translation>
    </message>
    <message>
        <source>The PDF could not be put together: %1</source>
        <translation>Le PDF n’a pas pu être assemblé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 phase</source>
        <translation>phase de %1</translation>
    </message>
    <message>
        <source>OKRs of %1</source>
        <translation>OKR du %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Objectives say what the quarter changes, key results prove it.</source>
        <translation>Les objectifs disent ce que le trimestre change, les résultats clés le prouvent.</translation>
    </message>
    <message>
        <source>Next: make OKRs from the needs that were chosen.</source>
        <translation>Ensuite&#xa0;: créer les OKR à partir des besoins retenus.</translation>
    </message>
    <message>
        <source>No objective is written for %1 yet</source>
        <translation>Aucun objectif n’est encore écrit pour le %1</translation>
    </message>
    <message>
        <source>RevOps roadmap</source>
        <translation>Roadmap RevOps</translation>
    </message>
    <message numerus="yes">
        <source>%1 goal(s) guide the year</source>
        <translation>
            <numerusform>Un enjeu guide l’année</numerusform>
            <numerusform>%1 enjeux guident l’année</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goal(s) guide the year, %2 weighs %3</source>
        <translation>
            <numerusform>Un enjeu guide l’année&#xa0;: %2</numerusform>
            <numerusform>%1 enjeux guident l’année, %2 pèse %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal guides the year yet</source>
        <translation>Aucun enjeu ne guide encore l’année</translation>
    </message>
    <message>
        <source>Goals say what the company wants, who stands for it and how it counts.</source>
        <translation>Les enjeux disent ce que l’entreprise veut, qui les porte et comment on les mesure.</translation>
    </message>
    <message>
        <source>Next: write down three to five goals with the leadership.</source>
        <translation>Ensuite&#xa0;: écrire trois à cinq enjeux avec la direction.</translation>
    </message>
    <message>
        <source>No project is planned for %1 yet</source>
        <translation>Aucun projet n’est encore prévu au %1</translation>
    </message>
    <message>
        <source>%1 slips by %2</source>
        <translation>%1 glisse de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s) begin before what they wait for has ended</source>
        <translation>
            <numerusform>Un projet commence avant la fin de ce qu’il attend</numerusform>
            <numerusform>%1 projets commencent avant la fin de ce qu’ils attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s) carry %2</source>
        <translation>
            <numerusform>Un projet porte le %2</numerusform>
            <numerusform>%1 projets portent le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline shows which project runs when, and who leads it.</source>
        <translation>La chronologie montre quand chaque projet a lieu et qui le pilote.</translation>
    </message>
    <message>
        <source>Next: give the projects a start and an end.</source>
        <translation>Ensuite&#xa0;: donner un début et une fin aux projets.</translation>
    </message>
    <message>
        <source>Planning of %1</source>
        <translation>Planification du %1</translation>
    </message>
    <message>
        <source>Company goal</source>
        <translation>Enjeu de l’entreprise</translation>
    </message>
    <message>
        <source>No need behind it yet</source>
        <translation>Pas encore de besoin</translation>
    </message>
    <message>
        <source>Need of %1</source>
        <translation>Besoin de %1</translation>
    </message>
    <message>
        <source>Committed in %1</source>
        <translation>Engagé au %1</translation>
    </message>
    <message>
        <source>Aspirational in %1</source>
        <translation>Ambition du %1</translation>
    </message>
    <message>
        <source>Our objective</source>
        <translation>Notre objectif</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation>sans pilote</translation>
    </message>
    <message>
        <source>Other needs behind it</source>
        <translation>Autres besoins servis</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Pas encore de projet</translation>
    </message>
    <message>
        <source>Next: say what will be done, by whom.</source>
        <translation>Ensuite&#xa0;: dire ce qui sera fait, et par qui.</translation>
    </message>
    <message>
        <source>Why, and how: %1</source>
        <translation>Pourquoi, et comment&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be stored.</source>
        <translation>%1 contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>%1 must lie in the years 1 to 9999.</source>
        <translation>%1 doit être entre les années 1 et 9999.</translation>
    </message>
    <message>
        <source>Entry %1 of the change log, “%2”, does not fit the ones before it.</source>
        <translation>L’entrée %1 du journal des modifications, «&#xa0;%2&#xa0;», ne correspond pas aux précédentes.</translation>
    </message>
    <message>
        <source>The change sets a field that this version does not know.</source>
        <translation>La modification porte sur un champ que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that nothing has this name and that you may write in its folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez que rien ne porte ce nom et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>No backup was made: the folder “%1” cannot be written.</source>
        <translation>Aucune sauvegarde n’a été faite&#xa0;: impossible d’écrire dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The backup could not be copied to “%1”. Check that there is room and that you may write in this folder.</source>
        <translation>La sauvegarde n’a pas pu être copiée vers «&#xa0;%1&#xa0;». Vérifiez qu’il reste de la place et que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Gainline. Open it once where it can be changed, so that it is upgraded.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus ancienne de Gainline. Ouvrez-le une fois là où il peut être modifié, pour qu’il soit mis à niveau.</translation>
    </message>
    <message>
        <source>The plan was opened for reading only.</source>
        <translation>Le plan a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a Gainline plan. To read a spreadsheet or a CSV file, import it into a plan.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un plan Gainline. Pour lire un tableur ou un fichier CSV, importez-le dans un plan.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. Open the newest backup, or save what can still be read into a new plan.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: il manque la fin. Ouvrez la sauvegarde la plus récente ou enregistrez ce qui reste lisible dans un nouveau plan.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Gainline (file format %2; this one reads up to %3). Install the newer version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus récente de Gainline (format %2&#xa0;; la vôtre lit jusqu’au %3). Installez la nouvelle version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” was not opened: it holds “%2”, which no Gainline plan has, so another program has changed it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert&#xa0;: il contient «&#xa0;%2&#xa0;», qu’aucun plan Gainline n’a. Un autre programme l’a modifié.</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que c’est un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not a Gainline plan. A copy that was interrupted leaves such a file.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: ce n’est pas un plan Gainline. Une copie interrompue laisse un tel fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the table “%2” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: la table «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to, so the plan can only be read. Save a copy elsewhere to change it.</source>
        <translation>Impossible d’écrire dans le dossier de «&#xa0;%1&#xa0;»&#xa0;: le plan est en lecture seule. Enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere and can only be read.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert ailleurs&#xa0;: il est en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” is open in another window of this computer (user %2, process %3) and can only be read here.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre de cet ordinateur (utilisateur %2, processus %3)&#xa0;: il est ici en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer %2 (user %3, process %4) and can only be read here. If nobody has it open there any more, delete “%5”.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert sur l’ordinateur %2 (utilisateur %3, processus %4)&#xa0;: il est ici en lecture seule. Si personne ne l’y a plus ouvert, supprimez «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>The settings of the plan are missing: the usual ones are used.</source>
        <translation>Les réglages du plan manquent&#xa0;: les réglages habituels sont repris.</translation>
    </message>
    <message>
        <source>%1: some rows could not be read.</source>
        <translation>%1&#xa0;: certaines lignes sont illisibles.</translation>
    </message>
    <message>
        <source>Some links in “%1” could not be read.</source>
        <translation>Certains liens de «&#xa0;%1&#xa0;» sont illisibles.</translation>
    </message>
    <message>
        <source>%1: the row with the number %2 was left out.</source>
        <translation>%1&#xa0;: la ligne de numéro %2 a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 The file has “%2”, which was left out.</source>
        <translation>%1 Le fichier contient «&#xa0;%2&#xa0;», qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>Links in “%1” belong to nothing in the file (%2).</source>
        <translation>Des liens de «&#xa0;%1&#xa0;» ne se rattachent à rien dans le fichier (%2).</translation>
    </message>
    <message>
        <source>its number %1 is also that of “%2”.</source>
        <translation>son numéro %1 est aussi celui de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 refers to something that is not in the file.</source>
        <translation>%1 renvoie à un élément absent du fichier.</translation>
    </message>
    <message>
        <source>The tables of the plan were damaged. It was made again from its change log, up to the change “%1”.</source>
        <translation>Les tables du plan étaient endommagées. Il a été reconstruit depuis son journal, jusqu’à la modification «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be copied to be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être copié pour être lu.</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”. Open a backup instead.</source>
        <translation>Rien n’est lisible dans «&#xa0;%1&#xa0;». Ouvrez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>File format %1 is older than this Gainline can upgrade.</source>
        <translation>Le format de fichier %1 est trop ancien pour être mis à niveau par cette version de Gainline.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Gainline and is write-protected, so it cannot be upgraded.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus ancienne de Gainline et il est protégé en écriture&#xa0;: il ne peut pas être mis à niveau.</translation>
    </message>
    <message>
        <source>The plan on disk is not the plan on screen. Close it and open it again.</source>
        <translation>Le plan sur le disque n’est plus celui à l’écran. Fermez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>SQLite refuses the settings that make edits safe on “%1”.</source>
        <translation>SQLite refuse sur «&#xa0;%1&#xa0;» les réglages qui protègent les modifications.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Save a copy of the plan under another name.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Enregistrez une copie du plan sous un autre nom.</translation>
    </message>
    <message>
        <source>The change refers to something that is not in the plan, or removes something that others still refer to.</source>
        <translation>La modification renvoie à un élément absent du plan ou en retire un auquel d’autres renvoient encore.</translation>
    </message>
    <message>
        <source>The last change to “%1” was interrupted and has to be taken back first. Copy the plan and the file of its name ending in “-journal” to a folder that can be written to, and open it there.</source>
        <translation>La dernière modification de «&#xa0;%1&#xa0;» a été interrompue et doit d’abord être annulée. Copiez le plan et le fichier du même nom finissant par «&#xa0;-journal&#xa0;» dans un dossier où vous pouvez écrire, puis ouvrez-le là.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “%1”. Free some space, then try again.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Try again in a moment.</source>
        <translation>Un autre programme utilise «&#xa0;%1&#xa0;». Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Vérifiez les droits du fichier et de son dossier, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check its name and its folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2).</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing “%1”. Save a copy on another disk.</source>
        <translation>Le disque a échoué en lisant ou en écrivant «&#xa0;%1&#xa0;». Enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni lu ni écrit (%2).</translation>
    </message>
    <message>
        <source>The plan is still being written. Wait until that is done, then try again.</source>
        <translation>Le plan est encore en cours d’écriture. Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is write-protected, so the plan can only be read. Save a copy elsewhere to change it.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture&#xa0;: le plan est en lecture seule. Enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” is the plan itself. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est le plan lui-même. Choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n items</source>
        <translation>
            <numerusform>Modifier «&#xa0;%1&#xa0;» de %n élément</numerusform>
            <numerusform>Modifier «&#xa0;%1&#xa0;» de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a number: “%2” is none.</source>
        <translation>%1 est un nombre&#xa0;: «&#xa0;%2&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 is a whole number: “%2” is none.</source>
        <translation>%1 est un nombre entier&#xa0;: «&#xa0;%2&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 is a day: “%2” is none. Write it as 31/12/2027.</source>
        <translation>%1 est une date&#xa0;: «&#xa0;%2&#xa0;» n’en est pas une. Écrivez-la ainsi&#xa0;: 31/12/2027.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#xa0;: non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n items</source>
        <translation>
            <numerusform>%1, %n élément</numerusform>
            <numerusform>%1, %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the goal %1</source>
        <translation>Déplacer l’enjeu %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>%1: none is called “%2”. Take one from the list.</source>
        <translation>%1&#xa0;: rien ne s’appelle «&#xa0;%2&#xa0;». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Scale the weights of the goals to 100</source>
        <translation>Ramener les poids des enjeux à 100</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Réserve</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a quarter</source>
        <translation>
            <numerusform>%n objectif sans trimestre</numerusform>
            <numerusform>%n objectifs sans trimestre</numerusform>
        </translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>Objectifs et résultats clés</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Correct a check-in of %1</source>
        <translation>Corriger un point de %1</translation>
    </message>
    <message>
        <source>Move %1 in the order</source>
        <translation>Déplacer %1 dans l’ordre</translation>
    </message>
    <message>
        <source>Move %1 to the backlog</source>
        <translation>Déplacer %1 dans la réserve</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 au %2</translation>
    </message>
    <message>
        <source>Nothing to see to.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>--what does not know “%1” for this kind of file.</source>
        <translation>--what ne connaît pas «&#xa0;%1&#xa0;» pour ce type de fichier.</translation>
    </message>
    <message>
        <source>--map takes HEADER=FIELD, not “%1”.</source>
        <translation>--map attend EN-TÊTE=CHAMP, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Colonnes laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged, %4 refused</source>
        <translation>Nouveaux&#xa0;: %1, mis à jour&#xa0;: %2, inchangés&#xa0;: %3, refusés&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 Usage: gainline %2</source>
        <translation>%1 Usage&#xa0;: gainline %2</translation>
    </message>
    <message>
        <source>--lang takes fr or en, not “%1”.</source>
        <translation>--lang attend fr ou en, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--today takes a date like 2027-03-11, not “%1”.</source>
        <translation>--today attend une date comme 2027-03-11, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not know --%2.</source>
        <translation>%1 ne connaît pas --%2.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 attend une valeur.</translation>
    </message>
    <message>
        <source>Make the sample plan</source>
        <translation>Créer le plan d’exemple</translation>
    </message>
    <message>
        <source>Make an empty plan</source>
        <translation>Créer un plan vide</translation>
    </message>
    <message>
        <source>--quarter takes a quarter like 2027-Q1, not “%1”.</source>
        <translation>--quarter attend un trimestre comme 2027-Q1, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Projects by objective</source>
        <translation>Projets par objectif</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 faits</translation>
    </message>
    <message>
        <source>nobody leads it</source>
        <translation>sans pilote</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>pilote&#xa0;: %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>%1 is due on %2</source>
        <translation>échéance de %1 le %2</translation>
    </message>
    <message>
        <source>%1 starts on %2, but because of %3 it can start on %4 at the earliest.</source>
        <translation>%1 commence le %2 mais, à cause de %3, ne peut pas démarrer avant le %4.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Row %1, column %2 “%3”: %4</source>
        <translation>Ligne %1, colonne %2 «&#xa0;%3&#xa0;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refers to %2, which the file does not hold.</source>
        <translation>%1 renvoie à %2, qui n’est pas dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2: impact %3, effort %4, %n day(s), score %5, kept</source>
        <translation>
            <numerusform>%1. %2&#xa0;: impact %3, effort %4, %n jour, score %5, retenu</numerusform>
            <numerusform>%1. %2&#xa0;: impact %3, effort %4, %n jours, score %5, retenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %2: impact %3, effort %4, %n day(s), score %5, not kept</source>
        <translation>
            <numerusform>%1. %2&#xa0;: impact %3, effort %4, %n jour, score %5, non retenu</numerusform>
            <numerusform>%1. %2&#xa0;: impact %3, effort %4, %n jours, score %5, non retenu</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in on “%1”</source>
        <translation>Faire le point sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose the needs down to the line of %1</source>
        <translation>Retenir les besoins jusqu’à la ligne du %1</translation>
    </message>
    <message>
        <source>“%1” cannot end on %2, before it starts on %3: change the other date first.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas finir le %2, avant son début le %3&#xa0;: changez d’abord l’autre date.</translation>
    </message>
    <message>
        <source>The absence of “%1” cannot end on %2, before it starts on %3: change the other date first.</source>
        <translation>L’absence de «&#xa0;%1&#xa0;» ne peut pas finir le %2, avant son début le %3&#xa0;: changez d’abord l’autre date.</translation>
    </message>
    <message>
        <source>“%1” cannot start at %2, its target: then there is nothing to reach. Enter another target or another start.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas partir de %2, sa cible&#xa0;: il n’y aurait rien à atteindre. Saisissez une autre cible ou un autre départ.</translation>
    </message>
    <message>
        <source>%1 is still to come: a check-in says what was measured, so enter today or an earlier day.</source>
        <translation>Le %1 est encore à venir&#xa0;: un point dit ce qui a été mesuré. Saisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>A project cannot wait for itself: %1. Choose another project.</source>
        <translation>Un projet ne peut pas s’attendre lui-même&#xa0;: %1. Choisissez un autre projet.</translation>
    </message>
    <message>
        <source>These projects would wait for each other: %1. Remove one of these dependencies first, or choose another project.</source>
        <translation>Ces projets s’attendraient les uns les autres&#xa0;: %1. Retirez d’abord une de ces dépendances, ou choisissez un autre projet.</translation>
    </message>
    <message>
        <source>The key result “%1” starts at its target: enter another target.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» part de sa cible&#xa0;: saisissez une autre cible.</translation>
    </message>
    <message numerus="yes">
        <source>The objective “%1” has %n key result(s): %2 or more prove it better.</source>
        <translation>
            <numerusform>L’objectif «&#xa0;%1&#xa0;» a %n&#xa0;résultat clé&#xa0;: %2&#xa0;ou plus le prouvent mieux.</numerusform>
            <numerusform>L’objectif «&#xa0;%1&#xa0;» a %n&#xa0;résultats clés&#xa0;: %2&#xa0;ou plus le prouvent mieux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The objective “%1” has %n key result(s): keep %2 at most.</source>
        <translation>
            <numerusform>L’objectif «&#xa0;%1&#xa0;» a %n&#xa0;résultat clé&#xa0;: gardez-en %2 au plus.</numerusform>
            <numerusform>L’objectif «&#xa0;%1&#xa0;» a %n&#xa0;résultats clés&#xa0;: gardez-en %2 au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The needs kept for %1 take %n person-day(s), the team has %2: defer or cut some.</source>
        <translation>
            <numerusform>Les besoins retenus pour le %1 demandent %n jour-homme, l’équipe en a %2&#xa0;: reportez-en ou coupez-en.</numerusform>
            <numerusform>Les besoins retenus pour le %1 demandent %n jours-homme, l’équipe en a %2&#xa0;: reportez-en ou coupez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it starts on %3: correct one of the two dates.</source>
        <translation>«&#xa0;%1&#xa0;» finit le %2, avant son début le %3&#xa0;: corrigez une des deux dates.</translation>
    </message>
    <message>
        <source>The absence of “%1” ends on %2, before it starts on %3: correct one of the two dates.</source>
        <translation>L’absence de «&#xa0;%1&#xa0;» finit le %2, avant son début le %3&#xa0;: corrigez une des deux dates.</translation>
    </message>
    <message>
        <source>A check-in on “%1” is dated %2, which is still to come: correct its date.</source>
        <translation>Un point sur «&#xa0;%1&#xa0;» est daté du %2, un jour à venir&#xa0;: corrigez sa date.</translation>
    </message>
    <message numerus="yes">
        <source>Capacity · %1 day(s)</source>
        <translation>
            <numerusform>Capacité · %1 jour</numerusform>
            <numerusform>Capacité · %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) for %2 left</source>
        <translation>
            <numerusform>%1 jour pour %2 libres</numerusform>
            <numerusform>%1 jours pour %2 libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) for an impact of %2 out of 5</source>
        <translation>
            <numerusform>%1 jour pour un impact de %2 sur 5</numerusform>
            <numerusform>%1 jours pour un impact de %2 sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n file name(s), not %2.</source>
        <translation>
            <numerusform>%1 attend %n&#xa0;nom de fichier, pas %2.</numerusform>
            <numerusform>%1 attend %n&#xa0;noms de fichiers, pas %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a folder: give the file a name of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: donnez au fichier un nom à lui.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”. Make it, or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: le dossier «&#xa0;%2&#xa0;» n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” could not be written: you may not write there. Choose another folder or another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that there is room on the disk, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez qu’il reste de la place sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: the folder “%2” is not there, or you may not write in it. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;: le dossier «&#xa0;%2&#xa0;» n’existe pas, ou vous n’avez pas le droit d’y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The row has the same name as row %1 and is left out.</source>
        <translation>La ligne porte le même nom que la ligne %1&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>No column of the file is known as the title. Name it with --map HEADER=%1. The columns are: %2.</source>
        <translation>Aucune colonne du fichier n’est reconnue comme titre. Indiquez-la avec --map EN-TÊTE=%1. Les colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>This need is no longer in the plan.</source>
        <translation>Ce besoin n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Score the needs by %1</source>
        <translation>Noter les besoins par %1</translation>
    </message>
    <message>
        <source>This criterion is no longer in the plan.</source>
        <translation>Ce critère n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Score %1 on “%2”</source>
        <translation>Noter %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>This need is not in the ranked list of %1.</source>
        <translation>Ce besoin n’est pas dans le classement du %1.</translation>
    </message>
    <message>
        <source>Put %1 on place %2 by hand</source>
        <translation>Mettre %1 à la place %2 à la main</translation>
    </message>
    <message>
        <source>Rank %1 by its score again</source>
        <translation>Classer à nouveau %1 par son score</translation>
    </message>
    <message numerus="yes">
        <source>Rank %n needs by their scores again</source>
        <translation>
            <numerusform>Classer à nouveau %n besoin par son score</numerusform>
            <numerusform>Classer à nouveau %n besoins par leurs scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 as must-do</source>
        <translation>Marquer %1 comme incontournable</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n needs as must-do</source>
        <translation>
            <numerusform>Marquer %n besoin comme incontournable</numerusform>
            <numerusform>Marquer %n besoins comme incontournables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no must-do any more</source>
        <translation>%1 n’est plus incontournable</translation>
    </message>
    <message numerus="yes">
        <source>%n needs are no must-do any more</source>
        <translation>
            <numerusform>%n besoin n’est plus incontournable</numerusform>
            <numerusform>%n besoins ne sont plus incontournables</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the scenario “%1”</source>
        <translation>Garder le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This scenario is no longer in the plan.</source>
        <translation>Ce scénario n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Change the scenario “%1”</source>
        <translation>Modifier le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Scenario adopted</source>
        <translation>Scénario adopté</translation>
    </message>
    <message>
        <source>Scenario “%1” adopted</source>
        <translation>Scénario «&#xa0;%1&#xa0;» adopté</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Adopt the scenario “%1”</source>
        <translation>Adopter le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take the review “%1”</source>
        <translation>Faire la revue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not done yet: there is nothing to compare.</source>
        <translation>%1 n’est pas encore fait&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Note what %1 came to</source>
        <translation>Noter ce que %1 a donné</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Direction métier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Au-dessus de la ligne</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Must do</source>
        <translation>Incontournable</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placé à la main</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>Le classeur ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>There is nothing to reveal: the round has no needs or nobody scores.</source>
        <translation>Il n’y a rien à dévoiler&#xa0;: le vote n’a pas de besoins, ou personne ne note.</translation>
    </message>
    <message>
        <source>Not everyone has scored yet: %1.</source>
        <translation>Tout le monde n’a pas encore noté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>High agreement</source>
        <translation>Accord fort</translation>
    </message>
    <message>
        <source>Medium agreement</source>
        <translation>Accord moyen</translation>
    </message>
    <message>
        <source>Low agreement</source>
        <translation>Accord faible</translation>
    </message>
    <message>
        <source>Too few scores</source>
        <translation>Trop peu de notes</translation>
    </message>
    <message>
        <source>%1: all gave %2.</source>
        <translation>%1&#xa0;: tous ont mis %2.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, median %4.</source>
        <translation>%1&#xa0;: de %2 à %3, médiane %4.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, median %4. Ask %5 first.</source>
        <translation>%1&#xa0;: de %2 à %3, médiane %4. La parole d’abord à %5.</translation>
    </message>
    <message>
        <source>Effort is estimated well: %1% off on average.</source>
        <translation>L’effort est bien estimé&#xa0;: %1&#xa0;% d’écart en moyenne.</translation>
    </message>
    <message>
        <source>Effort is underestimated by %1% on average.</source>
        <translation>L’effort est sous-estimé de %1&#xa0;% en moyenne.</translation>
    </message>
    <message>
        <source>Effort is overestimated by %1% on average.</source>
        <translation>L’effort est surestimé de %1&#xa0;% en moyenne.</translation>
    </message>
    <message>
        <source>Impact is estimated well: %1 off on average.</source>
        <translation>L’impact est bien estimé&#xa0;: %1 d’écart en moyenne.</translation>
    </message>
    <message>
        <source>Impact is overestimated by %1 on average.</source>
        <translation>L’impact est surestimé de %1 en moyenne.</translation>
    </message>
    <message>
        <source>Impact is underestimated by %1 on average.</source>
        <translation>L’impact est sous-estimé de %1 en moyenne.</translation>
    </message>
    <message>
        <source>No delivered need says yet what it achieved and what it cost.</source>
        <translation>Aucun besoin livré ne dit encore ce qu’il a apporté ni ce qu’il a coûté.</translation>
    </message>
    <message>
        <source>impact %1, effort %2</source>
        <translation>impact %1, effort %2</translation>
    </message>
    <message>
        <source>What this review kept of the plan cannot be read. Its title and date are left.</source>
        <translation>Ce que cette revue a gardé du plan est illisible. Il en reste le titre et la date.</translation>
    </message>
    <message>
        <source>“%1” moved: impact %2 → %3</source>
        <translation>«&#xa0;%1&#xa0;» a bougé&#xa0;: impact %2 → %3</translation>
    </message>
    <message>
        <source>“%1” moved: effort %2 → %3</source>
        <translation>«&#xa0;%1&#xa0;» a bougé&#xa0;: effort %2 → %3</translation>
    </message>
    <message>
        <source>“%1” moved: impact %2 → %3, effort %4 → %5</source>
        <translation>«&#xa0;%1&#xa0;» a bougé&#xa0;: impact %2 → %3, effort %4 → %5</translation>
    </message>
    <message>
        <source>“%1” is new</source>
        <translation>«&#xa0;%1&#xa0;» est nouveau</translation>
    </message>
    <message>
        <source>“%1” was placed: impact %2, effort %3</source>
        <translation>«&#xa0;%1&#xa0;» a été placé&#xa0;: impact %2, effort %3</translation>
    </message>
    <message>
        <source>“%1” was taken off the matrix</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la matrice</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2</source>
        <translation>«&#xa0;%1&#xa0;» a été retenu pour le %2</translation>
    </message>
    <message>
        <source>“%1” was deferred</source>
        <translation>«&#xa0;%1&#xa0;» a été reporté</translation>
    </message>
    <message>
        <source>“%1” was deferred to %2</source>
        <translation>«&#xa0;%1&#xa0;» a été reporté au %2</translation>
    </message>
    <message>
        <source>“%1” was declined</source>
        <translation>«&#xa0;%1&#xa0;» a été écarté</translation>
    </message>
    <message>
        <source>“%1” was declined: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été écarté&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«&#xa0;%1&#xa0;» est fait</translation>
    </message>
    <message>
        <source>“%1” was reopened</source>
        <translation>«&#xa0;%1&#xa0;» a été rouvert</translation>
    </message>
    <message>
        <source>“%1” is no longer in the plan</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans le plan</translation>
    </message>
    <message>
        <source>This scoring round is no longer in the plan.</source>
        <translation>Ce vote n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Nobody scores: name at least one participant.</source>
        <translation>Personne ne note&#xa0;: nommez au moins un participant.</translation>
    </message>
    <message>
        <source>A score goes from 1 to 5: %1 is outside.</source>
        <translation>Une note va de 1 à 5&#xa0;: %1 est en dehors.</translation>
    </message>
    <message>
        <source>A need of this round was deleted meanwhile.</source>
        <translation>Un besoin de ce vote a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The scores are on the table already: rescore the need to change one.</source>
        <translation>Les notes sont déjà sur la table&#xa0;: notez à nouveau le besoin pour en changer une.</translation>
    </message>
    <message>
        <source>“%1” is not part of this round.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de ce vote.</translation>
    </message>
    <message>
        <source>%1 does not score the impact.</source>
        <translation>%1 ne note pas l’impact.</translation>
    </message>
    <message>
        <source>%1 does not score the effort.</source>
        <translation>%1 ne note pas l’effort.</translation>
    </message>
    <message>
        <source>Choose the needs that are to be scored.</source>
        <translation>Choisissez les besoins à noter.</translation>
    </message>
    <message>
        <source>Give the round a title, to find it again.</source>
        <translation>Donnez un titre au tour, pour le retrouver.</translation>
    </message>
    <message>
        <source>Start the scoring round “%1”</source>
        <translation>Lancer le vote «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Ajouter %n participant</numerusform>
            <numerusform>Ajouter %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Score by %1</source>
        <translation>Note de %1</translation>
    </message>
    <message>
        <source>Reveal the scores of “%1”</source>
        <translation>Dévoiler les notes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reveal the scores before scoring again.</source>
        <translation>Dévoilez les notes avant de noter à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Score %n need(s) again</source>
        <translation>
            <numerusform>Noter à nouveau %n besoin</numerusform>
            <numerusform>Noter à nouveau %n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal the scores before accepting one.</source>
        <translation>Dévoilez les notes avant d’en accepter une.</translation>
    </message>
    <message>
        <source>There is no score to accept.</source>
        <translation>Il n’y a pas de note à accepter.</translation>
    </message>
    <message>
        <source>Accept the scores of “%1”</source>
        <translation>Accepter les notes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Close the scoring round “%1”</source>
        <translation>Clore le vote «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>(Impact %1 + confidence %2 + ease %3) ÷ 3 = %4, each out of 10</source>
        <translation>(Impact %1 + confiance %2 + facilité %3) ÷ 3 = %4, chacun sur 10</translation>
    </message>
    <message>
        <source>(Impact %1 + time criticality %2 + risk reduction %3) ÷ effort %4 = %5</source>
        <translation>(Impact %1 + urgence %2 + réduction du risque %3) ÷ effort %4 = %5</translation>
    </message>
    <message>
        <source>a criterion on the benefit side</source>
        <translation>un critère du côté bénéfice</translation>
    </message>
    <message>
        <source>Benefit (%1) ÷ %2 = %3</source>
        <translation>Bénéfice (%1) ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Benefit (%1) ÷ %2 = %3; cost (%4) ÷ %5 = %6; %3 ÷ %6 = %7</source>
        <translation>Bénéfice (%1) ÷ %2 = %3&#xa0;; coût (%4) ÷ %5 = %6&#xa0;; %3 ÷ %6 = %7</translation>
    </message>
    <message>
        <source>%1: no score yet. Missing: %2</source>
        <translation>%1&#xa0;: pas encore de score. Il manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reach %1 × impact %2 × confidence %3% ÷ %4 person-months = %5</source>
        <translation>Portée %1 × impact %2 × confiance %3&#xa0;% ÷ %4 mois-personne = %5</translation>
    </message>
    <message>
        <source>“%1” is done meanwhile: it is no longer in the scenario.</source>
        <translation>«&#xa0;%1&#xa0;» est fait entre-temps&#xa0;: il n’est plus dans le scénario.</translation>
    </message>
    <message>
        <source>“%1” was declined meanwhile: it is no longer in the scenario.</source>
        <translation>«&#xa0;%1&#xa0;» a été écarté entre-temps&#xa0;: il n’est plus dans le scénario.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of the scenario were deleted meanwhile and left out.</source>
        <translation>
            <numerusform>%n besoin du scénario a été supprimé entre-temps et retiré.</numerusform>
            <numerusform>%n besoins du scénario ont été supprimés entre-temps et retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario names no quarter: it is shown for %1.</source>
        <translation>Le scénario ne nomme pas de trimestre&#xa0;: il est montré pour le %1.</translation>
    </message>
    <message>
        <source>%1 is over: the scenario is shown for %2.</source>
        <translation>Le %1 est terminé&#xa0;: le scénario est montré pour le %2.</translation>
    </message>
    <message>
        <source>Adopt a scenario for %1</source>
        <translation>Adopter un scénario pour le %1</translation>
    </message>
    <message>
        <source>The plan is already as the scenario has it.</source>
        <translation>Le plan est déjà comme le scénario le prévoit.</translation>
    </message>
    <message>
        <source>A month or less</source>
        <translation>Un mois ou moins</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 à 3 mois</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 à 6 mois</translation>
    </message>
    <message>
        <source>Over 6 months</source>
        <translation>Plus de 6 mois</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Weight of the goals</source>
        <translation>Poids des enjeux</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Toutes égales</translation>
    </message>
    <message>
        <source>Another change is still being written: try again once it is.</source>
        <translation>Une autre modification est en cours d’écriture&#xa0;: réessayez une fois qu’elle est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) before “%1” ends: %2 at the earliest.</source>
        <translation>
            <numerusform>Commence %n jour avant la fin de «&#xa0;%1&#xa0;»&#xa0;: au plus tôt le %2.</numerusform>
            <numerusform>Commence %n jours avant la fin de «&#xa0;%1&#xa0;»&#xa0;: au plus tôt le %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) too early after “%1”: %2 at the earliest.</source>
        <translation>
            <numerusform>Commence %n jour trop tôt après «&#xa0;%1&#xa0;»&#xa0;: au plus tôt le %2.</numerusform>
            <numerusform>Commence %n jours trop tôt après «&#xa0;%1&#xa0;»&#xa0;: au plus tôt le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>enters</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>gardé ici</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message numerus="yes">
        <source>%n enter(s)</source>
        <translation>
            <numerusform>%n entre</numerusform>
            <numerusform>%n entrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s)</source>
        <translation>
            <numerusform>%n sort</numerusform>
            <numerusform>%n sortent</numerusform>
        </translation>
    </message>
    <message>
        <source>line +%1 d</source>
        <translation>ligne +%1 j</translation>
    </message>
    <message>
        <source>line −%1 d</source>
        <translation>ligne −%1 j</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over capacity; the worst is that of %1</source>
        <translation>
            <numerusform>%n semaine au-dessus de la capacité&#xa0;; la pire est celle du %1</numerusform>
            <numerusform>%n semaines au-dessus de la capacité&#xa0;; la pire est celle du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over capacity; the worst is that of %1, at %2%</source>
        <translation>
            <numerusform>%n semaine au-dessus de la capacité&#xa0;; la pire est celle du %1, à %2&#xa0;%</numerusform>
            <numerusform>%n semaines au-dessus de la capacité&#xa0;; la pire est celle du %1, à %2&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Who abstains gives no score.</source>
        <translation>Qui s’abstient ne donne pas de note.</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>%1: %2 d</source>
        <translation>%1&#xa0;: %2 j</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without an estimate not counted</source>
        <translation>
            <numerusform>%n projet sans estimation, pas compté</numerusform>
            <numerusform>%n projets sans estimation, pas comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over capacity</source>
        <translation>%1, au-dessus de la capacité</translation>
    </message>
    <message>
        <source>Week of %1: projects ask for %2 of the %3 days that run leaves</source>
        <translation>Semaine du %1&#xa0;: les projets demandent %2 des %3 jours que laisse le run</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de signature</translation>
    </message>
    <message>
        <source>Median sales cycle</source>
        <translation>Cycle de vente médian</translation>
    </message>
    <message>
        <source>Gap between forecast and actual</source>
        <translation>Écart entre forecast et réalisé</translation>
    </message>
    <message>
        <source>Pipeline coverage of the next quarter</source>
        <translation>Couverture du trimestre suivant par le pipeline</translation>
    </message>
    <message>
        <source>Median time to first response</source>
        <translation>Délai médian de première réponse</translation>
    </message>
    <message>
        <source>Leads handled within a day</source>
        <translation>Leads traités dans la journée</translation>
    </message>
    <message>
        <source>MQL → SQL conversion rate</source>
        <translation>Taux de conversion MQL → SQL</translation>
    </message>
    <message>
        <source>Opportunities with all required fields</source>
        <translation>Opportunités avec tous les champs requis</translation>
    </message>
    <message>
        <source>Opportunities with a dated next step</source>
        <translation>Opportunités avec prochaine étape datée</translation>
    </message>
    <message>
        <source>Duplicate accounts in the CRM</source>
        <translation>Comptes en double dans le CRM</translation>
    </message>
    <message>
        <source>Share of the team using the tool every week</source>
        <translation>Part de l’équipe qui utilise l’outil chaque semaine</translation>
    </message>
    <message>
        <source>Time to the first deal of a new seller</source>
        <translation>Délai jusqu’au premier deal d’un nouveau commercial</translation>
    </message>
    <message>
        <source>Time from signature to go-live</source>
        <translation>Délai de la signature à la mise en service</translation>
    </message>
    <message>
        <source>Deals handed over with a complete file</source>
        <translation>Affaires transmises avec un dossier complet</translation>
    </message>
    <message>
        <source>Logo churn of the quarter</source>
        <translation>Churn logo du trimestre</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Rétention nette du revenu</translation>
    </message>
    <message>
        <source>Share of customers covered by the health score</source>
        <translation>Part du parc couverte par le score de santé</translation>
    </message>
    <message>
        <source>Requests answered in the promised time</source>
        <translation>Demandes répondues dans le délai promis</translation>
    </message>
    <message>
        <source>No key result of “%1” is leading: add one that moves within weeks.</source>
        <translation>Aucun résultat clé de «&#xa0;%1&#xa0;» n’est avancé&#xa0;: ajoutez-en un qui bouge en quelques semaines.</translation>
    </message>
    <message>
        <source>All key results of “%1” are due on the last day of the quarter: bring one forward.</source>
        <translation>Tous les résultats clés de «&#xa0;%1&#xa0;» arrivent à échéance le dernier jour du trimestre&#xa0;: avancez-en un.</translation>
    </message>
    <message>
        <source>The need “%1” is chosen, but no objective answers it: link it to one.</source>
        <translation>Le besoin «&#xa0;%1&#xa0;» est retenu, mais aucun objectif n’y répond&#xa0;: reliez-le à un objectif.</translation>
    </message>
    <message>
        <source>The key result “%1” is an activity: measure what it should change, and make it a project.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» est une activité&#xa0;: mesurez ce qu’elle doit changer, et faites-en un projet.</translation>
    </message>
    <message>
        <source>The key result “%1” goes on as before: say what should move, or let it stay below or above a limit.</source>
        <translation>Le résultat clé «&#xa0;%1&#xa0;» continue comme avant&#xa0;: dites ce qui doit bouger, ou fixez une limite à ne pas passer.</translation>
    </message>
    <message>
        <source>The objective “%1” is something to deliver: say what will be different for somebody.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» est un livrable&#xa0;: dites ce qui sera différent pour quelqu’un.</translation>
    </message>
    <message>
        <source>The objective “%1” goes on as before: say what should be better at the end of the quarter.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» continue comme avant&#xa0;: dites ce qui doit aller mieux à la fin du trimestre.</translation>
    </message>
    <message>
        <source>The objective “%1” holds a number: put it into a key result.</source>
        <translation>L’objectif «&#xa0;%1&#xa0;» contient un chiffre&#xa0;: mettez-le dans un résultat clé.</translation>
    </message>
    <message>
        <source>What this would belong to is no longer in the plan: undo brings it back.</source>
        <translation>Ce à quoi cela se rattacherait n’est plus dans le plan&#xa0;: annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>There is no OKR rule called “%1”.</source>
        <translation>Aucune règle d’OKR ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check “%1” again</source>
        <translation>Vérifier à nouveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Do not check “%1” in this plan</source>
        <translation>Ne pas vérifier «&#xa0;%1&#xa0;» dans ce plan</translation>
    </message>
    <message>
        <source>Check all rules of OKRs again</source>
        <translation>Vérifier à nouveau toutes les règles d’OKR</translation>
    </message>
    <message>
        <source>Few enough objectives and key results to keep in mind.</source>
        <translation>Assez peu d’objectifs et de résultats clés pour les garder en tête.</translation>
    </message>
    <message>
        <source>Every key result has its numbers, every objective its key results.</source>
        <translation>Chaque résultat clé a ses chiffres, chaque objectif ses résultats clés.</translation>
    </message>
    <message>
        <source>Every objective and key result has one owner.</source>
        <translation>Chaque objectif et chaque résultat clé a un responsable.</translation>
    </message>
    <message>
        <source>All say what will change and by when, and some tell in time.</source>
        <translation>Tous disent ce qui va changer et quand, et certains préviennent à temps.</translation>
    </message>
    <message>
        <source>Every objective answers a need and serves a goal, and no chosen need is left.</source>
        <translation>Chaque objectif répond à un besoin et sert un enjeu, et aucun besoin retenu n’est oublié.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives have neither too few nor too many key results.</source>
        <translation>%1 objectifs sur %2 n’ont ni trop, ni trop peu de résultats clés.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and key results can be measured as they are.</source>
        <translation>%1 objectifs et résultats clés sur %2 se mesurent tels quels.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and key results have an owner.</source>
        <translation>%1 objectifs et résultats clés sur %2 ont un responsable.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and key results say what will change, and in time.</source>
        <translation>%1 objectifs et résultats clés sur %2 disent ce qui va changer, et à temps.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives and chosen needs are tied to each other and to a goal.</source>
        <translation>Reliés entre eux et à un enjeu&#xa0;: %1 objectifs et besoins retenus sur %2.</translation>
    </message>
    <message>
        <source>%1 objectives, where a team moves %2 at a time.</source>
        <translation>%1 objectifs, alors qu’une équipe en fait avancer %2 à la fois.</translation>
    </message>
    <message>
        <source>An outcome, not something to deliver</source>
        <translation>Un effet, pas un livrable</translation>
    </message>
    <message>
        <source>What is launched may change nothing. The objective says what will be different for somebody; what is built for it is a project.</source>
        <translation>Ce qu’on lance peut ne rien changer. L’objectif dit ce qui sera différent pour quelqu’un&#xa0;; ce qu’on construit pour cela est un projet.</translation>
    </message>
    <message>
        <source>Launch the new CRM</source>
        <translation>Lancer le nouveau CRM</translation>
    </message>
    <message>
        <source>Sellers trust what the CRM tells them</source>
        <translation>Les commerciaux se fient à ce que dit le CRM</translation>
    </message>
    <message>
        <source>A change, not more of the same</source>
        <translation>Un changement, pas la suite du même</translation>
    </message>
    <message>
        <source>“Maintain” and “continue” are run work: it goes on without an objective. Say what should be better at the end of the quarter.</source>
        <translation>«&#xa0;Maintenir&#xa0;» et «&#xa0;poursuivre&#xa0;», c’est du run&#xa0;: il continue sans objectif. Dites ce qui doit aller mieux à la fin du trimestre.</translation>
    </message>
    <message>
        <source>Continue to support the sales teams</source>
        <translation>Continuer à soutenir les équipes commerciales</translation>
    </message>
    <message>
        <source>Sales teams find the answer by themselves</source>
        <translation>Les équipes commerciales trouvent la réponse seules</translation>
    </message>
    <message>
        <source>Words in the objective, numbers in its key results</source>
        <translation>Des mots dans l’objectif, les chiffres dans ses résultats clés</translation>
    </message>
    <message>
        <source>An objective is remembered and repeated; a number in it is a key result that has neither start nor owner.</source>
        <translation>Un objectif se retient et se répète&#xa0;; un chiffre y est un résultat clé sans départ ni responsable.</translation>
    </message>
    <message>
        <source>Bring churn down to 2.5%</source>
        <translation>Ramener le churn à 2,5&#xa0;%</translation>
    </message>
    <message>
        <source>See churn coming and keep our customers</source>
        <translation>Voir le churn arriver et garder nos clients</translation>
    </message>
    <message>
        <source>One owner for the objective</source>
        <translation>Un seul responsable de l’objectif</translation>
    </message>
    <message>
        <source>What everybody owns nobody moves. The owner need not do the work, but says every week where it stands.</source>
        <translation>Ce qui est à tous, personne ne le fait avancer. Le responsable ne fait pas forcément le travail, mais dit chaque semaine où il en est.</translation>
    </message>
    <message>
        <source>Make the forecast reliable</source>
        <translation>Rendre le forecast fiable</translation>
    </message>
    <message>
        <source>Make the forecast reliable @Karim</source>
        <translation>Rendre le forecast fiable @Karim</translation>
    </message>
    <message>
        <source>Key results that prove the objective</source>
        <translation>Des résultats clés qui prouvent l’objectif</translation>
    </message>
    <message>
        <source>Without a number nobody can say at the end whether it was reached.</source>
        <translation>Sans chiffre, personne ne peut dire à la fin s’il est atteint.</translation>
    </message>
    <message>
        <source>Make the forecast reliable
– Gap between forecast and actual from 18% to 8%
– Opportunities with a dated next step from 54% to 90%</source>
        <translation>Rendre le forecast fiable
– Écart entre forecast et réalisé de 18&#xa0;% à 8&#xa0;%
– Opportunités avec prochaine étape datée de 54&#xa0;% à 90&#xa0;%</translation>
    </message>
    <message>
        <source>More than one key result</source>
        <translation>Plus d’un résultat clé</translation>
    </message>
    <message>
        <source>One number alone can be reached in a way that nobody wanted; a second one keeps it honest.</source>
        <translation>Un seul chiffre peut être atteint d’une façon que personne ne voulait&#xa0;; un second le garde honnête.</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h</source>
        <translation>Répondre aux leads tant qu’ils sont chauds
– Délai médian de première réponse de 26&#xa0;h à 4&#xa0;h</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– MQL conversion rate from 14% to 19%</source>
        <translation>Répondre aux leads tant qu’ils sont chauds
– Délai médian de première réponse de 26&#xa0;h à 4&#xa0;h
– Taux de conversion des MQL de 14&#xa0;% à 19&#xa0;%</translation>
    </message>
    <message>
        <source>Few key results</source>
        <translation>Peu de résultats clés</translation>
    </message>
    <message>
        <source>More than a handful of numbers is a dashboard: keep those whose move would prove the objective.</source>
        <translation>Au-delà d’une poignée, c’est un tableau de bord&#xa0;: gardez les chiffres dont le mouvement prouverait l’objectif.</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– Calls a day from 20 to 40
– E-mails a day from 30 to 60
– Meetings a week from 5 to 9
– Show rate from 60% to 80%
– Conversion rate from 14% to 19%</source>
        <translation>Répondre aux leads tant qu’ils sont chauds
– Délai médian de première réponse de 26&#xa0;h à 4&#xa0;h
– Appels par jour de 20 à 40
– E-mails par jour de 30 à 60
– Rendez-vous par semaine de 5 à 9
– Taux de présence de 60&#xa0;% à 80&#xa0;%
– Taux de conversion de 14&#xa0;% à 19&#xa0;%</translation>
    </message>
    <message>
        <source>Answer leads while they are warm
– Median time to first response from 26 h to 4 h
– Conversion rate from 14% to 19%</source>
        <translation>Répondre aux leads tant qu’ils sont chauds
– Délai médian de première réponse de 26&#xa0;h à 4&#xa0;h
– Taux de conversion de 14&#xa0;% à 19&#xa0;%</translation>
    </message>
    <message>
        <source>A leading key result</source>
        <translation>Un résultat clé avancé</translation>
    </message>
    <message>
        <source>Lagging numbers move when the quarter is over. One that moves within weeks tells while there is still time to act.</source>
        <translation>Les chiffres retardés bougent quand le trimestre est fini. Un chiffre qui bouge en quelques semaines prévient tant qu’on peut agir.</translation>
    </message>
    <message>
        <source>Win more of the deals we start
– Win rate from 22% to 30%
– Median sales cycle from 94 days to 70 days</source>
        <translation>Gagner davantage des affaires engagées
– Taux de signature de 22&#xa0;% à 30&#xa0;%
– Cycle de vente médian de 94 jours à 70 jours</translation>
    </message>
    <message>
        <source>Win more of the deals we start
– Win rate from 22% to 30%
– Opportunities with a dated next step from 54% to 90%</source>
        <translation>Gagner davantage des affaires engagées
– Taux de signature de 22&#xa0;% à 30&#xa0;%
– Opportunités avec prochaine étape datée de 54&#xa0;% à 90&#xa0;%</translation>
    </message>
    <message>
        <source>Not all due on the last day</source>
        <translation>Pas toutes les échéances au dernier jour</translation>
    </message>
    <message>
        <source>When all key results fall due on the last day of the quarter, nothing is learned before it is too late to act on it.</source>
        <translation>Quand tout tombe au dernier jour du trimestre, on n’apprend rien avant qu’il soit trop tard pour agir.</translation>
    </message>
    <message>
        <source>Make the forecast reliable
– Opportunities with a dated next step from 54% to 90% by 30 June
– Gap between forecast and actual from 18% to 8% by 30 June</source>
        <translation>Rendre le forecast fiable
– Opportunités avec prochaine étape datée de 54&#xa0;% à 90&#xa0;% d’ici le 30 juin
– Écart entre forecast et réalisé de 18&#xa0;% à 8&#xa0;% d’ici le 30 juin</translation>
    </message>
    <message>
        <source>Make the forecast reliable
– Opportunities with a dated next step from 54% to 90% by 15 May
– Gap between forecast and actual from 18% to 8% by 30 June</source>
        <translation>Rendre le forecast fiable
– Opportunités avec prochaine étape datée de 54&#xa0;% à 90&#xa0;% d’ici le 15 mai
– Écart entre forecast et réalisé de 18&#xa0;% à 8&#xa0;% d’ici le 30 juin</translation>
    </message>
    <message>
        <source>A need behind the objective</source>
        <translation>Un besoin derrière l’objectif</translation>
    </message>
    <message>
        <source>Somebody asked for it: that is who will say whether it helped.</source>
        <translation>Quelqu’un l’a demandé&#xa0;: c’est cette personne qui dira si cela a aidé.</translation>
    </message>
    <message>
        <source>Make the forecast reliable ← need: a weekly forecast in the CRM</source>
        <translation>Rendre le forecast fiable ← besoin&#xa0;: un forecast hebdomadaire dans le CRM</translation>
    </message>
    <message>
        <source>A goal that the objective serves</source>
        <translation>Un enjeu que l’objectif sert</translation>
    </message>
    <message>
        <source>Work that serves none of the company’s goals is the first to be cut, and the last to be noticed.</source>
        <translation>Ce qui ne sert aucun enjeu de l’entreprise est coupé en premier, et remarqué en dernier.</translation>
    </message>
    <message>
        <source>Make the forecast reliable ← goal: decide sooner</source>
        <translation>Rendre le forecast fiable ← enjeu&#xa0;: décider plus tôt</translation>
    </message>
    <message>
        <source>A result, not an activity</source>
        <translation>Un résultat, pas une activité</translation>
    </message>
    <message>
        <source>An activity can be done without anything getting better. Measure what it should change, and make the activity a project.</source>
        <translation>Une activité peut être faite sans que rien ne s’améliore. Mesurez ce qu’elle doit changer, et faites-en un projet.</translation>
    </message>
    <message>
        <source>Set up a lead routing tool</source>
        <translation>Mettre en place un outil de routage des leads</translation>
    </message>
    <message>
        <source>Leads handled within a day from 61% to 95%</source>
        <translation>Leads traités dans la journée de 61&#xa0;% à 95&#xa0;%</translation>
    </message>
    <message>
        <source>A move, not more of the same</source>
        <translation>Un mouvement, pas la suite du même</translation>
    </message>
    <message>
        <source>“Maintain” and “continue” ask for no change. Where staying within a limit is the point, its kind is “stay below” or “stay above”.</source>
        <translation>«&#xa0;Maintenir&#xa0;» et «&#xa0;poursuivre&#xa0;» ne demandent aucun changement. Si rester dans une limite est le but, son type est «&#xa0;rester sous&#xa0;» ou «&#xa0;rester au-dessus&#xa0;».</translation>
    </message>
    <message>
        <source>Maintain the response time</source>
        <translation>Maintenir le délai de réponse</translation>
    </message>
    <message>
        <source>Median time to first response from 26 h to 4 h</source>
        <translation>Délai médian de première réponse de 26&#xa0;h à 4&#xa0;h</translation>
    </message>
    <message>
        <source>A start</source>
        <translation>Un départ</translation>
    </message>
    <message>
        <source>Without where it stands today nobody knows how far the target is, nor what has been gained.</source>
        <translation>Sans la valeur d’aujourd’hui, on ne sait ni si la cible est loin, ni ce qui a été gagné.</translation>
    </message>
    <message>
        <source>Win rate from 22% to 30%</source>
        <translation>Taux de signature de 22&#xa0;% à 30&#xa0;%</translation>
    </message>
    <message>
        <source>A target</source>
        <translation>Une cible</translation>
    </message>
    <message>
        <source>“Better” is reached by any move at all: name the number to reach.</source>
        <translation>«&#xa0;Mieux&#xa0;» est atteint au moindre mouvement&#xa0;: nommez le chiffre à atteindre.</translation>
    </message>
    <message>
        <source>Better CRM completeness</source>
        <translation>Un CRM mieux rempli</translation>
    </message>
    <message>
        <source>Opportunities with all required fields from 54% to 90%</source>
        <translation>Opportunités avec tous les champs requis de 54&#xa0;% à 90&#xa0;%</translation>
    </message>
    <message>
        <source>A target away from the start</source>
        <translation>Une cible loin du départ</translation>
    </message>
    <message>
        <source>A target that is reached on the first day asks for nothing. Where staying there is the point, its kind is “stay below” or “stay above”.</source>
        <translation>Une cible atteinte dès le premier jour ne demande rien. Si y rester est le but, son type est «&#xa0;rester sous&#xa0;» ou «&#xa0;rester au-dessus&#xa0;».</translation>
    </message>
    <message>
        <source>Win rate from 22% to 22%</source>
        <translation>Taux de signature de 22&#xa0;% à 22&#xa0;%</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Une unité</translation>
    </message>
    <message>
        <source>26 hours or 26 days: two people would check in two different numbers.</source>
        <translation>26&#xa0;heures ou 26&#xa0;jours&#xa0;: deux personnes noteraient deux chiffres différents.</translation>
    </message>
    <message>
        <source>Time to first response from 26 to 4</source>
        <translation>Temps de première réponse de 26 à 4</translation>
    </message>
    <message>
        <source>Time to first response from 26 h to 4 h</source>
        <translation>Temps de première réponse de 26&#xa0;h à 4&#xa0;h</translation>
    </message>
    <message>
        <source>One owner for the key result</source>
        <translation>Un seul responsable du résultat clé</translation>
    </message>
    <message>
        <source>One person checks in every week and asks for help in time.</source>
        <translation>Une personne fait le point chaque semaine et demande de l’aide à temps.</translation>
    </message>
    <message>
        <source>Win rate from 22% to 30% @Karim</source>
        <translation>Taux de signature de 22&#xa0;% à 30&#xa0;% @Karim</translation>
    </message>
    <message>
        <source>A due date</source>
        <translation>Une échéance</translation>
    </message>
    <message>
        <source>Without a day the pace that it needs is not known, nor when to judge it.</source>
        <translation>Sans date, on ne connaît ni le rythme nécessaire, ni le jour où juger.</translation>
    </message>
    <message>
        <source>Win rate from 22% to 30% by 15 June</source>
        <translation>Taux de signature de 22&#xa0;% à 30&#xa0;% d’ici le 15 juin</translation>
    </message>
    <message>
        <source>Few objectives at a time</source>
        <translation>Peu d’objectifs à la fois</translation>
    </message>
    <message>
        <source>A small team moves two or three things in a quarter; with more, all of them move a little and none arrives.</source>
        <translation>Une petite équipe fait bouger deux ou trois choses par trimestre&#xa0;; au-delà, tout avance un peu et rien n’arrive.</translation>
    </message>
    <message>
        <source>Make the forecast reliable
Answer leads while they are warm
See churn coming
Open Germany</source>
        <translation>Rendre le forecast fiable
Répondre aux leads tant qu’ils sont chauds
Voir le churn arriver
Ouvrir l’Allemagne</translation>
    </message>
    <message>
        <source>Make the forecast reliable
Answer leads while they are warm</source>
        <translation>Rendre le forecast fiable
Répondre aux leads tant qu’ils sont chauds</translation>
    </message>
    <message>
        <source>Every chosen need has its objective</source>
        <translation>Chaque besoin retenu a son objectif</translation>
    </message>
    <message>
        <source>A need was chosen, so somebody counts on it: an objective or one of its projects answers it, or it is deferred and told.</source>
        <translation>Un besoin retenu, quelqu’un compte dessus&#xa0;: un objectif ou un de ses projets y répond, ou on le reporte et on le dit.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focalisés</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Mesurables</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Portés</translation>
    </message>
    <message>
        <source>Actionable</source>
        <translation>Actionnables</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alignés</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 est absent(e) du %2 au %3</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 attend %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %2 and %n more day(s).</source>
        <translation>
            <numerusform>%1 attend %2 et %n jour de plus.</numerusform>
            <numerusform>%1 attend %2 et %n jours de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %2, but may begin %n day(s) before it ends.</source>
        <translation>
            <numerusform>%1 attend %2, mais peut commencer %n jour avant sa fin.</numerusform>
            <numerusform>%1 attend %2, mais peut commencer %n jours avant sa fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects by goal</source>
        <translation>Projets par enjeu</translation>
    </message>
    <message>
        <source>Projects by team</source>
        <translation>Projets par équipe</translation>
    </message>
    <message>
        <source>Projects by function</source>
        <translation>Projets par direction métier</translation>
    </message>
    <message>
        <source>Projects by lead</source>
        <translation>Projets par pilote</translation>
    </message>
    <message>
        <source>Projects by start</source>
        <translation>Projets par date de début</translation>
    </message>
    <message>
        <source>No open project has dates yet: nothing sets the end.</source>
        <translation>Aucun projet ouvert n’a encore de dates&#xa0;: rien ne fixe la fin.</translation>
    </message>
    <message>
        <source>“%1” alone sets the end, %2.</source>
        <translation>«&#xa0;%1&#xa0;» fixe à lui seul la fin, le %2.</translation>
    </message>
    <message numerus="yes">
        <source>These %n projects set the end, %1: %2.</source>
        <translation>
            <numerusform>Ce projet fixe la fin, le %1&#xa0;: %2.</numerusform>
            <numerusform>Ces %n projets fixent la fin, le %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move “%1” and %n that wait(s) for it</source>
        <translation>
            <numerusform>Déplacer «&#xa0;%1&#xa0;» et %n projet qui l’attend</numerusform>
            <numerusform>Déplacer «&#xa0;%1&#xa0;» et %n projets qui l’attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %1 projects and %n that wait(s) for them</source>
        <translation>
            <numerusform>Déplacer %1 projets et %n qui les attend</numerusform>
            <numerusform>Déplacer %1 projets et %n qui les attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects without a goal</source>
        <translation>Projets sans enjeu</translation>
    </message>
    <message>
        <source>Without goal</source>
        <translation>Sans enjeu</translation>
    </message>
    <message>
        <source>Projects without a team</source>
        <translation>Projets sans équipe</translation>
    </message>
    <message>
        <source>Without team</source>
        <translation>Sans équipe</translation>
    </message>
    <message>
        <source>Projects without a function</source>
        <translation>Projets sans direction métier</translation>
    </message>
    <message>
        <source>Without function</source>
        <translation>Sans direction métier</translation>
    </message>
    <message>
        <source>Projects without a lead</source>
        <translation>Projets sans pilote</translation>
    </message>
    <message>
        <source>Without lead</source>
        <translation>Sans pilote</translation>
    </message>
    <message>
        <source>%1 of %2 needs</source>
        <translation>%1 sur %2 besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n jour de trop</numerusform>
            <numerusform>%n jours de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kept needs take %n days more than the team has.</source>
        <translation>
            <numerusform>Les besoins retenus prennent %n jour de plus que n’en a l’équipe.</numerusform>
            <numerusform>Les besoins retenus prennent %n jours de plus que n’en a l’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ends %n day(s) later than at the review (%2 → %3)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» se termine %n jour plus tard qu’à la revue (%2 → %3)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» se termine %n jours plus tard qu’à la revue (%2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” ends %n day(s) earlier than at the review (%2 → %3)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» se termine %n jour plus tôt qu’à la revue (%2 → %3)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» se termine %n jours plus tôt qu’à la revue (%2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” starts %n day(s) later than at the review (%2 → %3)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» commence %n jour plus tard qu’à la revue (%2 → %3)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» commence %n jours plus tard qu’à la revue (%2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” starts %n day(s) earlier than at the review (%2 → %3)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» commence %n jour plus tôt qu’à la revue (%2 → %3)</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» commence %n jours plus tôt qu’à la revue (%2 → %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, car&#xa0;: %2</translation>
    </message>
    <message>
        <source>This project is no longer in the plan.</source>
        <translation>Ce projet n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Say why it moved: the reason is what stays.</source>
        <translation>Dites pourquoi il a bougé&#xa0;: c’est la raison qui reste.</translation>
    </message>
    <message>
        <source>“%1” stands where it stood at the review.</source>
        <translation>«&#xa0;%1&#xa0;» est là où il était à la revue.</translation>
    </message>
    <message>
        <source>Say why “%1” moved</source>
        <translation>Dire pourquoi «&#xa0;%1&#xa0;» a bougé</translation>
    </message>
    <message>
        <source>Run reserve %1% → %2%</source>
        <translation>Réserve de run %1&#xa0;% → %2&#xa0;%</translation>
    </message>
    <message>
        <source>People added to the team: %1</source>
        <translation>Personnes ajoutées à l’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Retenus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cut and deferred to %1: %2</source>
        <translation>Retirés et reportés à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Projects that lose their dates: %1</source>
        <translation>Projets qui perdent leurs dates&#xa0;: %1</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Owner of the objective</source>
        <translation>Responsable de l’objectif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Score of the objective</source>
        <translation>Score de l’objectif</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étendu</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Dernier point</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Avancement (%)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>There is no timeline to draw yet: give the projects a start and an end.</source>
        <translation>Il n’y a pas encore de chronologie à dessiner&#xa0;: donnez un début et une fin aux projets.</translation>
    </message>
    <message>
        <source>%1, timeline on %2</source>
        <translation>%1, chronologie au %2</translation>
    </message>
    <message>
        <source>Serves no goal</source>
        <translation>Ne sert aucun enjeu</translation>
    </message>
    <message>
        <source>Owned by nobody</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Project, %1 to %2</source>
        <translation>Projet, du %1 au %2</translation>
    </message>
    <message>
        <source>Project without dates</source>
        <translation>Projet sans dates</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n&#xa0;objectif</numerusform>
            <numerusform>%n&#xa0;objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>échéance le %1</translation>
    </message>
    <message>
        <source>7 weeks</source>
        <translation>7&#xa0;semaines</translation>
    </message>
    <message>
        <source>Not carried on at the end of %1</source>
        <translation>Non repris à la fin de %1</translation>
    </message>
    <message>
        <source>This check-in is no longer in the plan.</source>
        <translation>Ce point d’avancement n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Correct the check-in of %1 on “%2”</source>
        <translation>Corriger le point du %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is no earlier check-in to repeat: enter where it stands.</source>
        <translation>Aucun point précédent à reprendre&#xa0;: saisissez où en est le résultat.</translation>
    </message>
    <message>
        <source>A grade goes from 0 to 1: 0.7 is the target.</source>
        <translation>Une note va de 0 à 1&#xa0;: 0,7 correspond à la cible.</translation>
    </message>
    <message>
        <source>Grade “%1”</source>
        <translation>Noter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to move: it stands there already.</source>
        <translation>Rien à déplacer&#xa0;: c’est déjà sa place.</translation>
    </message>
    <message>
        <source>Move “%1” to the backlog</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» en réserve</translation>
    </message>
    <message numerus="yes">
        <source>Move %n objectives to the backlog</source>
        <translation>
            <numerusform>Déplacer %n objectif en réserve</numerusform>
            <numerusform>Déplacer %n objectifs en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n objectives to %1</source>
        <translation>
            <numerusform>Déplacer %n objectif vers %1</numerusform>
            <numerusform>Déplacer %n objectifs vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At this pace %1 on %2, target %3.</source>
        <translation>À ce rythme, %1 le %2, cible %3.</translation>
    </message>
    <message>
        <source>target %1, was %2</source>
        <translation>cible %1, au lieu de %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, au lieu de %2</translation>
    </message>
    <message>
        <source>%1 has no key result: there is nothing to grade or to carry on.</source>
        <translation>%1 n’a aucun résultat clé&#xa0;: il n’y a rien à noter ni à reprendre.</translation>
    </message>
    <message>
        <source>%1 is prepared already, its objectives go on in: %2. Delete these first, or undo.</source>
        <translation>%1 est déjà préparé, ses objectifs continuent dans&#xa0;: %2. Supprimez-les d’abord, ou annulez.</translation>
    </message>
    <message>
        <source>Nothing is graded in %1 yet: grade its key results first.</source>
        <translation>Rien n’est encore noté pour %1&#xa0;: notez d’abord ses résultats clés.</translation>
    </message>
    <message>
        <source>Nothing carries over by itself: keep, change or drop at least one key result of %1 first.</source>
        <translation>Rien n’est repris d’office&#xa0;: gardez, changez ou abandonnez d’abord au moins un résultat clé de %1.</translation>
    </message>
    <message>
        <source>“%1” goes on but has no grade: grade it first.</source>
        <translation>«&#xa0;%1&#xa0;» continue sans avoir de note&#xa0;: notez-le d’abord.</translation>
    </message>
    <message>
        <source>Prepare %1 from %2</source>
        <translation>Préparer %1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 is dealt with already: what was dropped is in the log.</source>
        <translation>%1 est déjà clos&#xa0;: ce qui a été abandonné est au journal.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>Abandonné après %1</translation>
    </message>
    <message>
        <source>What is expected on the way cannot go back: enter percents that grow, such as 10, 40, 100.</source>
        <translation>L’attendu en chemin ne peut pas reculer&#xa0;: saisissez des pourcentages croissants, comme 10, 40, 100.</translation>
    </message>
    <message>
        <source>At its due date the whole way is expected: the last percent is 100, as in 10, 40, 100.</source>
        <translation>À l’échéance, tout le chemin est attendu&#xa0;: le dernier pourcentage est 100, comme dans 10, 40, 100.</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>Faire attendre %1 après %2</translation>
    </message>
    <message>
        <source>“%1” is no number of days: enter a whole number, such as 3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de jours&#xa0;: saisissez un nombre entier, par exemple 3.</translation>
    </message>
    <message>
        <source>This dependency is no longer in the plan.</source>
        <translation>Cette dépendance n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Change the days between %1 and %2</source>
        <translation>Changer les jours entre %1 et %2</translation>
    </message>
    <message>
        <source>Let projects that wait move along</source>
        <translation>Déplacer avec eux les projets qui attendent</translation>
    </message>
    <message>
        <source>Leave projects that wait where they are</source>
        <translation>Laisser en place les projets qui attendent</translation>
    </message>
    <message>
        <source>it is one of those that set the end</source>
        <translation>il est de ceux qui fixent la fin</translation>
    </message>
    <message>
        <source>“%1” waits for “%2” already: change the days between them instead.</source>
        <translation>«&#xa0;%1&#xa0;» attend déjà «&#xa0;%2&#xa0;»&#xa0;: changez plutôt les jours qui les séparent.</translation>
    </message>
    <message>
        <source>A project is in “%1” through its lead, and several people are: draw it where the lanes are leads.</source>
        <translation>Un projet est dans «&#xa0;%1&#xa0;» par son pilote, et plusieurs personnes y sont&#xa0;: tracez-le dans les couloirs par pilote.</translation>
    </message>
    <message>
        <source>A project serves a goal through its objective: draw it in an objective of this goal.</source>
        <translation>Un projet sert un enjeu par son objectif&#xa0;: tracez-le dans un objectif de cet enjeu.</translation>
    </message>
    <message>
        <source>A project belongs to a function through its needs: draw it where the lanes are objectives, then choose its needs.</source>
        <translation>Un projet relève d’une direction métier par ses besoins&#xa0;: tracez-le dans les couloirs par objectif, puis choisissez ses besoins.</translation>
    </message>
    <message>
        <source>No dependency leads to or from the project that is selected.</source>
        <translation>Aucune dépendance ne part du projet sélectionné ni n’y mène.</translation>
    </message>
    <message>
        <source>The team is cut by business line: each has its own contact to write to.</source>
        <translation>L’équipe est découpée par ligne de métier&#xa0;: chacune a son référent, à qui écrire.</translation>
    </message>
    <message>
        <source>The team is cut by speciality: a request must find the right person.</source>
        <translation>L’équipe est découpée par spécialité&#xa0;: une demande doit trouver la bonne personne.</translation>
    </message>
    <message>
        <source>The team works in changing groups: a request must not depend on one person.</source>
        <translation>L’équipe travaille en groupes changeants&#xa0;: une demande ne doit pas dépendre d’une personne.</translation>
    </message>
    <message>
        <source>%1 people in sales, more than %2: tickets sort them.</source>
        <translation>%1 personnes aux ventes, plus de %2&#xa0;: des tickets font le tri.</translation>
    </message>
    <message>
        <source>%1 people in sales, not over %2: a chat is lighter.</source>
        <translation>%1 personnes aux ventes, pas plus de %2&#xa0;: une messagerie est plus légère.</translation>
    </message>
    <message>
        <source>Half of the team is senior: it can run a ticket tool.</source>
        <translation>La moitié de l’équipe est senior&#xa0;: elle peut faire vivre un outil de tickets.</translation>
    </message>
    <message>
        <source>The team is young: a ticket tool would weigh on it.</source>
        <translation>L’équipe est jeune&#xa0;: un outil de tickets l’alourdirait.</translation>
    </message>
    <message>
        <source>%1 contacts: too many to follow in a chat.</source>
        <translation>%1 interlocuteurs&#xa0;: trop pour une messagerie.</translation>
    </message>
    <message>
        <source>%1 contacts: few enough to know them.</source>
        <translation>%1 interlocuteurs&#xa0;: assez peu pour les connaître.</translation>
    </message>
    <message>
        <source>Hello %1, thank you for “%2”. Requests reach us through managers, who often have the answer at once: could you see it with %3 first? If it is still open then, we take it on.</source>
        <translation>Bonjour %1, merci pour «&#xa0;%2&#xa0;». Les demandes nous arrivent par les managers, qui ont souvent la réponse tout de suite&#xa0;: peux-tu d’abord voir avec %3&#xa0;? Si la question reste ouverte, nous la prenons.</translation>
    </message>
    <message>
        <source>Hello %1, thank you for “%2”. Requests reach us through managers, who often have the answer at once: could you see it with yours first? If it is still open then, we take it on.</source>
        <translation>Bonjour %1, merci pour «&#xa0;%2&#xa0;». Les demandes nous arrivent par les managers, qui ont souvent la réponse tout de suite&#xa0;: peux-tu d’abord voir avec le tien&#xa0;? Si la question reste ouverte, nous la prenons.</translation>
    </message>
    <message>
        <source>A direct channel (Slack, Teams) suits this team better than a ticket tool.</source>
        <translation>Un canal direct (Slack, Teams) convient mieux à cette équipe qu’un outil de tickets.</translation>
    </message>
    <message>
        <source>A ticket tool suits this team better than a direct channel.</source>
        <translation>Un outil de tickets convient mieux à cette équipe qu’un canal direct.</translation>
    </message>
    <message>
        <source>%1 suits this team better than a direct channel.</source>
        <translation>%1 convient mieux à cette équipe qu’un canal direct.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From %1, %2, a new contact</source>
        <translation>De %1, %2, nouvel interlocuteur</translation>
    </message>
    <message>
        <source>From %1, a new contact</source>
        <translation>De %1, nouvel interlocuteur</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Impact %1: %2</source>
        <translation>Impact %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 min of work</source>
        <translation>%1&#xa0;min de travail</translation>
    </message>
    <message>
        <source>%1 rollout</source>
        <translation>déploiement %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no request yet: write what is asked.</source>
        <translation>Il n’y a pas encore de demande&#xa0;: écrivez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Line %1 does not say what is asked: write it after the name.</source>
        <translation>La ligne %1 ne dit pas ce qui est demandé&#xa0;: écrivez-le après le nom.</translation>
    </message>
    <message>
        <source>Add request “%1”</source>
        <translation>Ajouter la demande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n request(s)</source>
        <translation>
            <numerusform>Ajouter %n demande</numerusform>
            <numerusform>Ajouter %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>This request is no longer in the plan.</source>
        <translation>Cette demande n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>“%1” is closed: reopen it first.</source>
        <translation>«&#xa0;%1&#xa0;» est fermée&#xa0;: rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” cannot be declined without a reason: its requester will ask why.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être déclinée sans raison&#xa0;: son demandeur voudra savoir pourquoi.</translation>
    </message>
    <message>
        <source>Close “%1”, done</source>
        <translation>Fermer «&#xa0;%1&#xa0;», faite</translation>
    </message>
    <message>
        <source>Close “%1”, explained</source>
        <translation>Fermer «&#xa0;%1&#xa0;», expliquée</translation>
    </message>
    <message>
        <source>Hand “%1” back</source>
        <translation>Rendre «&#xa0;%1&#xa0;» à son demandeur</translation>
    </message>
    <message>
        <source>Redirect “%1” to the documentation</source>
        <translation>Renvoyer «&#xa0;%1&#xa0;» à la documentation</translation>
    </message>
    <message>
        <source>Make “%1” a need</source>
        <translation>Faire de «&#xa0;%1&#xa0;» un besoin</translation>
    </message>
    <message>
        <source>From a request of %1.</source>
        <translation>D’une demande du %1.</translation>
    </message>
    <message>
        <source>From a request by %1 of %2.</source>
        <translation>D’une demande de %1 du %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be promised for %2, which is past: enter today or a later day.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être promise pour le %2, qui est passé&#xa0;: indiquez aujourd’hui ou un jour à venir.</translation>
    </message>
    <message>
        <source>Take on “%1”</source>
        <translation>Prendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” cannot wait without a reason: say what comes first.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas attendre sans raison&#xa0;: dites ce qui passe avant.</translation>
    </message>
    <message>
        <source>Let “%1” wait</source>
        <translation>Faire attendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” becomes a need by being made one, not by its outcome alone.</source>
        <translation>«&#xa0;%1&#xa0;» devient un besoin quand on en fait un, pas par sa seule issue.</translation>
    </message>
    <message>
        <source>“%1” cannot be closed without an outcome: say first how it ended.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être fermée sans issue&#xa0;: dites d’abord comment elle a fini.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>blocks a signature</source>
        <translation>bloque une signature</translation>
    </message>
    <message>
        <source>stops a team</source>
        <translation>arrête une équipe</translation>
    </message>
    <message>
        <source>degrades a team</source>
        <translation>ralentit une équipe</translation>
    </message>
    <message>
        <source>slows one person</source>
        <translation>gêne une personne</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>confort</translation>
    </message>
    <message>
        <source>No impact yet: say what it blocks.</source>
        <translation>Pas encore d’impact&#xa0;: dites ce que la demande bloque.</translation>
    </message>
    <message numerus="yes">
        <source>waiting %n week(s)</source>
        <translation>
            <numerusform>attente d’une semaine</numerusform>
            <numerusform>attente de %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2, kept at %3, the top of the ladder</source>
        <translation>%1 = %2, ramené à %3, le haut de l’échelle</translation>
    </message>
    <message>
        <source>%1 = %2, kept at %3: only what stops a team or blocks a signature becomes urgent</source>
        <translation>%1 = %2, ramené à %3&#xa0;: seul ce qui arrête une équipe ou bloque une signature devient urgent</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>No priority yet</source>
        <translation>Pas encore de priorité</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le jour même</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>sous un jour</numerusform>
            <numerusform>sous %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>le trimestre suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>en retard d’un jour</numerusform>
            <numerusform>en retard de %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>À trier</translation>
    </message>
    <message>
        <source>Waiting for a word from you</source>
        <translation>Attend un mot de vous</translation>
    </message>
    <message>
        <source>Promised, but late</source>
        <translation>Promise, mais en retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Later, with the reason given</source>
        <translation>Plus tard, avec la raison donnée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Project: it needs several people and more than a day. Make it a need.</source>
        <translation>Projet&#xa0;: il faut plusieurs personnes et plus d’une journée. Faites-en un besoin.</translation>
    </message>
    <message>
        <source>Project: it needs several people. Make it a need.</source>
        <translation>Projet&#xa0;: il faut plusieurs personnes. Faites-en un besoin.</translation>
    </message>
    <message>
        <source>Project: it takes more than a day. Make it a need.</source>
        <translation>Projet&#xa0;: il faut plus d’une journée. Faites-en un besoin.</translation>
    </message>
    <message>
        <source>Run: one person has all the skills, and it takes a day at most.</source>
        <translation>Run&#xa0;: une personne a toutes les compétences, et une journée suffit.</translation>
    </message>
    <message>
        <source>Two answers say whether it is run or a project.</source>
        <translation>Deux réponses disent si c’est du run ou un projet.</translation>
    </message>
    <message>
        <source>“%1” is not a time of the day: write it as 09:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: écrivez-la ainsi, 09:30.</translation>
    </message>
    <message>
        <source>A decision keeps who took it, when and why, for those who ask later.</source>
        <translation>Une décision garde qui l’a prise, quand et pourquoi, pour ceux qui le demanderont.</translation>
    </message>
    <message>
        <source>Next: choose, defer or decline the needs on the matrix.</source>
        <translation>Ensuite&#xa0;: retenir, reporter ou refuser les besoins sur la matrice.</translation>
    </message>
    <message>
        <source>No decision has been taken since %1</source>
        <translation>Aucune décision n’a été prise depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 decision(s) taken since %2</source>
        <translation>
            <numerusform>Une décision prise depuis le %2</numerusform>
            <numerusform>%1 décisions prises depuis le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No need is ranked for %1 yet</source>
        <translation>Aucun besoin n’est encore classé pour le %1</translation>
    </message>
    <message>
        <source>The first need does not fit into the %1 days of %2</source>
        <translation>Le premier besoin ne tient pas dans les %1 jours du %2</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Hors capacité</translation>
    </message>
    <message>
        <source>The ranked list shows what fits into the quarter and where it must stop.</source>
        <translation>La liste classée montre ce qui tient dans le trimestre et où il faut s’arrêter.</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Rituel</translation>
    </message>
    <message>
        <source>There is nothing to put into a calendar: no milestone to come, no key result with a due day and no ritual.</source>
        <translation>Il n’y a rien à mettre dans un agenda&#xa0;: aucun jalon à venir, aucun résultat clé avec une échéance et aucun rituel.</translation>
    </message>
    <message>
        <source>“%1” has effort %2 (about %3 d) but an estimate of %4 d: set the effort to %5, or correct the estimate.</source>
        <translation>«&#xa0;%1&#xa0;» a un effort de %2 (environ %3&#xa0;j) mais une charge estimée à %4&#xa0;j&#xa0;: mettez l’effort à %5, ou corrigez la charge.</translation>
    </message>
    <message>
        <source>Added to the plan</source>
        <translation>Ajouté au plan</translation>
    </message>
    <message>
        <source>Taken out of the plan</source>
        <translation>Retiré du plan</translation>
    </message>
    <message>
        <source>This slide is no longer in the deck.</source>
        <translation>Cette diapositive n’est plus dans la présentation.</translation>
    </message>
    <message>
        <source>Make the deck “%1”</source>
        <translation>Créer la présentation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This deck is no longer in the plan.</source>
        <translation>Cette présentation n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Copy the deck “%1”</source>
        <translation>Copier la présentation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1” to the deck “%2”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la présentation «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the slide “%1”</source>
        <translation>Copier la diapositive «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the slide “%1”</source>
        <translation>Déplacer la diapositive «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take “%1” off the deck</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de la présentation</translation>
    </message>
    <message>
        <source>Hide the slide “%1”</source>
        <translation>Masquer la diapositive «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the slide “%1” again</source>
        <translation>Afficher de nouveau la diapositive «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>Décidé le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>%1 (in the meeting “%2”)</source>
        <translation>%1 (en réunion «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message numerus="yes">
        <source>%1 decision(s) taken in this meeting</source>
        <translation>
            <numerusform>%1 décision prise pendant cette réunion</numerusform>
            <numerusform>%1 décisions prises pendant cette réunion</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the rows are: --as needs, --as goals or --as requests.</source>
        <translation>Dites ce que sont les lignes&#xa0;: --as needs, --as goals ou --as requests.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported yet. What can: --as needs, --as goals, --as requests.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas encore être importé. Ce qui peut l’être&#xa0;: --as needs, --as goals, --as requests.</translation>
    </message>
    <message>
        <source>%1 is held by the column “%2” already: this one is left out.</source>
        <translation>%1 vient déjà de la colonne «&#xa0;%2&#xa0;»&#xa0;: celle-ci est laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n request(s) from %1</source>
        <translation>
            <numerusform>Importer %n demande depuis %1</numerusform>
            <numerusform>Importer %n demandes depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 “%2”: %3</source>
        <translation>Ligne %1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 come in as “%3”.</source>
        <translation>%1&#xa0;: %2 devient «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Owner: the team has nobody called %1; their requests come in without an owner.</source>
        <translation>Responsable&#xa0;: personne dans l’équipe ne s’appelle %1&#xa0;; ces demandes arrivent sans responsable.</translation>
    </message>
    <message>
        <source>%1 lies in the future and is left out: correct it in the file.</source>
        <translation>%1 est dans le futur et n’est pas repris&#xa0;: corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>%1 lies before the day it was raised, %2, and is left out.</source>
        <translation>%1 précède le jour de la demande, le %2, et n’est pas repris.</translation>
    </message>
    <message>
        <source>The text has %1 characters: the first %2 are kept.</source>
        <translation>Le texte compte %1 caractères&#xa0;: les %2 premiers sont gardés.</translation>
    </message>
    <message>
        <source>The request is closed in the plan and stays so: reopen it there, if the file is right.</source>
        <translation>La demande est fermée dans le plan et le reste&#xa0;: rouvrez-la si le fichier a raison.</translation>
    </message>
    <message>
        <source>What was promised stays %1: a promise does not move by itself.</source>
        <translation>La promesse reste au %1&#xa0;: une promesse ne bouge pas toute seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n requester(s) not known yet become contacts: %1.</source>
        <translation>
            <numerusform>%n demandeur encore inconnu devient un interlocuteur&#xa0;: %1.</numerusform>
            <numerusform>%n demandeurs encore inconnus deviennent des interlocuteurs&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row names the columns: they were guessed from what they hold. Say what each one is.</source>
        <translation>Aucune ligne ne nomme les colonnes&#xa0;: elles ont été devinées d’après leur contenu. Dites ce qu’est chacune.</translation>
    </message>
    <message>
        <source>Recognised by its columns: an export of %1.</source>
        <translation>Reconnu à ses colonnes&#xa0;: un export de %1.</translation>
    </message>
    <message>
        <source>The requests to document have been deleted.</source>
        <translation>Les demandes à documenter ont été supprimées.</translation>
    </message>
    <message>
        <source>Document “%1”</source>
        <translation>Documenter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All of these requests are closed already.</source>
        <translation>Toutes ces demandes sont déjà fermées.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n request(s) with “%1”</source>
        <translation>
            <numerusform>Répondre à %n demande par «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Répondre à %n demandes par «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked %1 times in %2 weeks</source>
        <translation>Demandé %1 fois en %2 semaines</translation>
    </message>
    <message>
        <source>Run is not eating the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved.</source>
        <translation>Le run ne mange pas la feuille de route&#xa0;: en quatre semaines, il a pris %1&#xa0;% du temps de l’équipe, pour %2&#xa0;% réservés.</translation>
    </message>
    <message>
        <source>Run is beginning to eat the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved.</source>
        <translation>Le run commence à manger la feuille de route&#xa0;: en quatre semaines, il a pris %1&#xa0;% du temps de l’équipe, pour %2&#xa0;% réservés.</translation>
    </message>
    <message>
        <source>Run is eating the roadmap: in four weeks it took %1% of the team’s time, of %2% reserved and %3% at most.</source>
        <translation>Le run mange la feuille de route&#xa0;: en quatre semaines, il a pris %1&#xa0;% du temps de l’équipe, pour %2&#xa0;% réservés et %3&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether run eats the roadmap: no run of the last four weeks is noted, or the team has no members.</source>
        <translation>Personne ne sait encore si le run mange la feuille de route&#xa0;: aucun run noté ces quatre dernières semaines, ou aucun membre dans l’équipe.</translation>
    </message>
    <message>
        <source>In %1 weeks %2 came in and %3 went out: %4 more are open.</source>
        <translation>En %1 semaines, %2 entrées et %3 sorties&#xa0;: %4 ouvertes de plus.</translation>
    </message>
    <message>
        <source>In %1 weeks %2 came in and %3 went out: %4 fewer are open.</source>
        <translation>En %1 semaines, %2 entrées et %3 sorties&#xa0;: %4 ouvertes de moins.</translation>
    </message>
    <message>
        <source>In %1 weeks %2 came in and as many went out.</source>
        <translation>En %1 semaines, %2 entrées et autant de sorties.</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n week(s)</source>
        <translation>
            <numerusform>Moins de %n semaine</numerusform>
            <numerusform>Moins de %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) and more</source>
        <translation>
            <numerusform>%n semaine et plus</numerusform>
            <numerusform>%n semaines et plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 weeks</source>
        <translation>%1 à %2 semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n deflected in %1 weeks, %2 hours saved</source>
        <translation>
            <numerusform>%n évitée en %1 semaines, %2 heures gagnées</numerusform>
            <numerusform>%n évitées en %1 semaines, %2 heures gagnées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no deck “%1”. There are: %2.</source>
        <translation>Il n’y a pas de présentation «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no member “%1”. There are: %2.</source>
        <translation>Il n’y a pas de membre «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This deck has no slide to write.</source>
        <translation>Cette présentation n’a aucune diapositive à écrire.</translation>
    </message>
    <message>
        <source>A text says what is one member&apos;s: name the member with --for.</source>
        <translation>Un texte dit ce qui revient à un membre&#xa0;: nommez-le avec --for.</translation>
    </message>
    <message>
        <source>Nothing is %1&apos;s in %2: there is nothing to tell.</source>
        <translation>Rien ne revient à %1 pour %2&#xa0;: il n’y a rien à dire.</translation>
    </message>
    <message>
        <source>The name “%1” does not say what to write: end it in .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt or .md.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» ne dit pas quoi écrire&#xa0;: terminez-le par .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt ou .md.</translation>
    </message>
    <message>
        <source>“.%1” cannot be written yet. What can: .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt, .md.</source>
        <translation>«&#xa0;.%1&#xa0;» ne peut pas encore être écrit. Ce qui peut l’être&#xa0;: .pdf, .pptx, .png, .svg, .csv, .xlsx, .ics, .json, .txt, .md.</translation>
    </message>
    <message>
        <source>The plan could not be opened: there is nothing to show.</source>
        <translation>Le plan n’a pas pu être ouvert&#xa0;: il n’y a rien à montrer.</translation>
    </message>
    <message>
        <source>Use: gainline show PLAN [--deck NAME]</source>
        <translation>Utilisation&#xa0;: gainline show PLAN [--deck NOM]</translation>
    </message>
    <message>
        <source>This member is no longer in the plan.</source>
        <translation>Ce membre n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Mark “%1” as told</source>
        <translation>Marquer «&#xa0;%1&#xa0;» comme informé</translation>
    </message>
    <message>
        <source>Mark “%1” as not told</source>
        <translation>Marquer «&#xa0;%1&#xa0;» comme non informé</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>All closed ones</source>
        <translation>Toutes les closes</translation>
    </message>
    <message>
        <source>Asked again and again</source>
        <translation>Demandées encore et encore</translation>
    </message>
    <message>
        <source>Decided, not told yet</source>
        <translation>Décidées, pas encore dites</translation>
    </message>
    <message>
        <source>Moved since yesterday</source>
        <translation>Déplacées depuis hier</translation>
    </message>
    <message>
        <source>Requests done</source>
        <translation>Demandes terminées</translation>
    </message>
    <message>
        <source>Explained, handed back, redirected</source>
        <translation>Expliquées, rendues, redirigées</translation>
    </message>
    <message>
        <source>Avoided by a documented answer</source>
        <translation>Évitées par une réponse documentée</translation>
    </message>
    <message>
        <source>Made a need</source>
        <translation>Devenues un besoin</translation>
    </message>
    <message>
        <source>Requests declined</source>
        <translation>Demandes déclinées</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n demande</numerusform>
            <numerusform>%1&#xa0;: %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed, without a day</source>
        <translation>Closes, sans date</translation>
    </message>
    <message>
        <source>Requester unknown</source>
        <translation>Interlocuteur inconnu</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>raised on %1</source>
        <translation>demandée le %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>We take care of it.</source>
        <translation>Nous nous en occupons.</translation>
    </message>
    <message>
        <source>We take care of it today.</source>
        <translation>Nous nous en occupons aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 takes care of it today.</source>
        <translation>%1 s’en occupe aujourd’hui.</translation>
    </message>
    <message>
        <source>We take care of it by %1.</source>
        <translation>Nous nous en occupons d’ici %1.</translation>
    </message>
    <message>
        <source>%1 takes care of it by %2.</source>
        <translation>%1 s’en occupe d’ici %2.</translation>
    </message>
    <message>
        <source>thank you for “%1”.</source>
        <translation>merci pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>We come back to it %1.</source>
        <translation>Nous y revenons %1.</translation>
    </message>
    <message>
        <source>We come back to you as soon as it can begin.</source>
        <translation>Nous revenons vers vous dès que cela peut commencer.</translation>
    </message>
    <message>
        <source>“%1” is something that you can do yourself in a few minutes.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: vous pouvez le faire vous-même en quelques minutes.</translation>
    </message>
    <message>
        <source>“%1” is answered in our documentation.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la réponse est dans notre documentation.</translation>
    </message>
    <message>
        <source>I looked at “%1”: nothing needs to be changed.</source>
        <translation>j’ai regardé «&#xa0;%1&#xa0;»&#xa0;: il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: c’est fait.</translation>
    </message>
    <message>
        <source>“%1” is more than a day of one person: it joins the needs from which the next quarter is planned. You will hear whether it is kept.</source>
        <translation>«&#xa0;%1&#xa0;» demande plus d’une journée d’une seule personne&#xa0;: c’est maintenant un besoin, parmi ceux dont on planifie le prochain trimestre. Nous vous dirons s’il est retenu.</translation>
    </message>
    <message>
        <source>we will not do “%1”, and would rather say so now.</source>
        <translation>nous ne ferons pas «&#xa0;%1&#xa0;», et préférons le dire maintenant.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>what blocks a signature</source>
        <translation>ce qui bloque une signature</translation>
    </message>
    <message>
        <source>what stops a team</source>
        <translation>ce qui arrête une équipe</translation>
    </message>
    <message>
        <source>what degrades a whole team</source>
        <translation>ce qui ralentit toute une équipe</translation>
    </message>
    <message>
        <source>an older request</source>
        <translation>une demande plus ancienne</translation>
    </message>
    <message>
        <source>first comes %1</source>
        <translation>d’abord vient %1</translation>
    </message>
    <message>
        <source>first come %1 and %2</source>
        <translation>d’abord viennent %1 et %2</translation>
    </message>
    <message>
        <source>Promise a day</source>
        <translation>Promettre un jour</translation>
    </message>
    <message>
        <source>Not yet, because…</source>
        <translation>Pas encore, parce que…</translation>
    </message>
    <message>
        <source>Hand it back with the how-to</source>
        <translation>La rendre avec le mode d’emploi</translation>
    </message>
    <message>
        <source>Point to the documentation</source>
        <translation>Renvoyer à la documentation</translation>
    </message>
    <message>
        <source>Explain: nothing to do</source>
        <translation>Expliquer&#xa0;: rien à faire</translation>
    </message>
    <message>
        <source>Send them to their manager</source>
        <translation>Renvoyer au manager</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Make it a need</source>
        <translation>En faire un besoin</translation>
    </message>
    <message>
        <source>Decline, because…</source>
        <translation>Décliner, parce que…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Lead the project “%1”</source>
        <translation>Piloter le projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Work on the project “%1”</source>
        <translation>Participer au projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the need “%1”</source>
        <translation>le besoin «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the need “%1” of %2</source>
        <translation>le besoin «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>the company goal “%1”</source>
        <translation>l’enjeu stratégique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You own this objective.</source>
        <translation>Cet objectif est le tien.</translation>
    </message>
    <message>
        <source>Here is what is yours in %1, by when, and why it matters.</source>
        <translation>Voici ce qui te revient pour %1, pour quand, et pourquoi cela compte.</translation>
    </message>
    <message>
        <source>There is no answer to “%1” yet: write it, then send it.</source>
        <translation>Il n’y a pas encore de réponse à «&#xa0;%1&#xa0;»&#xa0;: écrivez-la, puis envoyez-la.</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Répondre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ask the manager first</source>
        <translation>Voir d’abord son manager</translation>
    </message>
    <message>
        <source>%1 times in %2 weeks</source>
        <translation>%1 fois en %2 semaines</translation>
    </message>
    <message>
        <source>Answer ready</source>
        <translation>Réponse prête</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message numerus="yes">
        <source>+%1 after %n week(s)</source>
        <translation>
            <numerusform>+%1 après %n semaine</numerusform>
            <numerusform>+%1 après %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) to tell</source>
        <translation>
            <numerusform>%n membre à informer</numerusform>
            <numerusform>%n membres à informer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not been told what is theirs, and why.</source>
        <translation>
            <numerusform>%n membre n’a pas été informé de ce qui lui revient, et pourquoi.</numerusform>
            <numerusform>%n membres n’ont pas été informés de ce qui leur revient, et pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>to decide today</source>
        <translation>à décider aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) for today</source>
        <translation>
            <numerusform>Un point aujourd’hui</numerusform>
            <numerusform>%1 points aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) in %2</source>
        <translation>
            <numerusform>Un point en %2</numerusform>
            <numerusform>%1 points en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is in this deck yet</source>
        <translation>Cette présentation ne contient encore rien d’autre</translation>
    </message>
    <message>
        <source>The agenda lists what the deck shows after it.</source>
        <translation>L’ordre du jour annonce ce que la présentation montre ensuite.</translation>
    </message>
    <message>
        <source>Next: add the slides of the meeting.</source>
        <translation>Ensuite&#xa0;: ajoutez les diapositives de la réunion.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 day(s)</source>
        <translation>
            <numerusform>%1 jour sur %2</numerusform>
            <numerusform>%1 jours sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) too many</source>
        <translation>
            <numerusform>%1 jour de trop</numerusform>
            <numerusform>%1 jours de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message numerus="yes">
        <source>Run and projects ask for %1 day(s) more than %2 has</source>
        <translation>
            <numerusform>Run et projets demandent %1 jour de plus que le %2 n’en a</numerusform>
            <numerusform>Run et projets demandent %1 jours de plus que le %2 n’en a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run takes %1 of the %2 days of %3, projects %4: %5 day(s) left</source>
        <translation>
            <numerusform>Le run prend %1 des %2 jours du %3, les projets %4&#xa0;: il en reste %5</numerusform>
            <numerusform>Le run prend %1 des %2 jours du %3, les projets %4&#xa0;: il en reste %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the team yet</source>
        <translation>Personne n’est encore dans l’équipe</translation>
    </message>
    <message>
        <source>The days of the team, less run, are what projects can have.</source>
        <translation>Les jours de l’équipe, moins le run, sont ce dont les projets disposent.</translation>
    </message>
    <message>
        <source>Next: say who is on the team, and for how many days a week.</source>
        <translation>Ensuite&#xa0;: dites qui est dans l’équipe, et pour combien de jours par semaine.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) reached</source>
        <translation>
            <numerusform>un résultat clé atteint</numerusform>
            <numerusform>%1 résultats clés atteints</numerusform>
        </translation>
    </message>
    <message>
        <source>Progresses</source>
        <translation>Progresse</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) on the way</source>
        <translation>
            <numerusform>un résultat clé qui progresse</numerusform>
            <numerusform>%1 résultats clés qui progressent</numerusform>
        </translation>
    </message>
    <message>
        <source>Falls back</source>
        <translation>Recule</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) falling back</source>
        <translation>
            <numerusform>un résultat clé qui recule</numerusform>
            <numerusform>%1 résultats clés qui reculent</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Glisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) slipping</source>
        <translation>
            <numerusform>une date qui glisse</numerusform>
            <numerusform>%1 dates qui glissent</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avancé</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) earlier</source>
        <translation>
            <numerusform>une date avancée</numerusform>
            <numerusform>%1 dates avancées</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%1 project(s) done</source>
        <translation>
            <numerusform>un projet terminé</numerusform>
            <numerusform>%1 projets terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nouveau besoin</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) decided or new</source>
        <translation>
            <numerusform>un besoin décidé ou nouveau</numerusform>
            <numerusform>%1 besoins décidés ou nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the review of %1</source>
        <translation>Rien n’a changé depuis la revue du %1</translation>
    </message>
    <message>
        <source>Since the review of %1: %2</source>
        <translation>Depuis la revue du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Since the review of %1: %2 and %3</source>
        <translation>Depuis la revue du %1&#xa0;: %2 et %3</translation>
    </message>
    <message>
        <source>A review keeps the plan of its day, so that the next one shows what moved.</source>
        <translation>Une revue garde le plan de son jour, pour que la suivante montre ce qui a bougé.</translation>
    </message>
    <message>
        <source>Next: keep a review when the meeting ends.</source>
        <translation>Ensuite&#xa0;: gardez une revue à la fin de la réunion.</translation>
    </message>
    <message>
        <source>No review has been kept yet</source>
        <translation>Aucune revue n’a encore été gardée</translation>
    </message>
    <message>
        <source>The review of %1 cannot be read</source>
        <translation>La revue du %1 est illisible</translation>
    </message>
    <message>
        <source>A slide of your own</source>
        <translation>Votre propre diapositive</translation>
    </message>
    <message>
        <source>What the plan does not say stands here.</source>
        <translation>Ici se dit ce que le plan ne dit pas.</translation>
    </message>
    <message>
        <source>Next: give it a title and its points.</source>
        <translation>Ensuite&#xa0;: donnez-lui un titre et ses points.</translation>
    </message>
    <message>
        <source>expected pace</source>
        <translation>rythme attendu</translation>
    </message>
    <message>
        <source>Nobody has checked in yet.</source>
        <translation>Aucun point d’avancement pour l’instant.</translation>
    </message>
    <message>
        <source>%1, confidence %2 of 10</source>
        <translation>%1, confiance %2 sur 10</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>A milestone: it is reached or it is not.</source>
        <translation>Un jalon&#xa0;: il est atteint ou ne l’est pas.</translation>
    </message>
    <message>
        <source>In the backlog: it has no quarter to run in yet.</source>
        <translation>Dans le backlog&#xa0;: il n’a pas encore de trimestre.</translation>
    </message>
    <message>
        <source>No key result has numbers yet</source>
        <translation>Aucun résultat clé n’a encore de chiffres</translation>
    </message>
    <message>
        <source>This key result is no longer in the plan</source>
        <translation>Ce résultat clé n’est plus dans le plan</translation>
    </message>
    <message>
        <source>Next: give them a start, a target and an owner.</source>
        <translation>Ensuite&#xa0;: donnez-leur un départ, une cible et un responsable.</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor an SVG picture, or it is damaged: choose it again in the plan&apos;s settings. The slides go without.</source>
        <translation>Le logo n’est ni une image PNG ni un dessin SVG, ou il est abîmé&#xa0;: choisissez-le à nouveau dans les réglages du plan. Les diapositives s’en passent.</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>pas encore de chiffres</translation>
    </message>
    <message>
        <source>%1, you lead</source>
        <translation>%1, vous pilotez</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>%1: your projects beside the objectives</source>
        <translation>%1&#xa0;: vos projets hors objectifs</translation>
    </message>
    <message>
        <source>%1: your results serve %2</source>
        <translation>%1&#xa0;: vos résultats servent %2</translation>
    </message>
    <message>
        <source>%1: your projects serve %2</source>
        <translation>%1&#xa0;: vos projets servent %2</translation>
    </message>
    <message>
        <source>%1: your objective serves %2</source>
        <translation>%1&#xa0;: votre objectif sert %2</translation>
    </message>
    <message>
        <source>Your key results</source>
        <translation>Vos résultats clés</translation>
    </message>
    <message>
        <source>Your projects</source>
        <translation>Vos projets</translation>
    </message>
    <message>
        <source>A member&apos;s page says what is theirs, by when, and which company goal it serves.</source>
        <translation>La page d’un membre dit ce qui lui revient, pour quand, et quel enjeu de l’entreprise cela sert.</translation>
    </message>
    <message>
        <source>Next: give key results an owner and projects a lead and a team.</source>
        <translation>Ensuite&#xa0;: donnez un responsable aux résultats clés, un pilote et une équipe aux projets.</translation>
    </message>
    <message>
        <source>Nothing is in %1&apos;s name yet</source>
        <translation>Rien n’est encore au nom de %1</translation>
    </message>
    <message>
        <source>No key result or project is in anybody&apos;s name yet</source>
        <translation>Aucun résultat clé ni projet n’est encore au nom de quelqu’un</translation>
    </message>
    <message>
        <source>This member is no longer in the plan</source>
        <translation>Ce membre n’est plus dans le plan</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Sans direction métier</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s) chosen</source>
        <translation>
            <numerusform>retenus&#xa0;: %1 sur %n</numerusform>
            <numerusform>retenus&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs come from the heads of marketing, sales and customer service.</source>
        <translation>Les besoins viennent des responsables du marketing, des ventes et du service client.</translation>
    </message>
    <message>
        <source>Next: write down or import what they ask for.</source>
        <translation>Ensuite&#xa0;: notez ou importez ce qu’ils demandent.</translation>
    </message>
    <message>
        <source>No need is asked for in %1 yet</source>
        <translation>Aucun besoin n’est encore demandé au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for the most in %2: %3 need(s), %4 chosen</source>
        <translation>
            <numerusform>%1 demande le plus au %2&#xa0;: un besoin, %4 retenu</numerusform>
            <numerusform>%1 demande le plus au %2&#xa0;: %3 besoins, %4 retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for nothing in %2 yet</source>
        <translation>%1 ne demande encore rien au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %3 of %4 need(s) chosen</source>
        <translation>
            <numerusform>%1 au %2, besoins retenus&#xa0;: %3 sur %4</numerusform>
            <numerusform>%1 au %2, besoins retenus&#xa0;: %3 sur %4</numerusform>
        </translation>
    </message>
    <message>
        <source>This function is no longer in the plan</source>
        <translation>Cette direction métier n’est plus dans le plan</translation>
    </message>
    <message>
        <source>project begins</source>
        <translation>début du projet</translation>
    </message>
    <message>
        <source>project ends</source>
        <translation>fin du projet</translation>
    </message>
    <message>
        <source>milestone of %1</source>
        <translation>jalon de %1</translation>
    </message>
    <message>
        <source>key result due</source>
        <translation>échéance d’un résultat clé</translation>
    </message>
    <message numerus="yes">
        <source>%1 key result(s) due</source>
        <translation>
            <numerusform>Un résultat clé arrive à échéance</numerusform>
            <numerusform>%1 résultats clés arrivent à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is dated until %1</source>
        <translation>Rien n’est daté d’ici au %1</translation>
    </message>
    <message>
        <source>Milestones, ends of projects, due days and rituals stand here.</source>
        <translation>Jalons, fins de projet, échéances et rituels prennent place ici.</translation>
    </message>
    <message>
        <source>Next: give the projects their dates on the timeline.</source>
        <translation>Ensuite&#xa0;: donnez leurs dates aux projets sur la chronologie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 date(s) until %2, the next on %3</source>
        <translation>
            <numerusform>Une date d’ici au %2, le %3</numerusform>
            <numerusform>%1 dates d’ici au %2, la prochaine le %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no colour: write it as #rrggbb in the plan&apos;s settings. The slides have the usual accent.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur&#xa0;: écrivez-la #rrggbb dans les réglages du plan. Les diapositives gardent l’accent habituel.</translation>
    </message>
    <message>
        <source>The accent %1 cannot be read from the back row; the slides show %2 instead.</source>
        <translation>L’accent %1 est illisible depuis le dernier rang&#xa0;; les diapositives montrent %2 à la place.</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message numerus="yes">
        <source>%1 people, %2 of their time for run</source>
        <translation>
            <numerusform>Une personne, %2 de son temps pour le run</numerusform>
            <numerusform>%1 personnes, %2 de leur temps pour le run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people in %2 groups, %3 of their time for run</source>
        <translation>
            <numerusform>Une personne en %2 groupes, %3 de son temps pour le run</numerusform>
            <numerusform>%1 personnes en %2 groupes, %3 de leur temps pour le run</numerusform>
        </translation>
    </message>
    <message>
        <source>Who does what, above the run that is always staffed.</source>
        <translation>Qui fait quoi, au-dessus du run toujours tenu.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>RUN</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) of %2 are reserved for what comes in</source>
        <translation>
            <numerusform>%1 jour du %2 est réservé à ce qui arrive</numerusform>
            <numerusform>%1 jours du %2 sont réservés à ce qui arrive</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen, but over capacity: cut it, or find the days?</source>
        <translation>Retenu, mais hors capacité&#xa0;: le couper, ou trouver les jours&#xa0;?</translation>
    </message>
    <message>
        <source>It fits: choose, defer or decline?</source>
        <translation>Il tient&#xa0;: retenir, reporter ou refuser&#xa0;?</translation>
    </message>
    <message>
        <source>It does not fit: defer or decline?</source>
        <translation>Il ne tient pas&#xa0;: reporter ou refuser&#xa0;?</translation>
    </message>
    <message>
        <source>All is decided for %1</source>
        <translation>Tout est décidé pour le %1</translation>
    </message>
    <message>
        <source>No need of the ranked list waits for an answer, and what was chosen fits into the capacity.</source>
        <translation>Aucun besoin classé n’attend de réponse, et ce qui est retenu tient dans la capacité.</translation>
    </message>
    <message>
        <source>Next: tell those who asked.</source>
        <translation>Ensuite&#xa0;: prévenez ceux qui ont demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 decision(s) to take for %2</source>
        <translation>
            <numerusform>Une décision à prendre pour le %2</numerusform>
            <numerusform>%1 décisions à prendre pour le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The slides could not be put together. Check that there is room on the disk for temporary files.</source>
        <translation>Les diapositives n’ont pas pu être assemblées. Vérifiez qu’il reste de la place sur le disque pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <translation>Placer %1 sous %2</translation>
    </message>
    <message>
        <source>Say why “%1” was decided</source>
        <translation>Dire pourquoi «&#xa0;%1&#xa0;» a été décidé</translation>
    </message>
    <message>
        <source>Say for whom the deck “%1” is</source>
        <translation>Dire pour qui est la présentation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make the deck “%1” one for %2</source>
        <translation>Destiner la présentation «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>Give the deck “%1” a dark look</source>
        <translation>Donner une apparence sombre à la présentation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give the deck “%1” a light look</source>
        <translation>Donner une apparence claire à la présentation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Run is not eating the roadmap: %1% of the time in four weeks, of %2% reserved</source>
        <translation>Le run ne mange pas la feuille de route&#xa0;: %1&#xa0;% du temps en quatre semaines, pour %2&#xa0;% réservés</translation>
    </message>
    <message>
        <source>Run is beginning to eat the roadmap: %1% of the time in four weeks, of %2% reserved</source>
        <translation>Le run commence à manger la feuille de route&#xa0;: %1&#xa0;% du temps en quatre semaines, pour %2&#xa0;% réservés</translation>
    </message>
    <message>
        <source>Run is eating the roadmap: %1% of the time in four weeks, of %2% at most</source>
        <translation>Le run mange la feuille de route&#xa0;: %1&#xa0;% du temps en quatre semaines, pour %2&#xa0;% au plus</translation>
    </message>
    <message>
        <source>Nobody knows yet whether run eats the roadmap</source>
        <translation>Personne ne sait encore si le run mange la feuille de route</translation>
    </message>
    <message>
        <source>Requests and routines tell what run takes of the team’s time.</source>
        <translation>Les demandes et les routines disent ce que le run prend du temps de l’équipe.</translation>
    </message>
    <message>
        <source>Next: note the requests of the week, and the routines.</source>
        <translation>Ensuite&#xa0;: notez les demandes de la semaine et les routines.</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>open, %1 without a day or a reason</source>
        <translation>
            <numerusform>ouverte, %1 sans date ni raison</numerusform>
            <numerusform>ouvertes, %1 sans date ni raison</numerusform>
        </translation>
    </message>
    <message>
        <source>to the first answer, median</source>
        <translation>avant la première réponse, médiane</translation>
    </message>
    <message>
        <source>to close, median</source>
        <translation>pour clore, médiane</translation>
    </message>
    <message numerus="yes">
        <source>avoided by an answer, %1 h saved</source>
        <translation>
            <numerusform>évitée par une réponse, %1 h gagnées</numerusform>
            <numerusform>évitées par une réponse, %1 h gagnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Sorties&#xa0;: %1</translation>
    </message>
    <message>
        <source>source: the weights of the goals</source>
        <translation>source&#xa0;: poids des enjeux</translation>
    </message>
    <message>
        <source>source: scores and estimates of the needs</source>
        <translation>source&#xa0;: notes et estimations des besoins</translation>
    </message>
    <message>
        <source>source: the latest check-ins</source>
        <translation>source&#xa0;: derniers points d’avancement</translation>
    </message>
    <message>
        <source>source: working days, run reserves, estimates</source>
        <translation>source&#xa0;: jours ouvrés, réserves de run, estimations</translation>
    </message>
    <message>
        <source>source: dates and progress of the projects</source>
        <translation>source&#xa0;: dates et avancement des projets</translation>
    </message>
    <message>
        <source>source: times of requests and routines</source>
        <translation>source&#xa0;: temps des demandes et des routines</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>In no focus team</source>
        <translation>Hors équipe focus</translation>
    </message>
    <message numerus="yes">
        <source>%1 focus team(s) for %2, and run that is always staffed</source>
        <translation>
            <numerusform>%1 équipe focus pour le %2, et un run toujours assuré</numerusform>
            <numerusform>%1 équipes focus pour le %2, et un run toujours assuré</numerusform>
        </translation>
    </message>
    <message>
        <source>Run and its reserve, days a week</source>
        <translation>Run et réserve, jours par semaine</translation>
    </message>
    <message>
        <source>Requests, by week</source>
        <translation>Demandes, par semaine</translation>
    </message>
    <message>
        <source>put off: %1</source>
        <translation>reportée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This answer is no longer in the plan.</source>
        <translation>Cette réponse n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Note that “%1” repeats “%2”</source>
        <translation>Noter que «&#xa0;%1&#xa0;» répète «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 objective(s)</source>
        <translation>
            <numerusform>Un objectif</numerusform>
            <numerusform>%1 objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) above the line of %2, chosen: %3</source>
        <translation>
            <numerusform>Un besoin au-dessus de la ligne du %2, retenus&#xa0;: %3</numerusform>
            <numerusform>%1 besoins au-dessus de la ligne du %2, retenus&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>Add a milestone, Enter</source>
        <translation>Ajouter un jalon, Entrée</translation>
    </message>
    <message>
        <source>Title of a new milestone</source>
        <translation>Titre d’un nouveau jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Delete the milestone</source>
        <translation>Supprimer le jalon</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>«&#xa0;%1&#xa0;» est passé</translation>
    </message>
    <message>
        <source>Title of the milestone “%1”</source>
        <translation>Titre du jalon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Day of the milestone “%1”</source>
        <translation>Date du jalon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the milestone “%1”</source>
        <translation>Supprimer le jalon «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NeedDecisions</name>
    <message>
        <source>Choose</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Defer…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Take off the matrix</source>
        <translation>Retirer de la matrice</translation>
    </message>
    <message>
        <source>Choose down to the line</source>
        <translation>Retenir jusqu’à la ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln besoin</numerusform>
            <numerusform>%Ln besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, as it will stand on the slide</source>
        <translation>Raison, telle qu’elle figurera sur la diapositive</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Why is %1 declined?</source>
        <translation>Pourquoi écarter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Must do: pin above the others</source>
        <translation>Obligatoire&#xa0;: épingler en tête</translation>
    </message>
    <message>
        <source>Put back where the score says</source>
        <translation>Remettre au rang du score</translation>
    </message>
    <message>
        <source>Decision log…</source>
        <translation>Journal des décisions…</translation>
    </message>
    <message>
        <source>Score together…</source>
        <translation>Voter à l’aveugle…</translation>
    </message>
    <message>
        <source>When does %1 come back, and why?</source>
        <translation>Quand %1 revient-il, et pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>It comes back in the ranking of</source>
        <translation>Retour dans le classement de</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>Une raison est requise.</translation>
    </message>
    <message>
        <source>Choose what still fits below the line</source>
        <translation>Retenir ce qui tient encore sous la ligne</translation>
    </message>
</context>
<context>
    <name>NeedTray</name>
    <message>
        <source>To place</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Every need of this quarter is on the matrix.</source>
        <translation>Tous les besoins de ce trimestre sont sur la matrice.</translation>
    </message>
    <message>
        <source>Needs to place</source>
        <translation>Besoins à placer</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Add a need to place</source>
        <translation>Ajouter un besoin à placer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import needs from a file</source>
        <translation>Importer des besoins depuis un fichier</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nouveau besoin</translation>
    </message>
    <message>
        <source>The plan has no need yet: add one, or import a spreadsheet.</source>
        <translation>Le plan n’a encore aucun besoin&#xa0;: ajoutez-en un, ou importez un tableur.</translation>
    </message>
    <message>
        <source>A score goes from 1 to 5: %1 is outside.</source>
        <translation>Une note va de 1 à 5&#xa0;: %1 est en dehors.</translation>
    </message>
    <message>
        <source>Impact %1. Now the effort, 1 to 5; Esc starts again.</source>
        <translation>Impact %1. L’effort maintenant, de 1 à 5&#xa0;; Échap recommence.</translation>
    </message>
    <message>
        <source>Drag a need to the matrix, or type its impact, then its effort: 4, 2. Enter puts it in the middle.</source>
        <translation>Glissez un besoin sur la matrice, ou tapez son impact puis son effort&#xa0;: 4, 2. Entrée le pose au milieu.</translation>
    </message>
</context>
<context>
    <name>NeedsDelegate</name>
    <message>
        <source>No goal</source>
        <translation>Aucun enjeu</translation>
    </message>
</context>
<context>
    <name>NeedsFilterBar</name>
    <message>
        <source>Any quarter</source>
        <translation>Tout trimestre</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Toute direction</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Filter by function</source>
        <translation>Filtrer par direction métier</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
    <message>
        <source>Filter by quarter</source>
        <translation>Filtrer par trimestre</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Aucun enjeu</translation>
    </message>
    <message>
        <source>Only needs that serve no goal</source>
        <translation>Seulement les besoins qui ne servent aucun enjeu</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Only needs without both scores</source>
        <translation>Seulement les besoins sans leurs deux notes</translation>
    </message>
    <message>
        <source>Find a need</source>
        <translation>Trouver un besoin</translation>
    </message>
</context>
<context>
    <name>NeedsView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln besoin</numerusform>
            <numerusform>%Ln besoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need(s)</source>
        <translation>
            <numerusform>%1 sur %Ln besoin</numerusform>
            <numerusform>%1 sur %Ln besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Ajouter un besoin</translation>
    </message>
    <message>
        <source>Add a need (Ctrl+Shift+N)</source>
        <translation>Ajouter un besoin (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Group by function</source>
        <translation>Grouper par direction</translation>
    </message>
    <message>
        <source>Duplicate the need</source>
        <translation>Dupliquer le besoin</translation>
    </message>
    <message>
        <source>Delete the selected needs</source>
        <translation>Supprimer les besoins sélectionnés</translation>
    </message>
    <message>
        <source>No need is like this.</source>
        <translation>Aucun besoin ne correspond.</translation>
    </message>
    <message>
        <source>Show all needs</source>
        <translation>Afficher tous les besoins</translation>
    </message>
    <message>
        <source>What do marketing, sales and customer service ask for? Bring their spreadsheet, or write the first need.</source>
        <translation>Que demandent le marketing, les ventes et le service client&#xa0;? Importez leur tableur ou écrivez le premier besoin.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer un tableur</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nouveau besoin</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Import needs from a spreadsheet</source>
        <translation>Importer des besoins depuis un tableur</translation>
    </message>
    <message>
        <source>Table of needs</source>
        <translation>Tableau des besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s), of which %1 for %2</source>
        <translation>
            <numerusform>%Ln besoin, dont %1 pour %2</numerusform>
            <numerusform>%Ln besoins, dont %1 pour %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>What is the new plan for?</source>
        <translation>À quoi servira le nouveau plan&#xa0;?</translation>
    </message>
    <message>
        <source>RevOps roadmap</source>
        <translation>Roadmap RevOps</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Entreprise</translation>
    </message>
    <message>
        <source>&amp;Growth phase</source>
        <translation>&amp;Phase de croissance</translation>
    </message>
    <message>
        <source>&amp;Fiscal year starts in</source>
        <translation>&amp;Début de l’exercice</translation>
    </message>
    <message>
        <source>&amp;Language of the plan</source>
        <translation>&amp;Langue du plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Créer le plan</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Name of the new project</source>
        <translation>Nom du nouveau projet</translation>
    </message>
    <message>
        <source>Enter adds the project, Esc leaves no trace.</source>
        <translation>Entrée ajoute le projet, Échap ne laisse pas de trace.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>treize</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>quatorze</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>quinze</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>seize</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>dix-sept</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>dix-huit</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>dix-neuf</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>vingt</translation>
    </message>
</context>
<context>
    <name>NumbersPrompt</name>
    <message>
        <source>Neither start nor target: this result cannot be measured.</source>
        <translation>Ni départ ni cible&#xa0;: ce résultat ne se mesure pas.</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Fixer les chiffres</translation>
    </message>
    <message>
        <source>Set the numbers of “%1”</source>
        <translation>Fixer les chiffres de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étendu</translation>
    </message>
    <message>
        <source>Follows from the other numbers</source>
        <translation>Se déduit des autres chiffres</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>ObjectiveDetails</name>
    <message>
        <source>Needs behind it</source>
        <translation>Besoins servis</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Résultats clés</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
</context>
<context>
    <name>OkrActions</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the backlog</source>
        <translation>Déplacer dans la réserve</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer au %1</translation>
    </message>
</context>
<context>
    <name>OkrDelegate</name>
    <message>
        <source>What the quarter should change</source>
        <translation>Ce que le trimestre doit changer</translation>
    </message>
    <message>
        <source>What is measured, from 22% to 30%, @owner</source>
        <translation>Ce qu’on mesure, de 22&#xa0;% à 30&#xa0;%, @responsable</translation>
    </message>
    <message>
        <source>What is done for it</source>
        <translation>Ce qu’on fait pour cela</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>OkrFoot</name>
    <message numerus="yes">
        <source>%n chosen need(s) without an objective</source>
        <translation>
            <numerusform>%Ln besoin retenu sans objectif</numerusform>
            <numerusform>%Ln besoins retenus sans objectif</numerusform>
        </translation>
    </message>
    <message>
        <source>Make OKRs from chosen needs…</source>
        <translation>Créer les OKR des besoins retenus…</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Add a key result to the selected objective</source>
        <translation>Ajouter un résultat clé à l’objectif sélectionné</translation>
    </message>
    <message>
        <source>Enter: the next one, Tab: one below it, Shift+Tab: back out, Esc: done</source>
        <translation>Entrée&#xa0;: le suivant, Tab&#xa0;: un en dessous, Maj+Tab&#xa0;: remonter, Échap&#xa0;: terminer</translation>
    </message>
    <message>
        <source>Leading: move within weeks</source>
        <translation>Avancés&#xa0;: bougent en quelques semaines</translation>
    </message>
    <message>
        <source>Lagging: known at the end</source>
        <translation>Retardés&#xa0;: connus à la fin</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>D’un modèle…</translation>
    </message>
    <message>
        <source>Add a key result from a template to the selected objective</source>
        <translation>Ajouter un résultat clé d’un modèle à l’objectif sélectionné</translation>
    </message>
</context>
<context>
    <name>OkrRulesDialog</name>
    <message>
        <source>Which rules does this plan check its OKRs by?</source>
        <translation>Selon quelles règles ce plan vérifie-t-il ses OKR&#xa0;?</translation>
    </message>
    <message>
        <source>OKR rules</source>
        <translation>Règles d’OKR</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check all of them</source>
        <translation>Toutes les vérifier</translation>
    </message>
    <message>
        <source>This plan checks all of them. A rule that does not suit the team can be switched off: nothing is found by it any more.</source>
        <translation>Ce plan les vérifie toutes. Une règle qui ne convient pas à l’équipe peut être désactivée&#xa0;: elle ne signale alors plus rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are switched off in this plan.</source>
        <translation>
            <numerusform>%Ln&#xa0;règle est désactivée dans ce plan.</numerusform>
            <numerusform>%Ln&#xa0;règles sont désactivées dans ce plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OkrScores</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 out of 100</source>
        <translation>%1&#xa0;: %2 sur 100</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, once these are mended.</source>
        <translation>
            <numerusform>Et %Ln&#xa0;autre, une fois ceux-ci corrigés.</numerusform>
            <numerusform>Et %Ln&#xa0;autres, une fois ceux-ci corrigés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OkrSummary</name>
    <message>
        <source>%1% of the quarter gone</source>
        <translation>%1&#xa0;% du trimestre écoulé</translation>
    </message>
</context>
<context>
    <name>OkrTree</name>
    <message>
        <source>Objectives and key results</source>
        <translation>Objectifs et résultats clés</translation>
    </message>
</context>
<context>
    <name>OkrsView</name>
    <message>
        <source>OKRs and projects</source>
        <translation>OKR et projets</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%Ln résultat clé</numerusform>
            <numerusform>%Ln résultats clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Add a key result</source>
        <translation>Ajouter un résultat clé</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Fixer les chiffres</translation>
    </message>
    <message>
        <source>Make OKRs from chosen needs…</source>
        <translation>Créer les OKR des besoins retenus…</translation>
    </message>
    <message>
        <source>%1 has no objective yet: its chosen needs can become OKRs.</source>
        <translation>Pas encore d’objectif au %1&#xa0;: ses besoins retenus peuvent devenir des OKR.</translation>
    </message>
    <message>
        <source>%1 has no objective yet: choose needs on the matrix first.</source>
        <translation>Pas encore d’objectif au %1&#xa0;: retenez d’abord des besoins sur la matrice.</translation>
    </message>
    <message>
        <source>Go to Prioritise</source>
        <translation>Aller à Prioriser</translation>
    </message>
    <message>
        <source>OKR rules…</source>
        <translation>Règles d’OKR…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On a row, or while typing one: begin the next one</source>
        <translation>Sur une ligne, ou en la tapant&#xa0;: commencer la suivante</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>While typing: one below it, a key result or a project</source>
        <translation>En tapant&#xa0;: une en dessous, résultat clé ou projet</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>While typing: back out, one beside what it stands below</source>
        <translation>En tapant&#xa0;: remonter, une à côté de ce qui est au-dessus</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>While typing: done; an empty row leaves no trace</source>
        <translation>En tapant&#xa0;: terminer&#xa0;; une ligne vide ne laisse aucune trace</translation>
    </message>
    <message>
        <source>Type over a row; “from 22% to 30%”, “@name” and “by 15 June” are set too</source>
        <translation>Retaper une ligne&#xa0;; «&#xa0;de 22&#xa0;% à 30&#xa0;%&#xa0;», «&#xa0;@nom&#xa0;» et «&#xa0;d’ici le 15 juin&#xa0;» sont fixés aussi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>Add a key result from a template…</source>
        <translation>Ajouter un résultat clé d’un modèle…</translation>
    </message>
    <message>
        <source>Go to the backlog</source>
        <translation>Aller à la réserve</translation>
    </message>
    <message>
        <source>What stands at the top of the tree</source>
        <translation>Ce qui est en haut de l’arbre</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>Par objectif</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>Par enjeu</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Order and quarter</source>
        <translation>Ordre et trimestre</translation>
    </message>
    <message>
        <source>Steer the quarter</source>
        <translation>Piloter le trimestre</translation>
    </message>
    <message>
        <source>Open the page of a key result, the details of any other row</source>
        <translation>Ouvrir la page d’un résultat clé, les détails de toute autre ligne</translation>
    </message>
</context>
<context>
    <name>OwnedLists</name>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>ParticipantPicker</name>
    <message>
        <source>Somebody else</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Name of somebody else who scores</source>
        <translation>Nom d’une autre personne qui vote</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add somebody who scores</source>
        <translation>Ajouter une personne qui vote</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Sans direction</translation>
    </message>
    <message>
        <source>Function of %1</source>
        <translation>Direction de %1</translation>
    </message>
    <message>
        <source>Nobody is in the plan yet: add who is in the room by name below. Members and contacts of the Team view are offered here.</source>
        <translation>Personne n’est encore dans le plan&#xa0;: ajoutez ci-dessous, par leur nom, ceux qui sont dans la salle. Les membres et interlocuteurs de la vue Équipe sont proposés ici.</translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>%1. %2</source>
        <comment>place, title</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PeopleKind</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Table of members</source>
        <translation>Tableau des membres</translation>
    </message>
    <message>
        <source>Who is on the RevOps team? Their days give the capacity line of the matrix.</source>
        <translation>Qui compose l’équipe RevOps&#x202f;? Ses jours donnent la ligne de capacité de la matrice.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Ajouter une direction métier</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>Nouvelle direction</translation>
    </message>
    <message>
        <source>Table of functions</source>
        <translation>Tableau des directions métier</translation>
    </message>
    <message>
        <source>Which functions bring needs? Marketing, sales and customer service, to begin with.</source>
        <translation>Quelles directions métier expriment des besoins&#x202f;? Marketing, ventes et service client pour commencer.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un interlocuteur</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouvel interlocuteur</translation>
    </message>
    <message>
        <source>Table of contacts</source>
        <translation>Tableau des interlocuteurs</translation>
    </message>
    <message>
        <source>Who asks, who sponsors, who decides? The stakeholders outside the team stand here.</source>
        <translation>Qui demande, qui parraine, qui décide&#x202f;? Les parties prenantes hors de l’équipe se trouvent ici.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Rituals</source>
        <translation>Rituels</translation>
    </message>
    <message>
        <source>Ritual</source>
        <translation>Rituel</translation>
    </message>
    <message>
        <source>Add a ritual</source>
        <translation>Ajouter un rituel</translation>
    </message>
    <message>
        <source>New ritual</source>
        <translation>Nouveau rituel</translation>
    </message>
    <message>
        <source>Table of rituals</source>
        <translation>Tableau des rituels</translation>
    </message>
    <message>
        <source>Who meets when? The days of weekly syncs, reviews and plannings show on the timeline.</source>
        <translation>Qui se réunit quand&#xa0;? Les jours des points hebdo, des revues et des planifications se voient sur la chronologie.</translation>
    </message>
    <message>
        <source>Details and absences</source>
        <translation>Fiche et absences</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>PhasePicker</name>
    <message>
        <source>Find what sells and to whom: RevOps sets up the first CRM and the first numbers.</source>
        <translation>Trouver ce qui se vend et à qui&#xa0;: RevOps met en place le premier CRM et les premiers chiffres.</translation>
    </message>
    <message>
        <source>Sell more of what works: RevOps takes friction out of marketing, sales and service.</source>
        <translation>Vendre plus de ce qui marche&#xa0;: RevOps retire les frictions du marketing, des ventes et du service client.</translation>
    </message>
    <message>
        <source>Make growth repeatable: RevOps builds processes, data and forecasts that hold.</source>
        <translation>Rendre la croissance reproductible&#xa0;: RevOps bâtit des processus, des données et des prévisions qui tiennent.</translation>
    </message>
    <message>
        <source>Earn more on each euro: RevOps shows what pays and stops what does not.</source>
        <translation>Gagner plus sur chaque euro&#xa0;: RevOps montre ce qui rapporte et arrête le reste.</translation>
    </message>
    <message>
        <source>Do more with the same team: RevOps automates and raises what each person brings.</source>
        <translation>Faire plus à équipe égale&#xa0;: RevOps automatise et augmente ce que chacun apporte.</translation>
    </message>
    <message>
        <source>Growth phase</source>
        <translation>Phase de croissance</translation>
    </message>
    <message>
        <source>Run reserve %1, usual in this phase %2</source>
        <translation>Réserve de run %1, %2 habituels dans cette phase</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Appliquer %1</translation>
    </message>
    <message>
        <source>Use the usual run reserve of %1</source>
        <translation>Appliquer la réserve de run habituelle de %1</translation>
    </message>
</context>
<context>
    <name>PlanButton</name>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Plan sans titre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Rechercher dans le plan</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Show the slides of the quarter on the full screen</source>
        <translation>Montrer les diapositives du trimestre en plein écran</translation>
    </message>
</context>
<context>
    <name>PlanExports</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>OKRs</source>
        <translation>OKR</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>Pages PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Where should the export go?</source>
        <translation>Où enregistrer l’export&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>An export needs a name other than the plan&apos;s own.</source>
        <translation>Donnez à l’export un autre nom que celui du plan.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté dans %1</translation>
    </message>
</context>
<context>
    <name>PlanOpening</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was not opened</source>
        <translation>Le plan n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Some of the plan could not be read as it stands</source>
        <translation>Une partie du plan n’a pas pu être lue telle quelle</translation>
    </message>
    <message>
        <source>The newest backup is of %1. Whatever you choose becomes a new file; the damaged one stays as it is.</source>
        <translation>La sauvegarde la plus récente date du %1. Quel que soit votre choix, il devient un nouveau fichier&#xa0;; celui qui est endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>The plan is damaged. How do you want to go on?</source>
        <translation>Le plan est endommagé. Comment voulez-vous continuer&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>Where should the rescued plan go?</source>
        <translation>Où enregistrer le plan récupéré&#xa0;?</translation>
    </message>
    <message>
        <source>Some of the plan was lost</source>
        <translation>Une partie du plan est perdue</translation>
    </message>
    <message>
        <source>%1 (backup)</source>
        <translation>%1 (sauvegarde)</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Où enregistrer la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Gainline plans (*.gainline)</source>
        <translation>Plans Gainline (*.gainline)</translation>
    </message>
</context>
<context>
    <name>PlanSettingsDialog</name>
    <message>
        <source>What are the settings of this plan?</source>
        <translation>Quels sont les réglages de ce plan&#xa0;?</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Prioritisation</source>
        <translation>Priorisation</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>Objectifs et résultats clés</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Priority of requests</source>
        <translation>Priorité des demandes</translation>
    </message>
    <message>
        <source>Room of the meetings</source>
        <translation>Salle des réunions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>One name a line, in place of: %1.</source>
        <translation>Un nom par ligne, à la place de&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Views of this step</source>
        <translation>Vues de cette étape</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare %1?</source>
        <translation>Préparer %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 keeps all it has. One undo takes the step back.</source>
        <translation>%1 garde tout. Une annulation revient en arrière.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <translation>Préparer %1</translation>
    </message>
    <message>
        <source>• %1, as it is</source>
        <translation>• %1, tel quel</translation>
    </message>
    <message>
        <source>• %1, with a new target to set</source>
        <translation>• %1, avec une nouvelle cible à fixer</translation>
    </message>
    <message>
        <source>Nothing of these objectives goes on. Tick those that are to wait in the backlog:</source>
        <translation>Rien de ces objectifs ne continue. Cochez ceux qui doivent attendre en réserve&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>The room sees: %1</source>
        <translation>La salle voit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>C’est la dernière diapositive.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositive %1 sur %2</translation>
    </message>
    <message>
        <source>The room sees a black screen. B brings the slide back.</source>
        <translation>La salle voit un écran noir. B ramène la diapositive.</translation>
    </message>
    <message>
        <source>The room sees a white screen. W brings the slide back.</source>
        <translation>La salle voit un écran blanc. W ramène la diapositive.</translation>
    </message>
    <message>
        <source>The room sees a held picture: “%1”. F lets it go.</source>
        <translation>La salle voit une image arrêtée&#xa0;: «&#xa0;%1&#xa0;». F la libère.</translation>
    </message>
    <message>
        <source>Presenter: %1</source>
        <translation>Présentateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since the start: %1</source>
        <translation>Depuis le début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slide: %1</source>
        <translation>Diapositive&#xa0;: %1</translation>
    </message>
    <message>
        <source>On this slide: %1</source>
        <translation>Sur cette diapositive&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%Ln min de retard</numerusform>
            <numerusform>%Ln min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%Ln min d’avance</numerusform>
            <numerusform>%Ln min d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>→ next · ← back · Tab all slides · J live view · B black · F hold · + − notes · R clock to zero · ? all keys · Esc ends</source>
        <translation>→ suivante · ← précédente · Tab toutes · J vue en direct · B noir · F figer · + − notes · R horloge à zéro ·&#xa0;? touches · Échap termine</translation>
    </message>
    <message>
        <source>The room sees the live view. J comes back to the slide.</source>
        <translation>La salle voit la vue en direct. J revient à la diapositive.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>PrioritySection</name>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>Attente de %Ln jour</numerusform>
            <numerusform>Attente de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Rollout %1</source>
        <translation>Déploiement %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Promesse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yesterday it was %1.</source>
        <translation>Hier, c’était %1.</translation>
    </message>
    <message>
        <source>Prioritise</source>
        <translation>Prioriser</translation>
    </message>
</context>
<context>
    <name>ProgressChart</name>
    <message>
        <source>Commit %1</source>
        <translation>Seuil %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>expected pace</source>
        <translation>rythme attendu</translation>
    </message>
    <message>
        <source>Check-ins against the expected pace: %1</source>
        <translation>Points comparés au rythme attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Stretch %1</source>
        <translation>Étendu %1</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Prévision %1</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProjectDetails</name>
    <message>
        <source>Needs it answers</source>
        <translation>Besoins servis</translation>
    </message>
    <message>
        <source>Key results it moves</source>
        <translation>Résultats clés visés</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Résultats clés</translation>
    </message>
    <message>
        <source>Make this key result</source>
        <translation>Créer ce résultat clé</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Make this project</source>
        <translation>Créer ce projet</translation>
    </message>
    <message>
        <source>Make the objective “%1”</source>
        <translation>Créer l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Title of the objective “%1”</source>
        <translation>Titre de l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Title of “%1”</source>
        <translation>Titre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>QualityFixes</name>
    <message>
        <source>What do its numbers count?</source>
        <translation>Que comptent ses chiffres&#xa0;?</translation>
    </message>
    <message>
        <source>Unit, such as % or days</source>
        <translation>Unité, par exemple&#xa0;% ou jours</translation>
    </message>
    <message>
        <source>Set unit</source>
        <translation>Fixer l’unité</translation>
    </message>
    <message>
        <source>Which result will prove the objective?</source>
        <translation>Quel résultat prouvera l’objectif&#xa0;?</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Résultat clé</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Ajouter le résultat clé</translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Set unit</source>
        <translation>Fixer l’unité</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Ajouter le résultat clé</translation>
    </message>
    <message>
        <source>A number to stay within</source>
        <translation>Un nombre à ne pas dépasser</translation>
    </message>
    <message>
        <source>A start and a number to reach</source>
        <translation>Un nombre de départ et un nombre visé</translation>
    </message>
    <message>
        <source>Measured in: %1</source>
        <translation>Mesuré en&#xa0;: %1</translation>
    </message>
    <message>
        <source>One owner: %1</source>
        <translation>Un seul responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Échéance au %1</translation>
    </message>
    <message>
        <source>Key results: %1</source>
        <translation>Résultats clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs behind it: %1</source>
        <translation>Besoins servis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Serves a goal: %1</source>
        <translation>Sert un enjeu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Fixer les chiffres</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Désigner un responsable</translation>
    </message>
    <message>
        <source>End of quarter</source>
        <translation>Fin de trimestre</translation>
    </message>
    <message>
        <source>Link a need</source>
        <translation>Lier un besoin</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Choisir un enjeu</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not check this in this plan</source>
        <translation>Ne pas vérifier cela dans ce plan</translation>
    </message>
    <message>
        <source>Do not check this in this plan: %1</source>
        <translation>Ne pas vérifier cela dans ce plan&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>OKR rules: %n switched off…</source>
        <translation>
            <numerusform>Règles d’OKR&#xa0;: %Ln&#xa0;désactivée…</numerusform>
            <numerusform>Règles d’OKR&#xa0;: %Ln&#xa0;désactivées…</numerusform>
        </translation>
    </message>
    <message>
        <source>OKR rules…</source>
        <translation>Règles d’OKR…</translation>
    </message>
    <message>
        <source>An effect, not a task</source>
        <translation>Un effet, pas une tâche</translation>
    </message>
    <message>
        <source>A change for somebody, not a task</source>
        <translation>Un changement pour quelqu’un, pas une tâche</translation>
    </message>
    <message>
        <source>In words, its numbers in the key results</source>
        <translation>En mots, ses chiffres dans les résultats clés</translation>
    </message>
    <message>
        <source>A leading key result that tells in time</source>
        <translation>Un résultat clé avancé qui prévient à temps</translation>
    </message>
    <message>
        <source>Not everything falls due on the last day</source>
        <translation>Tout n’arrive pas à échéance le dernier jour</translation>
    </message>
    <message>
        <source>Due on the last day of the quarter</source>
        <translation>Échéance au dernier jour du trimestre</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir un</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformuler</translation>
    </message>
</context>
<context>
    <name>QuarterBoard</name>
    <message>
        <source>Alt+Left and Alt+Right move the objective to the quarter beside it, Alt+End to the backlog; the arrows go from one to the other, Enter opens the details.</source>
        <translation>Alt+Gauche et Alt+Droite déplacent l’objectif au trimestre voisin, Alt+Fin en réserve&#xa0;; les flèches passent de l’un à l’autre, Entrée ouvre les détails.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>Objectives of %1</source>
        <translation>Objectifs de %1</translation>
    </message>
</context>
<context>
    <name>QuarterEndPage</name>
    <message>
        <source>%1 has no key result to grade. Another quarter can be shown with the arrows at the top.</source>
        <translation>%1 n’a aucun résultat clé à noter. Les flèches en haut montrent un autre trimestre.</translation>
    </message>
    <message>
        <source>Back to the quarters</source>
        <translation>Retour aux trimestres</translation>
    </message>
    <message>
        <source>%1 of %2 graded · %3 kept, %4 changed, %5 dropped, %6 not decided</source>
        <translation>%1 sur %2 notés · gardés&#xa0;: %3, changés&#xa0;: %4, abandonnés&#xa0;: %5, non décidés&#xa0;: %6</translation>
    </message>
    <message>
        <source>Prepare %1…</source>
        <translation>Préparer %1…</translation>
    </message>
</context>
<context>
    <name>QuarterList</name>
    <message>
        <source>grade %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%Ln résultat clé</numerusform>
            <numerusform>%Ln résultats clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%Ln objectif</numerusform>
            <numerusform>%Ln objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on average %2</source>
        <translation>%1, en moyenne %2</translation>
    </message>
</context>
<context>
    <name>QuarterStepper</name>
    <message>
        <source>Previous quarter</source>
        <translation>Trimestre précédent</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Trimestre suivant</translation>
    </message>
</context>
<context>
    <name>QuartersView</name>
    <message>
        <source>End of %1</source>
        <translation>Fin de %1</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>%1 of %2 graded</source>
        <translation>%1 sur %2 notés</translation>
    </message>
    <message>
        <source>End of %1…</source>
        <translation>Fin de %1…</translation>
    </message>
    <message>
        <source>End of quarter…</source>
        <translation>Fin de trimestre…</translation>
    </message>
    <message>
        <source>Move the objective to the quarter before</source>
        <translation>Déplacer l’objectif au trimestre précédent</translation>
    </message>
    <message>
        <source>Move the objective to the quarter after</source>
        <translation>Déplacer l’objectif au trimestre suivant</translation>
    </message>
    <message>
        <source>Move the objective to the backlog</source>
        <translation>Déplacer l’objectif en réserve</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>Tous les trimestres</translation>
    </message>
    <message>
        <source>No quarter has an objective yet: make OKRs first, then they stand side by side here.</source>
        <translation>Aucun trimestre n’a encore d’objectif&#xa0;: faites d’abord des OKR, ils seront ici côte à côte.</translation>
    </message>
    <message>
        <source>Back to the OKRs</source>
        <translation>Retour aux OKR</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, an answer to it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>QuickAddBar</name>
    <message numerus="yes">
        <source>%n request(s) found in what was pasted</source>
        <translation>
            <numerusform>%Ln demande trouvée dans le texte collé</numerusform>
            <numerusform>%Ln demandes trouvées dans le texte collé</numerusform>
        </translation>
    </message>
    <message>
        <source>This line does not say what is asked: write it after the name, then press Enter.</source>
        <translation>Cette ligne ne dit pas ce qui est demandé&#xa0;: écrivez-le après le nom, puis Entrée.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n request(s)</source>
        <translation>
            <numerusform>Ajouter %Ln demande</numerusform>
            <numerusform>Ajouter %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Ajouter la demande</translation>
    </message>
    <message>
        <source>What is asked, on one line</source>
        <translation>Ce qui est demandé, sur une ligne</translation>
    </message>
    <message>
        <source>New request on one line</source>
        <translation>Nouvelle demande sur une ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the line for new requests</source>
        <translation>Fermer la ligne des nouvelles demandes</translation>
    </message>
    <message>
        <source>#slack @Lea AE: CRM field for the reason of loss, blocks a signature, 30 min. Or paste several lines or a Slack thread. Enter adds, Esc closes.</source>
        <translation>#slack @Léa AE&#xa0;: champ CRM pour le motif de perte, bloque une signature, 30 min. Ou collez plusieurs lignes ou un fil Slack. Entrée ajoute, Échap ferme.</translation>
    </message>
    <message>
        <source>Asked before: %1, answer: %2</source>
        <translation>Déjà demandé&#xa0;: %1, réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asked before: %1</source>
        <translation>Déjà demandé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Plan settings</source>
        <translation>Réglages du plan</translation>
    </message>
</context>
<context>
    <name>RailItemButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a view, how much waits there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RailStepButton</name>
    <message>
        <source>Step %1, %2% complete. %3</source>
        <translation>Étape %1, complète à %2&#xa0;%. %3</translation>
    </message>
</context>
<context>
    <name>RankingDelegate</name>
    <message>
        <source>must do</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>RankingPanel</name>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ranked needs</source>
        <translation>Besoins classés</translation>
    </message>
    <message>
        <source>Capacity line · %1 d</source>
        <comment>person-days</comment>
        <translation>Ligne de capacité · %1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>person-days</comment>
        <translation>reste %1&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) kept for %1</source>
        <translation>
            <numerusform>%Ln besoin retenu pour %1</numerusform>
            <numerusform>%Ln besoins retenus pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the OKRs</source>
        <translation>Créer les OKR</translation>
    </message>
    <message>
        <source>Add the team to see what fits in %1</source>
        <translation>Ajouter l’équipe pour voir ce qui tient au %1</translation>
    </message>
    <message>
        <source>Capacity · %1 d</source>
        <comment>person-days</comment>
        <translation>Capacité · %1 j</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How the needs are scored. What is known of them stays as it is; a dash stands where the model lacks something.</source>
        <translation>Comment les besoins sont notés. Leurs données ne changent pas&#xa0;; un tiret signale ce qui manque au modèle.</translation>
    </message>
    <message>
        <source>Scoring criteria…</source>
        <translation>Critères de notation…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Try another run reserve, more people, other needs: the plan is not changed (W)</source>
        <translation>Essayer une autre réserve de run, plus de monde, d’autres besoins&#xa0;: le plan n’est pas modifié (W)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller would still fit (Shift+F)</source>
        <translation>
            <numerusform>%Ln plus petit tiendrait encore (Maj+F)</numerusform>
            <numerusform>%Ln plus petits tiendraient encore (Maj+F)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose down to the line</source>
        <translation>Retenir jusqu’à la ligne</translation>
    </message>
    <message>
        <source>Choose every need above the capacity line (Shift+C)</source>
        <translation>Retenir tous les besoins au-dessus de la ligne de capacité (Maj+C)</translation>
    </message>
    <message>
        <source>Needs are ranked here as soon as they stand on the matrix, and a line shows how far the team’s days reach.</source>
        <translation>Les besoins se classent ici dès qu’ils sont sur la matrice, et une ligne montre jusqu’où vont les jours de l’équipe.</translation>
    </message>
</context>
<context>
    <name>RatingLine</name>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1&#xa0;: %2 sur 5</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1&#xa0;: pas de note</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>The file is no longer there: %1</source>
        <translation>Le fichier n’est plus là&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>ReferencesEditor</name>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Delete %1 with all that hangs on it?</source>
        <translation>Supprimer %1 avec tout ce qui en dépend&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n items with all that hangs on them?</source>
        <translation>
            <numerusform>Supprimer cet élément avec tout ce qui en dépend&#xa0;?</numerusform>
            <numerusform>Supprimer ces %Ln éléments avec tout ce qui en dépend&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes too: %1. Undo brings all of it back.</source>
        <translation>Part aussi&#xa0;: %1. Annuler ramène le tout.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message>
        <source>answer: %1</source>
        <translation>réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReviewChangesDialog</name>
    <message>
        <source>Changes since the review</source>
        <translation>Changements depuis la revue</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReviewToggle</name>
    <message>
        <source>Since the review of %1</source>
        <translation>Depuis la revue du %1</translation>
    </message>
</context>
<context>
    <name>RingLabel</name>
    <message>
        <source>Step %1, %2 % complete</source>
        <translation>Étape %1, complète à %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>RoomMeterBox</name>
    <message>
        <source>Room meter</source>
        <translation>Mesure de la salle</translation>
    </message>
    <message>
        <source>Read from the back</source>
        <translation>Lisible du fond de la salle</translation>
    </message>
    <message>
        <source>Screen width</source>
        <translation>Largeur de l’écran</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Dernier rang</translation>
    </message>
    <message>
        <source>Width of the screen, in metres</source>
        <translation>Largeur de l’écran, en mètres</translation>
    </message>
    <message>
        <source>Distance of the last row, in metres</source>
        <translation>Distance du dernier rang, en mètres</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>How wide the picture is in the room where the slides are shown</source>
        <translation>Largeur de l’image dans la salle où les diapositives sont montrées</translation>
    </message>
    <message>
        <source>How far from the screen the people in the last row sit</source>
        <translation>À quelle distance de l’écran sont assises les personnes du dernier rang</translation>
    </message>
    <message>
        <source>Everything on this slide can be read from there, and from %1 m at most.</source>
        <translation>Tout se lit de là sur cette diapositive, et jusqu’à %1 m.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) cannot be read from there, such as “%1”.</source>
        <translation>
            <numerusform>%Ln texte ne se lit pas de là&#xa0;: «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln textes ne se lisent pas de là, par exemple «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>A last row at %1 m or a screen %2 m wide would do.</source>
        <translation>Il faudrait un dernier rang à %1 m ou un écran de %2 m de large.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>being scored</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>dévoilé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>No round yet. Each one is kept here with all its scores, to be looked at again.</source>
        <translation>Aucun vote encore. Chacun reste ici avec toutes ses notes, pour être relu.</translation>
    </message>
    <message>
        <source>Scoring rounds, the latest first</source>
        <translation>Votes, le plus récent d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln besoin</numerusform>
            <numerusform>%Ln besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>RoundNeedPicker</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%Ln à placer</numerusform>
            <numerusform>%Ln à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open</source>
        <translation>
            <numerusform>Tous&#xa0;: %Ln ouvert</numerusform>
            <numerusform>Tous&#xa0;: %Ln ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Which needs are scored</source>
        <translation>Besoins à noter</translation>
    </message>
    <message>
        <source>Needs of the round</source>
        <translation>Besoins du vote</translation>
    </message>
    <message>
        <source>No need is open for this quarter.</source>
        <translation>Aucun besoin n’est ouvert pour ce trimestre.</translation>
    </message>
</context>
<context>
    <name>RoundReveal</name>
    <message>
        <source>Needs of the round</source>
        <translation>Besoins du vote</translation>
    </message>
    <message>
        <source>Previous need of the round</source>
        <translation>Besoin précédent du vote</translation>
    </message>
    <message>
        <source>Next need of the round</source>
        <translation>Besoin suivant du vote</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>%1 · accepted</source>
        <translation>%1 · accepté</translation>
    </message>
    <message>
        <source>The needs of this round are no longer in the plan.</source>
        <translation>Les besoins de ce vote ne sont plus dans le plan.</translation>
    </message>
    <message>
        <source>Accepted: impact %1, effort %2.</source>
        <translation>Accepté&#xa0;: impact %1, effort %2.</translation>
    </message>
    <message>
        <source>now impact %1, effort %2</source>
        <translation>actuellement impact %1, effort %2</translation>
    </message>
</context>
<context>
    <name>RoundSetup</name>
    <message>
        <source>Scores of %1</source>
        <translation>Vote du %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%Ln besoin</numerusform>
            <numerusform>%Ln besoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln votant</numerusform>
            <numerusform>%Ln votants</numerusform>
        </translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau vote</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nom du vote</translation>
    </message>
    <message>
        <source>Which needs?</source>
        <translation>Quels besoins&#xa0;?</translation>
    </message>
    <message>
        <source>Who scores?</source>
        <translation>Qui vote&#xa0;?</translation>
    </message>
    <message>
        <source>Who scores what…</source>
        <translation>Qui note quoi…</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Commencer le vote</translation>
    </message>
</context>
<context>
    <name>RoundTurns</name>
    <message>
        <source>Who has scored?</source>
        <translation>Qui a voté&#xa0;?</translation>
    </message>
    <message>
        <source>People of this round</source>
        <translation>Personnes de ce vote</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the person and their scores out of the round</source>
        <translation>Retire la personne et ses notes du vote</translation>
    </message>
    <message>
        <source>has scored</source>
        <translation>a voté</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>encore %Ln</numerusform>
            <numerusform>encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All scores are in</source>
        <translation>Toutes les notes sont là</translation>
    </message>
    <message>
        <source>Nothing can be revealed</source>
        <translation>Rien à dévoiler</translation>
    </message>
    <message>
        <source>Everyone has scored</source>
        <translation>Tout le monde a voté</translation>
    </message>
    <message>
        <source>Reveal the scores</source>
        <translation>Dévoiler les notes</translation>
    </message>
    <message>
        <source>From here on the whole room sees who gave what.</source>
        <translation>À partir d’ici, toute la salle voit qui a donné quoi.</translation>
    </message>
    <message>
        <source>Hand the laptop to</source>
        <translation>Passez l’ordinateur à</translation>
    </message>
    <message>
        <source>I am %1: begin</source>
        <translation>Je suis %1&#xa0;: commencer</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) to give. Nobody sees them before everyone has scored.</source>
        <translation>
            <numerusform>%Ln note à donner. Personne ne la voit avant que tout le monde ait voté.</numerusform>
            <numerusform>%Ln notes à donner. Personne ne les voit avant que tout le monde ait voté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>Score together</source>
        <translation>Vote à l’aveugle</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) kept</source>
        <translation>
            <numerusform>%Ln vote conservé</numerusform>
            <numerusform>%Ln votes conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>New scoring round…</source>
        <translation>Nouveau vote à l’aveugle…</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Tous les votes</translation>
    </message>
    <message>
        <source>There is no need to score yet: import the spreadsheet in which you have collected them, or add them by hand in step 2.</source>
        <translation>Aucun besoin à noter encore&#xa0;: importez le tableur où vous les avez recueillis, ou ajoutez-les à la main à l’étape 2.</translation>
    </message>
    <message>
        <source>Import needs…</source>
        <translation>Importer des besoins…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>%1 days in the next %2 weeks, %3% of the team&apos;s time</source>
        <translation>%1 jours dans les %2 prochaines semaines, %3&#xa0;% du temps de l’équipe</translation>
    </message>
    <message>
        <source>%1 days in the next %2 weeks</source>
        <translation>%1 jours dans les %2 prochaines semaines</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleExplanation</name>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>RunDashboard</name>
    <message>
        <source>In and out, by week</source>
        <translation>Entrées et sorties, par semaine</translation>
    </message>
    <message>
        <source>Run against its reserve, days a week</source>
        <translation>Run et réserve, en jours par semaine</translation>
    </message>
    <message>
        <source>Asked again and again</source>
        <translation>Demandé encore et encore</translation>
    </message>
    <message>
        <source>Age of what is open</source>
        <translation>Ancienneté des demandes ouvertes</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Where it comes in</source>
        <translation>Par quel canal</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>without a day or a reason</source>
        <translation>sans date ni raison</translation>
    </message>
    <message>
        <source>to the first answer, median</source>
        <translation>avant la première réponse (médiane)</translation>
    </message>
    <message>
        <source>to close, median</source>
        <translation>avant la clôture (médiane)</translation>
    </message>
    <message>
        <source>avoided by an answer, %1 h saved</source>
        <translation>évitées par une réponse, %1&#xa0;h gagnées</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Sans direction</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Chiffres du run</translation>
    </message>
</context>
<context>
    <name>RunKind</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <translation>Ajouter une routine</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>Table of routines</source>
        <translation>Tableau des routines</translation>
    </message>
    <message>
        <source>What does the team do again and again? Forecasts, data checks, commissions: their time counts as run.</source>
        <translation>Que refait l’équipe sans cesse&#xa0;? Prévisions, contrôles de données, commissions&#xa0;: ce temps compte comme run.</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Déploiements</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Add a rollout</source>
        <translation>Ajouter un déploiement</translation>
    </message>
    <message>
        <source>New rollout</source>
        <translation>Nouveau déploiement</translation>
    </message>
    <message>
        <source>Table of rollouts</source>
        <translation>Tableau des déploiements</translation>
    </message>
    <message>
        <source>Which tool or process is being taken up? While its rollout lasts, its requests rise in priority.</source>
        <translation>Quel outil ou processus est en cours d’adoption&#xa0;? Tant que dure son déploiement, ses demandes montent en priorité.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Table of answers</source>
        <translation>Tableau des réponses</translation>
    </message>
    <message>
        <source>Which question comes back? Write its answer once, and send it the next time in one click.</source>
        <translation>Quelle question revient&#xa0;? Écrivez sa réponse une fois, et envoyez-la d’un clic la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>RunMeter</name>
    <message>
        <source>Run this week</source>
        <translation>Run de la semaine</translation>
    </message>
    <message>
        <source>%1 / %2 d</source>
        <translation>%1 / %2 j</translation>
    </message>
    <message>
        <source>Run this week: %1 of the %2 days reserved for it</source>
        <translation>Run de la semaine&#xa0;: %1 des %2 jours qui lui sont réservés</translation>
    </message>
    <message>
        <source>Routines of the week, what was closed in it, and what is promised by its end.</source>
        <translation>Les routines de la semaine, ce qui a été clos, et ce qui est promis d’ici sa fin.</translation>
    </message>
</context>
<context>
    <name>RunSection</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Run or project</source>
        <translation>Run ou projet</translation>
    </message>
    <message>
        <source>Has one person alone all the skills for it?</source>
        <translation>Une personne seule a toutes les compétences&#xa0;?</translation>
    </message>
    <message>
        <source>Does it take a day at most?</source>
        <translation>L’effort tient en une journée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>ScenariosDialog</name>
    <message>
        <source>Which scenario is it to be?</source>
        <translation>Quel scénario retenir&#xa0;?</translation>
    </message>
    <message>
        <source>No scenario is kept yet: try another cut on the ranked list, then keep it by name to compare it with others.</source>
        <translation>Aucun scénario n’est gardé&#xa0;: essayez une autre coupe dans le classement, puis gardez-la sous un nom pour la comparer à d’autres.</translation>
    </message>
    <message>
        <source>Try a what-if</source>
        <translation>Lancer une simulation</translation>
    </message>
    <message>
        <source>Kept scenarios, the latest first</source>
        <translation>Scénarios gardés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Gardé le</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>People more</source>
        <translation>Personnes en plus</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Jours retenus</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Par rapport au plan</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open as what-if</source>
        <translation>Ouvrir en simulation</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Makes the plan as the scenario has it, in one step that can be undone.</source>
        <translation>Met le plan dans l’état du scénario, en une seule étape annulable.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Rename this scenario?</source>
        <translation>Renommer ce scénario&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>One is compared with the plan, two with each other.</source>
        <translation>Un seul se compare au plan, deux se comparent entre eux.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no score yet</source>
        <translation>%1&#xa0;: pas encore de note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: noted</source>
        <translation>%1&#xa0;: notée</translation>
    </message>
</context>
<context>
    <name>ScoreTurn</name>
    <message>
        <source>A score goes from 1 to 5: %1 is outside.</source>
        <translation>Une note va de 1 à 5&#xa0;: %1 est hors de l’échelle.</translation>
    </message>
    <message>
        <source>%1 · score %2 of %3</source>
        <translation>%1 · note %2 sur %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Impact: what would it change?</source>
        <translation>Impact&#xa0;: qu’est-ce que cela changerait&#xa0;?</translation>
    </message>
    <message>
        <source>Effort: how much work is it?</source>
        <translation>Effort&#xa0;: combien de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Noted. It is not shown while the room looks on.</source>
        <translation>Notée. Elle ne s’affiche pas tant que la salle regarde.</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>S’abstenir</translation>
    </message>
    <message>
        <source>Leave this score to the others (A)</source>
        <translation>Laisser cette note aux autres (A)</translation>
    </message>
    <message>
        <source>You abstained here: a score takes its place.</source>
        <translation>Vous vous êtes abstenu ici&#xa0;: une note prend la place.</translation>
    </message>
    <message>
        <source>1 to 5 score, arrows by a quarter, A abstains, Enter next, Backspace back</source>
        <translation>1 à 5&#xa0;: noter&#xa0;; flèches&#xa0;: quart de point&#xa0;; A&#xa0;: s’abstenir&#xa0;; Entrée&#xa0;: suivant&#xa0;; Retour arrière&#xa0;: revenir</translation>
    </message>
    <message>
        <source>Give a score from 1 to 5 first, or abstain: there is none yet.</source>
        <translation>Donnez d’abord une note de 1 à 5, ou abstenez-vous&#xa0;: il n’y en a pas encore.</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>between the two</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>scores nothing</source>
        <translation>ne note rien</translation>
    </message>
    <message>
        <source>impact and effort</source>
        <translation>impact et effort</translation>
    </message>
    <message>
        <source>impact only</source>
        <translation>impact seulement</translation>
    </message>
    <message>
        <source>effort only</source>
        <translation>effort seulement</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing in this plan holds “%1”.</source>
        <translation>Rien dans ce plan ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>How should Gainline look and speak?</source>
        <translation>Quelle langue et quelle apparence pour Gainline&#xa0;?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Your name in decisions</source>
        <translation>Votre nom dans les décisions</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Which key does what?</source>
        <translation>Quelle touche fait quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: in its lists and pictures</source>
        <translation>%1&#xa0;: dans ses listes et ses dessins</translation>
    </message>
</context>
<context>
    <name>ShowHelp</name>
    <message>
        <source>Keys of the show</source>
        <translation>Touches de la présentation</translation>
    </message>
</context>
<context>
    <name>ShowKeys</name>
    <message>
        <source>Page Down → ↓ Space Enter N, or click</source>
        <translation>Page suiv. → ↓ Espace Entrée N, ou clic</translation>
    </message>
    <message>
        <source>next slide</source>
        <translation>diapositive suivante</translation>
    </message>
    <message>
        <source>Page Up ← ↑ Backspace P</source>
        <translation>Page préc. ← ↑ Retour arrière P</translation>
    </message>
    <message>
        <source>previous slide</source>
        <translation>diapositive précédente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>first slide, last slide</source>
        <translation>première, dernière diapositive</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>un nombre, puis Entrée</translation>
    </message>
    <message>
        <source>that slide</source>
        <translation>cette diapositive</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>all slides; arrows and Enter choose one</source>
        <translation>toutes les diapositives&#xa0;: flèches, Entrée</translation>
    </message>
    <message>
        <source>B or .</source>
        <translation>B ou .</translation>
    </message>
    <message>
        <source>black screen, and back</source>
        <translation>écran noir, et retour</translation>
    </message>
    <message>
        <source>W or ,</source>
        <translation>W ou ,</translation>
    </message>
    <message>
        <source>white screen, and back</source>
        <translation>écran blanc, et retour</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>hold the picture, and let it go</source>
        <translation>figer l’image, puis la libérer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>spotlight on the pointer, and off</source>
        <translation>projecteur sur le pointeur, et extinction</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>larger around the pointer, and back</source>
        <translation>agrandir autour du pointeur, et revenir</translation>
    </message>
    <message>
        <source>leave black, hold, light or zoom, else end the show</source>
        <translation>quitter l’effet en cours, sinon finir</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>the live view behind it; Esc comes back</source>
        <translation>la vue en direct, puis Échap pour revenir</translation>
    </message>
</context>
<context>
    <name>SimilarList</name>
    <message>
        <source>Asked before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Same question</source>
        <translation>Même question</translation>
    </message>
    <message>
        <source>Add as the same question</source>
        <translation>Ajouter comme même question</translation>
    </message>
    <message>
        <source>Use its answer</source>
        <translation>Reprendre sa réponse</translation>
    </message>
    <message>
        <source>%1: asked before, “%2”</source>
        <comment>what to do, a request</comment>
        <translation>%1&#xa0;: déjà demandé, «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SlideOverview</name>
    <message>
        <source>All slides</source>
        <translation>Toutes les diapositives</translation>
    </message>
</context>
<context>
    <name>SlidePane</name>
    <message>
        <source>This deck writes itself from the plan. Kept as a deck of your own, its slides can be put in order, left out and added to, with titles, speaker notes and minutes.</source>
        <translation>Cette présentation s’écrit toute seule à partir du plan. Gardée comme une présentation à vous, ses diapositives peuvent être ordonnées, retirées et complétées, avec titres, notes d’orateur et minutes.</translation>
    </message>
    <message>
        <source>Arrange this deck</source>
        <translation>Arranger cette présentation</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>Tiré des données</translation>
    </message>
    <message>
        <source>Empty: the sentence taken from the data.</source>
        <translation>Vide&#xa0;: la phrase tirée des données.</translation>
    </message>
    <message>
        <source>Each page of this slide has a title of its own, from the data.</source>
        <translation>Chaque page de cette diapositive a son propre titre, tiré des données.</translation>
    </message>
</context>
<context>
    <name>SlideShow</name>
    <message>
        <source>Black screen: %1</source>
        <translation>Écran noir&#xa0;: %1</translation>
    </message>
    <message>
        <source>White screen: %1</source>
        <translation>Écran blanc&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SlideStage</name>
    <message>
        <source>Previous slide</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositive %1 sur %2</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masquée</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to read.</source>
        <translation>Difficile à lire.</translation>
    </message>
</context>
<context>
    <name>SlideVerbs</name>
    <message>
        <source>Add a slide…</source>
        <translation>Ajouter une diapositive…</translation>
    </message>
    <message>
        <source>Move the slide up</source>
        <translation>Monter la diapositive</translation>
    </message>
    <message>
        <source>Move the slide down</source>
        <translation>Descendre la diapositive</translation>
    </message>
    <message>
        <source>Copy the slide</source>
        <translation>Copier la diapositive</translation>
    </message>
    <message>
        <source>Take the slide off</source>
        <translation>Retirer la diapositive</translation>
    </message>
    <message>
        <source>Show the slide again</source>
        <translation>Afficher de nouveau la diapositive</translation>
    </message>
    <message>
        <source>Hide the slide</source>
        <translation>Masquer la diapositive</translation>
    </message>
    <message>
        <source>All objectives of the quarter</source>
        <translation>Tous les objectifs du trimestre</translation>
    </message>
    <message>
        <source>All functions</source>
        <translation>Toutes les directions</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
</context>
<context>
    <name>SparklineLabel</name>
    <message numerus="yes">
        <source>The last %n check-in(s) as a line</source>
        <translation>
            <numerusform>Le dernier point en courbe</numerusform>
            <numerusform>Les %Ln derniers points en courbe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerNotes</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Notes in smaller letters</source>
        <translation>Notes en plus petit</translation>
    </message>
    <message>
        <source>Notes in larger letters</source>
        <translation>Notes en plus grand</translation>
    </message>
    <message>
        <source>Notes in smaller letters (−)</source>
        <translation>Notes en plus petit (−)</translation>
    </message>
    <message>
        <source>Notes in larger letters (+)</source>
        <translation>Notes en plus grand (+)</translation>
    </message>
    <message>
        <source>No notes for this slide. They are written in step 5, beside the slide.</source>
        <translation>Pas de notes pour cette diapositive. Elles s’écrivent à l’étape 5, à côté de la diapositive.</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notes d’orateur</translation>
    </message>
</context>
<context>
    <name>StatusCommit</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Defer to %1?</source>
        <translation>Reporter au %1&#xa0;?</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Why is it declined?</source>
        <translation>Pourquoi l’écarter&#xa0;?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>SteeringActions</name>
    <message>
        <source>Open the page of the key result</source>
        <translation>Ouvrir la page du résultat clé</translation>
    </message>
    <message>
        <source>Check in on what is due</source>
        <translation>Faire les points de la semaine</translation>
    </message>
    <message>
        <source>End of quarter…</source>
        <translation>Fin de trimestre…</translation>
    </message>
</context>
<context>
    <name>SteeringButtons</name>
    <message numerus="yes">
        <source>Check in: %n due</source>
        <translation>
            <numerusform>Faire le point&#xa0;: %Ln à faire</numerusform>
            <numerusform>Faire le point&#xa0;: %Ln à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>End of %1…</source>
        <translation>Fin de %1…</translation>
    </message>
    <message>
        <source>Grade the key results of %1 and prepare the next quarter</source>
        <translation>Noter les résultats clés de %1 et préparer le trimestre suivant</translation>
    </message>
</context>
<context>
    <name>StrategyView</name>
    <message>
        <source>Weights: %1 in all</source>
        <translation>Poids&#xa0;: %1 au total</translation>
    </message>
    <message>
        <source>The weights make %1.</source>
        <translation>Les poids font %1.</translation>
    </message>
    <message>
        <source>They are shares of what the company wants: together they make %1.</source>
        <translation>Ce sont les parts de ce que veut l’entreprise&#xa0;: ensemble, elles font %1.</translation>
    </message>
    <message>
        <source>Scale to 100</source>
        <translation>Ramener à 100</translation>
    </message>
    <message>
        <source>Company goals</source>
        <translation>Enjeux de l’entreprise</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ajouter un enjeu</translation>
    </message>
    <message>
        <source>Add a goal (Ctrl+Shift+N)</source>
        <translation>Ajouter un enjeu (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Duplicate the goal</source>
        <translation>Dupliquer l’enjeu</translation>
    </message>
    <message>
        <source>Delete the selected goals</source>
        <translation>Supprimer les enjeux sélectionnés</translation>
    </message>
    <message>
        <source>What does the company want this year? Every need will serve one of its goals.</source>
        <translation>Que veut l’entreprise cette année&#xa0;? Chaque besoin servira un de ses enjeux.</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nouvel enjeu</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>In the goals: from cell to cell</source>
        <translation>Dans les enjeux&#xa0;: de cellule en cellule</translation>
    </message>
    <message>
        <source>F2, Enter</source>
        <translation>F2, Entrée</translation>
    </message>
    <message>
        <source>In the goals: edit the cell</source>
        <translation>Dans les enjeux&#xa0;: modifier la cellule</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>While editing: to the next cell, the one before</source>
        <translation>En saisie&#xa0;: à la cellule suivante, à la précédente</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>In the goals: move the goal up or down</source>
        <translation>Dans les enjeux&#xa0;: monter ou descendre l’enjeu</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Which table do you want to export?</source>
        <translation>Quel tableau voulez-vous exporter&#xa0;?</translation>
    </message>
    <message>
        <source>For Excel (&amp;French)</source>
        <translation>Pour &amp;Excel français</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>With it, cells are set apart by semicolons and numbers have a decimal comma. Without it, every program and Gainline itself read the file.</source>
        <translation>Si la case est cochée, les cellules sont séparées par des points-virgules et les nombres ont une virgule décimale. Sinon, tous les programmes et Gainline lui-même lisent le fichier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Team and contacts</source>
        <translation>Équipe et interlocuteurs</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), %1 days in %2, %3 for run</source>
        <translation>
            <numerusform>%Ln personne, %1 jours au %2, dont %3 pour le run</numerusform>
            <numerusform>%Ln personnes, %1 jours au %2, dont %3 pour le run</numerusform>
        </translation>
    </message>
    <message>
        <source>People to show</source>
        <translation>Personnes à afficher</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Move what waits along</source>
        <translation>Déplacer aussi ce qui attend</translation>
    </message>
    <message>
        <source>Critical chain</source>
        <translation>Chaîne critique</translation>
    </message>
    <message>
        <source>Show the load</source>
        <translation>Montrer la charge</translation>
    </message>
    <message>
        <source>New project here</source>
        <translation>Nouveau projet ici</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>Fixer les dates</translation>
    </message>
    <message>
        <source>Let another project wait for this one</source>
        <translation>Faire attendre un autre projet</translation>
    </message>
    <message>
        <source>Go to the next dependency</source>
        <translation>Aller à la dépendance suivante</translation>
    </message>
    <message>
        <source>Days between…</source>
        <translation>Jours d’écart…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Une semaine plus tôt</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Une semaine plus tard</translation>
    </message>
    <message>
        <source>End a day earlier</source>
        <translation>Finir un jour plus tôt</translation>
    </message>
    <message>
        <source>End a day later</source>
        <translation>Finir un jour plus tard</translation>
    </message>
    <message>
        <source>Start a day earlier</source>
        <translation>Commencer un jour plus tôt</translation>
    </message>
    <message>
        <source>Start a day later</source>
        <translation>Commencer un jour plus tard</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Trois trimestres</translation>
    </message>
    <message>
        <source>Show the quarter</source>
        <translation>Montrer le trimestre</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Scroll earlier</source>
        <translation>Défiler vers le passé</translation>
    </message>
    <message>
        <source>Scroll later</source>
        <translation>Défiler vers l’avenir</translation>
    </message>
    <message>
        <source>Collapse all lanes</source>
        <translation>Replier tous les couloirs</translation>
    </message>
    <message>
        <source>Expand all lanes</source>
        <translation>Déplier tous les couloirs</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Drag to the project that is to wait for this one.</source>
        <translation>Tirez jusqu’au projet qui doit attendre celui-ci.</translation>
    </message>
    <message>
        <source>Drag along this line to draw a new project.</source>
        <translation>Tirez le long de cette ligne pour tracer un nouveau projet.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>past milestone</source>
        <translation>jalon passé</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>key result due</source>
        <translation>échéance de résultat clé</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>at the review</source>
        <translation>à la revue</translation>
    </message>
</context>
<context>
    <name>TimelineLoad</name>
    <message>
        <source>Load by week</source>
        <translation>Charge par semaine</translation>
    </message>
    <message>
        <source>The left and right arrows go from week to week, Enter shows the projects of a week.</source>
        <translation>Les flèches gauche et droite vont de semaine en semaine, Entrée montre les projets d’une semaine.</translation>
    </message>
    <message>
        <source>No project in this week</source>
        <translation>Aucun projet cette semaine</translation>
    </message>
</context>
<context>
    <name>TimelineNote</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What is to wait for %1?</source>
        <translation>Qu’est-ce qui doit attendre %1&#xa0;?</translation>
    </message>
    <message>
        <source>Go there with the arrows. Enter links, Esc stops.</source>
        <translation>Allez-y avec les flèches. Entrée relie, Échap arrête.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>Set dates</source>
        <translation>Fixer les dates</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, moves %n more</source>
        <translation>
            <numerusform>%1, en déplace %Ln de plus</numerusform>
            <numerusform>%1, en déplace %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineReview</name>
    <message>
        <source>Say why it moved…</source>
        <translation>Dire pourquoi il a bougé…</translation>
    </message>
    <message>
        <source>Why did %1 move?</source>
        <translation>Pourquoi %1 a-t-il bougé&#xa0;?</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the decision log</source>
        <translation>Raison, telle qu’elle figurera au journal des décisions</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>Une raison est nécessaire.</translation>
    </message>
</context>
<context>
    <name>TimelineVerbs</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%Ln trimestre</numerusform>
            <numerusform>%Ln trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom of the timeline</source>
        <translation>Zoom de la chronologie</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>Timeline of the projects</source>
        <translation>Chronologie des projets</translation>
    </message>
    <message>
        <source>Scroll through time</source>
        <translation>Défiler dans le temps</translation>
    </message>
    <message>
        <source>Scroll through the projects</source>
        <translation>Défiler parmi les projets</translation>
    </message>
    <message>
        <source>Make OKRs from chosen needs</source>
        <translation>Créer les OKR des besoins retenus</translation>
    </message>
    <message>
        <source>There is no project to lay out yet: make the OKRs from the needs that are chosen, or add a project by hand.</source>
        <translation>Il n’y a encore aucun projet à placer dans le temps&#xa0;: créez les OKR à partir des besoins retenus, ou ajoutez un projet à la main.</translation>
    </message>
    <message>
        <source>There is no project to lay out yet: choose needs on the matrix and make OKRs from them, or add a project by hand.</source>
        <translation>Il n’y a encore aucun projet à placer dans le temps&#xa0;: retenez des besoins sur la matrice et faites-en des OKR, ou ajoutez un projet à la main.</translation>
    </message>
    <message>
        <source>Go to Prioritise</source>
        <translation>Aller à Prioriser</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Direction métier</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no lanes</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Projects of the timeline</source>
        <translation>Projets de la chronologie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>On a lane: collapse and expand it</source>
        <translation>Sur un couloir&#xa0;: le replier et le déplier</translation>
    </message>
    <message>
        <source>Open the details; while an arrow is drawn, link</source>
        <translation>Ouvrir la fiche&#xa0;; pendant le tracé d’une flèche, relier</translation>
    </message>
    <message>
        <source>Give up what is being dragged or drawn</source>
        <translation>Abandonner ce qui est en train d’être déplacé ou tracé</translation>
    </message>
    <message>
        <source>Drag along a lane</source>
        <translation>Tirer le long d’un couloir</translation>
    </message>
    <message>
        <source>Draw a new project</source>
        <translation>Tracer un nouveau projet</translation>
    </message>
    <message>
        <source>Drag the dot below a bar</source>
        <translation>Tirer le point sous une barre</translation>
    </message>
    <message>
        <source>Let another project wait for it</source>
        <translation>Faire attendre un autre projet après lui</translation>
    </message>
    <message>
        <source>Drag over bars</source>
        <translation>Tirer par-dessus des barres</translation>
    </message>
    <message>
        <source>Select them; Ctrl or Shift adds</source>
        <translation>Les sélectionner&#xa0;; Ctrl ou Maj les ajoute</translation>
    </message>
    <message>
        <source>Drag the heading</source>
        <translation>Tirer l’en-tête</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Projects on the timeline</source>
        <translation>Projets de la chronologie</translation>
    </message>
    <message>
        <source>Dates of projects</source>
        <translation>Dates des projets</translation>
    </message>
    <message>
        <source>Sight of the timeline</source>
        <translation>Vue de la chronologie</translation>
    </message>
    <message>
        <source>Ctrl with the left and right arrows moves the selected projects by a day, with Shift by a week. Shift with the arrows moves their end, with Alt their start. N draws a new project, L lets another one wait.</source>
        <translation>Ctrl avec les flèches gauche et droite déplace les projets sélectionnés d’un jour, avec Maj d’une semaine. Maj avec les flèches déplace leur fin, avec Alt leur début. N trace un nouveau projet, L en fait attendre un autre.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Nothing was asked twice in the last six weeks.</source>
        <translation>Rien n’a été demandé deux fois ces six dernières semaines.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Voir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Document it</source>
        <translation>Documenter</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what to do, the topic</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Close all that are still open with the documented answer</source>
        <translation>Fermer toutes celles qui sont encore ouvertes avec la réponse documentée</translation>
    </message>
    <message>
        <source>Write the answer once, so that it can be sent the next time</source>
        <translation>Écrire la réponse une fois, pour l’envoyer la prochaine fois</translation>
    </message>
    <message>
        <source>Answer all…</source>
        <translation>Répondre à tous…</translation>
    </message>
</context>
<context>
    <name>TraceBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Select a need to see its way from goal to person.</source>
        <translation>Sélectionnez un besoin pour voir son chemin, de l’enjeu à la personne.</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Select a project to see its way from goal to person.</source>
        <translation>Sélectionnez un projet pour voir son chemin, de l’enjeu à la personne.</translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>No goal</source>
        <translation>Aucun enjeu</translation>
    </message>
</context>
<context>
    <name>TriagePanel</name>
    <message>
        <source>Ask the manager first.</source>
        <translation>Voir d’abord son manager.</translation>
    </message>
    <message>
        <source>This plan takes requests from managers and leadership.</source>
        <translation>Ce plan prend les demandes des managers et de la direction.</translation>
    </message>
    <message>
        <source>Draft the redirect</source>
        <translation>Rédiger le renvoi</translation>
    </message>
    <message>
        <source>Asked %1 times in %2 weeks.</source>
        <translation>Demandé %1 fois en %2 semaines.</translation>
    </message>
    <message>
        <source>It has a documented answer.</source>
        <translation>Il y a une réponse documentée.</translation>
    </message>
    <message>
        <source>A documented answer would avoid the next one.</source>
        <translation>Une réponse documentée éviterait la prochaine.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>An answer is ready.</source>
        <translation>Une réponse est prête.</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the answer as text and paste it into a letter.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. Copiez la réponse en texte et collez-la dans un message.</translation>
    </message>
    <message>
        <source>More about this request</source>
        <translation>Plus sur cette demande</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fermer la demande</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy for Slack</source>
        <translation>Copier pour Slack</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Request to triage</source>
        <translation>Demande à trier</translation>
    </message>
    <message>
        <source>Request that waits for a word</source>
        <translation>Demande qui attend un mot</translation>
    </message>
    <message>
        <source>Request for later</source>
        <translation>Demande pour plus tard</translation>
    </message>
    <message>
        <source>Closed request</source>
        <translation>Demande close</translation>
    </message>
    <message>
        <source>Request under way</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Requester unknown</source>
        <translation>Interlocuteur inconnu</translation>
    </message>
    <message>
        <source>Copy for Teams</source>
        <translation>Copier pour Teams</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Écrire l’e-mail</translation>
    </message>
    <message>
        <source>Copy for the ticket</source>
        <translation>Copier pour le ticket</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Validate, next</source>
        <translation>Valider, suivante</translation>
    </message>
    <message>
        <source>Keep, next</source>
        <translation>Garder, suivante</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Make it a need</source>
        <translation>En faire un besoin</translation>
    </message>
    <message>
        <source>It becomes a need with the same words, and both know of each other (Ctrl+M)</source>
        <translation>Elle devient un besoin avec les mêmes mots, et l’un mène à l’autre (Ctrl+M)</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Décliner…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The answer goes to the clipboard or the mail program, and is kept with today’s date (Ctrl+Shift+C)</source>
        <translation>La réponse va au presse-papiers ou dans la messagerie, et elle est gardée à la date du jour (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Choose a request in the list: it opens here.</source>
        <translation>Choisissez une demande dans la liste&#xa0;: elle s’ouvre ici.</translation>
    </message>
    <message>
        <source>Document it</source>
        <translation>Documenter</translation>
    </message>
    <message>
        <source>Answer all…</source>
        <translation>Répondre à tous…</translation>
    </message>
</context>
<context>
    <name>TriageSection</name>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>à répondre</translation>
    </message>
</context>
<context>
    <name>UnderstandSection</name>
    <message>
        <source>a misunderstanding</source>
        <translation>un malentendu</translation>
    </message>
    <message>
        <source>a real need</source>
        <translation>besoin réel</translation>
    </message>
    <message>
        <source>for one person</source>
        <translation>pour une personne</translation>
    </message>
    <message>
        <source>for a whole team</source>
        <translation>pour toute l’équipe</translation>
    </message>
    <message>
        <source>for leadership</source>
        <translation>pour la direction</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why is it asked: what is it really for?</source>
        <translation>Pourquoi est-ce demandé&#xa0;: à quoi cela sert-il vraiment&#xa0;?</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Who benefits directly</source>
        <translation>Qui en bénéficie directement</translation>
    </message>
    <message>
        <source>Could they do it alone?</source>
        <translation>Seuls, sans nous&#xa0;?</translation>
    </message>
    <message>
        <source>A misunderstanding?</source>
        <translation>Un malentendu&#xa0;?</translation>
    </message>
    <message>
        <source>Benefits: %1</source>
        <translation>Bénéficiaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Score together</source>
        <translation>Vote à l’aveugle</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points d’avancement</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>Tous les trimestres</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>The quarter your team will deliver</source>
        <translation>Le trimestre que votre équipe tiendra</translation>
    </message>
    <message>
        <source>From the company&apos;s goals to everyone&apos;s OKRs, in one file on your computer, ready to project.</source>
        <translation>Des enjeux de l’entreprise aux OKR de chacun, dans un seul fichier sur votre ordinateur, prêt à projeter.</translation>
    </message>
    <message>
        <source>Explore the sample plan</source>
        <translation>Explorer le plan d’exemple</translation>
    </message>
    <message>
        <source>A RevOps team of 9, a whole quarter</source>
        <translation>Une équipe RevOps de 9 personnes, un trimestre complet</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Five steps, the first takes ten minutes</source>
        <translation>Cinq étapes, la première prend dix minutes</translation>
    </message>
    <message>
        <source>Import needs</source>
        <translation>Importer des besoins</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, with a preview before anything is written</source>
        <translation>CSV, XLSX ou ODS, avec aperçu avant d’écrire</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>WelcomePicture</name>
    <message>
        <source>Bars of work crossing the gain line</source>
        <translation>Barres de travail franchissant la ligne d’avantage</translation>
    </message>
    <message>
        <source>Gain line</source>
        <translation>Ligne d’avantage</translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>What-if: the plan is not changed</source>
        <translation>Simulation&#xa0;: le plan n’est pas modifié</translation>
    </message>
    <message>
        <source>What-if %1: plan unchanged</source>
        <translation>Simulation %1&#xa0;: plan inchangé</translation>
    </message>
    <message>
        <source>Run reserve</source>
        <translation>Réserve de run</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Of everybody’s time. Members with a reserve of their own keep it.</source>
        <translation>Du temps de chacun. Les membres qui ont leur propre réserve la gardent.</translation>
    </message>
    <message>
        <source>Run reserve, as a slider</source>
        <translation>Réserve de run, curseur</translation>
    </message>
    <message>
        <source>Run reserve in percent</source>
        <translation>Réserve de run en pour cent</translation>
    </message>
    <message>
        <source>People more</source>
        <translation>Personnes en plus</translation>
    </message>
    <message>
        <source>Full-time people, all quarter long; 0.5 is one at half time.</source>
        <translation>À plein temps, tout le trimestre&#xa0;; 0,5 pour un mi-temps.</translation>
    </message>
    <message>
        <source>%1. Against the plan: %2</source>
        <translation>%1. Par rapport au plan&#xa0;: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Renfort</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
</context>
<context>
    <name>WhatIfVerbs</name>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Try another run reserve, more people, other needs: the plan is not changed (W)</source>
        <translation>Essayer une autre réserve de run, plus de monde, d’autres besoins&#xa0;: le plan n’est pas modifié (W)</translation>
    </message>
    <message>
        <source>Try with</source>
        <translation>Tester avec</translation>
    </message>
    <message>
        <source>Try without</source>
        <translation>Tester sans</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Try with all down to the line</source>
        <translation>Tester avec tout jusqu’à la ligne</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repartir du plan</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Garder en scénario…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Leave the what-if</source>
        <translation>Quitter la simulation</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Change %1, or keep another scenario?</source>
        <translation>Modifier %1, ou garder un autre scénario&#xa0;?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Keep another one</source>
        <translation>En garder un autre</translation>
    </message>
    <message>
        <source>Keep this what-if as a scenario?</source>
        <translation>Garder cette simulation comme scénario&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Apply this what-if to the plan?</source>
        <translation>Appliquer cette simulation au plan&#xa0;?</translation>
    </message>
    <message>
        <source>Name, as the decisions are logged with it</source>
        <translation>Nom, tel que les décisions le porteront au journal</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Scenarios…</source>
        <translation>Scénarios…</translation>
    </message>
    <message>
        <source>Compare the kept scenarios, open one again or adopt it</source>
        <translation>Comparer les scénarios gardés, en rouvrir un ou l’adopter</translation>
    </message>
    <message>
        <source>The line moves; needs that were not tried keep their decision.</source>
        <translation>La ligne bouge&#xa0;; les besoins qui n’ont pas été essayés gardent leur décision.</translation>
    </message>
</context>
<context>
    <name>WhoScoresDialog</name>
    <message>
        <source>Which function scores what?</source>
        <translation>Quelle direction note quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Those who would do the work know the effort; those who ask for it know what it would change. Somebody without a function scores both.</source>
        <translation>Qui ferait le travail connaît l’effort&#xa0;; qui le demande sait ce que cela changerait. Une personne sans direction note les deux.</translation>
    </message>
    <message>
        <source>The plan has no function yet: add them with the team.</source>
        <translation>Le plan n’a pas encore de direction&#xa0;: ajoutez-les avec l’équipe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 scores the impact</source>
        <translation>%1 note l’impact</translation>
    </message>
    <message>
        <source>%1 scores the effort</source>
        <translation>%1 note l’effort</translation>
    </message>
</context>
</TS>
