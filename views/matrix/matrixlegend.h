// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/encoding.h"

#include <QSet>
#include <QWidget>

class LegendButton;

// What colours and shapes stand for, which is a filter as well: the entries that are pressed are lit,
// the other needs are dimmed; none pressed, none dimmed. Names give way where the room is short.
class MatrixLegend final : public QWidget {
    Q_OBJECT
public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);
    [[nodiscard]] const QSet<QString> &lit() const { return m_lit; } // keys
    // From the left on the projector, else at the right edge.
    void setProjector(bool isProjector);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void litChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle(const QString &key);
    void showLit();
    void arrange();
    [[nodiscard]] int gap() const;
    [[nodiscard]] int widthAt(int mostOfName) const;

    QList<LegendEntry> m_entries;
    QList<LegendButton *> m_buttons;
    QSet<QString> m_lit;
    bool m_isProjector = false;
};
