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

constexpr Synonyms requestSynonyms[] = {
    {"title",
     "title,titre,summary,resume,resumen,zusammenfassung,card name,task name,name,nom,nombre,demande,request,"
     "objet,sujet,subject,issue title,ticket,intitule,libelle,tache,tarea,task,item,item name"},
    {"description",
     "description,descripcion,beschreibung,issue description,card description,body,desc,details,detail,notes,"
     "contenu,message,contexte,context"},
    {"requester",
     "reporter,rapporteur,informador,requester,demandeur,demandeuse,requested by,demande "
     "par,creator,createur,"
     "creador,created by,cree par,author,auteur,opened by,submitted by,utilisateur,user,contact"},
    {"function",
     "function,fonction,direction,direction metier,department,departement,service,business unit,team,equipe,"
     "team name,pole"},
    {"channel", "channel,canal,source,origin,origine"},
    {"nature", "nature,issue type,type de ticket,tipo de incidencia,request type,type,categorie,category"},
    {"status",
     "status,statut,etat,estado,state,list name,list,liste,lista,section "
     "column,section,column,colonne,stage"},
    {"outcome", "outcome,resolution,resolucion,issue de la demande"},
    {"owner",
     "assignee,personne assignee,persona asignada,assigned to,assigne a,assignees,responsable,owner,person,"
     "personne,people,members,en charge,pris par"},
    {"raised_on",
     "raised on,created,creation,creada,cree,cree le,created at,created date,date de creation,date created,"
     "creation date,creation log,opened,opened at,ouvert le,date de la demande,date de demande,demande "
     "le,date"},
    {"promised_on",
     "due date,due,date d echeance,echeance,fecha de vencimiento,deadline,target date,date limite,date fin,"
     "date de fin"},
    {"closed_on",
     "closed on,resolved,resolu,resolue,resuelta,closed,closed at,completed at,completed,date closed,"
     "finished date,completed date,date de resolution,date de cloture,cloture le,ferme le"},
    {"answered_on",
     "first response,premiere reponse,custom field chart date of first response,"
     "campo personalizado chart date of first response,champs personnalises chart date of first response"},
    {"impact", "impact,priority,priorite,prioridad,prioritat,severity,severite,urgence,urgency"},
    {"minutes",
     "minutes,original estimate,estimation originale,estimacion original,estimated minutes,heures estimees,"
     "estimated hours,duree estimee"},
    {"spent_minutes",
     "time spent,temps passe,tiempo trabajado,minutes spent,duree mn,duree min,duree minutes,duree"},
    {"tags", "labels,etiquettes,etiquetas,label,etiquette,tags,components,composants,component"},
    {"link", "url,card url,issue url,html url,link,lien,permalink,short url"},
    {"source_key",
     "issue key,cle de ticket,clave de incidencia,vorgangsschlussel,issuekey,task id,item id,card id,ticket "
     "id,"
     "cle,key,id,number,numero,reference,ref,identifier,identifiant,issue id,no,n"},
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
    switch (kind) {
    case EntityKind::Need:
        return wordsIn(needSynonyms);
    case EntityKind::Goal:
        return wordsIn(goalSynonyms);
    case EntityKind::Request:
        return wordsIn(requestSynonyms);
    default:
        return QStringList();
    }
}
