// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planfixture.h"
#include "viewbench.h"
#include "workshop/roundview.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

inline PlanFixture office()
{
    return planFromText(R"(
        plan fiscal_start_month=1
        function marketing scores_effort=no
        function sales
        member - name="Yann Le Goff"
        contact - name="Maud Tessier" function=marketing
        contact - name="Julien Caron" function=sales
        need leads title="Answer leads faster" function=marketing description="Leads wait for two days."
        need churn title="See churn coming"
        need quotes title="Quotes in several currencies" impact=4 effort=3
    )");
}

// The real page, driven by the keyboard as people at one laptop do.
struct Room : ViewBench {
    explicit Room(const PlanFixture &fixture = office())
        : ViewBench(fixture.plan)
        , view(context)
    {
        showAt(view, {1320, 700}, QStringLiteral("round"));
        view.activateWindow();
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focused = view.focusWidget();
        QTest::keyClick(focused && focused->isVisible() ? focused : const_cast<RoundView *>(&view),
                        Qt::Key(key), modifiers);
    }
    void press(const QString &keys) const
    {
        for (const QChar key : keys)
            press(key == u'>' ? int(Qt::Key_Return) : key == u'<' ? int(Qt::Key_Backspace) : key.unicode());
    }
    void tick(const QString &name) const
    {
        for (QCheckBox *box : view.findChildren<QCheckBox *>()) {
            if (box->text() == name)
                box->setChecked(true);
        }
    }
    // Three people, the two needs that have no place.
    EntityId start()
    {
        for (const auto *name : {"Yann Le Goff", "Maud Tessier", "Julien Caron"})
            tick(QString::fromLatin1(name));
        find<QPushButton>("startRoundButton")->setFocus();
        press(QStringLiteral(">"));
        return session.data().scoringRounds.isEmpty() ? EntityId() : session.data().scoringRounds.at(0).id;
    }
    // Each sits down, scores, and hands on: impact and effort of leads, then of churn.
    void scoreAll()
    {
        press(QStringLiteral(">5>2>3>3>")); // Yann
        press(QStringLiteral(">2>3>")); // Maud, whose function does not score the effort
        press(QStringLiteral(">5>3>3>4>")); // Julien
    }
    [[nodiscard]] const Need &need(EntityId id) { return *session.data().needs.find(id); }
    // All that the page shows or tells assistive tools.
    [[nodiscard]] QString everythingSaid() const
    {
        QStringList said;
        for (const QWidget *widget : view.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&view))
                continue;
            said += widget->accessibleName() + u'\n' + widget->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                said += label->text();
            if (const auto *list = qobject_cast<const QAbstractItemView *>(widget))
                said += said_in(*list->model());
        }
        return said.join(u'\n') + session_text();
    }
    static QString said_in(const QAbstractItemModel &model)
    {
        QStringList said;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QMap<int, QVariant> roles = model.itemData(model.index(row, 0));
            for (const QVariant &value : roles)
                said += value.toString();
        }
        return said.join(u'\n');
    }
    [[nodiscard]] QString session_text() const { return const_cast<Room *>(this)->session.undoText(); }

    RoundView view;
};
