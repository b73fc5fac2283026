// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/choicetext.h"

#include "core/foldedtext.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *key;
    const char *words; // foldedWords(), separated by commas
};

constexpr Words statusWords[] = {
    {"new",
     "nouveau,nouvelle,a faire,to do,todo,open,ouvert,ouverte,backlog,idea,idee,a etudier,a qualifier,"
     "submitted,soumis,soumise,recu,recue"},
    {"qualified", "qualifie,qualifiee,triaged,trie,triee,valide,validee,accepted,accepte,acceptee,ready"},
    {"chosen",
     "retenu,retenue,choisi,choisie,prioritized,prioritised,priorise,priorisee,selected,selectionne"},
    {"planned", "planifie,planifiee,planned,in build,in progress,en cours,started,demarre,doing,active"},
    {"done",
     "termine,terminee,fait,faite,done,deployed,deploye,livre,livree,closed,clos,ferme,completed,finished,"
     "complete,acheve,achevee"},
    {"deferred",
     "reporte,reportee,deferred,on hold,en attente,later,plus tard,postponed,gele,parked,"
     "paused,en pause,suspendu,suspendue"},
    {"declined",
     "refuse,refusee,rejete,rejetee,rejected,won t do,wont do,ecarte,ecartee,abandonne,cancelled,annule"},
};

constexpr Words growthPhaseWords[] = {
    {"launch", "lancement"},
    {"growth", "croissance"},
    {"scale", "scalabilite,scaling,passage a l echelle"},
    {"profitability", "profitabilite,rentabilite"},
    {"productivity", "productivite"},
};

constexpr Words requestStatusWords[] = {
    {"new",
     "nouveau,nouvelle,a faire,to do,todo,por hacer,tareas por "
     "hacer,open,ouvert,ouverte,abierto,backlog,inbox,"
     "a trier,triage,unstarted,not started,reopened,submitted,soumis,soumise,recu,recue,pending,a qualifier,"
     "selected for development,no status"},
    {"accepted",
     "accepte,acceptee,accepted,planned,planifie,planifiee,ready,pret,prete,scheduled,qualifie,qualifiee,"
     "retenu,retenue,next,prioritized,prioritised"},
    {"in_progress",
     "in progress,en cours,en curso,doing,started,working on it,in review,review,en revue,en "
     "revision,testing,"
     "in test,en test,in development,active"},
    {"waiting",
     "waiting,on hold,en attente,en espera,blocked,bloque,bloquee,stuck,paused,en pause,"
     "waiting for customer,en attente du client,waiting for support,pending customer"},
    {"closed",
     "done,closed,resolved,termine,terminee,ferme,fermee,resolu,resolue,clos,close,cloture,finalizada,"
     "finalizado,listo,hecho,completed,complete,fait,faite,livre,livree,released,shipped,deployed,deploye,"
     "canceled,cancelled,annule,annulee,won t do,wont do,rejected,rejete,rejetee,refuse,refusee,duplicate,"
     "archived,archive"},
};

constexpr Words requestOutcomeWords[] = {
    {"done",
     "done,fixed,resolved,termine,terminee,listo,fait,completed,complete,finalizada,hecho,corrige,resolu"},
    {"declined",
     "won t do,wont do,won t fix,wont "
     "fix,declined,rejected,rejete,refuse,canceled,cancelled,annule,abandonne,"
     "not planned,ne sera pas fait,no se hara,cannot reproduce,incomplete"},
    {"explained",
     "duplicate,doublon,duplicado,not a bug,works as designed,expected behaviour,known error,sans suite"},
};

constexpr Words channelWords[] = {
    {"email", "e mail,email,mail,courriel,correo"},
    {"teams", "microsoft teams,ms teams"},
    {"ticket", "jira,zendesk,ticket,tickets,portal,portail,web,formulaire,form,help desk,helpdesk"},
    {"meeting", "meeting,reunion,en presentiel,rendez vous,rdv,visio,google meet"},
};

constexpr Words natureWords[] = {
    {"bug", "bug,defect,incident,erreur,anomalie,error,problem"},
    {"reporting", "report,reports,rapport,reporting"},
    {"dashboard", "tableau de bord,dashboard"},
    {"analysis", "analysis,analyse,etude"},
    {"workflow", "workflow,automation,automatisation"},
};

template <typename Table>
QString keyIn(const Table &table, const QString &words)
{
    for (const Words &row : table) {
        if (QString::fromLatin1(row.words).split(u',').contains(words))
            return QString::fromLatin1(row.key);
    }
    return {};
}

} // namespace

ChoiceReader::ChoiceReader()
{
    for (const QString &code : Language::codes())
        m_languages << Language(code);
}

const Choice *ChoiceReader::read(const Field &field, QStringView text) const
{
    const QString words = foldedWords(text);
    for (const Choice &choice : field.choices()) {
        if (words == foldedWords(QString::fromLatin1(choice.key)))
            return &choice;
        for (const Language &language : m_languages) {
            if (words == foldedWords(choiceLabel(choice, language)))
                return &choice;
        }
    }
    const Choices &choices = field.choices();
    if (&choices == &choicesOf<NeedStatus>())
        return choiceOfKey(choices, keyIn(statusWords, words));
    if (&choices == &choicesOf<GrowthPhase>())
        return choiceOfKey(choices, keyIn(growthPhaseWords, words));
    if (&choices == &choicesOf<RequestStatus>())
        return choiceOfKey(choices, keyIn(requestStatusWords, words));
    if (&choices == &choicesOf<RequestOutcome>())
        return choiceOfKey(choices, keyIn(requestOutcomeWords, words));
    if (&choices == &choicesOf<Channel>())
        return choiceOfKey(choices, keyIn(channelWords, words));
    if (&choices == &choicesOf<RequestNature>())
        return choiceOfKey(choices, keyIn(natureWords, words));
    return nullptr;
}
