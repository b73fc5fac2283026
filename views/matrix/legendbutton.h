// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/encoding.h"

#include <QAbstractButton>

// One line of the matrix's legend: its sign and its name, pressed while it is lit.
class LegendButton final : public QAbstractButton {
    Q_OBJECT
public:
    LegendButton(const LegendEntry &entry, QWidget *parent);

    [[nodiscard]] const LegendEntry &entry() const { return m_entry; }
    // Goals carry their E-number on the desk, a disc on the projector, as on the slide.
    void setProjector(bool isProjector) { m_isProjector = isProjector; }
    void setDimmed(bool isDimmed);
    // How wide it is when its name takes no more than so much; 0: the sign only.
    [[nodiscard]] int widthAt(int mostOfName) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] int edge() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] bool hasTag() const { return !m_entry.tag.isEmpty() && !m_isProjector; }
    [[nodiscard]] int signWidth() const;

    LegendEntry m_entry;
    bool m_isProjector = false;
    bool m_isDimmed = false;
};
