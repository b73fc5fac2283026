// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/similartexts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class SimilarRequests;
struct Request;

// The nearest earlier requests, with how each ended and the answer that it got: what is asked may be answered
// already. Hidden while nothing is near.
class SimilarList final : public QWidget {
    Q_OBJECT

public:
    // Below a line that is typed, or in the triage of a request.
    enum class Place { NewRequest, Triage };

    // similar: of the same session; it outlives the list.
    SimilarList(Place place, const ViewContext &context, SimilarRequests &similar, QWidget *parent);

    // except: the request itself, when it is in the plan already.
    void setText(const ComparedText &text, EntityId except = {});
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void opened(EntityId request);
    void attachWanted(EntityId earlier); // the same is asked again
    void answerWanted(EntityId answer); // the earlier one's serves here, too

private:
    void refresh();
    [[nodiscard]] QList<const Request *> wanted() const;
    void clear();
    void addRow(const Request &request);
    void addVerb(class QHBoxLayout *row, const char *name, const QString &text, const Request &request,
                 const std::function<void()> &verb);
    [[nodiscard]] bool isAttached(const Request &request) const;

    Place m_place;
    ViewContext m_context;
    SimilarRequests &m_similar;
    ComparedText m_text;
    EntityId m_except;
    bool m_isReadOnly = false;
    QList<EntityId> m_shown;
    QLabel *m_title;
    QVBoxLayout *m_rows;
};
