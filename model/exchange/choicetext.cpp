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
    return nullptr;
}
