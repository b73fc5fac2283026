// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "run/triagesection.h"

class FieldEditor;
class QLabel;
class QuestionLine;
class SegmentedControl;
struct Request;

// The first step of the triage (S3): why is it asked, who benefits, could they do it alone, is it a
// misunderstanding? Each answer becomes an edit at once.
class UnderstandSection final : public QWidget {
    Q_OBJECT
public:
    UnderstandSection(const ViewContext &context, QWidget *parent);

    void show(const Request &request);
    void retranslate();
    void setReadOnly(bool readOnly);
    // What the keyboard passes, in order.
    [[nodiscard]] QList<QWidget *> stops() const;
    [[nodiscard]] QList<QuestionLine *> questions() const { return {m_alone, m_misunderstanding}; }
    // What stands typed becomes an edit.
    void settle();

Q_SIGNALS:
    void answered(QWidget *stop);

private:
    void set(QStringView field, const QVariant &value);
    void commitWhy();
    [[nodiscard]] QString summaryOf(const Request &request) const;

    ViewContext m_context;
    EntityId m_request;
    bool m_isShowing = false;
    TriageSection *m_section;
    QLabel *m_description;
    QLabel *m_whyName;
    FieldEditor *m_why;
    QLabel *m_whoName;
    SegmentedControl *m_who;
    QuestionLine *m_alone;
    QuestionLine *m_misunderstanding;
};
