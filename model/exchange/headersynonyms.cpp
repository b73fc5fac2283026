// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headersynonyms.h"

using namespace Qt::StringLiterals;

namespace {

struct Synonyms {
    const char *field;
    const char *words; // separated by commas
};

constexpr Synonyms needSynonyms[] = {
    {"title",
     "title,titre,besoin,besoin metier,intitule,libelle,need,business need,nom du "
     "besoin,sujet,summary,resume,"
     "use case,cas d usage,user story,initiative,demande,request,idee,idea,nom,name,nom du projet,task,"
     "task name,tache,action,feature,fonctionnalite,item,objet"},
    {"short_title", "short title,titre court,nom court"},
    {"description",
     "description,details,detail,contexte,context,resultat attendu,outcome,notes,note,commentaire,"
     "commentaires,comment,comments,description et objectifs du projet"},
    {"function",
     "direction,direction metier,function,fonction,department,departement,business unit,service,pole,equipe,"
     "team,metier,domaine,domain"},
    {"stakeholder",
     "stakeholder,demandeur,demandeuse,requester,requested by,demande par,porteur,interlocuteur,"
     "partie prenante,business owner,sponsor,rapporteur,reporter,contact,responsable,owner"},
    {"goals",
     "goals,goal,enjeux strategiques,enjeu strategique,enjeux,enjeu,strategic goal,strategic goals,"
     "objectif strategique,objectifs strategiques,company goal,objectif,objectifs,objective"},
    {"impact",
     "impact,impact metier,valeur metier,business value,business impact,valeur,value,benefice,benefit,gain,"
     "impact 1 5,valeur 1 5,user impact"},
    {"effort",
     "effort,effort 1 5,complexite,complexity,difficulte,difficulty,taille,size,t shirt,t shirt size,"
     "story points,story point,storypoint,story point estimation,cout,cost"},
    {"confidence", "confidence,confiance,confidence level,indice de confiance,certitude,confiance en"},
    {"estimate_days",
     "estimate days,charge,charge jh,charge j h,charge j,charge en jours,charge estimee,estimation,estimate,"
     "estimation j,estimation en jours,jours homme,jours hommes,jh,j h,person days,man days,nombre jours,"
     "nombre de jours,nb jours,nb jours total,jours,days"},
    {"raised_on",
     "raised on,date raised,date de demande,date de la demande,demande le,date du besoin,created,created "
     "date,"
     "created at,creation,cree le,date de creation,date"},
    {"status", "status,statut,etat,stage,state,avancement"},
    {"quarter", "quarter,trimestre"},
    {"decision_reason", "decision reason,raison,motif,reason,raison de la decision,justification"},
    {"source_key",
     "source key,cle,key,issue key,cle de ticket,reference,ref,identifiant,identifier,code,numero,no,n,id"},
};

constexpr Synonyms goalSynonyms[] = {
    {"title",
     "title,titre,enjeu strategique,enjeu,goal,strategic goal,company goal,objectif "
     "strategique,intitule,libelle,"
     "nom,name,objective,objectif,priorite strategique,strategic priority"},
    {"short_title", "short title,titre court,nom court"},
    {"description", "description,details,detail,contexte,context,notes,commentaire,commentaires"},
    {"sponsor", "sponsor,porteur,owner,responsable,executive sponsor,c level,direction"},
    {"growth_phase", "growth phase,phase de croissance,phase"},
    {"metric", "metric,indicateur,kpi,mesure,indicator,metrique,cible,target"},
    {"horizon", "horizon,echeance,due,due date,date cible,deadline,terme"},
    {"weight", "weight,poids,ponderation,importance"},
    {"color", "color,colour,couleur"},
    {"position", "position,rang,rank,ordre,order"},
    {"source_key", "source key,cle,key,reference,ref,identifiant,identifier,code,numero,no,n,id"},
};

} // namespace

QStringList headerSynonyms(EntityKind kind, QStringView fieldKey)
{
    const auto wordsIn = [fieldKey](const auto &table) {
        for (const Synonyms &synonyms : table) {
            if (fieldKey == QLatin1StringView(synonyms.field))
                return QString::fromLatin1(synonyms.words).split(u',');
        }
        return QStringList();
    };
    if (kind == EntityKind::Need)
        return wordsIn(needSynonyms);
    return kind == EntityKind::Goal ? wordsIn(goalSynonyms) : QStringList();
}
